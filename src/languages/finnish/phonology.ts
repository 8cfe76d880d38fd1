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

/** Is the unit a Finnish vowel letter? */
export const isVowel = (letter: string): boolean => letter !== '' && 'aeiouyäöå'.includes(letter)

/**
 * Gradation types of the Kotus word list: strong and weak grade.
 *
 * Source: Kotimaisten kielten keskus, Nykysuomen sanalista, "Astevaihtelu" (A–M).
 */
export const GRADES: Readonly<Record<string, readonly [strong: string, weak: string]>> = {
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

/**
 * Weak → strong, on the consonants before the last vowel: asiakas → asiakkas, tytär → tyttär, lisuke → lisukke.
 */
export function strengthen(word: string, grade: string): string {
  const pair = GRADES[grade]
  if (!pair) return word
  const [strong, weak] = pair
  let vowel = word.length - 1
  while (vowel > 0 && !isVowel(word.charAt(vowel))) vowel--
  while (vowel > 0 && isVowel(word.charAt(vowel - 1))) vowel--
  const before = word.slice(0, vowel)
  if (weak !== '' && !before.endsWith(weak)) return word
  return before.slice(0, before.length - weak.length) + strong + word.slice(vowel)
}
