import type { Context } from '../annotate/annotate'
import type { RuleId } from '../contract'
import type { Finding, Localised, MessageTemplate, Rule } from './rule'
import { wordsIn } from './words'

/** What sets one rule on wording apart from the others. */
export interface WordingRule {
  id: RuleId
  description: Localised
  /** By the message that the lexicon names. */
  messages: Readonly<Record<string, MessageTemplate>>
}

/**
 * Makes an opt-in rule on wording that narrows who feels addressed: style, never law. What is found stands in
 * `lexicons/…/whole-ad/wording.yml`.
 */
export const wordingRule = ({ id, description, messages }: WordingRule): Rule => ({
  id,
  meta: {
    description,
    severity: 'info',
    presets: ['strict'],
    basis: [],
    languages: ['fi', 'sv', 'en'],
    documents: ['ad'],
  },
  messages,
  *whole({ statements, languages, document: { text } }: Context): Iterable<Finding> {
    for (const { span, message, block, language } of statements(id)) {
      // what is said is recognised in every language, how it is said only in the block's own
      if (languages[block] !== language) continue
      yield { span, messageId: message, data: { actual: wordsIn(span, text) }, severity: 'info' }
    }
  },
})
