import { startsSentence } from '../annotate/names'
import type { LanguageCode } from '../contract'
import type { Block, Document } from '../document/document'
import { isCapitalised, lower } from '../text/case'
import { isAlphanumeric, isDigit } from '../text/characters'

/** A written word with what its place says about it. */
export interface Word {
  start: number
  end: number
  /** As written. */
  written: string
  small: string
  capital: boolean
  /** Stands where any word has a capital: at the start of a sentence, a line, a quotation. */
  opens: boolean
  /** Is it a place; in Finnish, one in the form of coming from it (Espoosta)? */
  place: boolean
  block: Block
  language: LanguageCode
  /**
   * What stands between the word before and this one: `' '` a space, `','` a comma, `'-'` a dash, `':'`, `'/'`, `'('` an
   * opening or closing bracket or quotation mark, `'\n'` a line break, `'.'` anything else.
   */
  gap: Gap
}

export type Gap = ' ' | ',' | '-' | ':' | '/' | '(' | '\n' | '.'

/** Words of a document: letters and digits joined by single hyphens and apostrophes. */
export function wordsOf(
  { text, blocks }: Document,
  languages: readonly (LanguageCode | undefined)[],
  isPlace: (small: string, language: LanguageCode) => boolean,
): Word[] {
  const small = lower(text)
  const words: Word[] = []
  for (const [index, block] of blocks.entries()) {
    const language = languages[index] ?? 'fi'
    let last = block.start
    let first = true
    for (let at = block.start; at < block.end; ) {
      if (!isAlphanumeric(text.charCodeAt(at))) {
        at++
        continue
      }
      let end = at + 1
      while (end < block.end && goesOn(text, end)) end++
      const written = text.slice(at, end)
      const capital = !isSmall(text.charCodeAt(at)) && isCapitalised(written)
      words.push({
        start: at,
        end,
        written,
        small: small.slice(at, end),
        capital,
        place: capital && isPlace(small.slice(at, end), language),
        opens: first || (capital && startsSentence(text, at, block)),
        block,
        language,
        gap: first ? '\n' : gapOf(text, last, at),
      })
      first = false
      last = end
      at = end
    }
  }
  return words
}

function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isAlphanumeric(code)) return true
  return (
    (code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2011) &&
    isAlphanumeric(text.charCodeAt(at - 1)) &&
    isAlphanumeric(text.charCodeAt(at + 1))
  )
}

/** Letters and digits that surely are no capitals: most of all. */
const isSmall = (code: number) => (code >= 0x61 && code <= 0x7a) || isDigit(code)

/** A gap longer than this is no longer read. */
const LONGEST_GAP = 8

function gapOf(text: string, from: number, to: number): Gap {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return ' '
  if (to - from > LONGEST_GAP)
    return text.slice(from, to).trim() === '' && !text.slice(from, to).includes('\n') ? ' ' : '.'
  const between = text.slice(from, to)
  if (between.includes('\n') || between.includes('\r')) return /^[^.!?]*$/.test(between) ? '\n' : '.'
  const mark = between.trim()
  if (mark === '') return ' '
  if (mark === ',') return ','
  if (mark === ':') return ':'
  if (/^[-–—]$/.test(mark)) return '-'
  if (mark === '/' || mark === '&' || mark === '|' || mark === '•' || mark === '·') return '/'
  if (/^[,;]?[()"'”“’«»]+,?$/.test(mark)) return '('
  return '.'
}
