import type { Span } from '../contract'

/**
 * Where each stretch of the clean text stands in the source.
 *
 *     source   esi&shy;mies p&auml;&auml;kaupungissa
 *     text     esimies pääkaupungissa
 *              └1┘└─2─┘└3┘└4…                  stretches 1 2 3 stand for themselves, 4 (ä) for `&auml;`
 *
 * What lies between two stretches in the source (here `&shy;`) belongs to neither.
 */
export interface Stretches {
  /** Start of each stretch in the text, ascending. */
  text: number[]
  /** Start of each stretch in the source. */
  from: number[]
  /** End of each stretch in the source. */
  to: number[]
  /** Length in the text equals length in the source, unit by unit. */
  literal: boolean[]
}

/** Offsets of a document: from its clean text back to its source. */
export interface OffsetMap {
  /** Source offset of a text offset read as the start of something. */
  start(at: number): number
  /** Source offset of a text offset read as the end of something. */
  end(at: number): number
  /** Source range of a text range; an empty range is a place between two units. */
  span(span: Span): Span
  /** Text offset of a source offset: the first unit of text at or after it. */
  toText(at: number): number
  /**
   * Text ranges that a source range covers, none of them empty. More than one where a reader has moved text: an
   * attribute inside a paragraph is read after the paragraph.
   */
  ranges(span: Span): Span[]
}

/** The map of a text that is its own source. */
export const identity: OffsetMap = {
  start: at => at,
  end: at => at,
  span: span => span,
  toText: at => at,
  ranges: span => (span.start < span.end ? [span] : []),
}

/** Last index in `low`…`high` whose value is not above `value`; `low` at the least. */
function lastNotAbove(values: readonly number[], value: number, low = 0, high = values.length - 1): number {
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (values[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Makes the map of a document from its stretches.
 *
 * @param stretches in order of the text; empty for an empty text
 * @param textLength length of the clean text
 * @param sourceLength length of the source
 */
export function offsetMap(stretches: Stretches, textLength: number, sourceLength: number): OffsetMap {
  const { text, from, to, literal } = stretches
  if (text.length === 0)
    return {
      start: () => 0,
      end: () => sourceLength,
      span: () => ({ start: 0, end: 0 }),
      toText: () => 0,
      ranges: () => [],
    }
  const start = (at: number): number => {
    if (at >= textLength) return to[to.length - 1]!
    const k = lastNotAbove(text, at)
    return literal[k] ? from[k]! + (at - text[k]!) : from[k]!
  }
  // An end is one past the last unit, so it is asked of that unit: `ä|` ends where `&auml;` ends.
  const end = (at: number): number => {
    if (at <= 0) return start(0)
    const k = lastNotAbove(text, at - 1)
    return literal[k] ? from[k]! + (at - text[k]!) : to[k]!
  }
  let ascending: Run[] | undefined
  const runs = (): Run[] => {
    ascending ??= ascendingRuns(from, to)
    return ascending
  }
  const toText = (at: number, among: readonly Run[]): number => {
    // the run that holds the offset, or the nearest behind it
    let run = among[0]!
    let best = Number.POSITIVE_INFINITY
    for (const one of among) {
      if (at >= to[one.last]!) continue
      const distance = Math.max(0, from[one.first]! - at)
      if (distance < best) {
        best = distance
        run = one
      }
    }
    const k = lastNotAbove(from, at, run.first, run.last)
    if (at < from[k]!) return text[k]!
    const next = text[k + 1] ?? textLength
    if (at >= to[k]!) return next
    return literal[k] ? text[k]! + (at - from[k]!) : text[k]!
  }
  return {
    start,
    end,
    span: span => {
      if (span.start >= span.end) {
        const at = span.start > 0 && span.start >= textLength ? end(span.start) : start(span.start)
        return { start: at, end: at }
      }
      return { start: start(span.start), end: end(span.end) }
    },
    toText: at => toText(at, runs()),
    ranges: span =>
      runs()
        .map(run => ({ start: toText(span.start, [run]), end: toText(span.end, [run]) }))
        .filter(range => range.start < range.end),
  }
}

/** Stretches `first`…`last` that follow one another in the source too. */
interface Run {
  first: number
  last: number
}

function ascendingRuns(from: readonly number[], to: readonly number[]): Run[] {
  const runs: Run[] = []
  let first = 0
  for (let k = 1; k < from.length; k++) {
    if (from[k]! >= to[k - 1]!) continue
    runs.push({ first, last: k - 1 })
    first = k
  }
  runs.push({ first, last: from.length - 1 })
  return runs
}
