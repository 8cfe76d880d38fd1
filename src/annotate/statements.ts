import type { LanguageCode } from '../contract'
import type { Speech } from '../languages/speech'
import type { Demand, PatternTarget } from '../lexicon/demands'
import type { Companies, Stops } from './company'
import type { Engine } from './engine'
import { isMet } from './matcher'
import type { Said, Statement } from './said'
import { type Scanner, STATED } from './scanner'
import { type Sentence, type Surroundings, surroundings } from './sentence'
import type { Wording } from './wording'

/** What a scan has met, among it the words that statements are found by. */
export interface Mentions {
  stops: Stops
  scanner: Scanner
  /** What the same scan has found of companions. */
  companies: Companies
}

/**
 * Makes the reader of a document's statements. A statement is looked for when somebody asks for it, and no earlier: a
 * linter that asks for three things does not pay for thirty.
 *
 * @param mentionsFor words met by which a thing may be said
 * @param engine what may be said in each language, and where its companions lie
 */
export function statementsOf(
  wording: Wording,
  mentionsFor: (says: string) => Mentions,
  { statements: languages, demands, places }: Pick<Engine, 'statements' | 'demands' | 'places'>,
): Said {
  const known = new Map<string, readonly Statement[]>()
  const heard = new Map<Mentions, Heard>()
  const heardIn = (mentions: Mentions): Heard => {
    let found = heard.get(mentions)
    if (!found) {
      const around = languages.map((speech, at) =>
        surroundings(
          wording,
          () => speech,
          mentions.companies,
          () => places.first[demands.length + at]!,
        ),
      )
      found = { around, bySays: sort(mentions, wording, languages) }
      heard.set(mentions, found)
    }
    return found
  }
  const read = (says: string, enough: number, from = 0, to = Number.POSITIVE_INFINITY): readonly Statement[] => {
    const { around, bySays } = heardIn(mentionsFor(says))
    const words = bySays.get(says)
    if (!words) return NOTHING
    const found: Statement[] = []
    // the sentence that each language is at, and the patterns that it has been asked for
    const last: (Sentence | undefined)[] = []
    const tried: Demand[][] = []
    for (const { block, language, at, demands } of words) {
      if (block < from) continue
      if (block >= to || found.length >= enough) break
      for (const demand of demands) {
        const sentence = around[language]!.sentenceWith(demand.companions, block, at)
        if (!sentence) continue
        if (last[language] !== sentence) tried[language] = []
        last[language] = sentence
        if (tried[language]!.includes(demand)) continue
        tried[language]!.push(demand)
        judge(demand, sentence, block, languages[language]!.language.code, found)
        if (found.length >= enough) break
      }
    }
    return found
  }
  return {
    statements(says) {
      let found = known.get(says)
      if (!found) {
        found = apart(read(says, Number.POSITIVE_INFINITY))
        known.set(says, found)
      }
      return found
    },
    says: what => (known.get(what) ?? read(what, 1)).length > 0,
    blockSaying(things, from) {
      let first: number | undefined
      for (const says of things) first = read(says, 1, from, first)[0]?.block ?? first
      return first
    },
  }
}

const byPlace = (a: Statement, b: Statement): number => a.span.start - b.span.start || b.span.end - a.span.end

const NOTHING: readonly Statement[] = []

/** What was heard of all things that an ad may say. */
interface Heard {
  /** By the index of the statements. */
  around: readonly Surroundings[]
  bySays: BySays
}

/** By what they say: words in order of their place, and the patterns that they may be of. */
type BySays = ReadonlyMap<string, readonly Place[]>

/** Where a thing may be said. */
interface Place {
  at: number
  block: number
  language: number
  demands: readonly Demand[]
}

function sort({ stops: { ends, states }, scanner }: Mentions, { text, blocks }: Wording, languages: readonly Speech[]) {
  const sorted = new Map<string, Place[]>()
  let block = 0
  for (let k = 0; k < states.length; k++) {
    // every state in a block is asked: companions of one that was not are not known
    if ((scanner.gist(states[k]!) & STATED) === 0) continue
    for (const { target, language, back } of scanner.met(states[k]!).found) {
      if (target.kind !== 'statement') continue
      const at = ends[k]! - back
      while (block < blocks.length && blocks[block]!.end <= at) block++
      if (block === blocks.length) return sorted
      const speech = languages[language]!
      if (!isMet(target, text, at, speech)) continue
      for (const { says, demands } of sayings(target, speech)) {
        const known = sorted.get(says)
        if (known) known.push({ at, block, language, demands })
        else sorted.set(says, [{ at, block, language, demands }])
      }
    }
  }
  return sorted
}

/** What the patterns behind one beginning of a word say. */
type Sayings = readonly { says: string; demands: readonly Demand[] }[]

/** The same target stands behind a beginning in every text. */
const sayingsOf = new WeakMap<PatternTarget, Sayings>()

function sayings(target: PatternTarget, { demands: known }: Speech): Sayings {
  const before = sayingsOf.get(target)
  if (before) return before
  const bySays = new Map<string, Demand[]>()
  for (const index of target.demands) {
    const demand = known.demand(index)
    const same = bySays.get(demand.rule)
    if (same) same.push(demand)
    else bySays.set(demand.rule, [demand])
  }
  const found = Array.from(bySays, ([says, demands]) => ({ says, demands }))
  sayingsOf.set(target, found)
  return found
}

function judge(demand: Demand, sentence: Sentence, block: number, language: LanguageCode, found: Statement[]): void {
  // what the sentence must be is asked of it once, for all its patterns: most are not even tried
  if (demand.when.length > 0 && !isAny(sentence, demand.when)) return
  const spans = sentence.find(demand.pattern)
  if (spans.length === 0 || isAny(sentence, demand.unless)) return
  for (const span of spans) found.push({ says: demand.rule, message: demand.message, span, block, language, sentence })
}

function isAny(sentence: Sentence, properties: readonly string[]): boolean {
  for (const property of properties) if (sentence.is(property)) return true
  return false
}

/** In order of their place; of those in one language that overlap the first and longest. */
function apart(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length < 2) return statements
  const ends = new Map<LanguageCode, number>()
  return [...statements].sort(byPlace).filter(({ span, language }) => {
    if (span.start < (ends.get(language) ?? 0)) return false
    ends.set(language, span.end)
    return true
  })
}
