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
  // human, woman, German; specimen, acumen; peoples and mere men
  accidents:
    /(?:m|hu|wo|ger|nor|talis|otto|sha|cai|het|dober|musul|brah|speci|regi|acu|abdo|cycla|bitu|albu|fora|exa|dol|french|english|irish|dutch|scots|welsh|gentle|noble|kins|country|super|snow|sand|cave|bogey|boogey|spider|bat|walk|mad|space)-?$/,
  article: word => (/^(?:[aeio]|u(?!ni|se|ti)|hour|honest|heir)(?!ne-|uro)/i.test(word) ? 'an' : 'a'),
  abbreviations: words('e.g i.e etc mr mrs ms dr no inc ltd co vs approx tel max min incl yrs'),
  evidence: [
    ...words(`
      i am and of to for with you your we our are is will have be an in at as it its was were been had not but from she
      his her can could should would may about more if my do does don job jobs team looking hiring wanted needed only
      position work experience skills please apply how or new years good th* wh* *ly *ness *ment
    `),
  ],
  cues: {
    seeking: words('seek seeking hiring hire want wanted need looking recruit recruiting'),
    relative: words('who whose which that'),
    twins: [['man', 'woman']],
    surnameHeads: words('man'),
    products: words('postman'),
    conjunctions: words('and or'),
    organisationTails: [],
    streetTails: [],
    companyMarks: words('ltd inc plc llc oy oyj ab corp'),
    statuteTails: [],
    namedThings: words('restaurant hotel ship'),
  },
}
