import { ageRequirement } from './age-requirement'
import { convictionRequirement } from './conviction-requirement'
import { familyRequirement } from './family-requirement'
import { genderRequirement } from './gender-requirement'
import { healthRequirement } from './health-requirement'
import { identifyingRequest } from './identifying-request'
import { languageRequirement } from './language-requirement'
import { militaryServiceRequirement } from './military-service-requirement'
import { originRequirement } from './origin-requirement'
import { payHistoryRequest } from './pay-history-request'
import type { Rule } from './rule'

/** Rules on what is demanded or asked: `rekrylint/requirements` brings them with the patterns that they need. */
export const requirementRules: readonly Rule[] = [
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
