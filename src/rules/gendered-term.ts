import type { Context } from '../annotate/annotate'
import type { DemandHit, Hit, StartHit, WordHit } from '../annotate/hit'
import { besideTwin, ofLand } from '../annotate/neighbours'
import { rewrite, rewriteStart, show } from '../annotate/rewrite'
import { capitalise, isCapitalised, likeCase, lower } from '../text/case'
import type { Example, Finding, Rule } from './rule'
import { formOf, wordsOf } from './words'

/**
 * Gendered words that name no one: miestyövuosi, miehistö, miesporukka, and a sex marked before a role (naisjohtaja).
 *
 * Severity: a warning where the word says who belongs (miesporukka), and for a sex before a role in a title or of the
 * person sought; information otherwise.
 */
export const genderedTerm: Rule = {
  id: 'gendered-term',
  meta: {
    description: {
      fi: 'Sukupuolittunut sana, joka ei nimeä henkilöä: miestyövuosi, miehistö, miesporukka.',
      sv: 'Ett könsbundet ord som inte namnger en person: manskap, bemanna, manår.',
      en: 'A gendered word that names no person: man-year, manpower, to man.',
    },
    severity: 'warning',
    presets: ['recommended', 'strict'],
    basis: [],
    languages: ['fi', 'sv', 'en'],
    documents: ['ad', 'fragment'],
  },
  messages: {
    term: {
      reason: {
        fi: 'Sukupuolittunut sana `{actual}`, kirjoita {expected}',
        sv: 'Könsbundet ord `{actual}`, skriv {expected}',
        en: 'Gendered word `{actual}`, write {expected}',
      },
    },
    marked: {
      reason: {
        fi: 'Sana `{actual}` merkitsee sukupuolen, kirjoita {expected}',
        sv: 'Ordet `{actual}` anger kön, skriv {expected}',
        en: 'The word `{actual}` marks a sex, write {expected}',
      },
      note: {
        fi: 'Sukupuoli ei kuulu tehtävään. Jos sillä on työn luonteesta johtuva peruste, kerro se.',
        sv: 'Könet hör inte till uppgiften. Om det finns en grund i arbetets art, ange den.',
        en: 'The sex is not part of the job. If the nature of the work is a ground for it, say so.',
      },
    },
    unknown: {
      reason: {
        fi: 'Sukupuolittunut sana `{actual}`',
        sv: 'Könsbundet ord `{actual}`',
        en: 'Gendered word `{actual}`',
      },
      note: {
        fi: 'Sano sama ilman sukupuolta.',
        sv: 'Säg samma sak utan att ange kön.',
        en: 'Say the same without a sex.',
      },
    },
  },
  on: ['term', 'start', 'demand'],
  check(hit: Hit, context: Context): Finding | undefined {
    const { text } = context.document
    if (hit.kind === 'demand') return hit.demand.rule === 'gendered-term' ? phrase(hit, text) : undefined
    if (hit.kind !== 'term' && hit.kind !== 'start') return undefined
    const entry = hit.kind === 'start' ? hit.entry : hit.reading.entry
    if (!entry) return undefined
    if (hit.kind === 'start' && besideTwin(hit, text)) return undefined
    if (isOccupation(hit) && ofLand(hit, text)) return undefined
    const { expected, certain, shown } = hit.kind === 'start' ? rewriteStart(hit) : rewrite(hit, text)
    const marked = hit.kind === 'start' && 'starts' in entry && entry.use.includes('')
    const verb = 'verb' in entry
    // a verb is explained by its base forms, which cannot be pasted over an inflected form
    const words = verb ? show(entry.use) : shown
    return {
      span: hit.span,
      messageId: words === '' ? 'unknown' : marked ? 'marked' : 'term',
      data: { actual: wordsOf(hit, text), expected: words },
      severity: isWarning(entry.tier, hit, context) ? 'warning' : 'info',
      expected,
      ...(expected.length > 0 && entry.fix !== 'none' && { fix: certain && entry.fix === 'safe' ? 'safe' : 'suggest' }),
      ...(hit.kind === 'term' && { lemma: hit.reading.lemma, form: formOf(hit) }),
    }
  },
}

