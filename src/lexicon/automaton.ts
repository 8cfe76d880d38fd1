import { betweenWords } from '../text/characters'

/**
 * Aho–Corasick over short beginnings (“anchors”) as one dense table: a step is two look-ups, whatever the number of
 * words. A. V. Aho and M. J. Corasick, Efficient string matching, CACM 18 (1975).
 *
 * Small and capital letters share a class, so nothing is lower-cased. States that end an anchor are numbered last, so
 * the loop compares once. Rows are a power of two wide and entries two bytes, to stay within the processor's cache.
 */
export interface Automaton<T> {
  /** Row length as a power of two. */
  shift: number
  table: Uint16Array
  /** Class of each UTF-16 unit. */
  classes: Uint8Array
  /** First accepting state. */
  accepting: number
  /** Payloads of each accepting state, longest anchor first. */
  found: readonly (readonly Anchor<T>[])[]
}

/** What the scan looks for, and what it stands for. */
export interface Anchor<T> {
  /** Lower-case text. A leading space means: only at the start of a word. */
  text: string
  value: T
}

/** Class of units that stand between words; 0 is for those that no anchor has. */
const BETWEEN = 1

/**
 * Builds the automaton.
 *
 * @param anchors at most 250 different letters and 65,535 states among them
 * @param alike units that share one class: an anchor with one of them finds them all
 */
export function automaton<T>(anchors: readonly Anchor<T>[], alike = ''): Automaton<T> {
  const classes = betweenWords(BETWEEN)
  let width = 2
  for (let i = 0; i < alike.length; i++) classes[alike.charCodeAt(i)] = width
  if (alike !== '') width++
  for (const { text } of anchors) {
    for (let i = 0; i < text.length; i++) {
      const letter = text.charAt(i)
      if (letter === ' ') continue
      const code = letter.charCodeAt(0)
      if (classes[code]! > BETWEEN) continue
      const upper = letter.toUpperCase()
      classes[code] = width
      if (upper.length === 1) classes[upper.charCodeAt(0)] = width
      width++
    }
  }
  // Trie
  const next: number[][] = [new Array<number>(width).fill(-1)]
  const values: Anchor<T>[][] = [[]]
  for (const anchor of anchors) {
    let state = 0
    for (let i = 0; i < anchor.text.length; i++) {
      const code = anchor.text.charCodeAt(i)
      const column = code === 0x20 ? BETWEEN : classes[code]!
      let child = next[state]![column]!
      if (child === -1) {
        child = next.length
        next.push(new Array<number>(width).fill(-1))
        values.push([])
        next[state]![column] = child
      }
      state = child
    }
    values[state]!.push(anchor)
  }
  // Failure links, breadth first; a missing edge becomes the edge of the failure state.
  const failure = new Int32Array(next.length)
  const queue: number[] = []
  for (let column = 0; column < width; column++) {
    const child = next[0]![column]!
    if (child === -1) next[0]![column] = 0
    else queue.push(child)
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!
    const fallback = failure[state]!
    values[state] = [...values[state]!, ...values[fallback]!]
    for (let column = 0; column < width; column++) {
      const child = next[state]![column]!
      const other = next[fallback]![column]!
      if (child === -1) next[state]![column] = other
      else {
        failure[child] = other
        queue.push(child)
      }
    }
  }
  // Accepting states last.
  const order: number[] = []
  for (let state = 0; state < next.length; state++) if (values[state]!.length === 0) order.push(state)
  const plain = order.length
  for (let state = 0; state < next.length; state++) if (values[state]!.length > 0) order.push(state)
  if (order.length > 0xffff) throw new RangeError('Too many words for one automaton')
  const number = new Uint16Array(next.length)
  for (let at = 0; at < order.length; at++) number[order[at]!] = at
  const shift = Math.ceil(Math.log2(width))
  const table = new Uint16Array(next.length << shift)
  for (let at = 0; at < order.length; at++) {
    const edges = next[order[at]!]!
    for (let column = 0; column < width; column++) table[(at << shift) | column] = number[edges[column]!]!
  }
  return { shift, table, classes, accepting: plain, found: order.slice(plain).map(state => values[state]!) }
}

/** Ends and states of what a scan found, reused from scan to scan. */
export interface Finds {
  count: number
  /** Offset one past the last unit of the anchor. */
  ends: Int32Array
  /** The accepting state. */
  states: Int32Array
}

const CHUNK = 256

export const finds = (): Finds => ({ count: 0, ends: new Int32Array(CHUNK), states: new Int32Array(CHUNK) })

/**
 * Scans `text[from..to]`. The loop stands alone in its function and does nothing else: with the work on a hit inside,
 * the engine runs it unoptimised on long texts.
 *
 * The text is read as if a space stood before it and after it, so that anchors at word starts are found at both ends.
 */
export function scan<T>(automaton: Automaton<T>, text: string, from: number, to: number, out: Finds): void {
  const { table, classes, accepting, shift } = automaton
  let state = table[BETWEEN]!
  let count = 0
  let { ends, states } = out
  for (let at = from; at < to; at++) {
    state = table[(state << shift) | classes[text.charCodeAt(at)]!]!
    if (state >= accepting) {
      if (count === ends.length) {
        out.ends = grow(ends)
        out.states = grow(states)
        ends = out.ends
        states = out.states
      }
      ends[count] = at + 1
      states[count] = state
      count++
    }
  }
  out.count = count
}

function grow(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** What the accepting state stands for. */
export const foundAt = <T>(automaton: Automaton<T>, state: number): readonly Anchor<T>[] =>
  automaton.found[state - automaton.accepting]!
