import type { Anchor } from '../lexicon/automaton'
import { type Demands, loadDemands } from '../lexicon/demands'
import { type Inflector, inflector } from '../lexicon/inflection'
import type { Lexicon, Target } from '../lexicon/lexicon'
import type { PackedDemands } from '../lexicon/packed'
import type { Language } from './language'

/** What sentences of a language are read with. `Loaded` is one, with all words beside. */
export interface Speech {
  language: Pick<Language, 'code' | 'abbreviations' | 'classByEnding'>
  lexicon: { demands: Demands; heads: Lexicon['heads'] }
  inflector: Inflector
}

/** What a whole ad may say in a language: patterns, without the language's words. */
export interface Statements extends Speech {
  /** Names of the things that every ad is asked. */
  asked: ReadonlySet<string>
  /** Beginnings of words by which these are found. */
  anchors: readonly Anchor<Target>[]
  /** By which the rest is found, once it is asked for. */
  rest: readonly Anchor<Target>[]
}

const loaded = new WeakMap<PackedDemands, Statements>()

/**
 * Loads what a whole ad may say in a language, once per process. Words are not needed: what an ad has is recognised in
 * every language given, whatever language is linted.
 *
 * @param asked names of the things that every ad is asked
 */
export function loadStatements(language: Language, packed: PackedDemands, asked: ReadonlySet<string>): Statements {
  let found = loaded.get(packed)
  if (!found) {
    const first: Anchor<Target>[] = []
    const rest: Anchor<Target>[] = []
    const demands = loadDemands(packed, says => (asked.has(says) ? first : rest), 'statement')
    const lexicon = { demands, heads: new Map<never, never>() }
    found = { language, lexicon, inflector: inflector(language.morphology), asked, anchors: first, rest }
    loaded.set(packed, found)
  }
  return found
}
