import type { Span } from '../contract'
import type { Block } from '../document/document'
import type { Speech } from '../languages/speech'
import { macroName, type Pattern } from '../lexicon/pattern'
import { isSpace } from '../text/characters'
import { sentenceAround } from '../text/sentences'
import { areAllIn, type Companies, type Company } from './company'
import { type Found, findAll, type Matched, NOWHERE, stands } from './matcher'
import type { Token, Wording } from './wording'

/** A sentence, and what it says: asked by rules, worked out on the first question, kept. */
export interface Sentence {
  span: Span
  block: Block
  tokens: readonly Token[]
  /** Does the sentence, or the place it stands in, have this property? See `demands/cues.yml` and `PLACES`. */
  is(property: string): boolean
  /** Places in which a pattern is found. */
  find(pattern: Pattern): readonly Found[]
  /** Do words of all these companions stand here? See company.ts. */
  has(companions: readonly number[]): boolean
  /** Is a cue said of what was found, and not of another clause of the sentence? */
  reaches(cue: string, found: Found): boolean
  /** The same, of a cue that stands before what was found: you help women, but not: a woman to help us. */
  leadsTo(cue: string, found: Found): boolean
}

/** What sentences are read with: the blocks around tell a list item what its heading asks for. */
export interface Surroundings {
  text: string
  blocks: readonly Block[]
  /** Does some sentence of a block, by its index, have this property? Asked once, however long the block. */
  says(index: number, property: string): boolean
  /** The sentence of a block that starts at an offset, and so many before and behind it. */
  besides(index: number, start: number, reach: number): readonly Sentence[]
  /** The sentence of a block that an offset lies in. */
  sentenceAt(index: number, at: number): Sentence | undefined
  /** The same, where words of all these companions stand in it; most others are not even read. */
  sentenceWith(companions: readonly number[], index: number, at: number): Sentence | undefined
  /** What the scan has found of companions. */
  companies: Companies
  /** Where those of a block's language start. */
  firstBit(index: number): number
}

/**
 * Makes the reader of a document's sentences. Nothing is read before it is asked for, and nothing twice.
 *
 * @param wording the document's words
 * @param speechOf what the language of a block says sentences with, by its index
 * @param companies what the scan has found of companions
 * @param firstBit where those of that language start
 */
export function surroundings(
  wording: Wording,
  speechOf: (index: number) => Speech | undefined,
  companies: Companies,
  firstBit: (index: number) => number,
): Surroundings {
  const { text, blocks } = wording
  // in order of their place; they come nearly so
  const made: Reading[] = []
  const said = new Map<string, boolean>()
  const sentenceAt = (index: number, at: number): Sentence | undefined => {
    const block = blocks[index]
    const latest = made[made.length - 1]
    const k = !latest || latest.span.start <= at ? made.length : firstBehind(made, at)
    const before = made[k - 1]
    if (before && at < before.span.end && before.block === block) return before
    const speech = speechOf(index)
    const span = block && speech && sentenceAround(text, block, at, speech.language.abbreviations)
    if (!span) return undefined
    // asked for a place between two sentences, it is the second, which may be known
    const next = made[k]
    if (next?.span.start === span.start && next.block === block) return next
    const sentence = new Reading(span, index, speech, self, wording)
    made.splice(k, 0, sentence)
    return sentence
  }
  const self: Surroundings = {
    text,
    blocks,
    says(index, property) {
      const key = `${index} ${property}`
      let found = said.get(key)
      if (found === undefined) {
        // a block that asks for itself is answered no
        said.set(key, false)
        found = false
        const { start, end } = blocks[index]!
        for (let at = start; !found && at < end; ) {
          const sentence = sentenceAt(index, at)
          if (!sentence) break
          found = sentence.is(property)
          at = sentence.span.end
        }
        said.set(key, found)
      }
      return found
    },
    besides(index, start, reach) {
      const block = blocks[index]!
      const middle = sentenceAt(index, start)
      if (!middle) return []
      const found = [middle]
      for (let at = lastWord(text, start, block.start), k = 0; at >= block.start && k < reach; k++) {
        const sentence = sentenceAt(index, at)
        if (!sentence) break
        found.unshift(sentence)
        at = lastWord(text, sentence.span.start, block.start)
      }
      for (let at = middle.span.end, k = 0; at < block.end && k < reach; k++) {
        const sentence = sentenceAt(index, at)
        if (!sentence) break
        found.push(sentence)
        at = sentence.span.end
      }
      return found
    },
    sentenceAt,
    sentenceWith(companions, index, at) {
      if (companions.length === 0) return sentenceAt(index, at)
      const first = firstBit(index)
      if (blocks.length <= FEW_BLOCKS && !areAllIn(companies.all(), first, companions)) return undefined
      if (!areAllIn(companies.inBlock(index, blocks[index]!), first, companions)) return undefined
      const sentence = sentenceAt(index, at)
      return sentence?.has(companions) ? sentence : undefined
    },
    companies,
    firstBit,
  }
  return self
}

