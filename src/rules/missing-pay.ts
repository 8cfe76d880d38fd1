import type { Context } from '../annotate/annotate'
import { insertionPoint } from '../clauses/insertion'
import { BLANK, writeClause } from '../clauses/templates'
import { isWholeAd } from '../clauses/whole'
import type { Options } from '../contract'
import { payDirective } from './law'
import type { Example, Finding, Rule } from './rule'

/**
 * The ad tells neither an amount nor a range, a collective agreement nor a pay class. A promise (`kilpailukykyinen
 * palkka`) is none of these.
 *
 * Severity: info; a warning with `payTransparency: 'required'`, nothing with `'off'`. Directive (EU) 2023/970, article 5,
 * gives applicants the right to know in good time, in the ad or otherwise before the interview; whether Finland's act is
 * in force is not claimed here.
 */
export const missingPay: Rule = {
  id: 'missing-pay',
  meta: {
    description: {
      fi: 'Ilmoitus ei kerro palkkaa.',
      sv: 'Annonsen berättar inte lönen.',
      en: 'The ad does not tell the pay.',
    },
    severity: 'warning',
    presets: ['recommended', 'strict'],
    basis: [payDirective('5 artikla')],
    languages: ['fi', 'sv', 'en'],
    documents: ['ad'],
  },
  messages: {
    missing: {
      reason: {
        fi: 'Palkka puuttuu, lisää palkkahaitari tai työehtosopimus',
        sv: 'Lönen saknas, lägg till ett löneintervall eller kollektivavtal',
        en: 'No pay, add a pay range or the collective agreement',
      },
      note: {
        fi: 'Direktiivin mukaan hakijan pitää saada tietää alkupalkka tai sen vaihteluväli hyvissä ajoin, esimerkiksi ilmoituksesta. ”Kilpailukykyinen palkka” ei kerro sitä.',
        sv: 'Enligt direktivet ska den sökande i god tid få veta ingångslönen eller dess intervall, till exempel i annonsen. ”Konkurrenskraftig lön” berättar det inte.',
        en: 'Under the directive applicants are to know the starting pay or its range in good time, for example from the ad. “Competitive salary” does not tell.',
      },
    },
    blank: {
      reason: {
        fi: 'Palkka on täyttämättä, kirjoita summat',
        sv: 'Lönen är inte ifylld, skriv beloppen',
        en: 'The pay is left blank, write the amounts',
      },
    },
  },
  *whole(context: Context, { payTransparency = 'recommended' }: Options): Iterable<Finding> {
    if (payTransparency === 'off') return
    const basis = [payDirective('5 artikla')]
    const severity = payTransparency === 'required' ? 'warning' : 'info'
    const blank = blankIn(context.document.text)
    if (blank) {
      yield { span: blank, messageId: 'blank', data: {}, severity, basis }
      return
    }
    if (!isWholeAd(context) || context.says('pay')) return
    const at = insertionPoint(context)
    yield {
      span: { start: at, end: at },
      paragraph: true,
      messageId: 'missing',
      data: {},
      severity,
      expected: [writeClause('pay', { language: context.language ?? 'fi' })],
      fix: 'suggest',
      basis,
    }
  },
}

const UNFILLED = `${BLANK}–${BLANK}`

/** Our own sentence, not filled in. */
function blankIn(text: string): Finding['span'] | undefined {
  const start = text.indexOf(UNFILLED)
  const end = start + UNFILLED.length
  return start !== -1 && text.slice(Math.max(0, start - 1), end + 2).includes('€') ? { start, end } : undefined
}

const AD = `Warehouse worker, Vantaa

We are looking for a warehouse worker for our logistics centre. You pick and pack orders, receive goods and take care of the forklifts together with a team of twelve. Some of the goods weigh 15 kilos, and lifting aids are at hand. The work is in two shifts from Monday to Friday, and we train you for the forklift licence during the first month.`

export const examples: readonly Example[] = [
  {
    text: `${AD} The salary is competitive.`,
    language: 'en',
    flagged: [
      {
        words: '',
        expected: '\n\nThe starting pay is €…–… per month. Pay depends on how demanding the job is and on skills.',
        severity: 'info',
      },
    ],
    shows: {
      fi: 'Lupaus ei ole palkka.',
      sv: 'Ett löfte är ingen lön.',
      en: 'A promise is no pay.',
    },
  },
  {
    text: `${AD} The salary is competitive.`,
    language: 'en',
    options: { payTransparency: 'required' },
    flagged: [{ words: '', severity: 'warning' }],
    shows: {
      fi: 'Organisaatio pitää palkan ilmoittamista pakollisena.',
      sv: 'Organisationen håller det för obligatoriskt att ange lönen.',
      en: 'The organisation takes telling the pay as required.',
    },
  },
  {
    text: `${AD}\n\nThe starting pay is €…–… per month.`,
    language: 'en',
    flagged: [{ words: '…–…', severity: 'info' }],
    shows: {
      fi: 'Lisätty lause on täyttämättä.',
      sv: 'Den tillagda meningen är inte ifylld.',
      en: 'The sentence was inserted and not filled in.',
    },
  },
  {
    text: `${AD} The hourly rate is 13.40–15.10 euros.`,
    language: 'en',
    flagged: [],
    shows: { fi: 'Palkka on kerrottu.', sv: 'Lönen är angiven.', en: 'The pay is told.' },
  },
  {
    text: `${AD} Pay follows the collective agreement of the commerce sector.`,
    language: 'en',
    flagged: [],
    shows: {
      fi: 'Työehtosopimus kertoo palkan perusteen.',
      sv: 'Kollektivavtalet berättar grunden för lönen.',
      en: 'The collective agreement tells what the pay rests on.',
    },
  },
]
