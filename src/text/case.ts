/** Letter case that keeps lengths. */

/**
 * Lower-cases letter by letter and keeps the length: a letter whose lower case is longer (İ) stays as it is.
 *
 * @example lower('LÄHIESIMIES') // 'lähiesimies'
 */
export function lower(text: string): string {
  const all = text.toLowerCase()
  if (all.length === text.length) return all
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    const small = unit.toLowerCase()
    out += small.length === 1 ? small : unit
  }
  return out
}

/** Is the first letter a capital? */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0)
  return first !== '' && first !== first.toLowerCase() && first === first.toUpperCase()
}

/** Are all letters capitals, and at least two of them? */
export function isAllCaps(word: string): boolean {
  if (word !== word.toUpperCase()) return false
  let capitals = 0
  for (let i = 0; i < word.length && capitals < 2; i++) {
    const unit = word.charAt(i)
    if (unit !== unit.toLowerCase()) capitals++
  }
  return capitals === 2
}

/** Writes the first letter as a capital, the rest as given. */
export function capitalise(word: string): string {
  const first = word.charAt(0).toUpperCase()
  return first.length === 1 ? first + word.slice(1) : word
}

/**
 * Gives a replacement the letter case of what it replaces: all capitals, an initial capital, or its own.
 *
 * @example likeCase('ESIMIES', 'esihenkilö') // 'ESIHENKILÖ'
 * @example likeCase('Esimies', 'esihenkilö') // 'Esihenkilö'
 */
export function likeCase(model: string, word: string): string {
  if (isAllCaps(model)) {
    const upper = word.toUpperCase()
    return upper.length === word.length ? upper : word
  }
  return isCapitalised(model) ? capitalise(word) : word
}
