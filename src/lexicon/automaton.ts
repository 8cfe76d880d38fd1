import { betweenWords } from '../text/characters'

/**
 * Aho–Corasick over short beginnings (“anchors”) as one dense table: a step is two look-ups, whatever the number of
 * words. A. V. Aho and M. J. Corasick, Efficient string matching, CACM 18 (1975).
 *
 * Small and capital letters share a class, so nothing is lower-cased. States that end an anchor are numbered last, so
 * the loop compares once. Rows are a power of two wide and entries two bytes, to stay within the processor's cache.
 */
export interface Automaton {
  /** Row length as a power of two. */
  shift: number
  table: Uint16Array
  /** Class of each UTF-16 unit. */
  classes: Uint8Array
  /** First accepting state. */
  accepting: number
  /** The anchors that an accepting state stands for, the longest first. */
  anchorsOf(state: number): AnchorPlace[]
}

/** Where an anchor stands among those that an automaton was built from. */
export interface AnchorPlace {
  list: number
  index: number
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
 * Builds the automaton. This runs once, before the engine has optimised anything, so it goes over the anchors once, over
 * the states twice, and leaves the rows to `copyWithin`.
 *
 * @param lists anchors: at most 250 different letters and 65,535 states among them
 * @param alike units that share one class: an anchor with one of them finds them all
 */
export function automaton<A>(lists: readonly (readonly Anchor<A>[])[], alike: readonly string[] = []): Automaton {
  const classes = betweenWords(BETWEEN)
  let width = 2
  /** Units, small and capital, that share a column. */
  const share = (units: string): number => {
    for (let i = 0; i < units.length; i++) {
      const upper = units.charAt(i).toUpperCase()
      classes[units.charCodeAt(i)] = width
      if (upper.length === 1) classes[upper.charCodeAt(0)] = width
    }
    return width++
  }
  for (const units of alike) share(units)

  // The trie: children as lists, in arrays of numbers; `last` and `before` chain the anchors that end in a state.
  let size = 1
  let count = 1
  for (const list of lists) {
    count += list.length
    for (let at = 0; at < list.length; at++) size += list[at]!.text.length
  }
  const firstChild = new Uint16Array(size)
  const sibling = new Uint16Array(size)
  const letter = new Uint8Array(size)
  const last = new Uint32Array(size)
  const before = new Uint32Array(count)
  // The first states have many children: those are looked up, not searched.
  const early = new Uint16Array(EARLY << 8)
  const childOf = (state: number, column: number): number => {
    if (state < EARLY) return early[(state << 8) | column]!
    let child = firstChild[state]!
    while (child !== 0 && letter[child] !== column) child = sibling[child]!
    return child
  }
  let states = 1
  let index = 1
  for (const list of lists) {
    for (let at = 0; at < list.length; at++) {
      const { text } = list[at]!
      let state = 0
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i)
        // a space, like a hyphen, stands for any unit between words
        const column = classes[code]! || share(text.charAt(i))
        let child = state < EARLY ? early[(state << 8) | column]! : firstChild[state]!
        if (state >= EARLY) while (child !== 0 && letter[child] !== column) child = sibling[child]!
        if (child === 0) {
          child = states++
          if (child > 0xffff) throw new RangeError('Too many words for one automaton')
          if (state < EARLY) early[(state << 8) | column] = child
          letter[child] = column
          sibling[child] = firstChild[state]!
          firstChild[state] = child
        }
        state = child
      }
      before[index] = last[state]!
      last[state] = index++
    }
  }

  // Breadth first: where a state falls back to, and whether it accepts, by itself or by what it falls back to.
  const failure = new Uint16Array(states)
  const accepts = new Uint8Array(states)
  const queue = new Uint16Array(states)
  let tail = 1
  let accepting = states
  for (let head = 0; head < tail; head++) {
    const state = queue[head]!
    if (last[state] !== 0 || accepts[failure[state]!] === 1) {
      accepts[state] = 1
      accepting--
    }
    for (let child = firstChild[state]!; child !== 0; child = sibling[child]!) {
      queue[tail++] = child
      if (state === 0) continue
      const column = letter[child]!
      let from = failure[state]!
      let next = childOf(from, column)
      while (next === 0 && from !== 0) {
        from = failure[from]!
        next = childOf(from, column)
      }
      failure[child] = next
    }
  }

  // Accepting states are numbered last. A row is that of the state fallen back to, with the state's own children in it.
  const number = new Uint16Array(states)
  const original = new Uint16Array(states)
  let plain = 0
  let special = accepting
  for (let at = 0; at < states; at++) {
    const state = queue[at]!
    const own = accepts[state] === 1 ? special++ : plain++
    number[state] = own
    original[own] = state
  }
  const shift = Math.ceil(Math.log2(width))
  const table = new Uint16Array(states << shift)
  for (let at = 0; at < states; at++) {
    const state = queue[at]!
    const row = number[state]! << shift
    const inherited = number[failure[state]!]! << shift
    if (at > 0) table.copyWithin(row, inherited, inherited + width)
    for (let child = firstChild[state]!; child !== 0; child = sibling[child]!)
      table[row | letter[child]!] = number[child]!
  }

  const placeOf = (anchor: number): AnchorPlace => {
    let index = anchor - 1
    let list = 0
    while (index >= lists[list]!.length) index -= lists[list++]!.length
    return { list, index }
  }
  const anchorsOf = (state: number): AnchorPlace[] => {
    const all: AnchorPlace[] = []
    for (let from = original[state]!; from !== 0; from = failure[from]!) {
      const own: AnchorPlace[] = []
      for (let index = last[from]!; index !== 0; index = before[index]!) own.unshift(placeOf(index))
      all.push(...own)
    }
    return all
  }
  return { shift, table, classes, accepting, anchorsOf }
}

/** States whose children are looked up. */
const EARLY = 64

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
export function scan(automaton: Automaton, text: string, from: number, to: number, out: Finds): void {
  const { table, classes, accepting, shift } = automaton
  out.count = 0
  let state = table[BETWEEN]!
  let at = from
  // two units a turn: the look-ups of the second do not wait for the first, a sixth of the time less
  for (; at + 1 < to; at += 2) {
    const first = classes[text.charCodeAt(at)]!
    const second = classes[text.charCodeAt(at + 1)]!
    state = table[(state << shift) | first]!
    if (state >= accepting) add(out, at + 1, state)
    state = table[(state << shift) | second]!
    if (state >= accepting) add(out, at + 2, state)
  }
  if (at < to) {
    state = table[(state << shift) | classes[text.charCodeAt(at)]!]!
    if (state >= accepting) add(out, at + 1, state)
  }
  // the space behind the text
  state = table[(state << shift) | BETWEEN]!
  if (state >= accepting) add(out, to + 1, state)
}

function add(out: Finds, end: number, state: number): void {
  if (out.count === out.ends.length) {
    out.ends = grow(out.ends)
    out.states = grow(out.states)
  }
  out.ends[out.count] = end
  out.states[out.count++] = state
}

function grow(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