/** Longer texts are not asked as a whole: somewhere they have most words. */
const FEW_BLOCKS = 100

/** Index of the first sentence that starts behind an offset. */
function firstBehind(made: readonly Reading[], at: number): number {
  let low = 0
  let high = made.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (made[middle]!.span.start > at) high = middle
    else low = middle + 1
  }
  return low
}

/** The last unit before an offset that is no space. */
function lastWord(text: string, before: number, from: number): number {
  let at = before - 1
  while (at >= from && isSpace(text.charCodeAt(at))) at--
  return at
}

/** Answers given before. A sentence is asked a few things: looking through them takes less than a table of its own. */
class Answers {
  private questions: string[] | undefined
  private answers: boolean[] = NO_ANSWERS

  get(question: string): boolean | undefined {
    const at = this.questions ? this.questions.indexOf(question) : -1
    return at === -1 ? undefined : this.answers[at]
  }

  set(question: string, answer: boolean): void {
    if (!this.questions) {
      this.questions = []
      this.answers = []
    }
    const at = this.questions.indexOf(question)
    if (at !== -1) this.answers[at] = answer
    else {
      this.questions.push(question)
      this.answers.push(answer)
    }
  }
}

const NO_ANSWERS: boolean[] = []

/** One object for each sentence, its methods shared: closures would cost more than the reading. */
class Reading implements Sentence, Matched {
  readonly span: Span
  readonly block: Block
  readonly text: string
  readonly speech: Speech
  private readonly index: number
  private readonly around: Surroundings
  private readonly wording: Wording
  private words: readonly Token[] | undefined
  private company: Company | undefined
  private parts: Clauses | undefined
  private readonly known = new Answers()
  private readonly named = new Answers()

  constructor(span: Span, index: number, speech: Speech, around: Surroundings, wording: Wording) {
    this.span = span
    this.block = around.blocks[index]!
    this.text = around.text
    this.speech = speech
    this.index = index
    this.around = around
    this.wording = wording
  }

  get tokens(): readonly Token[] {
    this.words ??= this.wording.tokensOf(this.span)
    return this.words
  }

  is(property: string): boolean {
    let holds = this.known.get(property)
    if (holds === undefined) {
      // a cue that asks for itself is false
      this.known.set(property, false)
      holds = this.judge(property)
      this.known.set(property, holds)
    }
    return holds
  }

  find(pattern: Pattern): readonly Found[] {
    for (const name of pattern.parts) if (!this.holds(name)) return NOWHERE
    return findAll(pattern, this)
  }

  has(companions: readonly number[]): boolean {
    const { companies, firstBit } = this.around
    this.company ??= companies.in(this.span)
    return areAllIn(this.company, firstBit(this.index), companions)
  }

  reaches(cue: string, found: Found): boolean {
    return this.said(cue).some(said => isOfOneClause(said.whole, found, this.clauses()))
  }

  leadsTo(cue: string, found: Found): boolean {
    return this.said(cue).some(({ whole }) => whole.start < found.start && isOfOneClause(whole, found, this.clauses()))
  }

  private clauses(): Clauses {
    this.parts ??= this.clausesAnew()
    return this.parts
  }

  private clausesAnew(): Clauses {
    const startOf = ({ start }: Span) => start
    const cuts = this.tokens.filter(({ cut }) => cut).map(startOf)
    return {
      cuts,
      turns: this.said('turn').map(startOf),
      that: cuts.length > 0 ? this.said('that').map(startOf) : cuts,
    }
  }

  private said(cue: string): readonly Found[] {
    return this.speech.demands.cue(cue).flatMap(pattern => this.find(pattern))
  }

  /**
   * Does a part of patterns stand here? Many have it in common; one look tells that none of them can fit. In some case:
   * only if it stands there at all.
   */
  private holds(name: string): boolean {
    let found = this.named.get(name)
    if (found === undefined) {
      const plain = macroName(name)
      // in no case at all: in none of these either
      found = (plain === name || this.holds(plain)) && stands(this.speech.demands.macro(name), this)
      this.named.set(name, found)
    }
    return found
  }

