import type { Context } from '../annotate/annotate'
import { anonymityNotice } from '../clauses/anonymity'
import type { Span } from '../contract'
import type { Example, Finding, Rule } from './rule'
import { wordsIn } from './words'

/**
 * The ad says that the recruitment is anonymous and asks for what tells who the applicant is.
 *
 * Severity: warning. Source: THL and STM, purku of segregation at workplaces (2023).
 */
export const anonymityContradiction: Rule = {
  id: 'anonymity-contradiction',
  meta: {
    description: {
      fi: 'Haku on anonyymi, mutta hakemukseen pyydetään nimeä, kuvaa, ikää tai muuta tunnistavaa.',
      sv: 'Rekryteringen är anonym, men i ansökan begärs namn, bild, ålder eller annat som identifierar.',
      en: 'The recruitment is anonymous, but the application is to hold a name, photo, age or the like.',
    },
    severity: 'warning',
    presets: ['recommended', 'strict'],
    basis: [],
    languages: ['fi', 'sv', 'en'],
    documents: ['ad'],
  },
  messages: {
    contradiction: {
      reason: {
        fi: 'Haku on anonyymi, mutta ilmoitus pyytää: `{actual}`, poista pyyntö tai kysy se erikseen',
        sv: 'Rekryteringen är anonym, men annonsen begär: `{actual}`, ta bort begäran eller fråga separat',
        en: 'The recruitment is anonymous, but the ad asks for: `{actual}`, remove it or ask separately',
      },
      note: {
        fi: 'Kerää nimi ja yhteystiedot lomakkeella, jota valitsijat eivät näe. Hakemustekstiin ne eivät kuulu.',
        sv: 'Samla in namn och kontaktuppgifter på en blankett som de som väljer inte ser. De hör inte till ansökningstexten.',
        en: 'Collect names and contact details on a form that those who select do not see. They do not belong in the text.',
      },
    },
  },
  *whole(context: Context): Iterable<Finding> {
    const { kind } = anonymityNotice(context)
    if (kind !== 'fully' && kind !== 'partly') return
    const { text } = context.document
    const asked: Span[] = context.statements('asks-name').map(({ span }) => span)
    // part of an anonymous recruitment may ask elsewhere what the text leaves out
    if (kind === 'fully') {
      for (const hit of context.hits) {
        const request = hit.kind === 'demand' && hit.demand.rule === 'identifying-request'
        if (request && !asked.some(span => span.start < hit.span.end && hit.span.start < span.end)) asked.push(hit.span)
      }
    }
    for (const span of asked)
      yield { span, messageId: 'contradiction', data: { actual: wordsIn(span, text) }, severity: 'warning' }
  },
}

export const examples: readonly Example[] = [
  {
    text: 'Haku on anonyymi: valitsijat eivät näe hakijoiden nimiä. Kirjoita hakemuksen alkuun nimesi.',
    language: 'fi',
    flagged: [{ words: 'Kirjoita hakemuksen alkuun nimesi', severity: 'warning' }],
    shows: {
      fi: 'Anonyymiin hakemukseen pyydetään nimeä.',
      sv: 'I en anonym ansökan begärs namn.',
      en: 'An anonymous application is to hold a name.',
    },
  },
  {
    text: 'Haku on anonyymi. Liitä hakemukseen kuva itsestäsi.',
    language: 'fi',
    flagged: [{ words: 'Liitä hakemukseen kuva', severity: 'warning' }],
    shows: {
      fi: 'Anonyymiin hakemukseen pyydetään kuvaa.',
      sv: 'I en anonym ansökan begärs en bild.',
      en: 'An anonymous application is to hold a photo.',
    },
  },
  {
    text: 'Haku on anonyymi. Ilmoita nimesi erillisellä lomakkeella, jota valitsijat eivät näe.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Nimi kysytään erikseen.',
      sv: 'Namnet begärs separat.',
      en: 'The name is asked for separately.',
    },
  },
]
