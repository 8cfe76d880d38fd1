/**
 * What words begin with, told by a hash: “no” is sure, “yes” may be wrong. No string is made for the answer, so that it
 * costs less than one look into a set, and most words of a text need nothing more.
 */
export interface Beginnings {
  /** Does any word begin with the first `letters` letters of this one, and `more` behind them? */
  begins(word: string, letters: number, more?: string): boolean
  /** Are the first `letters` letters of this one, and `rest` behind them, a word? */
  mayBe(word: string, letters: number, rest: string): boolean
}

/** Slots for each letter of the words: with two, some three of a hundred answers are wrong. */
const ROOM = 2
/** Stands behind the last letter of a word. */
const END = 0

/**
 * Reads the words, once.
 *
 * @example
 * const { begins, mayBe } = beginningsOf(['virtanen'])
 * begins('virtasella', 5) // true
 * begins('työskentelin', 5) // false
 * mayBe('virtasella', 5, 'nen') // true
 */
export function beginningsOf(words: readonly string[]): Beginnings {
  const letters = words.reduce((sum, word) => sum + word.length + 1, 0)
  const size = 2 ** Math.ceil(Math.log2(ROOM * letters + 1))
  const next = (hash: number, code: number) => (Math.imul(hash, 0x2f0b) + code) & (size - 1)
  const hashOf = (word: string, length: number, from: number) => {
    let hash = from
    for (let at = 0; at < length; at++) hash = next(hash, word.charCodeAt(at))
    return hash
  }
  /** A bit for the length, so that words of different length do not meet. */
  const table = new Uint8Array(size)
  const has = (hash: number, length: number) => (table[hash]! & (1 << (length & 7))) !== 0
  for (const word of words) {
    let hash = 0
    for (let at = 0; at <= word.length; at++) {
      hash = next(hash, at < word.length ? word.charCodeAt(at) : END)
      table[hash]! |= 1 << ((at + 1) & 7)
    }
  }
  return {
    begins(word, length, more = '') {
      const letters = Math.max(length, 0)
      const whole = letters + more.length
      return whole === 0 || has(hashOf(more, more.length, hashOf(word, letters, 0)), whole)
    },
    mayBe(word, length, rest) {
      const whole = next(hashOf(rest, rest.length, hashOf(word, length, 0)), END)
      return has(whole, length + rest.length + 1)
    },
  }
}

/** Things by the beginnings of words, of three letters at least. */
export class ByBeginning<T> {
  private readonly lists = new Map<number, { start: string; value: T }[]>()

  add(start: string, value: T): void {
    const list = this.lists.get(keyOf(start))
    if (list) list.push({ start, value })
    else this.lists.set(keyOf(start), [{ start, value }])
  }
  /** What belongs to a word, in the order in which it was added; undefined when nothing does. */
  of(word: string): T[] | undefined {
    let found: T[] | undefined
    for (const { start, value } of this.lists.get(keyOf(word)) ?? NONE) {
      if (!word.startsWith(start)) continue
      if (found) found.push(value)
      else found = [value]
    }
    return found
  }
}

const NONE: readonly never[] = []

/** Words that begin alike have one key; others may have it too. */
const keyOf = (word: string) => (word.charCodeAt(0) << 12) ^ (word.charCodeAt(1) << 6) ^ word.charCodeAt(2)

/**
 * Is a word one of these, whole or (with a star) by its beginning?
 *
 * @example oneOf(['oy', 'koulu*'])('koulussa') // true
 */
export function oneOf(words: readonly string[]): (word: string) => boolean {
  const whole = new Set<string>()
  const starts = new ByBeginning<true>()
  for (const word of words) {
    if (word.endsWith('*')) starts.add(word.slice(0, -1), true)
    else whole.add(word)
  }
  return word => whole.has(word) || starts.of(word) !== undefined
}