/** What says who belongs is a warning; a sex before a role, where the word names the person sought. */
const isWarning = (tier: string, hit: Hit, context: Context): boolean =>
  tier === 'A' || (tier === 'G' && context.position(hit) !== 'text')

/** miehittää, miehitys, miehitetty: words for staffing a post and for occupying a country. */
const isOccupation = (hit: WordHit | StartHit): boolean =>
  (hit.kind === 'start' ? ('verb' in hit.entry ? hit.entry.verb : '') : hit.reading.lemma).startsWith('miehit')

/** A phrase: kahden miehen tiimi. */
function phrase(hit: DemandHit, text: string): Finding {
  const actual = wordsOf(hit, text)
  const { replace, severity, message } = hit.demand
  const [from, to] = replace
  const at = from === undefined ? -1 : lower(actual).indexOf(from)
  const expected =
    at === -1 || from === undefined || to === undefined
      ? []
      : [actual.slice(0, at) + likeCase(actual.slice(at, at + from.length), to) + actual.slice(at + from.length)]
  // “Female engineer” without its first word begins with a capital
  const shown = to === '' && isCapitalised(actual) ? expected.map(capitalise) : expected
  return {
    span: hit.span,
    messageId: message,
    data: { actual, expected: show(shown) },
    severity,
    expected: shown,
    ...(expected.length > 0 && { fix: 'suggest' as const }),
  }
}

export const examples: readonly Example[] = [
  {
    text: 'Hanke vaatii noin kymmenen miestyövuotta ja kaksi miestyökuukautta.',
    language: 'fi',
    flagged: [
      { words: 'miestyövuotta', expected: 'henkilötyövuotta', severity: 'info' },
      { words: 'miestyökuukautta', expected: 'henkilötyökuukautta', severity: 'info' },
    ],
    shows: {
      fi: 'Työn yksiköt lasketaan henkilöissä.',
      sv: 'Arbete räknas i personer.',
      en: 'Work is counted in persons.',
    },
  },
  {
    text: 'Meillä on rento miesporukka.',
    language: 'fi',
    flagged: [{ words: 'miesporukka', expected: 'porukka', severity: 'warning' }],
    shows: {
      fi: 'Sana kertoo, ketä joukkoon toivotaan.',
      sv: 'Ordet säger vem som är välkommen.',
      en: 'The word tells who is welcome.',
    },
  },
  {
    text: 'Olet osa kahden miehen tiimiä, ja 4-miehisen porukan apuna on jokamiehen oikeudet tunteva opas.',
    language: 'fi',
    flagged: [
      { words: 'kahden miehen tiimiä', expected: 'kahden hengen tiimiä', severity: 'info' },
      { words: '4-miehisen', expected: '4-henkisen', severity: 'info' },
      { words: 'jokamiehen oikeudet', expected: 'jokaisenoikeudet', severity: 'info' },
    ],
    shows: {
      fi: 'Sanaliitot taipuvat ehdotuksessa kuten tekstissä.',
      sv: 'Fraser böjs i förslaget som i texten.',
      en: 'Phrases keep their forms in the suggestion.',
    },
  },
  {
    text: 'Kahden miehen asunto jäi tyhjäksi, ja ryhmän neljä miestä muuttivat.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Miehistä saa puhua, kun heitä tarkoitetaan.',
      sv: 'Man får tala om män när man menar dem.',
      en: 'Men may be spoken of when they are meant.',
    },
  },
  {
    text: 'Aurinkoinen toimisto, kokonaisvaltainen työote ja naisten ja miesten tasa-arvo.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Kirjainjono “nais” ei riitä, eikä tasa-arvosta puhuminen ole sukupuolittunutta.',
      sv: 'Bokstäverna räcker inte, och det är i sin ordning att tala om jämställdhet.',
      en: 'Letters are not enough, and talking of equality is in order.',
    },
  },
]
