import type { Span } from '../contract'
import { lower } from '../text/case'
import { isAlphanumeric, isBreak, isLetter } from '../text/characters'
import { lineStarts } from '../text/positions'
import { identity, type OffsetMap, offsetMap, Stretches } from './offsets'

/**
 * Collects the clean text of a document piece by piece and remembers where each piece stands in the source.
 * Every reader writes through it, so that all formats treat soft hyphens, composed letters and broken words alike.
 */
export interface TextBuilder {
  /** Text so far; grows only through the calls below. */
  length(): number
  /** The source range reads as itself. */
  literal(start: number, end: number): void
  /** The source range reads as `text`: an entity, an escape; `''` drops it. */
  reading(text: string, start: number, end: number): void
  /** Ends the document. */
  finish(): Built
  /**
   * Ends it without a look at what hides inside words, for readers that leave that to the scan (`Document.cleaned`).
   * `finish` may be called afterwards.
   */
  raw(): Built
}

/** What a builder ends with. */
export interface Built {
  text: string
  offsets: OffsetMap
  /** Where an offset that was taken while building (`length`) has come to lie. */
  moved(at: number): number
  /** See `Document.joints`. */
  joints: ReadonlyMap<number, string> | undefined
}

/** Soft hyphen, zero-width space, non-joiner and joiner, word joiner, byte order mark: they stand inside words unseen. */
export const INVISIBLE = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff])
const HYPHENS = new Set([0x2010, 0x2011])
const MARKS = ['\u0308', '\u030a', '\u0301', '\u030c', '\u0307']
/** After these a hyphen at the end of a line stands for a shared part: lähi-⏎ja vuoroesimies. */
const CONJUNCTIONS = new Set(['ja', 'tai', 'sekä', 'eli', 'että', 'och', 'eller', 'samt', 'and', 'or'])

/**
 * Makes a builder over a source.
 *
 * @param source the text as given; offsets in all calls are UTF-16 offsets into it
 */
export function textBuilder(source: string): TextBuilder {
  let text = ''
  // marked up, a text changes between letters and references or tags every ten units or so
  const stretches = new Stretches(source.length >> 3)
  let length = 0
  // A literal range that may still grow: `<<<<` comes one unit at a time, and should not cost a piece each.
  let from = 0
  let to = 0
  const flush = () => {
    if (from === to) return
    stretches.add(length, from, to)
    text += source.slice(from, to)
    length += to - from
    from = to
  }
  const ended = (): Built => {
    flush()
    const whole = stretches.count === 1 && text === source
    const offsets = whole ? identity : offsetMap(stretches, text.length, source.length)
    return { text, offsets, moved: at => at, joints: undefined }
  }
  return {
    length: () => length + to - from,
    literal: (start, end) => {
      if (start >= end) return
      if (start !== to) {
        flush()
        from = start
      } else if (from === to) from = start
      to = end
    },
    reading: (piece, start, end) => {
      if (piece === '') return
      flush()
      from = to = end
      stretches.add(length, start, end)
      text += piece
      length += piece.length
    },
    raw: ended,
    finish: () => {
      const built = ended()
      return needsCleaning(built.text) ? clean(built.text, built.offsets, source.length) : built
    },
  }
}

/** Units that only the slow path reads rightly, as a table: one look-up a unit. */
const hidden = new Uint8Array(0x10000)
for (const code of [...INVISIBLE, ...HYPHENS]) hidden[code] = 1
for (const mark of MARKS) hidden[mark.charCodeAt(0)] = 1

/** The same units as a string: the scan of the lexicons meets them on its way. */
export const HIDDEN: string =
  [...INVISIBLE, ...HYPHENS].map(code => String.fromCharCode(code)).join('') + MARKS.join('')

function needsCleaning(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (hidden[text.charCodeAt(at)] === 1) return true
  return hasBrokenWord(text)
}

/**
 * Is a word cut in two at the end of a line?
 *
 * @param lines where its lines start
 */
export const hasBrokenWord = (text: string, lines: readonly number[] = lineStarts(text)): boolean =>
  lines.some(line => {
    const hyphen = line - (text.charCodeAt(line - 1) === 0x0a && text.charCodeAt(line - 2) === 0x0d ? 3 : 2)
    return text.charCodeAt(hyphen) === 0x2d && brokenWord(text, hyphen) > 0
  })

/**
 * Length of a hyphen and line break that cut one word in two, or 0.
 *
 *     esi-⏎miehelle        cut: joined
 *     lähi-⏎ja vuoro…      a shared part: kept
 *     esi-⏎⏎miehelle       two paragraphs: kept
 */
function brokenWord(text: string, hyphen: number): number {
  if (hyphen === 0 || !isLetter(text.charCodeAt(hyphen - 1))) return 0
  let at = hyphen + 1
  if (text.charCodeAt(at) === 0x0d) at++
  if (text.charCodeAt(at) === 0x0a) at++
  if (at === hyphen + 1) return 0
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at++
  if (isBreak(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at))) return 0
  const first = text.charAt(at)
  if (first !== first.toLowerCase()) return 0
  let end = at
  while (end < at + 8 && isAlphanumeric(text.charCodeAt(end))) end++
  return CONJUNCTIONS.has(lower(text.slice(at, end))) ? 0 : at - hyphen
}

/** The slow path: the same text without what hides inside words, with a map through both steps. */
function clean(text: string, raw: OffsetMap, sourceLength: number): Built {
  const pieces: string[] = []
  const stretches = new Stretches(64)
  let length = 0
  const add = (piece: string, from: number, to: number) => {
    if (piece === '') return
    stretches.add(length, from, to)
    pieces.push(piece)
    length += piece.length
  }
  const joints = new Map<number, string>()
  let from = 0
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    let drop = 0
    let instead = ''
    if (INVISIBLE.has(code)) drop = 1
    else if (HYPHENS.has(code)) {
      drop = 1
      instead = '-'
    } else if (code === 0x2d) drop = brokenWord(text, i)
    else if (i + 1 < text.length && MARKS.includes(text.charAt(i + 1))) {
      const composed = text.slice(i, i + 2).normalize('NFC')
      if (composed.length === 1) {
        drop = 2
        instead = composed
      }
    }
    if (drop === 0) {
      i++
      continue
    }
    add(text.slice(from, i), from, i)
    if (code === 0x2d) joints.set(length, text.slice(i, i + drop))
    add(instead, i, i + drop)
    i += drop
    from = i
  }
  add(text.slice(from), from, text.length)
  const inner = offsetMap(stretches, length, text.length)
  const cleaned = pieces.join('')
  if (raw === identity) return { text: cleaned, offsets: inner, moved: inner.toText, joints }
  return {
    text: cleaned,
    offsets: {
      start: (at: number) => raw.start(inner.start(at)),
      end: (at: number) => raw.end(inner.end(at)),
      span: (span: { start: number; end: number }) => raw.span(inner.span(span)),
      toText: (at: number) => inner.toText(raw.toText(Math.min(at, sourceLength))),
      ranges: (span: Span) => raw.ranges(span).flatMap(inner.ranges),
    },
    moved: inner.toText,
    joints,
  }
}
