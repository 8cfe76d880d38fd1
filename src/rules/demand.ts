import type { Context } from '../annotate/annotate'
import type { Hit } from '../annotate/hit'
import type { Basis, RuleId, Severity } from '../contract'
import type { Finding, Localised, MessageTemplate, Rule } from './rule'
import { wordsOf } from './words'

/** What sets one rule on demands apart from the others. */
export interface DemandRule {
  id: RuleId
  description: Localised
  severity: Severity
  messages: Readonly<Record<string, MessageTemplate>>
  /** Law that its findings rest on. */
  basis: readonly Basis[]
  /** Law of messages that rest on other sections than the rest. */
  basisOf?: Readonly<Record<string, readonly Basis[]>>
}

/**
 * Makes a rule on what an ad demands or asks. What is found, and how grave it is, stands in `lexicons/…/demands`: the
 * rule says it in words and names the law.
 */
export const demandRule = ({ id, description, severity, messages, basis, basisOf = {} }: DemandRule): Rule => ({
  id,
  meta: {
    description,
    severity,
    presets: basis.length > 0 ? ['recommended', 'strict', 'legal'] : ['recommended', 'strict'],
    basis,
    languages: ['fi', 'sv', 'en'],
    documents: ['ad', 'fragment'],
  },
  messages,
  on: ['demand'],
  check(hit: Hit, { document: { text } }: Context): Finding | undefined {
    if (hit.kind !== 'demand' || hit.demand.rule !== id) return undefined
    const { message, severity } = hit.demand
    return {
      span: hit.span,
      messageId: message,
      data: { actual: wordsOf(hit, text) },
      severity,
      basis: basisOf[message] ?? basis,
    }
  },
})
