import { ageCodedWording } from './age-coded-wording'
import { anonymityContradiction } from './anonymity-contradiction'
import { exclusiveWording } from './exclusive-wording'
import { genderCodedWording } from './gender-coded-wording'
import { missingAnonymityNotice } from './missing-anonymity-notice'
import { missingDiversityClause } from './missing-diversity-clause'
import { missingPay } from './missing-pay'
import { positiveActionWithoutPlan } from './positive-action-without-plan'
import type { Rule } from './rule'

/** Rules of whole ads: `rekrylint/whole-ad` brings them, so that a linter of words does not carry them. */
export const wholeAdRules: readonly Rule[] = [
  missingDiversityClause,
  missingAnonymityNotice,
  missingPay,
  positiveActionWithoutPlan,
  anonymityContradiction,
  ageCodedWording,
  genderCodedWording,
  exclusiveWording,
]
