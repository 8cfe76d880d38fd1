import type { Span } from '../contract'
import type { Document } from '../document/document'
import { lower } from '../text/case'
import { HYPHEN, isAlphanumeric, isDigit } from '../text/characters'

/** A word of a sentence. */
export interface Token extends Span {
  /** Lower case. */
  text: string
  /** The first part of a compound that ends later, behind a hyphen: `terveys- ja sosiaaliala`, `vuoden nainen -gaala`. */
  elided: boolean
  /** A mark other than a space, a quotation mark or a hyphen stands before it. */
  cut: boolean
}

/** A text, and the words of its sentences: taken apart once, whoever asks. */
export interface Wording extends Pick<Document, 'text' | 'blocks'> {
  tokensOf(sentence: Span): readonly Token[]
}

/** Makes the wording of a document; nothing is taken apart before it is asked for. */
export function wordingOf({ text, blocks }: Pick<Document, 'text' | 'blocks'>): Wording {
  const known = new Map<number, { end: number; tokens: readonly Token[] }>()
  return {
    text,
    blocks,
    tokensOf(sentence) {
      const { start, end } = sentence
      const before = known.get(start)
      // two languages may end a sentence at different stops
      if (before?.end === end) return before.tokens
      const tokens = tokensOf(text, sentence)
      known.set(start, { end, tokens })
      return tokens
    },
  }
}

/** Nobody reads more words than this as one sentence. */
const LONGEST_SENTENCE = 400

function tokensOf(text: string, sentence: Span): Token[] {
  const { start: from, end: to } = sentence
  const small = lower(text.slice(from, to))
  const tokens: Token[] = []
  let cut = false
  for (let at = from; at < to && tokens.length < LONGEST_SENTENCE; ) {
    const code = text.charCodeAt(at)
    if (!isAlphanumeric(code)) {
      if (!isSoft(code)) cut = true
      at++
      continue
    }
    let end = at + 1
    while (end < to && (isAlphanumeric(text.charCodeAt(end)) || joins(text, end) || joinsNumbers(text, end))) end++
    const elided = text.charCodeAt(end) === HYPHEN || opensPhrase(text, end)
    tokens.push({ start: at, end, text: small.slice(at - from, end - from), elided, cut })
    cut = false
    at = end
  }
  return tokens
}
/** A space and a hyphen glued to what follows: the words before are the first part of a compound. */
const opensPhrase = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x20 && text.charCodeAt(at + 1) === HYPHEN && isAlphanumeric(text.charCodeAt(at + 2))

/** A hyphen inside a word, a colon before an ending (EU:n). */
const joins = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (
    (code === HYPHEN || code === 0x3a) &&
    isAlphanumeric(text.charCodeAt(at + 1)) &&
    isAlphanumeric(text.charCodeAt(at - 1))
  )
}

/** A dash between two numbers: 25–35-vuotias is one age, and one word. */
const joinsNumbers = (text: string, at: number): boolean =>
  (text.charCodeAt(at) === 0x2013 || text.charCodeAt(at) === 0x2212) &&
  isDigit(text.charCodeAt(at - 1)) &&
  isDigit(text.charCodeAt(at + 1))

/** Spaces, quotation marks, hyphens: words on both sides of them belong together. */
const isSoft = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  code === 0x22 ||
  code === 0x27 ||
  code === HYPHEN ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0xbb ||
  code === 0xab ||
  code === 0x2a
