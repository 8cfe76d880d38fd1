import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'

/** References that ads are full of, by their name: read by one look-up, and written back by it. */
const NAMES: Readonly<Record<string, string>> = {
  auml: 'ä',
  ouml: 'ö',
  aring: 'å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Aring: 'Å',
  nbsp: '\u00a0',
  shy: '\u00ad',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ndash: '–',
  mdash: '—',
  bull: '•',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  eacute: 'é',
  Eacute: 'É',
  uuml: 'ü',
  scaron: 'š',
  Scaron: 'Š',
  euro: '€',
  deg: '°',
  sect: '§',
  middot: '·',
}
const byName = new Map(Object.entries(NAMES))
const byLetter = new Map(Object.entries(NAMES).map(([name, letter]) => [letter, name]))

/** Longest name above, with its semicolon. */
const LONGEST_NAME = 7

/** What a reference stands for, and where it ends. */
export interface Decoded {
  text: string
  end: number
}

let read = ''
let length = 0
let decoder: EntityDecoder | undefined

/**
 * Reads a character reference.
 *
 *     p&auml;iv&auml;
 *      ^     |           at, end
 *
 * @param source the text
 * @param at offset of the `&`
 * @param mode where it stands: in text a few old names need no semicolon (`&auml`), in an attribute those are read only
 *   when no letter or `=` follows, and Markdown wants the semicolon always
 * @returns undefined when it is no reference
 */
export function decodeReference(
  source: string,
  at: number,
  mode: 'text' | 'attribute' | 'strict' = 'text',
): Decoded | undefined {
  for (let end = at + 3; end <= at + 1 + LONGEST_NAME; end++) {
    if (source.charCodeAt(end) !== 0x3b) continue
    const text = byName.get(source.slice(at + 1, end))
    if (text !== undefined) return { text, end: end + 1 }
    break
  }
  decoder ??= new EntityDecoder(htmlDecodeTree, (code, consumed) => {
    read += String.fromCodePoint(code)
    length = consumed
  })
  read = ''
  length = 0
  decoder.startEntity(
    mode === 'text' ? DecodingMode.Legacy : mode === 'attribute' ? DecodingMode.Attribute : DecodingMode.Strict,
  )
  if (decoder.write(source, at + 1) < 0) decoder.end()
  return length === 0 ? undefined : { text: read, end: at + length }
}

/**
 * The letter of `&auml;` or `&ouml;`, small or capital, at an offset: most references are one of these.
 *
 * @returns its UTF-16 unit as text; `''` for any other
 */
export function umlautAt(source: string, at: number): string {
  if (
    source.charCodeAt(at + 2) !== 0x75 ||
    source.charCodeAt(at + 3) !== 0x6d ||
    source.charCodeAt(at + 4) !== 0x6c ||
    source.charCodeAt(at + 5) !== 0x3b
  )
    return ''
  switch (source.charCodeAt(at + 1)) {
    case 0x61:
      return 'ä'
    case 0x6f:
      return 'ö'
    case 0x41:
      return 'Ä'
    case 0x4f:
      return 'Ö'
    default:
      return ''
  }
}

/** Length of such a reference. */
export const UMLAUT = '&auml;'.length

/** How a source writes letters beyond ASCII: as they are, or as references. */
export type LetterStyle = 'raw' | 'named' | 'decimal' | 'hexadecimal'

const LETTER = '[äöåÄÖÅ]|&(?:[ao]uml|aring);?|&#(?:228|246|229|196|214|197);|&#x(?:e4|f6|e5|c4|d6|c5);'
const LETTERS = new RegExp(LETTER, 'gi')
const LETTER_HERE = new RegExp(LETTER, 'iy')

/** How far back the nearest letter is looked for before the whole source is read for letters. */
const NEAR = 400

/**
 * Tells how a source writes ä, ö and å at a place: as in the range itself, otherwise as the nearest before it,
 * otherwise as the first in the source; raw where there are none.
 *
 * @param source the text as given
 * @returns a function from an end of a range to the style there; the source is read at most once
 */
export function letterStyles(source: string): (end: number) => LetterStyle {
  let changes: { at: number; style: LetterStyle }[] | undefined
  return end => {
    const near = styleBefore(source, end)
    if (near) return near
    changes ??= styleChanges(source)
    let low = 0
    let high = changes.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (changes[middle]!.at < end) low = middle
      else high = middle - 1
    }
    return changes[low]?.style ?? 'raw'
  }
}

/** The style of the nearest letter that begins before `end`, if it is near. */
function styleBefore(source: string, end: number): LetterStyle | undefined {
  for (let at = end - 1; at >= 0 && at > end - NEAR; at--) {
    const code = source.charCodeAt(at)
    if (code !== 0x26 && code < 0xc4) continue
    LETTER_HERE.lastIndex = at
    const letter = LETTER_HERE.exec(source)?.[0]
    if (letter) return styleOf(letter)
  }
  return undefined
}

const styleOf = (letter: string): LetterStyle =>
  letter[0] !== '&' ? 'raw' : letter[1] !== '#' ? 'named' : /x/i.test(letter) ? 'hexadecimal' : 'decimal'

function styleChanges(source: string): { at: number; style: LetterStyle }[] {
  const changes: { at: number; style: LetterStyle }[] = []
  for (const { 0: letter, index } of source.matchAll(LETTERS)) {
    const style = styleOf(letter)
    if (changes[changes.length - 1]?.style !== style) changes.push({ at: index, style })
  }
  return changes
}

/**
 * Writes plain text as HTML text in the given style.
 *
 * @param quote quotation mark that must not occur: of the attribute the text goes into
 * @example encodeText('työ & <koti>', 'named') // 'ty&ouml; &amp; &lt;koti>'
 */
export function encodeText(text: string, style: LetterStyle, quote = ''): string {
  if (text.length < LONG) return encoded(text, style, quote)
  // a clause to insert is the same in every ad, and the longest that is ever written
  const known = clauses.get(style + quote) ?? new Map<string, string>()
  clauses.set(style + quote, known)
  let written = known.get(text)
  if (written === undefined) {
    written = encoded(text, style, quote)
    if (known.size >= KEPT) known.clear()
    known.set(text, written)
  }
  return written
}

/** No word is as long. */
const LONG = 100
const clauses = new Map<string, Map<string, string>>()
const KEPT = 50

function encoded(text: string, style: LetterStyle, quote: string): string {
  let output = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const written =
      code < 0x80 ? markWritten(code, quote) : style === 'raw' ? undefined : letterWritten(text, at, style)
    if (written === undefined) continue
    output += text.slice(from, at) + written
    // a pair of surrogates is one letter
    if (code >= 0xd800) at += text.codePointAt(at)! > 0xffff ? 1 : 0
    from = at + 1
  }
  return from === 0 ? text : output + text.slice(from)
}

/** A mark that HTML gives a meaning to. */
function markWritten(code: number, quote: string): string | undefined {
  if (code === 0x26) return '&amp;'
  if (code === 0x3c) return '&lt;'
  if (code === 0x22 && quote === '"') return '&quot;'
  return code === 0x27 && quote === "'" ? '&#39;' : undefined
}

/** A letter beyond ASCII, as a reference. */
function letterWritten(text: string, at: number, style: Exclude<LetterStyle, 'raw'>): string | undefined {
  if (style === 'named') {
    const name = byLetter.get(text.charAt(at))
    return name && `&${name};`
  }
  const code = text.codePointAt(at)!
  // half of a pair has no number of its own
  if (code >= 0xd800 && code <= 0xdfff) return undefined
  return style === 'decimal' ? `&#${code};` : `&#x${code.toString(16)};`
}
