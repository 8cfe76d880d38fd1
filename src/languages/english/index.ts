import packed from 'lexicon:en'
import type { Language } from '../language'
import { classByEnding, englishMorphology } from './morphology'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(word => word !== ''))

/** English: titles are whole words, singular and plural. */
export const english: Language = {
  code: 'en',
  morphology: englishMorphology,
  packed,
  classByEnding,
  agrees: () => false,
  article: word => (/^(?:[aeio]|u(?!ni|se|sh)|hour|honest|heir)(?!ne-|uro)/i.test(word) ? 'an' : 'a'),
  abbreviations: words('e.g i.e etc mr mrs ms dr no inc ltd co vs approx tel'),
  evidence: [...words('the and of to for with you your our we are is will this that have be an')],
  cues: {
    seeking: words('seek seeking hiring hire want wanted need looking recruit recruiting'),
    relative: words('who whose which that'),
    twins: [],
    conjunctions: words('and or'),
    organisationTails: [],
    streetTails: [],
    companyMarks: words('ltd inc plc llc oy oyj ab corp'),
    statuteTails: [],
    namedThings: words('restaurant hotel ship'),
  },
}
