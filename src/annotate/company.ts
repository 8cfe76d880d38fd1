import type { Span } from '../contract'
import type { Scanner } from './engine'

/*
 * Words of which patterns ask that one stand in the same sentence, beside the word that they are found by. Of the sentences
 * in which a pattern is met it fits few; most are passed over by what the scan has found in them, before one of their words
 * is read:
 *
 *     Our customers are of different ages.      `ages` is met; of those who are sought or must be, no word is
 */

/** What of the companions of a language stands in a stretch of the text: a bit for each number. */
export type Company = readonly number[]

/** Tells what of them a scan has found in a stretch, or right beside it. */
export type CompanyIn = (stretch: Span) => Company

/** Where a scan has met companions, in order of their place. */
export interface Companions {
  ends: number[]
  states: number[]
}

/**
 * @param companions what a scan has met
 * @param speech index among the engine's languages, or behind these among its statements
 * @param count how many numbers of companions it has
 */
export const companyFrom =
  ({ ends, states }: Companions, { met }: Scanner, speech: number, count: number): CompanyIn =>
  ({ start, end }) => {
    const company = new Array<number>((count + 31) >> 5).fill(0)
    for (let k = firstAbove(ends, start); k < ends.length && ends[k]! <= end + 1; k++) {
      const bits = met(states[k]!).company[speech]
      if (bits) for (let at = 0; at < bits.length; at += 2) company[bits[at]!]! |= bits[at + 1]!
    }
    return company
  }

/** Index of the first of ascending values that is above one. */
function firstAbove(values: readonly number[], value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}

/** Are these all there? */
export function areAllIn(company: Company, numbers: readonly number[]): boolean {
  for (const number of numbers) if (((company[number >> 5]! >>> (number & 31)) & 1) === 0) return false
  return true
}
