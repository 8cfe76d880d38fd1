import type { Context } from '../annotate/annotate'
import { diversityClause } from '../clauses/diversity'
import { insertionPoint } from '../clauses/insertion'
import { writeClause } from '../clauses/templates'
import { isWholeAd } from '../clauses/whole'
import type { Options } from '../contract'
import type { Example, Finding, Rule } from './rule'

/**
 * The ad nowhere says that applicants of different kinds are wished for. Anonymous recruitment is another thing, with a
 * rule of its own: it says how applications are read, not who is welcome to send one.
 *
 * Severity: info. Source: THL and STM, purku of segregation at workplaces (2023).
 */
export const missingDiversityClause: Rule = {
  id: 'missing-diversity-clause',
  meta: {
    description: {
      fi: 'Ilmoituksesta puuttuu monimuotoisuuslauseke.',
      sv: 'Annonsen saknar en mångfaldsklausul.',
      en: 'The ad has no diversity clause.',
    },
    severity: 'info',
    presets: ['recommended', 'strict'],
    basis: [],
    languages: ['fi', 'sv', 'en'],
    documents: ['ad'],
  },
  messages: {
    missing: {
      reason: {
        fi: 'Monimuotoisuuslauseke puuttuu, lisää lause',
        sv: 'Mångfaldsklausulen saknas, lägg till en mening',
        en: 'No diversity clause, add a sentence',
      },
      note: {
        fi: 'Suositus: lauseke kertoo erilaisille hakijoille, että juuri heitä toivotaan. Lupaa vain se, minkä myös teette.',
        sv: 'Rekommendation: klausulen berättar för olika sökande att just de är önskade. Lova bara det ni också gör.',
        en: 'Recommended: the clause tells different applicants that they are wanted. Promise only what you also do.',
      },
    },
  },
  *whole(context: Context, { organisation }: Options): Iterable<Finding> {
    if (!isWholeAd(context) || diversityClause(context).recognised) return
    const at = insertionPoint(context)
    const language = context.language ?? 'fi'
    const { name, equalityPlan } = organisation ?? {}
    const given = { ...(name !== undefined && { name }), ...(equalityPlan !== undefined && { equalityPlan }) }
    yield {
      span: { start: at, end: at },
      paragraph: true,
      messageId: 'missing',
      data: {},
      severity: 'info',
      expected: (['medium', 'short', 'long'] as const).map(length =>
        writeClause('diversity', { language, length, organisation: given }),
      ),
      fix: 'suggest',
    }
  },
}

const AD = `Kokki – Turku

Haemme kokkia lounasravintolaamme Turun keskustaan. Valmistat päivän lounaan yhdessä kahden muun kokin kanssa, suunnittelet ruokalistaa ja huolehdit keittiön siisteydestä. Ravintolassa käy arkisin noin kaksisataa asiakasta, ja viikonloput ovat vapaat. Työ alkaa elokuussa, ja perehdytämme sinut rauhassa.`

export const examples: readonly Example[] = [
  {
    text: `${AD}\n\nHae paikkaa viimeistään 3.5. sähköpostitse.`,
    language: 'fi',
    flagged: [
      {
        words: '',
        expected:
          '\n\nMeille yhdenvertainen kohtelu on osa arkea, ja pidämme henkilöstömme monimuotoisuutta vahvuutena. Toivomme mukaan eri-ikäisiä ja eri sukupuolia edustavia hakijoita sekä ihmisiä, joilla on eri kieli-, kulttuuri- tai muu vähemmistötausta.',
        severity: 'info',
      },
    ],
    shows: {
      fi: 'Lauseke lisätään ennen hakuohjeita.',
      sv: 'Klausulen läggs till före anvisningarna för ansökan.',
      en: 'The clause goes before the instructions for applying.',
    },
  },
  {
    text: `${AD}\n\nOtamme mielellämme vastaan hakemuksia iästä, sukupuolesta ja taustasta riippumatta.`,
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Kutsu, joka nimeää ryhmiä, on lauseke.',
      sv: 'En inbjudan som nämner grupper är en klausul.',
      en: 'An invitation that names groups is a clause.',
    },
  },
  {
    text: 'Toivomme hakemuksia erilaisilta ihmisiltä.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Lyhyestä tekstistä ei puutu mitään.',
      sv: 'Ingenting saknas i en kort text.',
      en: 'Nothing is missing from a short text.',
    },
  },
]
