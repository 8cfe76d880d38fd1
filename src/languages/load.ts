import { type Inflector, inflector } from '../lexicon/inflection'
import { type Lexicon, loadLexicon } from '../lexicon/lexicon'
import type { Language } from './language'

/** A language with its lexicon read and its paradigms at hand. */
export interface Loaded {
  language: Language
  lexicon: Lexicon
  inflector: Inflector
}

const loaded = new WeakMap<Language, Loaded>()

/** Loads a language, once per process. */
export function load(language: Language): Loaded {
  let found = loaded.get(language)
  if (!found) {
    const { packed, morphology } = language
    found = { language, lexicon: loadLexicon(packed, language, morphology.fold), inflector: inflector(morphology) }
    loaded.set(language, found)
  }
  return found
}
