import type { LanguageCode, Message } from '../contract'
import type { Document } from '../document/document'
import { type Finding, type Rule, ruleUrl } from '../rules/rule'
import type { Locator } from '../text/positions'

/**
 * Turns a finding into a message: into the caller's language, and from the clean text back into the source.
 *
 * @param finding what a rule decided
 * @param rule the rule
 * @param document where
 * @param locale language of the text
 * @param locate lines and columns of the source
 * @returns the message; its `expected` is written as the source writes text (entities, escapes)
 */
export function render(
  finding: Finding,
  rule: Rule,
  document: Document,
  locale: LanguageCode,
  locate: Locator,
): Message {
  const { start, end } = document.offsets.span(finding.span)
  const template = rule.messages[finding.messageId]
  if (!template) throw new Error(`${rule.id} has no message ${finding.messageId}`)
  const point = locate(start)
  const written = (finding.expected ?? []).map(text => document.write(text, finding.span))
  const expected = written.filter(text => text !== undefined)
  const note = template.note?.[locale]
  return {
    ruleId: rule.id,
    source: 'rekrylint',
    severity: finding.severity,
    fatal: finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined,
    reason: fill(template.reason[locale], finding.data),
    ...(note && { note: fill(note, finding.data) }),
    url: ruleUrl(rule.id),
    start,
    end,
    line: point.line,
    column: point.column,
    place: start === end ? point : { start: point, end: locate(end) },
    ...(end > start && { actual: document.slice?.(finding.span) ?? document.source.slice(start, end) }),
    expected,
    ...(finding.fix && expected.length > 0 && { fix: finding.fix }),
    basis: (finding.basis ?? []).map(basis => ({ ...basis })),
    ...(finding.lemma && { lemma: finding.lemma }),
    ...(finding.form && { form: finding.form }),
  }
}

/** Puts data into `{name}`. */
const fill = (text: string, data: Readonly<Record<string, string>>): string =>
  text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => data[name] ?? whole)
