import { directive } from './directive'
import { genderedTerm } from './gendered-term'
import { genderedTitle } from './gendered-title'
import { organisationTerm } from './organisation-term'
import type { Rule } from './rule'

/** Every rule, in the order in which they are documented. */
export const allRules: readonly Rule[] = [genderedTitle, genderedTerm, organisationTerm, directive]
