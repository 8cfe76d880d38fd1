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
  // virolais|mies, naapurin|mies, lännen|mies: where or whose a man is, not what he does (nostin|mies is no genitive)
  accidents: /(?:l[aä]is|[aäeoöuy]n|[gr]in)$/,
  abbreviations,
  evidence,
  cues,
}
