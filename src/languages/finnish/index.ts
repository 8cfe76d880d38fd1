import packed from 'lexicon:fi'
import type { Language } from '../language'
import { agrees, classByEnding } from './classes'
import { abbreviations, cues, evidence } from './cues'
import { finnishMorphology } from './morphology'

/** Finnish. */
export const finnish: Language = {
  code: 'fi',
  morphology: finnishMorphology,
  packed,
  classByEnding,
  agrees,
  firstPartEnds: /[aeiouyäöånsrtl]$/,
  accidents: /l[aä]is$/,
  abbreviations,
  evidence,
  cues,
}
