import type { Span } from '../contract'
import { FORMATTING } from './elements'
import type { OffsetMap } from './offsets'

/** Markup or a dropped unit between two units of a range of text. */
export interface Gap {
  /** How many units of the range stand before it. */
  at: number
  source: string
}

/**
 * What stands between the units of a range of text in the source.
 *
 *     source   esi<b>mies</b>t&auml;
 *     text     esi   mies    t ä
 *                 ^      ^          gaps at 3 and 7
 *
 * @returns undefined when a unit of the range is itself written by markup (a line break)
 */
export function gapsOf(source: string, offsets: OffsetMap, range: Span): Gap[] | undefined {
  const gaps: Gap[] = []
  let to = offsets.start(range.start)
  // as long in the source as in the text: nothing stands between
  if (
    offsets.end(range.end) - to === range.end - range.start &&
    !source.slice(to, offsets.end(range.end)).includes('<')
  )
    return gaps
  for (let at = range.start; at < range.end; at++) {
    const start = offsets.start(at)
    const end = offsets.end(at + 1)
    if (end - start > 1 && source.charCodeAt(start) === 0x3c) return undefined
    if (start > to) gaps.push({ at: at - range.start, source: source.slice(to, start) })
    // the second unit of a reference starts where the first did
    if (end > to) to = end
  }
  return gaps
}

/**
 * Puts a replacement around markup that has to stay. What both texts begin and end with stays in its place; the rest
 * goes where the change begins.
 *
 *     esi<b>mies</b>tä → esihenkilöä      esi<b>henkilö</b>ä
 *
 * @param text what is replaced
 * @param replacement what comes instead
 * @param gaps markup to keep, in order
 * @param encode writes a piece of text as the source writes it
 * @returns pieces and gaps in turn, beginning with a piece
 */
export function around(text: string, replacement: string, gaps: readonly Gap[]): string[] {
  const shorter = Math.min(text.length, replacement.length)
  let same = 0
  while (same < shorter && text[same] === replacement[same]) same++
  if (same > 0 && isHighSurrogate(text.charCodeAt(same - 1))) same--
  let tail = 0
  while (tail < shorter - same && text[text.length - 1 - tail] === replacement[replacement.length - 1 - tail]) tail++
  if (tail > 0 && isLowSurrogate(text.charCodeAt(text.length - tail))) tail--
  const changed = replacement.slice(same, replacement.length - tail)
  const pieces: string[] = []
  let from = 0
  let placed = false
  for (const end of [...gaps.map(({ at }) => at), text.length]) {
    let piece = text.slice(from, Math.max(from, Math.min(end, same)))
    // the piece in which the change begins: a change at a gap belongs behind it
    if (!placed && (same < end || end === text.length)) {
      piece += changed
      placed = true
    }
    piece += text.slice(Math.min(end, Math.max(from, text.length - tail)), end)
    pieces.push(piece)
    from = end
  }
  return pieces
}

const isHighSurrogate = (code: number) => code >= 0xd800 && code < 0xdc00
const isLowSurrogate = (code: number) => code >= 0xdc00 && code < 0xe000

/** A soft hyphen that was dropped is no markup: the replacement has its own places to break. */
export const isMarkup = ({ source }: Gap): boolean => source.includes('<')

/** Does the gap hold nothing but comments and tags that only format words? */
export function mayStay({ source }: Gap): boolean {
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) {
    if (source.startsWith('<!--', at)) {
      at = source.indexOf('-->', at)
      if (at === -1) return false
      continue
    }
    const name = TAG_NAME.exec(source.slice(at, at + LONGEST_TAG_NAME))?.[1]
    if (name === undefined || !FORMATTING.has(name.toLowerCase())) return false
  }
  return true
}

const TAG_NAME = /^<\/?([a-z][^\s/>]*)/i
const LONGEST_TAG_NAME = 40

/** `esi**mies**tä`: marks of Markdown that only format. */
export const isEmphasis = ({ source }: Gap): boolean => /^[*_~]{1,6}$/.test(source)
