import { betweenWords } from '../text/characters'

/**
 * Aho–Corasick over short beginnings (“anchors”) as one dense table: a step is two look-ups, whatever the number of
 * words. A. V. Aho and M. J. Corasick, Efficient string matching, CACM 18 (1975).
 *
 * Small and capital letters share a column, so nothing is lower-cased. States that end an anchor are numbered last, so
 * the loop compares once. A row is one line of the processor's cache: 32 columns of two bytes.
 */
export interface Automaton {
  /** Where each state leads, a row of `COLUMNS` for each. */
  table: Uint16Array
  /** Column of each UTF-16 unit. */
  classes: Uint8Array
  /** Columns that its anchors ask for; above `COLUMNS` some letters share the last one. */
  asked: number
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

/** Row length as a power of two. */
const SHIFT = 5

/** Row length. */
export const COLUMNS = 1 << SHIFT

/** Column of units that stand between words; 0 is for those that no anchor has. */
const BETWEEN = 1

/**
 * Builds the automaton. This runs once, before the engine has optimised anything, so it goes over the anchors once, over
 * the states twice, and leaves the rows to `copyWithin`.
 *
 * @param lists anchors: at most 65,535 states among them
 * @param alike units that share one column: an anchor with one of them finds them all. So it is with letters for which no
 *   column is left; whoever reads the word found tells them apart
 * @throws RangeError when there are more states than that
 */
export function automaton<A>(lists: readonly (readonly Anchor<A>[])[], alike: readonly string[] = []): Automaton {
  const classes = betweenWords(BETWEEN)
  let asked = 2
  /** Units, small and capital, that share a column. */
  const share = (units: string): number => {
    const column = Math.min(asked++, COLUMNS - 1)
    for (let i = 0; i < units.length; i++) {
      const upper = units.charAt(i).toUpperCase()
      classes[units.charCodeAt(i)] = column
      if (upper.length === 1) classes[upper.charCodeAt(0)] = column
    }
    return column
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
  const early = new Uint16Array(EARLY << SHIFT)
  const childOf = (state: number, column: number): number => {
    if (state < EARLY) return early[(state << SHIFT) | column]!
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
        let child = state < EARLY ? early[(state << SHIFT) | column]! : firstChild[state]!
        if (state >= EARLY) while (child !== 0 && letter[child] !== column) child = sibling[child]!
        if (child === 0) {
          child = states++
          if (child > 0xffff) throw new RangeError('Too many words for one automaton')
          if (state < EARLY) early[(state << SHIFT) | column] = child
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
  const table = new Uint16Array(states << SHIFT)
  for (let at = 0; at < states; at++) {
    const state = queue[at]!
    const row = number[state]! << SHIFT
    const inherited = number[failure[state]!]! << SHIFT
    if (at > 0) table.copyWithin(row, inherited, inherited + COLUMNS)
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
  return { table, classes, asked, accepting, anchorsOf }
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

/** Units scanned between two looks at the room for finds. */
const STRETCH = 2048

export const finds = (): Finds => ({ count: 0, ends: new Int32Array(2 * STRETCH), states: new Int32Array(2 * STRETCH) })

/**
 * Scans `text[from..to]`, read as if a space stood before it and after it, so that anchors at word starts are found at
 * both ends.
 */
export function scan(automaton: Automaton, text: string, from: number, to: number, out: Finds): void {
  const { table, accepting } = automaton
  out.count = 0
  let state = table[BETWEEN]!
  for (let at = from; at < to; at += STRETCH) {
    // and the space behind the text
    if (out.ends.length < out.count + STRETCH + 1) grow(out)
    state = scanStretch(automaton, text, at, Math.min(to, at + STRETCH), state, out)
  }
  state = table[(state << SHIFT) | BETWEEN]!
  if (state < accepting) return
  out.ends[out.count] = to + 1
  out.states[out.count++] = state
}

/**
 * Scans a stretch for whose finds there is room. The loop calls nothing: a call, even one not made, would have the
 * engine look up the arrays again for each unit.
 *
 * @returns the state at its end
 */
function scanStretch(
  { table, classes, accepting }: Automaton,
  text: string,
  from: number,
  to: number,
  before: number,
  out: Finds,
): number {
  // of its own: bundlers make variables of the constants of a module, and a number known beforehand is a tenth faster
  const shift: typeof SHIFT = 5
  const { ends, states } = out
  let { count } = out
  let state = before
  let at = from
  // two units a turn: the look-up of the second column does not wait for the first
  for (; at + 1 < to; at += 2) {
    const first = classes[text.charCodeAt(at)]!
    const second = classes[text.charCodeAt(at + 1)]!
    state = table[(state << shift) | first]!
    if (state >= accepting) {
      ends[count] = at + 1
      states[count++] = state
    }
    state = table[(state << shift) | second]!
    if (state >= accepting) {
      ends[count] = at + 2
      states[count++] = state
    }
  }
  for (; at < to; at++) {
    state = table[(state << shift) | classes[text.charCodeAt(at)]!]!
    if (state >= accepting) {
      ends[count] = at + 1
      states[count++] = state
    }
  }
  out.count = count
  return state
}

function grow(out: Finds): void {
  const { ends, states } = out
  out.ends = new Int32Array(ends.length * 2)
  out.ends.set(ends)
  out.states = new Int32Array(states.length * 2)
  out.states.set(states)
}
