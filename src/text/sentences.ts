import type { Span } from '../contract'
import { lower } from './case'
import { isBreak, isDigit, isLetter, isSpace } from './characters'

/*
 * A full stop ends a sentence unless it belongs to an abbreviation, an ordinal, a date, a time or an initial:
 *
 *     Puh. 040 123. Alkaen 1. tammikuuta klo 9.30. Yst. terv. J. Mäki
 *        ^        !          ^                ^  !    ^     ^  ^
 *
 * Whether one ends at a place is told by the few letters around it, so that a single sentence can be read out of the
 * middle of a long text: most sentences of an ad are never asked for.
 */

/** Letters looked at before a full stop: no abbreviation has as many (toim.joht.). */
const LONGEST_ABBREVIATION = 10

/** So many marks may follow a stop and belong to it: nobody closes more, and a text of nothing else stays cheap. */
const MOST_CLOSING = 8

/**
 * The sentence of a stretch of text that a place lies in; of one between two sentences, the second.
 *
 * @param text the text
 * @param range the stretch, usually a block; UTF-16 offsets
 * @param at UTF-16 offset within the range
 * @param abbreviations lower-case words without their stop
 * @returns the sentence, the same from wherever in it one asks; undefined behind the last
 * @example sentenceAround('Yksi. Kaksi.', { start: 0, end: 12 }, 7, new Set()) // { start: 6, end: 12 }
 */
export function sentenceAround(
  text: string,
  range: Span,
  at: number,
  abbreviations: ReadonlySet<string>,
): Span | undefined {
  let start = range.start
  for (let stop = stopBefore(text, at, range.start); stop !== -1; stop = stopBefore(text, stop, range.start)) {
    const end = endOf(text, stop, range, abbreviations)
    if (end === -1 || end > at) continue
    start = end
    break
  }
  start = skipSpace(text, start, range.end)
  if (start >= range.end || at >= range.end) return undefined
  return { start, end: endBehind(text, Math.max(start, at - MOST_CLOSING), Math.max(start, at), range, abbreviations) }
}

/** Where the first sentence ends of those that end behind `at`; its stop is looked for from `from` on. */
function endBehind(text: string, from: number, at: number, range: Span, abbreviations: ReadonlySet<string>): number {
  for (let stop = stopFrom(text, from, range.end); stop !== -1; stop = stopFrom(text, stop + 1, range.end)) {
    const end = endOf(text, stop, range, abbreviations)
    if (end > at) return end
  }
  return range.end
}

// Two loops that stand alone: most of the time that a sentence takes is spent in them.
function stopBefore(text: string, at: number, from: number): number {
  for (let stop = at - 1; stop >= from; stop--) if (isStop(text.charCodeAt(stop))) return stop
  return -1
}

function stopFrom(text: string, from: number, to: number): number {
  for (let stop = from; stop < to; stop++) if (isStop(text.charCodeAt(stop))) return stop
  return -1
}

const isStop = (code: number) => (code < 0x40 ? code === 0x2e || code === 0x21 || code === 0x3f : code === 0x2026)

/** Where the sentence ends that stops here, what closes it included; -1 when none does. */
function endOf(text: string, stop: number, range: Span, abbreviations: ReadonlySet<string>): number {
  const code = text.charCodeAt(stop)
  let end = stop + 1
  const last = Math.min(range.end, end + MOST_CLOSING)
  while (end < last && isClosing(text.charCodeAt(end))) end++
  if (end < range.end && !isSpace(text.charCodeAt(end))) return -1
  return code !== 0x2e || endsSentence(text, stop, range, abbreviations) ? end : -1
}

/** Quotation marks, brackets and further stops that go with the end of a sentence. */
const isClosing = (code: number) =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0x201d ||
  code === 0x2019 ||
  code === 0xbb ||
  code === 0x2e ||
  code === 0x21 ||
  code === 0x3f

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (isSpace(text.charCodeAt(at)) || isBreak(text.charCodeAt(at)))) at++
  return at
}

function endsSentence(text: string, stop: number, range: Span, abbreviations: ReadonlySet<string>): boolean {
  const next = text.charCodeAt(stop + 1)
  // 9.30, 2.0, www.esimerkki.fi
  if (stop + 1 < range.end && (isDigit(next) || isLetter(next))) return false
  let from = stop
  const limit = Math.max(range.start, stop - LONGEST_ABBREVIATION)
  while (from > limit && (isLetter(text.charCodeAt(from - 1)) || text.charCodeAt(from - 1) === 0x2d)) from--
  const word = text.slice(from, stop)
  const after = skipSpace(text, stop + 1, range.end)
  const goesOnSmall = after < range.end && startsSmall(text.charAt(after))
  if (word === '') {
    // 1. tammikuuta, 15.5. mennessä: an ordinal or a date when a small letter or a digit follows
    const digit = isDigit(text.charCodeAt(stop - 1))
    return !(digit && (goesOnSmall || isDigit(text.charCodeAt(after))))
  }
  // An initial: J. Mäki
  if (word.length === 1 && word !== lower(word) && stop + 1 < range.end) return false
  if (word.length < LONGEST_ABBREVIATION && abbreviations.has(lower(word))) return after >= range.end
  return !goesOnSmall || text.charCodeAt(after) === 0x2d
}

function startsSmall(letter: string): boolean {
  const code = letter.charCodeAt(0)
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase()
}
