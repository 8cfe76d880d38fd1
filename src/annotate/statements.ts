import type { LanguageCode, Span } from '../contract'
import type { Statements } from '../languages/speech'
import type { Cue, Demand, PatternTarget } from '../lexicon/demands'
import { lastNotAbove } from '../text/search'
import { inOneSentence } from '../text/sentences'
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
}

/** What the scan met that statements are found by. */
export interface Mentions {
  /** In order of their place. */
  list: Mention[]
  /** Where words of a cue start: some patterns are tried only where one stands in the same sentence. */
  cues: Map<Cue, number[]>
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
 * @param mentionsFor words met by which a thing may be said
 * @param languages what may be said in each language
 */
export function statementsOf(
  wording: Wording,
  mentionsFor: (says: string) => Mentions,
  languages: readonly Statements[],
): Said {
  if (languages.length === 0) return SILENT
  const around: (Surroundings | undefined)[] = []
  const aroundOf = (language: number): Surroundings => {
    around[language] ??= surroundings(wording, () => languages[language])
    return around[language]
  }
  const known = new Map<string, readonly Statement[]>()
  const sorted = new Map<Mentions, ReadonlyMap<string, readonly Mention[]>>()
  const saidIn = (mentions: Mentions, says: string): readonly Mention[] => {
    let bySays = sorted.get(mentions)
    if (!bySays) {
      bySays = sort(mentions.list, languages)
      sorted.set(mentions, bySays)
    }
    return bySays.get(says) ?? NONE
  }
  const read = (says: string, enough: number, from = 0, to = Number.POSITIVE_INFINITY): readonly Statement[] => {
    const mentions = mentionsFor(says)
    const words = saidIn(mentions, says)
    if (words.length === 0) return NOTHING
    const found: Statement[] = []
    // the sentence that each language is at, and the patterns that it has been asked for
    const sentences: (Sentence | undefined)[] = []
    const asked: Demand[][] = []
    for (const mention of words) {
      const { block, language, at, target } = mention
      if (block < from) continue
      if (block >= to || found.length >= enough) break
      const demands = saying(target, languages[language]!).demands.get(says) ?? []
      if (!mayStand(demands, wording, mention, mentions.cues, languages[language]!)) continue
      let sentence = sentences[language]
      if (!sentence || at >= sentence.span.end || at < sentence.span.start) {
        sentence = aroundOf(language).sentenceAt(block, at)
        if (!sentence) continue
        sentences[language] = sentence
        asked[language] = []
      }
      const tried = asked[language]!
      for (const demand of demands) {
        if (tried.includes(demand)) continue
        tried.push(demand)
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

const NONE: readonly Mention[] = []
const NOTHING: readonly Statement[] = []

/** Of a document that nobody asks what it says. */
const SILENT: Said = { statements: () => NOTHING, says: () => false, blockSaying: () => undefined }

/** Is the word in a sentence that has what some pattern must stand beside? Told without reading the sentence. */
function mayStand(
  demands: readonly Demand[],
  { text, blocks }: Wording,
  { at, block }: Mention,
  cues: Mentions['cues'],
  { language: { abbreviations } }: Statements,
): boolean {
  let asked: Cue | undefined
  for (const { beside } of demands) {
    if (!beside) return true
    // patterns found by one word mostly stand beside the same cue
    if (beside === asked) continue
    asked = beside
    const places = cues.get(beside)
    if (!places) continue
    const range = blocks[block]!
    // the nearest before the word, or the word itself, and the nearest behind it
    const near = lastNotAbove(places, at)
    const before = places[near]! <= at ? places[near]! : -1
    const behind = places[before === -1 ? near : near + 1] ?? range.end
    if (before >= range.start && inOneSentence(text, range, before, at, abbreviations)) return true
    if (behind < range.end && inOneSentence(text, range, at, behind, abbreviations)) return true
  }
  return false
}

function sort(mentions: readonly Mention[], languages: readonly Statements[]): Map<string, Mention[]> {
  const sorted = new Map<string, Mention[]>()
  for (const mention of mentions) {
    for (const says of saying(mention.target, languages[mention.language]!).names) {
      const known = sorted.get(says)
      if (known) known.push(mention)
      else sorted.set(says, [mention])
    }
  }
  return sorted
}

/** What the patterns behind one beginning of a word say. */
interface Saying {
  names: readonly string[]
  demands: ReadonlyMap<string, readonly Demand[]>
}

/** The same target stands behind a beginning in every text. */
const sayings = new WeakMap<PatternTarget, Saying>()

function saying(target: PatternTarget, { lexicon }: Statements): Saying {
  const before = sayings.get(target)
  if (before) return before
  const demands = new Map<string, Demand[]>()
  for (const index of target.demands) {
    const demand = lexicon.demands.demand(index)
    const same = demands.get(demand.rule)
    if (same) same.push(demand)
    else demands.set(demand.rule, [demand])
  }
  const found = { names: [...demands.keys()], demands }
  sayings.set(target, found)
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
