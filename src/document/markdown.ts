import { parse, postprocess, preprocess } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Event, Token } from 'micromark-util-types'
import type { Document, Reader } from './document'
import { quotedAt } from './html'
import { type MarkupReader, markupReader, type Quoted } from './markup'
import { decodeReference, encodeText, type LetterStyle, letterStyles } from './references'
import { around, gapsOf, isEmphasis, mayStay } from './write'

/**
 * Reads Markdown: CommonMark with GFM (tables, task lists, footnotes, strikethrough, bare links). Front matter, code and
 * addresses are not read; raw HTML is read as HTML.
 *
 * @example markdown.read('# Esimies\n\nEtsimme esi**mies**t&auml;').text // 'Esimies\n\nEtsimme esimiestä'
 */
export const markdown: Reader = {
  format: 'markdown',
  read(source): Document {
    const reader = markupReader(source)
    if (isHostile(source)) reader.text(0, source.length)
    else
      for (const [what, token] of eventsOf(source)) {
        if (what === 'enter') enter(reader, source, token)
        else leave(reader, source, token)
      }
    return reader.finish(document => markdownWriter(document, reader.quoted()))
  },
}

const EXTENSIONS = [gfm(), frontmatter(['yaml', 'toml'])]
const BYTE_ORDER_MARK = 0xfeff

/** More marks than this without an empty line between them, and nobody wrote it by hand. */
const MOST_MARKS = 400
const MARKS: ReadonlySet<number> = new Set([...'*_~>[]'].map(mark => mark.charCodeAt(0)))

/** The parser's time grows with the square of the marks in one paragraph; such a source is read as plain text. */
function isHostile(source: string): boolean {
  let marks = 0
  let empty = false
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x0a) {
      if (empty) marks = 0
      empty = true
    } else if (code > 0x20) {
      empty = false
      if (MARKS.has(code) && ++marks > MOST_MARKS) return true
    }
  }
  return false
}

/** The parser's events; offsets are into the source. */
function* eventsOf(source: string): Iterable<Event> {
  // The parser drops a byte order mark without counting it.
  const shift = source.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  const chunks = preprocess()(shift ? source.slice(1) : source, undefined, true)
  let skipped: string | undefined
  for (const event of postprocess(parse({ extensions: EXTENSIONS }).document().write(chunks))) {
    const [what, token] = event
    // what is not read is passed over whole, up to its own end
    if (skipped !== undefined) {
      if (what === 'exit' && token.type === skipped) skipped = undefined
      else continue
    }
    if (what === 'enter' && UNREAD.has(token.type)) skipped = token.type
    if (shift === 0) yield event
    else yield [what, moved(token, shift), event[2]]
  }
}

const moved = (token: Token, by: number): Token => ({
  ...token,
  start: { ...token.start, offset: token.start.offset + by },
  end: { ...token.end, offset: token.end.offset + by },
})

/** Constructs whose inside is not walked: it is not read, or read as a whole. */
const UNREAD: ReadonlySet<string> = new Set([
  ...['yaml', 'toml', 'codeFenced', 'codeIndented', 'codeText', 'htmlFlow', 'htmlText', 'autolink', 'literalAutolink'],
  ...['resourceDestination', 'definitionDestination', 'definitionLabel', 'reference', 'image', 'characterEscape'],
  ...[
    'resourceTitleString',
    'definitionTitleString',
    'characterReference',
    'taskListCheck',
    'gfmFootnoteCall',
    'gfmFootnoteDefinitionLabel',
    'tableDelimiterRow',
  ],
])

/** Constructs that are elements of HTML by another name. */
const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  blockQuote: 'blockquote',
  listOrdered: 'ol',
  listUnordered: 'ul',
  listItemPrefix: 'li',
  table: 'table',
  tableRow: 'tr',
  tableHeader: 'th',
  tableData: 'td',
  strong: 'strong',
  gfmFootnoteDefinition: 'div',
}

function enter(reader: MarkupReader, source: string, token: Token): void {
  const { type } = token
  const start = token.start.offset
  const end = token.end.offset
  const name = ELEMENTS[type]
  if (name) reader.enter(name, start, type === 'listItemPrefix' ? end : start)
  else if (type === 'atxHeading' || type === 'setextHeading') reader.enter(headingName(source, token), start, start)
  else if (type === 'data') reader.text(start, end, true)
}

