import { identifyingInformation } from './identifying-information'
import type { Rule } from './rule'

/** Rules of applications: `rekrylint/mask` brings them, so that a linter of ads does not carry them. */
export const applicationRules: readonly Rule[] = [identifyingInformation]
