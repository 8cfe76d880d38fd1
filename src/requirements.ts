import packed from 'lexicon:requirements'
import type { LanguageCode } from './contract'
import type { PackedDemands } from './lexicon/packed'
import { requirementRules } from './rules/requirements'
import type { Rule } from './rules/rule'

/** What a linter is given to see what an ad demands and asks; a value of `rekrylint/requirements`. */
export interface Requirements {
  /** Rules that need it. */
  rules: readonly Rule[]
  /** Patterns of each language, to be joined with the ones that the language itself carries. */
  patterns: Readonly<Record<LanguageCode, PackedDemands>>
}

/**
 * What an ad may not demand of applicants or ask them (sex, age, origin, family, health, their pay …), for
 * `createLinter` of `rekrylint/core`.
 *
 * @example
 * import { createLinter } from 'rekrylint/core'
 * import { finnish } from 'rekrylint/fi'
 * import { requirements } from 'rekrylint/requirements'
 * createLinter({ languages: [finnish], requirements }).lint('Hakijan tulee olla nainen.').messages[0].ruleId
 * // 'gender-requirement'
 */
export const requirements: Requirements = { rules: requirementRules, patterns: packed }