function leave(reader: MarkupReader, source: string, token: Token): void {
  const { type } = token
  const start = token.start.offset
  const end = token.end.offset
  const name = type === 'listItemPrefix' ? undefined : ELEMENTS[type]
  if (name) reader.leave(name, end, end)
  else if (type === 'atxHeading' || type === 'setextHeading') reader.leave(headingName(source, token), end, end)
  else if (type === 'htmlFlow' || type === 'htmlText') reader.html(source.slice(start, end), start)
  else if (type === 'characterEscape') reader.reading(source.slice(start + 1, end), start, end)
  else if (type === 'characterReference') {
    const reference = decodeReference(source, start, 'strict')
    if (reference) reader.reading(reference.text, start, end)
  } else if (type === 'resourceTitleString' || type === 'definitionTitleString') reader.attribute(start, end, '')
  else if (type === 'image') image(reader, source, start, end)
  else if (type === 'thematicBreak') reader.enter('hr', start, end)
  else if (type === 'hardBreakEscape' || type === 'hardBreakTrailing') reader.lineBreak(start, end)
  // a line break of the source is a space on the page
  else if (type === 'lineEnding') reader.text(start, end)
  else if (type === 'codeFenced' || type === 'codeIndented') {
    reader.enter('pre', start, start)
    reader.leave('pre', end, end)
  } else if (APART.has(type)) {
    reader.enter('code', start, start)
    reader.leave('code', end, end)
  }
}

/** Not read, but seen: keeps the words around it apart. */
const APART: ReadonlySet<string> = new Set(['codeText', 'autolink', 'literalAutolink', 'gfmFootnoteCall'])

/**
 *     ## Esimies      Esimies
 *     ^^              =======
 */
function headingName(source: string, { type, start, end }: Token): string {
  let level = 0
  if (type === 'atxHeading') {
    while (source.charCodeAt(start.offset + level) === 0x23) level++
    return `h${level}`
  }
  let at = end.offset - 1
  while (source.charCodeAt(at) === 0x20 || source.charCodeAt(at) === 0x09) at--
  return source.charCodeAt(at) === 0x3d ? 'h1' : 'h2'
}

/**
 * The text in place of an image, and its tooltip.
 *
 *     ![Esimies työssä](kuva.png "Esimies")
 *       ^^^^^^^^^^^^^^            ^^^^^^^
 */
function image(reader: MarkupReader, source: string, start: number, end: number): void {
  const label = source.indexOf(']', start)
  if (label === -1 || label >= end) return
  reader.attribute(start + 2, label, '')
  if (source.charAt(end - 1) !== ')') return
  const quote = source.charAt(end - 2)
  const from = quote === '"' || quote === "'" ? source.lastIndexOf(quote, end - 3) : -1
  if (from > label) reader.attribute(from + 1, end - 2, '')
}

/** Writes replacements into Markdown: its own marks escaped, emphasis and tags kept where they are. */
function markdownWriter(document: Document, quoted: readonly Quoted[]): Document['write'] {
  const { source, text, offsets } = document
  const styleAt = letterStyles(source)
  return (replacement, range) => {
    const { start, end } = offsets.span(range)
    const style = styleAt(end)
    const attribute = quotedAt(quoted, start)
    if (attribute && attribute.quote !== '') return encodeText(replacement, style, attribute.quote)
    const gaps = gapsOf(source, offsets, range)?.filter(({ source }) => source !== '\\' && !INVISIBLE_ONLY.test(source))
    if (!gaps?.every(gap => isEmphasis(gap) || mayStay(gap))) return undefined
    if (gaps.length === 0) return escapeMarks(replacement, style)
    return around(text.slice(range.start, range.end), replacement, gaps)
      .map((piece, at) => escapeMarks(piece, style) + (gaps[at]?.source ?? ''))
      .join('')
  }
}

/** A soft hyphen that was dropped, as itself or by its name. */
const INVISIBLE_ONLY = /^(?:[\u00ad\u200b-\u200d\u2060\ufeff]|&(?:shy|zwnj|zwj|#173|#xad);)+$/i

const escapeMarks = (text: string, style: LetterStyle): string =>
  text.replace(/[\\`*_{}[\]<>&#|~]|[^\0-\x7f]/gu, letter =>
    letter > '\x7f' ? encodeText(letter, style) : `\\${letter}`,
  )
