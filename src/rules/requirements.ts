import { ageRequirement } from './age-requirement'
import { binaryGender } from './binary-gender'
import { convictionRequirement } from './conviction-requirement'
import { familyRequirement } from './family-requirement'
import { genderRequirement } from './gender-requirement'
import { genderedPronoun } from './gendered-pronoun'
import { healthRequirement } from './health-requirement'
import { identifyingRequest } from './identifying-request'
import { languageRequirement } from './language-requirement'
import { militaryServiceRequirement } from './military-service-requirement'
import { originRequirement } from './origin-requirement'
import { payHistoryRequest } from './pay-history-request'
import type { Rule } from './rule'

/** Rules on sentences, what is demanded or asked above all: `rekrylint/requirements` brings them with their patterns. */
export const requirementRules: readonly Rule[] = [
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
]
