import { GRADES } from '../languages/finnish/phonology'

/** Grades of a stem whose type nobody has told: all that there may be. */

const VOWELS = new Uint8Array(0x100)
for (const letter of 'aeiouyäöå') VOWELS[letter.charCodeAt(0)] = 1
const isVowelAt = (word: string, at: number) => VOWELS[word.charCodeAt(at)] === 1

/** Index where the last vowels of the word begin, whatever consonants stand behind them. */
export function lastVowelsFrom(word: string): number {
  let at = word.length - 1
  while (at > 0 && !isVowelAt(word, at)) at--
  while (at > 0 && isVowelAt(word, at - 1)) at--
  return at
}

/**
 * The strong grades that a weak stem may have, of these types, in their order: lahde → lahdke, lahte.
 *
 * @param wanted is one written that begins with so many letters of the word, and the strong consonants behind them?
 */
export function strengthened(
  word: string,
  types: readonly string[],
  wanted: (letters: number, strong: string) => boolean = () => true,
): string[] {
  const vowel = lastVowelsFrom(word)
  const found: string[] = []
  for (const type of types) {
    const pair = GRADES[type]
    if (!pair || !word.endsWith(pair[1], vowel)) continue
    const letters = vowel - pair[1].length
    if (wanted(letters, pair[0])) found.push(word.slice(0, letters) + pair[0] + word.slice(vowel))
  }
  return found
}