  private judge(property: string): boolean {
    const { around, index, block, span, text } = this
    if (property.startsWith('near:')) return near(around, index, this, property.slice('near:'.length))
    if (property.startsWith('under:')) return under(around, index, property.slice('under:'.length))
    if (property === 'title' || property === 'heading' || property === 'item') return block.kind === property
    if (property === 'question') return /\?["”’)]*$/.test(text.slice(Math.max(span.start, span.end - 4), span.end))
    if (property === 'short') return this.tokens.length <= SHORT
    if (property === 'field') return isField(text, block)
    return this.speech.demands.cue(property).some(pattern => this.find(pattern).length > 0)
  }
}

/** Where clauses of a sentence begin: offsets of their first words. */
interface Clauses {
  /** Words behind a comma or another mark. */
  cuts: readonly number[]
  /** Words that turn to another thing. */
  turns: readonly number[]
  /** Words like “that”: what the clause before says, it says of this one. */
  that: readonly number[]
}

/**
 * Does a cue speak of what was found? A comma parts them when the other side has its words of its own, a word that turns
 * to another thing always:
 *
 *     Kokemusta ei vaadita, mutta hakijan on oltava nainen      not: a new clause, with a verb of its own
 *     Emme vaadi ajokorttia, asevelvollisuutta emmekä …         yes: a list goes on
 *     Emme edellytä, että olet naimisissa                       yes: it is what is not demanded
 *     Du bör vara kvinna eftersom kunden är en dam              not: the client is the reason and not the one meant
 */
function isOfOneClause(said: Span, found: Found, { cuts, turns, that }: Clauses): boolean {
  const between = (starts: readonly number[], from: number, to: number) =>
    starts.some(start => start >= from && start <= to)
  if (said.start >= found.end)
    return !between(cuts, found.end, said.start) && !between(turns, found.end, said.start - 1)
  if (said.end > found.whole.start) return true
  if (between(turns, said.end, found.start)) return false
  const parting = cuts.filter(start => !that.includes(start))
  return found.whole.start === found.start || !between(parting, said.end, found.whole.start)
}

/** A phrase by itself: no more words than this. */
const SHORT = 4

/** How many sentences before and behind are near. */
const NEAR = 2

/** Does the sentence, or one near it in the block, or the title, say so? */
function near(around: Surroundings, index: number, self: Sentence, cue: string): boolean {
  if (around.besides(index, self.span.start, NEAR).some(one => one.is(cue))) return true
  return index > 0 && around.blocks[0]?.kind === 'title' && around.says(0, cue)
}

/** How many blocks up a list looks for its heading. */
const LONGEST_LIST = 30

/**
 * What the heading over a block asks for. A list follows the nearest heading, or the nearest line that ends in a colon.
 *
 *     Edellytämme:          the heading says `require`
 *     - ajokorttia          under:require
 */
function under(around: Surroundings, index: number, role: string): boolean {
  const { blocks, text } = around
  for (let at = index - 1; at >= 0 && index - at <= LONGEST_LIST; at--) {
    const block = blocks[at]!
    if (block.kind === 'attribute' || (block.kind === 'item' && blocks[index]!.kind === 'item')) continue
    const opens = block.kind === 'heading' || block.kind === 'title' || text.charCodeAt(block.end - 1) === 0x3a
    if (!opens) return false
    const said = around.says(at, `heading-${role}`)
    // a row of fields is a row of headings (Nimi: Syntymäaika: Puhelin:); a list has one (Tarjoamme:)
    if (said) return true
    if (isField(text, block) && isField(text, blocks[index]!)) continue
    // so is a row of bare words (Nimi ⏎ Syntymäaika ⏎ Puhelin), as long as none of them opens a list of another kind
    if (!isBare(text, block) || !isBare(text, blocks[index]!) || ROLES.some(one => around.says(at, one))) return false
  }
  return false
}

const ROLES: readonly string[] = ['heading-require', 'heading-offer', 'heading-tasks', 'heading-form']

/** A word or two on a line of their own. */
const isBare = (text: string, { kind, start, end }: Block): boolean =>
  kind === 'heading' && end - start <= 30 && text.charCodeAt(end - 1) !== 0x3a

/** A line of a form: `Syntymäaika:`, `Siviilisääty *`, `( ) mies ( ) nainen`, `Siviilisääty: naimaton / naimisissa`. */
function isField(text: string, { start, end }: Block): boolean {
  if (end - start > 70) return false
  const line = text.slice(start, end)
  return /[:*_]$|[([] ?[)\]]|[☐□]|_{3}|\.{4}|^[^:.!?(]{2,30}(?::[^:.!?/]{1,30}\/|\([^)/]{1,30}(?:\/[^)]*|v{2,4})\)?$)/.test(
    line,
  )
}
