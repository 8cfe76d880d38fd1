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
  anchors: readonly Anchor<Target>[]
}

const loaded = new WeakMap<PackedDemands, Statements>()

/**
 * Loads what a whole ad may say in a language, once per process. Words are not needed: what an ad has is recognised in
 * every language given, whatever language is linted.
 */
export function loadStatements(language: Language, packed: PackedDemands): Statements {
  let found = loaded.get(packed)
  if (!found) {
    const anchors: Anchor<Target>[] = []
    const demands = loadDemands(packed, anchors, 'statement')
    found = { language, lexicon: { demands, heads: new Map() }, inflector: inflector(language.morphology), anchors }
    loaded.set(packed, found)
  }
  return found
}
