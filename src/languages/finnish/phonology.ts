/** Vowel harmony and consonant gradation of Finnish. */

export type Harmony = 'back' | 'front'

/**
 * Harmony of a word: the last of a o u å (back) or ä ö y (front) decides; only e and i → front.
 * Ask it of the last part of a compound.
 */
export function harmonyOf(word: string): Harmony {
  for (let i = word.length - 1; i >= 0; i--) {
    const letter = word.charAt(i)
    if ('aouå'.includes(letter)) return 'back'
    if ('äöy'.includes(letter)) return 'front'
  }
  return 'front'
}

/** Writes the archiphonemes A and O of an ending: `ssA` → `ssa`, `ssä`. */
export const harmonise = (ending: string, harmony: Harmony): string =>
  harmony === 'back' ? ending.replace(/A/g, 'a').replace(/O/g, 'o') : ending.replace(/A/g, 'ä').replace(/O/g, 'ö')

const VOWELS = new Uint8Array(0x100)
for (const letter of 'aeiouyäöå') VOWELS[letter.charCodeAt(0)] = 1

/** Is the unit a Finnish vowel letter? */
export const isVowel = (letter: string): boolean => VOWELS[letter.charCodeAt(0)] === 1

/**
 * Gradation types of the Kotus word list: strong and weak grade.
 *
 * Source: Kotimaisten kielten keskus, Nykysuomen sanalista, "Astevaihtelu" (A–M).
 */
const GRADES: Readonly<Record<string, readonly [strong: string, weak: string]>> = {
  A: ['kk', 'k'],
  B: ['pp', 'p'],
  C: ['tt', 't'],
  D: ['k', ''],
  E: ['p', 'v'],
  F: ['t', 'd'],
  G: ['nk', 'ng'],
  H: ['mp', 'mm'],
  I: ['lt', 'll'],
  J: ['nt', 'nn'],
  K: ['rt', 'rr'],
  L: ['k', 'j'],
  M: ['k', 'v'],
}

/** Index where the vowels at the end of the word begin. */
function vowelsFrom(word: string): number {
  let at = word.length
  while (at > 0 && isVowel(word.charAt(at - 1))) at--
  return at
}

/**
 * Strong → weak, on the consonants before the final vowels: päällikkö → päällikö, poika → poja.
 *
 *     emäntä       tähte
 *        ^^ nt→nn     ^ t→d
 */
export function weaken(stem: string, grade: string): string {
  const pair = GRADES[grade]
  if (!pair) return stem
  const at = vowelsFrom(stem)
  const [strong, weak] = pair
  if (!stem.slice(0, at).endsWith(strong)) return stem
  const before = stem.slice(0, at - strong.length)
  const after = stem.slice(at)
  // Between i and a the lost k leaves a glide: poika → poja.
  if (grade === 'D' && before.endsWith('oi') && after.startsWith('a')) return `${before.slice(0, -1)}j${after}`
  return before + weak + after
}

/** Index where the last vowels of the word begin, whatever consonants stand behind them. */
export function lastVowelsFrom(word: string): number {
  let at = word.length - 1
  while (at > 0 && !isVowel(word.charAt(at))) at--
  while (at > 0 && isVowel(word.charAt(at - 1))) at--
  return at
}

/**
 * Weak → strong, on the consonants before the last vowel: asiakas → asiakkas, tytär → tyttär, lisuke → lisukke.
 */
export const strengthen = (word: string, grade: string): string => strengthened(word, [grade])[0] ?? word

/**
 * The strong grades that a weak stem may have, of these types, in their order: lahde → lahdke, lahte.
 *
 * @param wanted is one written that begins with so many letters of the word, and the strong consonants behind them?
 */
export function strengthened(
  word: string,
  grades: readonly string[],
  wanted: (letters: number, strong: string) => boolean = () => true,
): string[] {
  const vowel = lastVowelsFrom(word)
  const found: string[] = []
  for (const type of grades) {
    const pair = GRADES[type]
    if (!pair || !word.endsWith(pair[1], vowel)) continue
    const letters = vowel - pair[1].length
    if (wanted(letters, pair[0])) found.push(word.slice(0, letters) + pair[0] + word.slice(vowel))
  }
  return found
}
