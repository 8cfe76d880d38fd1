import type { Anchor } from '../lexicon/automaton'
import { type Demands, loadDemands, type PatternTarget } from '../lexicon/demands'
import { type Inflector, inflector } from '../lexicon/inflection'
import type { Lexicon, Target } from '../lexicon/lexicon'
import type { PackedDemands } from '../lexicon/packed'
import type { Language } from './language'

/** What is said in a language, as patterns of sentences: demands, or what a whole ad may say. */
export interface Speech {
  language: Pick<Language, 'code' | 'abbreviations' | 'classByEnding'>
  demands: Demands
  /** Words whose class their ending does not tell. */
  heads: Lexicon['heads']
  inflector: Inflector
  /** Beginnings of words by which patterns are found. */
  anchors: readonly Anchor<Target>[]
  /** By which those are found that are asked for later, if at all. */
  rest: readonly Anchor<Target>[]
  /** Of what may be asked for later: what it is that every ad is asked. Undefined: all is read at once. */
  asked: ReadonlySet<string> | undefined
}

const loaded = new WeakMap<PackedDemands, Speech>()

/**
 * Loads the patterns of a language, once per process.
 *
 * @param kind what the patterns are of
 * @param heads words whose class their ending does not tell
 * @param asked names of the things that are looked for in every text; undefined: all
 */
export function loadSpeech(
  language: Language,
  packed: PackedDemands,
  kind: PatternTarget['kind'],
  heads: Lexicon['heads'],
  asked?: ReadonlySet<string>,
): Speech {
  let found = loaded.get(packed)
  if (!found) {
    const anchors: Anchor<Target>[] = []
    const rest: Anchor<Target>[] = []
    const demands = loadDemands(packed, says => (asked?.has(says) === false ? rest : anchors), kind)
    found = { language, demands, heads, inflector: inflector(language.morphology), anchors, rest, asked }
    loaded.set(packed, found)
  }
  return found
}
