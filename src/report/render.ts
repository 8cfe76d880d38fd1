import type { LanguageCode, Message, Span } from '../contract'
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
 * @param paragraphBreak what stands between two paragraphs of it
 * @returns the message; its `expected` is written as the source writes text (entities, escapes)
 */
export function render(
  finding: Finding,
  rule: Rule,
  document: Document,
  locale: LanguageCode,
  locate: Locator,
  paragraphBreak: () => string,
): Message {
  const { start, end } = finding.source ?? placeOf(finding, document)
  const template = rule.messages[finding.messageId]
  if (!template) throw new Error(`${rule.id} has no message ${finding.messageId}`)
  const point = locate(start)
  const expected: string[] = []
  for (const text of finding.expected ?? []) {
    const written = document.write(text, finding.span)
    if (written !== undefined) expected.push(finding.paragraph ? paragraphBreak() + written : written)
  }
  const message: Message = {
    ruleId: rule.id,
    source: 'rekrylint',
    severity: finding.severity,
    fatal: finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined,
    reason: fill(template.reason[locale], finding.data),
    url: ruleUrl(rule.id),
    start,
    end,
    line: point.line,
    column: point.column,
    place: start === end ? point : { start: point, end: locate(end) },
    expected,
    basis: finding.basis ? finding.basis.map(basis => ({ ...basis })) : [],
  }
  const note = template.note?.[locale]
  const said = note && fill(note, finding.data)
  if (said) message.note = said
  if (!finding.personal)
    message.actual =
      document.slice && !finding.source ? document.slice(finding.span) : document.source.slice(start, end)
  if (finding.fix && expected.length > 0) message.fix = finding.fix
  if (finding.lemma) message.lemma = finding.lemma
  if (finding.form) message.form = finding.form
  return message
}

/** A paragraph is put right behind the last letter of the one before it, whatever markup follows. */
function placeOf({ span, paragraph }: Finding, { offsets }: Document): Span {
  if (!paragraph) return offsets.span(span)
  const end = offsets.end(span.end)
  return { start: end, end }
}

/** What stands between two paragraphs of a source. */
export const breakOf = ({ source, paragraphBreak }: Document): string =>
  paragraphBreak ?? (source.includes('\r\n') ? '\r\n\r\n' : '\n\n')

/** Templates taken apart: text, name, text, name, …, text. There are as many as messages in a language. */
const parted = new Map<string, readonly string[]>()

/** Puts data into `{name}`. */
function fill(text: string, data: Readonly<Record<string, string>>): string {
  let parts = parted.get(text)
  if (!parts) {
    parts = text.split(/\{([^{}]+)\}/)
    parted.set(text, parts)
  }
  let output = parts[0]!
  for (let at = 1; at < parts.length; at += 2) output += (data[parts[at]!] ?? '') + parts[at + 1]!
  return output
}
