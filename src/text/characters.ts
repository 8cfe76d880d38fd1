/**
 * Characters as the matcher sees them. Everything works on UTF-16 code units and keeps lengths, so that offsets
 * hold. `\b`, `\w` (ASCII even with the `u` flag), `\p{L}` (slow) and `toLowerCase` (changes lengths: İ, ẞ) are not used.
 */

type Ranges = readonly (readonly [from: number, to: number])[]

/** Fills the ranges (ends included) of a table of all UTF-16 units with a value. */
const fill = (table: Uint8Array, value: number, ranges: Ranges): Uint8Array => {
  for (const [from, to] of ranges) table.fill(value, from, to + 1)
  return table
}

const LETTER = 1
const DIGIT = 2

// Ranges, not tests: asking `\p{L}` 65,536 times costs milliseconds at import.
const LETTERS: Ranges = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2af], // Latin with diacritics, IPA
  [0x300, 0x36f], // combining marks belong to their letter
  [0x370, 0x373],
  [0x376, 0x37d],
  [0x386, 0x386],
  [0x388, 0x1fff], // Greek, Cyrillic, Arabic, Indic, Thai, Georgian …: roughly letters, never ours
  [0x2c00, 0x2dff],
  [0x3040, 0xd7ff], // kana, CJK, Hangul
  [0xf900, 0xfdff],
  [0xfe70, 0xfefe],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
]
const DIGITS: Ranges = [[0x30, 0x39]]

/** Kind of every UTF-16 code unit. */
const kinds = fill(fill(new Uint8Array(0x10000), LETTER, LETTERS), DIGIT, DIGITS)

/** A table of all UTF-16 units: `value` for those that stand between words, 0 for letters and digits. */
export const betweenWords = (value: number): Uint8Array =>
  fill(fill(new Uint8Array(0x10000).fill(value), 0, LETTERS), 0, DIGITS)

/** Is this UTF-16 unit a letter (of any script, roughly; exact for Latin)? */
export const isLetter = (code: number): boolean => kinds[code] === LETTER
/** Is it an ASCII digit? */
export const isDigit = (code: number): boolean => kinds[code] === DIGIT
/** Is it a letter or a digit? Past an end of the text (`NaN`) there is neither. */
export const isAlphanumeric = (code: number): boolean => kinds[code]! > 0
/** Is it white space of any width, a line break included? */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000
/** Is it a line break? */
export const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029

/** Has this word of a European language a vowel? A first part of a compound without one is an accident. */
export const hasVowel = (word: string): boolean => /[aeiouyäöåéü]/.test(word)

export const HYPHEN = 0x2d
