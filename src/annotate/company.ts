import type { Span } from '../contract'
import type { Finds } from '../lexicon/automaton'

/*
 * Words of which patterns ask that one stand in the same sentence, beside the word that they are found by. Of the sentences
 * in which a pattern is met it fits few; most are passed over by what the scan has found in them, before one of their words
 * is read:
 *
 *     Our customers are of different ages.      `ages` is met; of those who are sought or must be, no word is
 */

/** What of the companions of all languages stands in a stretch of the text: a bit for each. */
export type Company = number[]

/** Where the bits of a language's companions lie in a `Company`. */
export interface Places {
  /** First bit of each language's, of what is demanded, then of what a whole ad says. */
  first: readonly number[]
  /** Length of a `Company`. */
  length: number
}

/** @param counts how many companions each language has, of what is demanded, then of what a whole ad says */
export function placesOf(counts: readonly number[]): Places {
  const first: number[] = []
  let length = 0
  for (const count of counts) {
    first.push(length << 5)
    length += (count + 31) >> 5
  }
  return { first, length }
}

/** Which bits the accepting states of a scanner set: all in one row of numbers, since an ad meets hundreds. */
export class Bits {
  private readonly accepting: number
  /** By state: where its bits start in the row; 0: it sets none. */
  private readonly starts: Int32Array
  /** How many pairs, then an index of a `Company` and what it sets there, and so on. */
  private row = new Int32Array(256)
  private free = 1

  constructor(accepting: number, count: number) {
    this.accepting = accepting
    this.starts = new Int32Array(count)
  }

  /** @param bits numbers of bits that a state sets */
  add(state: number, bits: Iterable<number>): void {
    const words = new Map<number, number>()
    for (const bit of bits) words.set(bit >> 5, (words.get(bit >> 5) ?? 0) | (1 << (bit & 31)))
    const pairs = [words.size, ...[...words].flat()]
    if (this.free + pairs.length > this.row.length) {
      const larger = new Int32Array((this.row.length + pairs.length) * 2)
      larger.set(this.row)
      this.row = larger
    }
    this.row.set(pairs, this.free)
    this.starts[state - this.accepting] = this.free
    this.free += pairs.length
  }

  /** Sets what a state sets. */
  put(state: number, company: Company): void {
    const { row } = this
    let at = this.starts[state - this.accepting]!
    for (let left = row[at]!; left > 0; left--) {
      company[row[at + 1]!]! |= row[at + 2]!
      at += 2
    }
  }
}

/** All that a scan has met, in order of its place: most of it companions. */
export interface Stops {
  ends: Int32Array
  states: Int32Array
}

/** A copy of what a scan has found: the buffer is written over by the next one, sentences may be asked later. */
export const stopsOf = ({ ends, states, count }: Finds): Stops => ({
  ends: ends.slice(0, count),
  states: states.slice(0, count),
})

/** What a scan has found of companions in a text. */
export class Companies {
  private readonly met: Stops
  private readonly bits: Bits
  /** A `Company` of nobody: copies of it are made faster than new ones. */
  private readonly nobody: Company
  private whole: Company | undefined
  private readonly blocks: Company[] = []

  /**
   * @param met what the scan has met
   * @param bits what its scanner's states set
   * @param length of a `Company`
   */
  constructor(met: Stops, bits: Bits, length: number) {
    this.met = met
    this.bits = bits
    this.nobody = new Array<number>(length).fill(0)
  }

  /** What stands anywhere. */
  all(): Company {
    if (!this.whole) {
      const { states } = this.met
      this.whole = this.nobody.slice()
      for (let k = 0; k < states.length; k++) this.bits.put(states[k]!, this.whole)
    }
    return this.whole
  }

  /** What stands in a stretch, or right beside it. */
  in({ start, end }: Span): Company {
    const { ends, states } = this.met
    const company = this.nobody.slice()
    for (let k = firstAbove(ends, start); k < ends.length && ends[k]! <= end + 1; k++)
      this.bits.put(states[k]!, company)
    return company
  }

  /** The same of a block, by its index; kept. */
  inBlock(index: number, block: Span): Company {
    this.blocks[index] ??= this.in(block)
    return this.blocks[index]
  }
}

/** Index of the first of ascending values that is above one. */
function firstAbove(values: Int32Array, value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Are these all there?
 *
 * @param first where the bits of their language start
 */
export function areAllIn(company: Company, first: number, numbers: readonly number[]): boolean {
  for (const number of numbers) {
    const bit = first + number
    if (((company[bit >> 5]! >>> (bit & 31)) & 1) === 0) return false
  }
  return true
}
