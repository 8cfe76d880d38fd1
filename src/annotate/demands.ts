import type { Span } from '../contract'
import type { Block } from '../document/document'
import type { Demand } from '../lexicon/demands'
import type { Engine } from './engine'
import type { DemandHit } from './hit'
import type { Found } from './matcher'
import type { Mention } from './scanner'
import type { Sentence, Surroundings } from './sentence'

/**
 * Reads the sentences in which words of patterns were met, and keeps what is demanded or asked in them.
 *
 * @param mentions in order of their place
 * @returns hits in order of their place; of two of one rule that overlap, the graver one, then the longer
 */
export function demandsIn(mentions: readonly Mention[], engine: Engine, around: Surroundings): DemandHit[] {
  const hits: DemandHit[] = []
  let last: Sentence | undefined
  const tried = new Set<Demand>()
  for (const { at, block, language, target } of mentions) {
    const { demands } = engine.demands[language]!
    for (const index of target.demands) {
      const demand = demands.demand(index)
      const sentence = around.sentenceWith(demand.companions, block, at)
      if (!sentence) continue
      if (sentence !== last) tried.clear()
      last = sentence
      if (tried.has(demand)) continue
      tried.add(demand)
      judge(demand, sentence, hits)
    }
  }
  return hits.sort((a, b) => a.span.start - b.span.start)
}

function judge(demand: Demand, sentence: Sentence, hits: DemandHit[]): void {
  const found = sentence.find(demand.pattern)
  if (found.length === 0) return
  // what would lose to a hit at hand need not be asked about: a fallback mostly does
  const places = found.filter(place => !isBeaten(demand, place, sentence, hits))
  if (places.length === 0) return
  if (demand.when.length > 0 && !demand.when.some(property => sentence.is(property))) return
  if (demand.unless.some(property => !SAID_OF.test(property) && sentence.is(property))) return
  const said = demand.unless.filter(property => SAID_OF.test(property))
  for (const place of places) {
    if (said.some(property => isSaidOf(property, place, sentence))) continue
    const { start, end } = place
    keep(hits, { kind: 'demand', span: { start, end }, block: sentence.block as Block, demand, sentence })
  }
}

/** Properties of what was found and not of the whole sentence. */
const SAID_OF = /^(?:of|after):/

const isSaidOf = (property: string, place: Found, sentence: Sentence): boolean =>
  property.startsWith('of:')
    ? sentence.reaches(property.slice('of:'.length), place)
    : sentence.leadsTo(property.slice('after:'.length), place)

const GRAVITY = { info: 1, warning: 2, error: 3 } as const

/** Of two of one rule that overlap, the one to keep: rivals stand in one sentence, those of one sentence at the end. */
function rivalOf({ rule }: Demand, { start, end }: Span, sentence: Sentence, hits: readonly DemandHit[]): number {
  for (let at = hits.length - 1; at >= 0 && hits[at]!.sentence === sentence; at--) {
    const { span, demand } = hits[at]!
    if (demand.rule === rule && span.start < end && start < span.end) return at
  }
  return -1
}

function isBeaten(demand: Demand, place: Span, sentence: Sentence, hits: readonly DemandHit[]): boolean {
  const rival = hits[rivalOf(demand, place, sentence, hits)]
  return rival !== undefined && worth(demand, place) <= worth(rival.demand, rival.span)
}

function keep(hits: DemandHit[], hit: DemandHit): void {
  const at = rivalOf(hit.demand, hit.span, hit.sentence, hits)
  if (at === -1) hits.push(hit)
  else if (worth(hit.demand, hit.span) > worth(hits[at]!.demand, hits[at]!.span)) hits[at] = hit
}

const worth = ({ severity }: Demand, { start, end }: Span): number =>
  GRAVITY[severity] * 1000 + Math.min(999, end - start)
