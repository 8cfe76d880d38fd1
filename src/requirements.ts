import packed from 'lexicon:requirements'
import type { PhraseReader } from './annotate/engine'
import { phrases } from './annotate/phrases'
import type { LanguageCode } from './contract'
import type { Language } from './languages/language'
import { load } from './languages/load'
import { loadSpeech, type Speech } from './languages/speech'
import type { PackedDemands } from './lexicon/packed'
import { requirementRules } from './rules/requirements'
import type { Rule } from './rules/rule'

/** What a linter is given to read sentences with and see what they demand and ask; a value of `rekrylint/requirements`. */
export interface Requirements {
  /** Rules that need it. */
  rules: readonly Rule[]
  /** Patterns of each language. */
  patterns: Readonly<Record<LanguageCode, PackedDemands>>
  /** The same for these languages, loaded. */
  demands(languages: readonly Language[]): readonly Speech[]
  phrases: PhraseReader
}

/**
 * What an ad may not demand of applicants or ask them (sex, age, origin, family, health, their pay …), pronouns that
 * give the applicant a sex, and phrases of several words (kahden miehen tiimi), for `createLinter` of `rekrylint/core`.
 *
 * @example
 * import { createLinter } from 'rekrylint/core'
 * import { finnish } from 'rekrylint/fi'
 * import { requirements } from 'rekrylint/requirements'
 * createLinter({ languages: [finnish], requirements }).lint('Hakijan tulee olla nainen.').messages[0].ruleId
 * // 'gender-requirement'
 */
export const requirements: Requirements = {
  rules: requirementRules,
  patterns: packed,
  demands(languages) {
    return languages.map(language =>
      loadSpeech(language, this.patterns[language.code], 'demand', load(language).lexicon.heads),
    )
  },
  phrases,
}
