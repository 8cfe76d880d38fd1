import { ageRequirement } from './age-requirement'
import { binaryGender } from './binary-gender'
import { convictionRequirement } from './conviction-requirement'
import { directive } from './directive'
import { familyRequirement } from './family-requirement'
import { genderRequirement } from './gender-requirement'
import { genderedPronoun } from './gendered-pronoun'
import { genderedTerm } from './gendered-term'
import { genderedTitle } from './gendered-title'
import { healthRequirement } from './health-requirement'
import { identifyingRequest } from './identifying-request'
import { languageRequirement } from './language-requirement'
import { militaryServiceRequirement } from './military-service-requirement'
import { organisationTerm } from './organisation-term'
import { originRequirement } from './origin-requirement'
import { payHistoryRequest } from './pay-history-request'
import type { Rule } from './rule'

/** Every rule, in the order in which they are documented. */
export const allRules: readonly Rule[] = [
  genderedTitle,
  genderedTerm,
  genderedPronoun,
  binaryGender,
  genderRequirement,
  ageRequirement,
  originRequirement,
  languageRequirement,
  convictionRequirement,
  familyRequirement,
  healthRequirement,
  militaryServiceRequirement,
  identifyingRequest,
  payHistoryRequest,
  organisationTerm,
  directive,
]
