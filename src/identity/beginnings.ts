/** Letters that are looked at: with more, fewer words pass that are none, and the table fills. */
const LONGEST = 8
/** Slots of the table: some ten for each beginning of our own lists. */
const SIZE = 1 << 18

/**
 * Does any of these words begin so? Told by a hash: “no” is sure, “yes” may be wrong. It makes no string, so that it costs
 * less than one look into a set, and most words of a text need nothing more.
 *
 * @returns asks for the first `letters` letters of a word, no more than eight of them looked at
 * @example
 * const begins = beginningsOf(['virtanen'])
 * begins('virtasella', 5) // true
 * begins('työskentelin', 5) // false
 */
export function beginningsOf(words: Iterable<string>): (word: string, letters: number) => boolean {
  /** A bit for each length. */
  const table = new Uint8Array(SIZE)
  for (const word of words) {
    let hash = 0
    for (let at = 0; at < word.length && at < LONGEST; at++) {
      hash = next(hash, word.charCodeAt(at))
      table[hash]! |= 1 << at
    }
  }
  return (word, letters) => {
    const length = Math.min(letters, LONGEST)
    if (length <= 0) return true
    let hash = 0
    for (let at = 0; at < length; at++) hash = next(hash, word.charCodeAt(at))
    return (table[hash]! & (1 << (length - 1))) !== 0
  }
}

const next = (hash: number, code: number) => (Math.imul(hash, 0x2f0b) + code) & (SIZE - 1)

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
