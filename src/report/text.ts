import type { Message, Report } from '../contract'

/** How a report is printed. */
export interface TextStyle {
  /** Name of the file, printed above its findings. */
  name?: string
  /** ANSI colours. */
  colour?: boolean
}

const COLOURS = { error: '31', warning: '33', info: '36', dim: '2', bold: '1' } as const
/** Characters of a line that are shown around a finding. */
const WIDTH = 100

/**
 * Prints findings for people: the line, carets under the words, the reason, what to write, the law.
 *
 *     3:8  warning  Sukupuolittunut nimike `esimiestä`, kirjoita `esihenkilöä`  gendered-title
 *       Haemme esimiestä Ouluun.
 *              ^^^^^^^^^
 *
 * @param source the text that was linted
 * @param report what `lint` said of it
 * @returns lines of text, ending in a line break; empty when there is nothing to say
 */
export function formatText(source: string, { messages }: Report, { name, colour = false }: TextStyle = {}): string {
  if (messages.length === 0) return ''
  const paint = (kind: keyof typeof COLOURS, text: string) =>
    colour ? `\u001b[${COLOURS[kind]}m${text}\u001b[0m` : text
  const blocks = messages.map(message => {
    const place = `${message.line}:${message.column}`
    const head = `${paint('bold', place)}  ${paint(message.severity, message.severity)}  ${message.reason}  ${paint('dim', message.ruleId)}`
    const law = message.basis.map(({ act, section }) => `  ${paint('dim', `§ ${act}, ${section}`)}`)
    const note = message.note ? [`  ${paint('dim', message.note)}`] : []
    return [head, ...excerpt(source, message), ...note, ...law].join('\n')
  })
  return `${name ? `${paint('bold', name)}\n\n` : ''}${blocks.join('\n\n')}\n`
}

/** The line of the finding, cut to width, and carets under the words; an insertion point has one caret. */
function excerpt(source: string, { start, end, actual }: Message): string[] {
  if (actual === undefined && end > start) return []
  const lineStart = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
  const found = source.slice(start).search(/[\r\n]/)
  const lineEnd = found === -1 ? source.length : start + found
  const from = Math.max(lineStart, start - (WIDTH >> 1))
  const to = Math.min(lineEnd, from + WIDTH)
  const shown = source.slice(from, to).replaceAll('\t', ' ')
  const lead = from > lineStart ? '…' : ''
  const carets = '^'.repeat(Math.max(1, Math.min(end, to) - start))
  return [`  ${lead}${shown}${to < lineEnd ? '…' : ''}`, `  ${' '.repeat(lead.length + start - from)}${carets}`]
}
