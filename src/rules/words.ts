import type { Hit, WordHit } from '../annotate/hit'

/** The words of a hit as written. */
export const wordsOf = (hit: Hit, text: string): string => text.slice(hit.span.start, hit.span.end)

/** Replacements for a message: at most three are read. */
export const expectedWords = (expected: readonly string[]): string =>
  expected
    .slice(0, 3)
    .map(word => `\`${word}\``)
    .join(' / ')

/** The form in words: `allative plural, possessive 1st plural, -kin`. */
export function formOf({ use, readings, loaded }: WordHit): string {
  if (use === 'derivation') return 'derivation'
  const names = readings.map(({ cell, tail }) => loaded.language.morphology.describe(cell, tail))
  return names.length > 0 ? [...new Set(names)].join(' or ') : 'part of a compound'
}
