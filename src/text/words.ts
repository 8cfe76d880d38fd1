import type { Span } from '../contract'
import { HYPHEN, isAlphanumeric, isLetter } from './characters'

/**
 * The longest run of letters that is still read as a word. No word of a real ad comes near it; the bound keeps the
 * cost linear when a text is one endless “word”.
 */
export const LONGEST_WORD = 120

/**
 * The written word around an offset: letters and digits, joined by single hyphens.
 *
 *     Hallinto-, esimies- ja …      kuluttaja-asiamiehelle
 *                ^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^
 *
 * A hyphen at the end is left out here; callers who want an ellipsis look at the next unit.
 *
 * @param text the text
 * @param at an offset inside the word
 * @returns its span, or undefined when it is longer than `LONGEST_WORD`
 */
export function wordAt(text: string, at: number): Span | undefined {
  let start = at
  let end = at
  const first = Math.max(0, at - LONGEST_WORD)
  const last = Math.min(text.length, at + LONGEST_WORD)
  while (start > first && inWord(text, start - 1)) start--
  while (end < last && inWord(text, end)) end++
  if ((start === first && start > 0 && inWord(text, start - 1)) || (end === last && inWord(text, end))) return undefined
  return { start, end }
}

/** Where the run of letters, digits and hyphens around an offset ends, however long it is. */
export function runEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && inWord(text, end)) end++
  return end
}

function inWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isAlphanumeric(code)) return true
  return code === HYPHEN && isAlphanumeric(text.charCodeAt(at + 1)) && isAlphanumeric(text.charCodeAt(at - 1))
}

/** The word that ends before an offset, spaces between them skipped; undefined when something else stands there. */
export function wordBefore(text: string, at: number, from = 0): Span | undefined {
  let end = at
  while (end > from && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0xa0)) end--
  if (end <= from || !isAlphanumeric(text.charCodeAt(end - 1))) return undefined
  const word = wordAt(text, end - 1)
  return word && word.start >= from ? { start: word.start, end } : undefined
}

/** The word that starts after an offset, spaces skipped; undefined when something else stands there. */
export function wordAfter(text: string, at: number, to = text.length): Span | undefined {
  let start = at
  while (start < to && (text.charCodeAt(start) === 0x20 || text.charCodeAt(start) === 0xa0)) start++
  if (start >= to || !isLetter(text.charCodeAt(start))) return undefined
  const word = wordAt(text, start)
  return word && word.start === start ? word : undefined
}
