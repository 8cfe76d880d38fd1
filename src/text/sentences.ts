import type { Span } from '../contract'
import { lower } from './case'
import { isBreak, isDigit, isLetter, isSpace } from './characters'

/** The longest abbreviation looked for before a full stop. */
const LONGEST_ABBREVIATION = 12

/**
 * Sentences of a stretch of text. A full stop ends one unless it belongs to an abbreviation, an ordinal, a date, a
 * time or an initial:
 *
 *     Puh. 040 123. Alkaen 1. tammikuuta klo 9.30. Yst. terv. J. Mäki
 *        ^        !          ^                ^  !    ^     ^  ^
 *
 * @param text the text
 * @param range the stretch, usually a block
 * @param abbreviations lower-case words without their stop
 */
export function sentences(text: string, range: Span, abbreviations: ReadonlySet<string>): Span[] {
  const found: Span[] = []
  let start = skipSpace(text, range.start, range.end)
  for (let at = start; at < range.end; at++) {
    const code = text.charCodeAt(at)
    const stop =
      code === 0x21 ||
      code === 0x3f ||
      code === 0x2026 ||
      (code === 0x2e && endsSentence(text, at, range, abbreviations))
    if (!stop) continue
    let end = at + 1
    while (end < range.end && isClosing(text.charCodeAt(end))) end++
    if (end < range.end && !isSpace(text.charCodeAt(end))) continue
    found.push({ start, end })
    start = skipSpace(text, end, range.end)
    at = start - 1
  }
  if (start < range.end) found.push({ start, end: range.end })
  return found
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
  if (abbreviations.has(lower(word))) return after >= range.end
  return !goesOnSmall || text.charCodeAt(after) === 0x2d
}

const startsSmall = (letter: string) => letter !== letter.toUpperCase() && letter === letter.toLowerCase()
