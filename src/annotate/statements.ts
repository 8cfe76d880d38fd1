import type { LanguageCode, Span } from '../contract'
import type { Document } from '../document/document'
import type { Statements } from '../languages/speech'
import type { Demand } from '../lexicon/demands'
import { type Sentence, type Surroundings, surroundings } from './sentence'

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

interface Candidate extends Mention {
  demand: Demand
}

/**
 * Makes the reader of a document's statements. A statement is looked for when somebody asks for it, and no earlier: a
 * linter that asks for three things does not pay for thirty.
 *
 * @param mentions in order of their place
 * @param languages what may be said in each language
 * @returns what the document says of a thing, in order of its place
 */
export function statementsOf(
  { text, blocks }: Document,
  mentions: readonly Mention[],
  languages: readonly Statements[],
): (says: string) => readonly Statement[] {
  const around: (Surroundings | undefined)[] = []
  const aroundOf = (language: number): Surroundings => {
    around[language] ??= surroundings(text, blocks, () => languages[language])
    return around[language]
  }
  let sorted: Map<string, Candidate[]> | undefined
  const known = new Map<string, readonly Statement[]>()
  return says => {
    let found = known.get(says)
    if (!found) {
      sorted ??= sort(mentions, languages)
      found = read(sorted.get(says) ?? [], languages, aroundOf)
      known.set(says, found)
    }
    return found
  }
}

function sort(mentions: readonly Mention[], languages: readonly Statements[]): Map<string, Candidate[]> {
  const sorted = new Map<string, Candidate[]>()
  for (const mention of mentions) {
    const { list } = languages[mention.language]!.lexicon.demands
    for (const index of mention.demands) {
      const demand = list[index]!
      const known = sorted.get(demand.rule)
      if (known) known.push({ ...mention, demand })
      else sorted.set(demand.rule, [{ ...mention, demand }])
    }
  }
  return sorted
}

function read(
  candidates: readonly Candidate[],
  languages: readonly Statements[],
  aroundOf: (language: number) => Surroundings,
): Statement[] {
  const found: Statement[] = []
  const asked = new Map<Sentence, Set<Demand>>()
  for (const { at, block, language, demand } of candidates) {
    const sentence = aroundOf(language).sentenceAt(block, at)
    if (!sentence) continue
    const before = asked.get(sentence)
    if (before?.has(demand)) continue
    if (before) before.add(demand)
    else asked.set(sentence, new Set([demand]))
    const spans = sentence.find(demand.pattern)
    if (spans.length === 0) continue
    if (demand.when.length > 0 && !demand.when.some(property => sentence.is(property))) continue
    if (demand.unless.some(property => sentence.is(property))) continue
    const { code } = languages[language]!.language
    for (const span of spans)
      found.push({ says: demand.rule, message: demand.message, span, block, language: code, sentence })
  }
  return apart(found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end))
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
