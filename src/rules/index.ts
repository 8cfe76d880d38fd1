import { directive } from './directive'
import { genderedTerm } from './gendered-term'
import { genderedTitle } from './gendered-title'
import { organisationTerm } from './organisation-term'
import type { Rule } from './rule'

/** Rules on words: every linter has them. */
const wordRules: readonly Rule[] = [genderedTitle, genderedTerm]

/** Rules on what the organisation itself asks for: its own words, and silence. */
const ownRules: readonly Rule[] = [organisationTerm, directive]

/** What brings rules of its own beside the ones that every linter has. */
interface Bringer {
  rules: readonly Rule[]
}

/**
 * The rules of a linter, in the order in which they are documented.
 *
 * @param requirements what sees demands, when the linter has it
 * @param wholeAd what sees whole ads
 * @param masker what masks
 */
export const rulesOf = (requirements?: Bringer, wholeAd?: Bringer, masker?: Bringer): readonly Rule[] => [
  ...wordRules,
  ...(requirements?.rules ?? []),
  ...ownRules,
  ...(wholeAd?.rules ?? []),
  ...(masker?.rules ?? []),
]
