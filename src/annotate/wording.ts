import type { Span } from '../contract'
import type { Document } from '../document/document'
import { pairOf } from '../lexicon/pattern'
import { lower } from '../text/case'
import { HYPHEN, isAlphanumeric, isDigit } from '../text/characters'

/** A word of a sentence. */
export interface Token extends Span {
  /** Lower case. */
  readonly text: string
  /** Of its first two letters, and of its last: see `pairOf`. */
  opening: number
  closing: number
  /** A part of a compound, the rest of which stands elsewhere: `terveys- ja sosiaaliala`, `kirvesmies tai -nainen`. */
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
  let known: Map<number, { end: number; tokens: readonly Token[] }> | undefined
  return {
    text,
    blocks,
    tokensOf(sentence) {
      const { start, end } = sentence
      known ??= new Map()
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

function tokensOf(text: string, { start: from, end: to }: Span): Token[] {
  const tokens: Token[] = []
  const letters = new Letters(text, from, to)
  let cut = false
  for (let at = from; at < to && tokens.length < LONGEST_SENTENCE; ) {
    const code = text.charCodeAt(at)
    if (!isAlphanumeric(code)) {
      if (!isSoft(code)) cut = true
      at++
      continue
    }
    const end = wordEnd(text, at, to)
    const long = end > at + 1
    const opening = pairOf(code, long ? text.charCodeAt(at + 1) : 0)
    const closing = pairOf(long ? text.charCodeAt(end - 2) : 0, text.charCodeAt(end - 1))
    const elided =
      text.charCodeAt(end) === HYPHEN || opensPhrase(text, end) || (at > from + 1 && opensPhrase(text, at - 2))
    tokens.push(new Word(letters, at, end, opening, closing, elided, cut))
    cut = false
    at = end
  }
  return tokens
}

/** The letters of a sentence, lower-cased when a word of it is first read: most are passed over by how they begin. */
class Letters {
  private readonly text: string
  private readonly from: number
  private readonly to: number
  private small: string | undefined

  constructor(text: string, from: number, to: number) {
    this.text = text
    this.from = from
    this.to = to
  }

  slice(start: number, end: number): string {
    this.small ??= lower(this.text.slice(this.from, this.to))
    return this.small.slice(start - this.from, end - this.from)
  }
}

class Word implements Token {
  readonly start: number
  readonly end: number
  readonly opening: number
  readonly closing: number
  readonly elided: boolean
  readonly cut: boolean
  private readonly letters: Letters
  private word: string | undefined

  constructor(
    letters: Letters,
    start: number,
    end: number,
    opening: number,
    closing: number,
    elided: boolean,
    cut: boolean,
  ) {
    this.letters = letters
    this.start = start
    this.end = end
    this.opening = opening
    this.closing = closing
    this.elided = elided
    this.cut = cut
    this.word = undefined
  }

  get text(): string {
    this.word ??= this.letters.slice(this.start, this.end)
    return this.word
  }
}

/** Nobody writes longer words: what goes on behind is another. */
const LONGEST = 400

/** Where the word ends that starts at an offset; the offset itself when none does. */
export function wordEnd(text: string, at: number, to: number): number {
  const last = Math.min(to, at + LONGEST)
  let end = at
  while (end < last && (isAlphanumeric(text.charCodeAt(end)) || joins(text, end) || joinsNumbers(text, end))) end++
  return end
}

/** Do the letters at an offset go on with a word that starts before them: eri-|ikäisiä, EU:|n? */
export const isJoined = (text: string, at: number): boolean => joins(text, at - 1) || joinsNumbers(text, at - 1)

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
