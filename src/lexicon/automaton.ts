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
      // a hyphen in an anchor stands for any unit between words
      if (classes[code]! >= BETWEEN) continue
      const upper = letter.toUpperCase()
      classes[code] = width
      if (upper.length === 1) classes[upper.charCodeAt(0)] = width
      width++
    }
  }
  // The trie as lists of children, so that a row is made once, by copying.
  const size = anchors.reduce((sum, { text }) => sum + text.length, 1)
  const shift = Math.ceil(Math.log2(width))
  const firstChild = new Uint16Array(size)
  const sibling = new Uint16Array(size)
  const letter = new Uint8Array(size)
  const values: (Anchor<T>[] | undefined)[] = [undefined]
  let states = 1
  for (const anchor of anchors) {
    let state = 0
    for (let i = 0; i < anchor.text.length; i++) {
      const code = anchor.text.charCodeAt(i)
      const column = code === 0x20 ? BETWEEN : classes[code]!
      let child = firstChild[state]!
      while (child !== 0 && letter[child] !== column) child = sibling[child]!
      if (child === 0) {
        child = states++
        if (child > 0xffff) throw new RangeError('Too many words for one automaton')
        letter[child] = column
        sibling[child] = firstChild[state]!
        firstChild[state] = child
        values.push(undefined)
      }
      state = child
    }
    values[state] = [...(values[state] ?? []), anchor]
  }
  // Failure links, breadth first; a missing edge is the edge of the failure state, whose row is copied.
  const next = new Uint16Array(states << shift)
  const failure = new Uint16Array(states)
  const queue = new Uint16Array(states)
  let tail = 0
  for (let child = firstChild[0]!; child !== 0; child = sibling[child]!) {
    next[letter[child]!] = child
    queue[tail++] = child
  }
  for (let head = 0; head < tail; head++) {
    const state = queue[head]!
    const fallback = failure[state]!
    const inherited = values[fallback]
    if (inherited) values[state] = [...(values[state] ?? []), ...inherited]
    const row = state << shift
    next.copyWithin(row, fallback << shift, (fallback + 1) << shift)
    for (let child = firstChild[state]!; child !== 0; child = sibling[child]!) {
      const edge = row | letter[child]!
      failure[child] = next[edge]!
      next[edge] = child
      queue[tail++] = child
    }
  }
  // Accepting states last.
  const number = new Uint16Array(states)
  let plain = 0
  for (let state = 0; state < states; state++) if (!values[state]) number[state] = plain++
  const found: (readonly Anchor<T>[])[] = []
  for (let state = 0; state < states; state++) {
    const own = values[state]
    if (own) number[state] = plain + found.push(own) - 1
  }
  const table = new Uint16Array(states << shift)
  for (let state = 0; state < states; state++) {
    const row = number[state]! << shift
    for (let column = 0; column < width; column++) table[row | column] = number[next[(state << shift) | column]!]!
  }
  return { shift, table, classes, accepting: plain, found }
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
  // the space behind the text
  state = table[(state << shift) | BETWEEN]!
  if (state >= accepting) {
    if (count === ends.length) {
      out.ends = grow(ends)
      out.states = grow(states)
    }
    out.ends[count] = to + 1
    out.states[count] = state
    count++
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
