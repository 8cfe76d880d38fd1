import type { Context } from '../annotate/annotate'
import type { Balance, CodedWords, LanguageCode } from '../contract'
import { lower } from '../text/case'
import { isLetter } from '../text/characters'
import { knowledge } from './knowledge'

/** How the share is counted; published with every report. */
export const FORMULA = 'masculine / (masculine + feminine), each occurrence counted once; undefined when there are none'

/** Beginnings of coded words of a language, by their first three letters. */
interface Coded {
  masculine: ReadonlyMap<string, readonly string[]>
  feminine: ReadonlyMap<string, readonly string[]>
  except: ReadonlyMap<string, readonly string[]>
}

const FIRST = 3
const byFirst = (words: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const word of words.split(' ')) {
    const first = word.slice(0, FIRST)
    const known = found.get(first)
    if (known) known.push(word)
    else found.set(first, [word])
  }
  return found
}

const coded = new Map<LanguageCode, Coded>()
function codedOf(language: LanguageCode): Coded {
  let found = coded.get(language)
  if (!found) {
    const { masculine, feminine, except } = knowledge[language].balance
    found = { masculine: byFirst(masculine), feminine: byFirst(feminine), except: byFirst(except) }
    coded.set(language, found)
  }
  return found
}

const begins = (word: string, words: ReadonlyMap<string, readonly string[]>): boolean =>
  words.get(word.slice(0, FIRST))?.some(start => word.startsWith(start)) === true

/**
 * Counts words that read as masculine or feminine, each block in its own language. Counts only: whether an ad is too
 * much of either is for its reader to judge.
 *
 * English after D. Gaucher, J. Friesen and A. C. Kay (2011), https://doi.org/10.1037/a0022530; the Finnish and Swedish
 * lists have not been validated, and the report says so.
 *
 * @returns words as written, with their places in the source; undefined when the language is not known
 */
export function balanceOf({ document, languages, language }: Context): Balance | undefined {
  if (!language) return undefined
  const { text, blocks, offsets } = document
  const masculine: CodedWords = { count: 0, words: [] }
  const feminine: CodedWords = { count: 0, words: [] }
  for (const [index, { start, end }] of blocks.entries()) {
    const code = languages[index]
    if (!code) continue
    const known = codedOf(code)
    for (let at = start; at < end; ) {
      if (!isLetter(text.charCodeAt(at))) {
        at++
        continue
      }
      let to = at + 1
      while (
        to < end &&
        (isLetter(text.charCodeAt(to)) || (text.charAt(to) === '-' && isLetter(text.charCodeAt(to + 1))))
      )
        to++
      const span = { start: at, end: to }
      // no coded word is longer; a run without end is walked over once
      const word = lower(text.slice(at, Math.min(to, at + LONGEST)))
      at = to
      const kind = begins(word, known.masculine) ? masculine : begins(word, known.feminine) ? feminine : undefined
      if (!kind || begins(word, known.except)) continue
      kind.count++
      kind.words.push({ word: text.slice(span.start, span.end), span: offsets.span(span) })
    }
  }
  const all = masculine.count + feminine.count
  return {
    masculine,
    feminine,
    ratio: all === 0 ? undefined : masculine.count / all,
    formula: FORMULA,
    validated: knowledge[language].balance.validated,
  }
}

const LONGEST = 40
