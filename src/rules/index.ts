import { genderedTerm } from './gendered-term'
import { genderedTitle } from './gendered-title'
import type { Rule } from './rule'

/** Every rule, in the order in which they are documented. */
export const allRules: readonly Rule[] = [genderedTitle, genderedTerm]
