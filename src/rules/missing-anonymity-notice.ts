import type { Context } from '../annotate/annotate'
import { anonymityNotice } from '../clauses/anonymity'
import { insertionPoint } from '../clauses/insertion'
import { writeClause } from '../clauses/templates'
import { isWholeAd } from '../clauses/whole'
import type { ClauseKind, Options } from '../contract'
import type { Example, Finding, Rule } from './rule'

/**
 * The ad does not say whether applications are assessed without identifying data.
 *
 * Severity: info; a warning when the organisation recruits anonymously (option `organisation.anonymous`), nothing when
 * it says that it does not. Source: THL and STM, purku of segregation at workplaces (2023).
 */
export const missingAnonymityNotice: Rule = {
  id: 'missing-anonymity-notice',
  meta: {
    description: {
      fi: 'Ilmoitus ei kerro, arvioidaanko hakemukset ilman tunnistetietoja.',
      sv: 'Annonsen berättar inte om ansökningarna bedöms utan identifierande uppgifter.',
      en: 'The ad does not say whether applications are assessed without identifying data.',
    },
    severity: 'warning',
    presets: ['recommended', 'strict'],
    basis: [],
    languages: ['fi', 'sv', 'en'],
    documents: ['ad'],
  },
  messages: {
    missing: {
      reason: {
        fi: 'Ilmoitus ei kerro, onko haku anonyymi, lisää tieto',
        sv: 'Annonsen berättar inte om rekryteringen är anonym, lägg till uppgiften',
        en: 'The ad does not say whether the recruitment is anonymous, add a notice',
      },
      note: {
        fi: 'Suositus: jos hakemukset arvioidaan ensin ilman tunnistetietoja, kerro se. Lisää teksti vain, jos toimitte niin.',
        sv: 'Rekommendation: om ansökningarna först bedöms utan identifierande uppgifter, berätta det. Lägg till texten bara om ni gör så.',
        en: 'Recommended: if applications are first assessed without identifying data, say so. Add the text only if you do.',
      },
    },
    promised: {
      reason: {
        fi: 'Organisaatio rekrytoi anonyymisti, mutta ilmoitus ei kerro sitä, lisää tieto',
        sv: 'Organisationen rekryterar anonymt, men annonsen berättar det inte, lägg till uppgiften',
        en: 'The organisation recruits anonymously but the ad does not say so, add a notice',
      },
      note: {
        fi: 'Hakija kirjoittaa toisin, kun hän tietää, ettei tunnistetietoja näytetä valitsijoille.',
        sv: 'Den sökande skriver annorlunda när hen vet att identifierande uppgifter inte visas för dem som väljer.',
        en: 'Applicants write differently when they know that those who select do not see who they are.',
      },
    },
  },
  *whole(context: Context, { organisation }: Options): Iterable<Finding> {
    const anonymous = organisation?.anonymous
    if (anonymous === false || !isWholeAd(context) || anonymityNotice(context).kind !== undefined) return
    const at = insertionPoint(context)
    const language = context.language ?? 'fi'
    const name = organisation?.name
    const kinds: readonly ClauseKind[] =
      anonymous === undefined
        ? ['anonymous', 'partly-anonymous']
        : [anonymous === 'partly' ? 'partly-anonymous' : 'anonymous']
    yield {
      span: { start: at, end: at },
      paragraph: true,
      messageId: anonymous === undefined ? 'missing' : 'promised',
      data: {},
      severity: anonymous === undefined ? 'info' : 'warning',
      expected: kinds.map(kind =>
        writeClause(kind, { language, ...(name !== undefined && { organisation: { name } }) }),
      ),
      fix: 'suggest',
    }
  },
}

const AD = `Trädgårdsarbetare, Ekenäs

Vi söker en trädgårdsarbetare till våra växthus. Du planterar, vattnar och skördar tillsammans med fyra kolleger, och under sommaren hjälper du också till i gårdsbutiken. Vi odlar grönsaker ekologiskt på tre hektar. Arbetet börjar i april och pågår till slutet av oktober, och vi lär dig det du behöver kunna om växterna.`

export const examples: readonly Example[] = [
  {
    text: `${AD}\n\nSök senast 15.2 per e-post.`,
    language: 'sv',
    flagged: [{ words: '', severity: 'info' }],
    shows: {
      fi: 'Vihje: kerro, onko haku anonyymi.',
      sv: 'Ett tips: berätta om rekryteringen är anonym.',
      en: 'A hint: say whether the recruitment is anonymous.',
    },
  },
  {
    text: `${AD}\n\nSök senast 15.2 per e-post.`,
    language: 'sv',
    options: { organisation: { anonymous: 'partly' } },
    flagged: [
      {
        words: '',
        expected:
          '\n\nVår rekrytering är delvis anonym. De som kallas till intervju väljs utifrån ansökningstexten, utbildning och erfarenhet, och identifierande uppgifter lämnas ut först därefter.',
        severity: 'warning',
      },
    ],
    shows: {
      fi: 'Organisaatio rekrytoi osittain anonyymisti, joten ilmoituksen pitää kertoa se.',
      sv: 'Organisationen rekryterar delvis anonymt, så annonsen borde berätta det.',
      en: 'The organisation recruits partly anonymously, so the ad ought to say so.',
    },
  },
  {
    text: `${AD}\n\nVi läser ansökningarna anonymt. Sök senast 15.2 per e-post.`,
    language: 'sv',
    flagged: [],
    shows: { fi: 'Tieto on annettu.', sv: 'Uppgiften finns.', en: 'The notice is there.' },
  },
]
