import type { LanguageCode, Span } from '../contract'
import type { Statements } from '../languages/speech'
import type { Demand, Demands } from '../lexicon/demands'
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
  demands: readonly number[]
}

/**
 * Makes the reader of a document's statements. A statement is looked for when somebody asks for it, and no earlier: a
 * linter that asks for three things does not pay for thirty.
 *
 * @param mentions in order of their place
 * @param languages what may be said in each language
 * @returns what the document says of a thing, in order of its place; and whether it says it at all
 */
export function statementsOf(
  wording: Wording,
  mentions: readonly Mention[],
  languages: readonly Statements[],
): { statements(says: string): readonly Statement[]; says(what: string): boolean } {
  const around: (Surroundings | undefined)[] = []
  const aroundOf = (language: number): Surroundings => {
    around[language] ??= surroundings(wording, () => languages[language])
    return around[language]
  }
  let sorted: ReadonlyMap<string, readonly Candidate[]> | undefined
  const known = new Map<string, readonly Statement[]>()
  const candidatesOf = (says: string): readonly Candidate[] => {
    sorted ??= sort(mentions, languages)
    return sorted.get(says) ?? []
  }
  return {
    statements(says) {
      let found = known.get(says)
      if (!found) {
        found = read(candidatesOf(says), languages, aroundOf, Number.POSITIVE_INFINITY)
        known.set(says, found)
      }
      return found
    },
    says: what => (known.get(what) ?? read(candidatesOf(what), languages, aroundOf, 1)).length > 0,
  }
}

/** A mention, with the patterns behind it that say one thing. */
interface Candidate {
  mention: Mention
  demands: readonly Demand[]
}

function sort(mentions: readonly Mention[], languages: readonly Statements[]): Map<string, Candidate[]> {
  const sorted = new Map<string, Candidate[]>()
  for (const mention of mentions) {
    for (const [says, demands] of saying(mention.demands, languages[mention.language]!.lexicon.demands)) {
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

function read(
  candidates: readonly Candidate[],
  languages: readonly Statements[],
  aroundOf: (language: number) => Surroundings,
  enough: number,
): readonly Statement[] {
  const found: Statement[] = []
  // the sentence that each language is at, and the patterns that it has been asked for
  const at: ({ sentence: Sentence; asked: Set<Demand> } | undefined)[] = languages.map(() => undefined)
  for (const { mention, demands } of candidates) {
    const { block, language } = mention
    let here = at[language]
    if (!here || mention.at >= here.sentence.span.end || mention.at < here.sentence.span.start) {
      const sentence = aroundOf(language).sentenceAt(block, mention.at)
      if (!sentence) continue
      here = { sentence, asked: new Set() }
      at[language] = here
    }
    for (const demand of demands) {
      if (found.length >= enough) return found
      if (here.asked.has(demand)) continue
      here.asked.add(demand)
      judge(demand, here.sentence, block, languages[language]!.language.code, found)
    }
  }
  return apart(found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end))
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
