import type { Hit, WordHit } from '../annotate/hit'

/** The words of a hit as written. */
export const wordsOf = (hit: Hit, text: string): string => text.slice(hit.span.start, hit.span.end)

/** Forms in words, by the readings they come from (those are shared between equal words). */
const described = new WeakMap<WordHit['readings'], string>()

/** The form in words: `allative plural, possessive 1st plural, -kin`. */
export function formOf({ use, readings, loaded }: WordHit): string {
  if (use === 'derivation') return 'derivation'
  if (readings.length === 0) return 'part of a compound'
  let found = described.get(readings)
  if (found === undefined) {
    found = [...new Set(readings.map(({ cell, tail }) => loaded.language.morphology.describe(cell, tail)))].join(' or ')
    described.set(readings, found)
  }
  return found
}
