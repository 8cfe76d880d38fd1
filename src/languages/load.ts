import { type Inflector, inflector } from '../lexicon/inflection'
import { type Lexicon, loadLexicon } from '../lexicon/lexicon'
import { joined, type PackedDemands } from '../lexicon/packed'
import type { Language } from './language'

/** A language with its lexicon read and its paradigms at hand. */
export interface Loaded {
  language: Language
  lexicon: Lexicon
  inflector: Inflector
}

const loaded = new WeakMap<Language, WeakMap<PackedDemands, Loaded>>()

/**
 * Loads a language, once per process with and once without further patterns.
 *
 * @param requirements patterns of `rekrylint/requirements` to be found beside the language's own
 */
export function load(language: Language, requirements?: PackedDemands): Loaded {
  const { packed, morphology } = language
  let known = loaded.get(language)
  if (!known) {
    known = new WeakMap()
    loaded.set(language, known)
  }
  const key = requirements ?? packed
  let found = known.get(key)
  if (!found) {
    const all = requirements ? joined(packed, requirements) : packed
    found = { language, lexicon: loadLexicon(all, language, morphology.fold), inflector: inflector(morphology) }
    known.set(key, found)
  }
  return found
}
