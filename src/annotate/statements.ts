import type { LanguageCode, Span } from '../contract'
import type { Statements } from '../languages/speech'
import type { Demand, Demands, PatternTarget } from '../lexicon/demands'
import { isMet } from './matcher'
import { type Sentence, type Surroundings, surroundings } from './sentence'
import type { Wording } from './wording'

/** Something that a whole ad says: that diversity is valued, what the pay is, whom to ask. */
export interface Statement {
  /** What, by its name in `lexicons/…/whole-ad`: `invitation`, `pay`, `deadline`. */
  says: string
  /** Which kind of it; mostly empty. */
  message: string
  span: Span
  /** Index among `document.blocks`. */
  block: number
  language: LanguageCode
  sentence: Sentence
}

/** A word by which statements are found, met by the scan. */
export interface Mention {
  at: number
  block: number
  /** Index among the engine's statements. */
  language: number
  target: PatternTarget
  /** Is the word one of those that the patterns are found by? Looked at when they are first asked for. */
  met?: boolean
}

/** What a document says, of the things of `lexicons/…/whole-ad`. */
export interface Said {
  /** What it says of a thing, in order of its place. */
  statements(says: string): readonly Statement[]
  /** Does it say it at all? */
  says(what: string): boolean
  /** The first block, from one on, that says one of several things; undefined when none does. */
  blockSaying(things: readonly string[], from: number): number | undefined
}

/**
 * Makes the reader of a document's statements. A statement is looked for when somebody asks for it, and no earlier: a
 * linter that asks for three things does not pay for thirty.
 *
 * @param mentioned words met by which a thing may be said, in order of their place
 * @param languages what may be said in each language
 */
export function statementsOf(
  wording: Wording,
  mentioned: (says: string) => readonly Mention[],
  languages: readonly Statements[],
): Said {
  const around: (Surroundings | undefined)[] = []
  const aroundOf = (language: number): Surroundings => {
    around[language] ??= surroundings(wording, () => languages[language])
    return around[language]
  }
  const known = new Map<string, readonly Statement[]>()
  const sorted = new Map<readonly Mention[], ReadonlyMap<string, readonly Candidate[]>>()
  const candidatesOf = (says: string): readonly Candidate[] => {
    const mentions = mentioned(says)
    let bySays = sorted.get(mentions)
    if (!bySays) {
      bySays = sort(mentions, languages)
      sorted.set(mentions, bySays)
    }
    return bySays.get(says) ?? NONE
  }
  const read = (says: string, enough: number, from = 0, to = Number.POSITIVE_INFINITY): Statement[] => {
    const found: Statement[] = []
    // the sentence that each language is at, and the patterns that it has been asked for
    const sentences: (Sentence | undefined)[] = []
    const asked: Demand[][] = []
    for (const { mention, demands } of candidatesOf(says)) {
      const { block, language, at } = mention
      if (block < from) continue
      if (block >= to || found.length >= enough) break
      mention.met ??= isMet(mention.target.words(), wording.text, at, languages[language]!)
      if (!mention.met) continue
      let sentence = sentences[language]
      if (!sentence || at >= sentence.span.end || at < sentence.span.start) {
        sentence = aroundOf(language).sentenceAt(block, at)
        if (!sentence) continue
        sentences[language] = sentence
        asked[language] = []
      }
      for (const demand of demands) {
        if (asked[language]!.includes(demand)) continue
        asked[language]!.push(demand)
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
        found = apart(read(says, Number.POSITIVE_INFINITY).sort(byPlace))
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

/** A mention, with the patterns behind it that say one thing. */
interface Candidate {
  mention: Mention
  demands: readonly Demand[]
}

const NONE: readonly Candidate[] = []

function sort(mentions: readonly Mention[], languages: readonly Statements[]): Map<string, Candidate[]> {
  const sorted = new Map<string, Candidate[]>()
  for (const mention of mentions) {
    for (const [says, demands] of saying(mention.target.demands, languages[mention.language]!.lexicon.demands)) {
      const known = sorted.get(says)
      if (known) known.push({ mention, demands })
      else sorted.set(says, [{ mention, demands }])
    }
  }
  return sorted
}

/** What the patterns behind one beginning of a word say; the same list stands behind it in every text. */
const bySays = new WeakMap<readonly number[], ReadonlyMap<string, readonly Demand[]>>()

function saying(demands: readonly number[], { demand: read }: Demands): ReadonlyMap<string, readonly Demand[]> {
  const before = bySays.get(demands)
  if (before) return before
  const sorted = new Map<string, Demand[]>()
  for (const index of demands) {
    const demand = read(index)
    const same = sorted.get(demand.rule)
    if (same) same.push(demand)
    else sorted.set(demand.rule, [demand])
  }
  bySays.set(demands, sorted)
  return sorted
}

function judge(demand: Demand, sentence: Sentence, block: number, language: LanguageCode, found: Statement[]): void {
  // what the sentence must be is asked of it once, for all its patterns: most are not even tried
  if (demand.when.length > 0 && !demand.when.some(property => sentence.is(property))) return
  const spans = sentence.find(demand.pattern)
  if (spans.length === 0 || demand.unless.some(property => sentence.is(property))) return
  for (const span of spans) found.push({ says: demand.rule, message: demand.message, span, block, language, sentence })
}

/** Of statements in one language that overlap the first and longest. */
function apart(sorted: readonly Statement[]): Statement[] {
  const ends = new Map<LanguageCode, number>()
  return sorted.filter(({ span, language }) => {
    if (span.start < (ends.get(language) ?? 0)) return false
    ends.set(language, span.end)
    return true
  })
}
