import type { Hit, WordHit } from '../annotate/hit'
import type { Span } from '../contract'

/** The words of a hit as written. */
export const wordsOf = (hit: Hit, text: string): string => text.slice(hit.span.start, hit.span.end)

/** The words of a place. */
export const wordsIn = ({ start, end }: Span, text: string): string => text.slice(start, end)

/** The form in words: `allative plural, possessive 1st plural, -kin`. */
export function formOf({ reading, loaded }: WordHit): string {
  const { use, readings } = reading
  if (use === 'derivation') return 'derivation'
  if (readings.length === 0) return 'part of a compound'
  reading.described ??= [
    ...new Set(readings.map(({ cell, tail }) => loaded.language.morphology.describe(cell, tail))),
  ].join(' or ')
  return reading.described
}
