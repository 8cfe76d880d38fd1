import type { RuleId } from '../contract'

/** Rules that a linter has only when it is given what another door holds, by the name of the door. */
export const DOORS: Readonly<Record<string, readonly RuleId[]>> = {
  requirements: [
    'gendered-pronoun',
    'binary-gender',
    'gender-requirement',
    'age-requirement',
    'origin-requirement',
    'language-requirement',
    'conviction-requirement',
    'family-requirement',
    'health-requirement',
    'military-service-requirement',
    'identifying-request',
    'pay-history-request',
  ],
  'whole-ad': [
    'missing-diversity-clause',
    'missing-anonymity-notice',
    'missing-pay',
    'positive-action-without-plan',
    'anonymity-contradiction',
    'age-coded-wording',
    'gender-coded-wording',
    'exclusive-wording',
  ],
  mask: ['identifying-information'],
}
