/** Letters that are looked at: with more, fewer words pass that are none, and the table fills. */
const LONGEST = 6
/** Slots of the table: some ten for each beginning of our own lists. */
const SIZE = 1 << 18

/**
 * Does any of these words begin so? Told by a hash: “no” is sure, “yes” may be wrong. It makes no string, so that it costs
 * less than one look into a set, and most words of a text need nothing more.
 *
 * @returns asks for the first `letters` letters of a word, no more than six of them looked at
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
