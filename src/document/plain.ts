import type { BlockKind } from '../contract'
import { isDigit, isLetter, isSpace } from '../text/characters'
import { lineStarts } from '../text/positions'
import { hasBrokenWord, textBuilder } from './builder'
import type { Block, Document, Reader } from './document'
import { identity } from './offsets'

/** The longest line that may be a title or a heading. */
const LONGEST_HEADING = 110
/** A line at least this long may be wrapped: the next one, when it starts small, goes on with it. */
const SHORTEST_WRAPPED = 45

/**
 * Reads plain text: a title line, headings, list items, paragraphs (wrapped lines joined) and contact blocks, told by
 * the shape of the lines.
 *
 * @example plainText.read('Esimies – Espoo\n\nHaemme …').blocks[0].kind // 'title'
 */
export const plainText: Reader = {
  format: 'text',
  read(source): Document {
    const lines = lineStarts(source)
    if (hasBrokenWord(source, lines)) return readClean(source)
    const blocks = plainBlocks(source, 0, source.length, true, lines)
    const cleaned = () => readClean(source)
    return { source, text: source, offsets: identity, blocks, write, silent: [], lines, cleaned }
  },
}

function readClean(source: string): Document {
  const builder = textBuilder(source)
  builder.literal(0, source.length)
  const { text, offsets, joints } = builder.finish()
  return { source, text, offsets, blocks: plainBlocks(text), write, silent: [], joints }
}

const write = (replacement: string) => replacement

/**
 * Kinds that a line has by its own shape; the first line of the text is the title if it looks like a heading.
 *
 * @param from start of the stretch to read; it and `to` must lie at line breaks or at the ends of the text
 * @param titled may the first line be the title?
 * @param lines where its lines start
 */
export function plainBlocks(
  text: string,
  from = 0,
  to = text.length,
  titled = true,
  lines: readonly number[] = lineStarts(text, from, to),
): Block[] {
  const blocks: Block[] = []
  let previous: Block | undefined
  let blank = true
  for (let k = 0; k < lines.length; k++) {
    // with its break, which is space
    let start = lines[k]!
    let stop = k + 1 < lines.length ? lines[k + 1]! : to
    while (start < stop && isSpace(text.charCodeAt(start))) start++
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--
    if (start === stop) {
      blank = true
      continue
    }
    const marker = markerLength(text, start, stop)
    if (previous && !blank && marker === 0 && goesOn(text, previous, start)) {
      previous.end = stop
      if (previous.kind === 'title' || previous.kind === 'heading') {
        previous.kind = 'paragraph'
        delete previous.level
      }
    } else {
      previous = blockOfLine(text, start, stop, marker, titled && blocks.length === 0)
      blocks.push(previous)
    }
    blank = false
  }
  return blocks
}

function blockOfLine(text: string, start: number, end: number, marker: number, titled: boolean): Block {
  const kind: BlockKind =
    marker > 0 ? 'item' : titled && headingLike(text, start, end) ? 'title' : lineKind(text, start, end)
  if (kind === 'title') return { kind, start, end, level: 1 }
  if (kind === 'heading') return { kind, start, end, level: 2 }
  return { kind, start: start + marker, end }
}

/** Does the line that starts here continue the block before it (wrapped text)? */
function goesOn(text: string, previous: Block, start: number): boolean {
  const first = text.charAt(start)
  if (first === first.toUpperCase() && !isDigit(first.charCodeAt(0))) return false
  const last = text.charCodeAt(previous.end - 1)
  if (last === 0x2e || last === 0x21 || last === 0x3f || last === 0x3a) return false
  const line = previous.end - Math.max(previous.start, text.lastIndexOf('\n', previous.end - 1) + 1)
  return line >= SHORTEST_WRAPPED || previous.kind === 'item'
}

/**
 * Length of a list marker with the space behind it, or 0.
 *
 *     - hoidat       • hoidat       1) hoidat       a. hoidat
 *     ^^             ^^             ^^^             ^^^
 */
function markerLength(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  let at = start
  // - * + • · ‣ – — ▪ ● ○ ◦ ✓ ✔ ➢
  if (
    code === 0x2d ||
    code === 0x2a ||
    code === 0x2b ||
    code === 0x2022 ||
    code === 0xb7 ||
    code === 0x2023 ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x25aa ||
    code === 0x25cf ||
    code === 0x25cb ||
    code === 0x25e6 ||
    code === 0x2713 ||
    code === 0x2714 ||
    code === 0x27a2 ||
    code === 0xf0b7
  ) {
    at++
  } else {
    while (at < end && at < start + 2 && isDigit(text.charCodeAt(at))) at++
    if (at === start && isLetter(code) && text.charCodeAt(start + 1) === 0x29) at++
    if (at === start) return 0
    const close = text.charCodeAt(at)
    if (close !== 0x29 && close !== 0x2e) return 0
    at++
  }
  if (at < end && !isSpace(text.charCodeAt(at)) && code !== 0x2022 && code !== 0xb7) return 0
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at === end ? 0 : at - start
}

/** Short, and not a sentence: no full stop at its end. */
export function headingLike(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_HEADING) return false
  const last = text.charCodeAt(end - 1)
  return last !== 0x2e && last !== 0x2c && last !== 0x3b
}

/** An at sign or a digit is in each of them. */
const CONTACT = /@[a-zåäö0-9]|(?:puh|gsm|tel|p)\.? ?\+?\d|\+358|\d{3} \d{3,4} ?\d/i

/** A heading is short, starts with a capital and ends in a colon or without any stop. */
function lineKind(text: string, start: number, end: number): BlockKind {
  if (end - start > LONGEST_HEADING) return 'paragraph'
  let spaces = 0
  let reachable = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20) spaces++
    else if (code === 0x40 || isDigit(code)) reachable = true
  }
  // most lines have neither of what every way to get in touch has
  if (reachable && CONTACT.test(text.slice(start, end))) return 'contact'
  const last = text.charCodeAt(end - 1)
  if (last === 0x3a) return 'heading'
  if (last === 0x2e || last === 0x2c || last === 0x3b) return 'paragraph'
  const first = text.charAt(start)
  if (first === first.toLowerCase()) return 'paragraph'
  return end - start <= 60 && spaces <= 6 ? 'heading' : 'paragraph'
}
