import type { Entity, EntityKind, Span } from '../contract'

export type Confidence = Entity['confidence']

/** Something that identifies a person. Offsets are into `Document.text`; the text itself is never kept. */
export interface Identified extends Span {
  kind: EntityKind
  confidence: Confidence
  /** Of a name: whose it is (numbered from 0 in the order of the text), and the case ending it is written in. */
  person?: number
  ending?: string
}

/** A range that is known to be something harmless: a business ID, a reference number. Nothing inside it is masked. */
export interface Harmless extends Span {
  kind: 'harmless'
}

export type Found = Identified | Harmless

const RANK: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, possible: 0 }

/**
 * Of finds that overlap one stays: what is certain before what is not, harmless before what is not certain, then the
 * longer one, then the first.
 *
 *     anna.virtanen@esimerkki.fi      the address, not the name in it
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param found in any order
 * @param length of the text
 * @returns in the order of the text, none overlapping
 */
export function settle(found: readonly Found[], length: number): Identified[] {
  const rank = (one: Found) => (one.kind === 'harmless' ? 1.5 : RANK[one.confidence])
  const byWorth = [...found].sort(
    (a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  // One mark for each unit of the text: finds of one detector do not overlap, so the cost is that of the text.
  const taken = new Uint8Array(length)
  const kept: Identified[] = []
  for (const one of byWorth) {
    let free = true
    for (let at = one.start; free && at < one.end; at++) free = taken[at] === 0
    if (!free) continue
    taken.fill(1, one.start, one.end)
    if (one.kind !== 'harmless') kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
