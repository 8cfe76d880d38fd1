import type { Span } from '../contract'

/**
 * Where each stretch of the clean text stands in the source, in order of the text.
 *
 *     source   esi&shy;mies p&auml;&auml;kaupungissa
 *     text     esimies pääkaupungissa
 *              └1┘└─2─┘└3┘└4…                  stretches 1 2 3 stand for themselves, 4 (ä) for `&auml;`
 *
 * What lies between two stretches in the source (here `&shy;`) belongs to neither. One that is as long in the text as in
 * the source stands for itself, unit by unit. All stand in one array: a page has hundreds.
 */
export class Stretches {
  private list: number[]
  /** How many there are. */
  count = 0

  /** @param expected about how many will come */
  constructor(expected: number) {
    this.list = new Array<number>(Math.max(8, expected) * WIDTH)
  }

  /** Adds the next one: where it starts in the text, and its range of the source. */
  add(text: number, from: number, to: number): void {
    const at = this.count++ * WIDTH
    this.list[at + TEXT] = text
    this.list[at + FROM] = from
    this.list[at + TO] = to
  }

  /** Where a stretch starts in the text. */
  text(k: number): number {
    return this.list[k * WIDTH + TEXT]!
  }

  /** Where it starts in the source. */
  from(k: number): number {
    return this.list[k * WIDTH + FROM]!
  }

  /** Where it ends in the source. */
  to(k: number): number {
    return this.list[k * WIDTH + TO]!
  }

  /** Last stretch in `low`…`high` that does not start behind an offset into the text; `low` at the least. */
  atText(offset: number, low = 0, high = this.count - 1): number {
    return lastNotAbove(this.list, TEXT, offset, low, high)
  }

  /** The same by an offset into the source; those stretches must follow one another there. */
  atSource(offset: number, low: number, high: number): number {
    return lastNotAbove(this.list, FROM, offset, low, high)
  }
}

const WIDTH = 3
const TEXT = 0
const FROM = 1
const TO = 2

function lastNotAbove(list: readonly number[], field: number, value: number, first: number, last: number): number {
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (list[middle * WIDTH + field]! <= value) low = middle
    else high = middle - 1
  }
  return low
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

/**
 * Makes the map of a document from its stretches.
 *
 * @param stretches none for an empty text
 * @param textLength length of the clean text
 * @param sourceLength length of the source
 */
export function offsetMap(stretches: Stretches, textLength: number, sourceLength: number): OffsetMap {
  const { count } = stretches
  if (count === 0)
    return {
      start: () => 0,
      end: () => sourceLength,
      span: () => ({ start: 0, end: 0 }),
      toText: () => 0,
      ranges: () => [],
    }
  const isLiteral = (k: number): boolean =>
    stretches.to(k) - stretches.from(k) === (k + 1 < count ? stretches.text(k + 1) : textLength) - stretches.text(k)
  const start = (at: number): number => {
    if (at >= textLength) return stretches.to(count - 1)
    const k = stretches.atText(at)
    return isLiteral(k) ? stretches.from(k) + (at - stretches.text(k)) : stretches.from(k)
  }
  // An end is one past the last unit, so it is asked of that unit: `ä|` ends where `&auml;` ends.
  const end = (at: number): number => {
    if (at <= 0) return start(0)
    const k = stretches.atText(at - 1)
    return isLiteral(k) ? stretches.from(k) + (at - stretches.text(k)) : stretches.to(k)
  }
  let ascending: Run[] | undefined
  const runs = (): Run[] => {
    ascending ??= ascendingRuns(stretches)
    return ascending
  }
  const toText = (at: number, among: readonly Run[]): number => {
    // the run that holds the offset, or the nearest behind it
    let run = among[0]!
    let best = Number.POSITIVE_INFINITY
    for (const one of among) {
      if (at >= stretches.to(one.last)) continue
      const distance = Math.max(0, stretches.from(one.first) - at)
      if (distance < best) {
        best = distance
        run = one
      }
    }
    const k = stretches.atSource(at, run.first, run.last)
    if (at < stretches.from(k)) return stretches.text(k)
    const next = k + 1 < count ? stretches.text(k + 1) : textLength
    if (at >= stretches.to(k)) return next
    return isLiteral(k) ? stretches.text(k) + (at - stretches.from(k)) : stretches.text(k)
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

function ascendingRuns(stretches: Stretches): Run[] {
  const runs: Run[] = []
  let first = 0
  for (let k = 1; k < stretches.count; k++) {
    if (stretches.from(k) >= stretches.to(k - 1)) continue
    runs.push({ first, last: k - 1 })
    first = k
  }
  runs.push({ first, last: stretches.count - 1 })
  return runs
}
