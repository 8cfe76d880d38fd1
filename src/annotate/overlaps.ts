import type { Span } from '../contract'
import { lastNotAbove } from '../text/search'
import type { Hit } from './hit'

/** Keeps hits in order; of two that overlap the better one stays: a whole form before a part of one, then the longer. */
export function place(hits: Hit[], hit: Exclude<Hit, { kind: 'demand' }>): void {
  const last = hits[hits.length - 1]
  if (!last || last.span.end <= hit.span.start) {
    hits.push(hit)
    return
  }
  if (last.kind !== 'demand' && worth(hit) > worth(last)) hits[hits.length - 1] = hit
}

function worth(hit: Exclude<Hit, { kind: 'demand' }>): number {
  if (hit.kind === 'start') return 300 + hit.written.length
  const { use, entry, written } = hit.reading
  const whole = use === 'form' || use === 'colon' || use === 'ellipsis' ? 200 : 0
  return whole + (entry ? 100 + written.length : 0)
}

/** The organisation's own terms among the hits: what it says of a word stands before what the lexicon says. */
export function merged(hits: readonly Hit[], own: readonly Hit[]): readonly Hit[] {
  if (own.length === 0) return hits
  const said = without(
    hits,
    own.map(({ span }) => span),
  )
  return [...said, ...own].sort((a, b) => a.span.start - b.span.start)
}

/** Without what the caller or the source wants left alone. */
export const spoken = (hits: readonly Hit[], silent: readonly Span[]): readonly Hit[] =>
  silent.length === 0 ? hits : without(hits, silent)

/** Without the hits that overlap a range. Ranges may come in any order; sorting keeps the cost below quadratic. */
export function without(hits: readonly Hit[], ranges: readonly Span[]): Hit[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  const starts = sorted.map(({ start }) => start)
  // the furthest end of all ranges up to each
  let furthest = 0
  const ends = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  return hits.filter(({ span }) => {
    const at = lastNotAbove(starts, span.end - 1)
    return !(starts[at]! < span.end && ends[at]! > span.start)
  })
}
