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

/** What may need a reference; a pair of surrogates is one letter (the `u` flag would say so at many times the cost). */
const SPECIAL = /[&<"']|[\ud800-\udbff][\udc00-\udfff]|[^\0-\x7f]/g

/**
 * Writes plain text as HTML text in the given style.
 *
 * @param quote quotation mark that must not occur: of the attribute the text goes into
 * @example encodeText('työ & <koti>', 'named') // 'ty&ouml; &amp; &lt;koti>'
 */
export function encodeText(text: string, style: LetterStyle, quote = ''): string {
  return text.replace(SPECIAL, letter => {
    if (letter === '&') return '&amp;'
    if (letter === '<') return '&lt;'
    if (letter === '"') return quote === '"' ? '&quot;' : letter
    if (letter === "'") return quote === "'" ? '&#39;' : letter
    if (style === 'raw') return letter
    const name = style === 'named' ? byLetter.get(letter) : undefined
    if (name) return `&${name};`
    if (style === 'named') return letter
    const code = letter.codePointAt(0)!
    // half of a pair has no number of its own
    if (code >= 0xd800 && code <= 0xdfff) return letter
    return style === 'decimal' ? `&#${code};` : `&#x${code.toString(16)};`
  })
}
