import type { LanguageCode, Span } from '../contract'
import type { Block, Document } from '../document/document'
import type { Loaded } from '../languages/load'
import { type Automaton, type Finds, finds, foundAt, scan } from '../lexicon/automaton'
import { type HeadEntries, pairBefore, type Target } from '../lexicon/lexicon'
import { lower } from '../text/case'
import { HYPHEN } from '../text/characters'
import { lastNotAbove } from '../text/search'
import { runEnd, wordAt } from '../text/words'
import { demandsIn, type Meeting } from './demands'
import { type Engine, type Found, type Headwords, HIDDEN_UNIT } from './engine'
import type { Hit, WordHit, WordReading } from './hit'
import { isName } from './names'
import { pairUp } from './pairs'
import { surroundings } from './sentence'
import { positionOf, type TitlePosition } from './sought'
import { startAt } from './starts'
import { type Candidate, readTitle } from './titles'

/** A document with everything the lexicons know of it. Rules read this and nothing else. */
export interface Context {
  document: Document
  /** In order of their place; of two that overlap, the one that reads more. */
  hits: readonly Hit[]
  /** Language of each block, in the order of `document.blocks`. */
  languages: readonly (LanguageCode | undefined)[]
  /** The language most of the text is in. */
  language: LanguageCode | undefined
  position(hit: Hit): TitlePosition
}

/** Reused from document to document: annotation is synchronous. */
const buffer: Finds = finds()

/**
 * Judges the languages of a document and keeps nothing else: all that masking asks of the lexicons.
 *
 * @returns the document as it is to be read, without characters that hide in words, and the language of each block
 */
export function judgeLanguages(
  document: Document,
  engine: Engine,
  fixed: LanguageCode | undefined,
): Pick<Context, 'document' | 'languages' | 'language'> {
  const { text, blocks } = document
  const automaton = engine.automaton(!hasDots(text))
  scan(automaton, text, 0, text.length, buffer)
  if (document.cleaned && isHidden(automaton, buffer)) return judgeLanguages(document.cleaned(), engine, fixed)
  const languages = blockLanguages(document, automaton, engine.codes, fixed, buffer)
  return { document, languages, language: mainLanguage(blocks, languages) }
}

/** Was a character found that hides in words? */
function isHidden(automaton: ReturnType<Engine['automaton']>, found: Finds): boolean {
  for (let k = 0; k < found.count; k++) {
    for (const { value } of foundAt(automaton, found.states[k]!)) {
      if (!value.target && value.language === HIDDEN_UNIT) return true
    }
  }
  return false
}

/**
 * Reads a document once and keeps every word of the lexicons, analysed.
 *
 * @param document what a reader made
 * @param engine the compiled languages
 * @param fixed the language given by the caller; undefined: judged block by block
 */
export function annotate(document: Document, engine: Engine, fixed: LanguageCode | undefined): Context {
  const { text, blocks } = document
  const folded = !hasDots(text)
  const automaton = engine.automaton(folded)
  scan(automaton, text, 0, text.length, buffer)
  const languages = blockLanguages(document, automaton, engine.codes, fixed, buffer)
  const hits: Hit[] = []
  const own: Hit[] = []
  const allowed: Span[] = []
  const meetings: Meeting[] = []
  const seeks: number[] = []
  let block = 0
  // Up to here the text is one run too long to be a word: it is walked over once, not from each find in it.
  let endless = 0
  for (let k = 0; k < buffer.count; k++) {
    const end = buffer.ends[k]!
    for (const { value } of foundAt(automaton, buffer.states[k]!)) {
      const { target } = value
      if (!target) {
        if (value.language === HIDDEN_UNIT && document.cleaned) return annotate(document.cleaned(), engine, fixed)
        continue
      }
      if (target.kind === 'seek') {
        seeks.push(end - target.back)
        continue
      }
      const headStart = end - target.back
      if (target.kind === 'demand') {
        while (block < blocks.length && blocks[block]!.end <= headStart) block++
        if (blocks[block] && languages[block] === engine.codes[value.language]) {
          meetings.push({ at: headStart, block, loaded: engine.languages[value.language]!, demands: target.demands })
        }
        continue
      }
      if (headStart < endless) continue
      while (block < blocks.length && blocks[block]!.end <= headStart) block++
      const within = blocks[block]
      if (!within || headStart < within.start) continue
      if (languages[block] !== engine.codes[value.language]) continue
      const before = value.under?.entries.before
      if (before && !folded && !before.has(pairBefore(text, headStart))) continue
      const word = wordAt(text, headStart)
      if (!word) {
        endless = runEnd(text, headStart)
        continue
      }
      const hit = read(document, engine, value.language, target, headStart, word, within, folded, value.under)
      if (hit?.kind === 'allowed') allowed.push(hit.span)
      else if (hit?.kind === 'own') own.push(hit)
      else if (hit) place(hits, hit)
    }
  }
  pairUp(hits, text)
  const around = surroundings(text, blocks, index => engine.languages[engine.codes.indexOf(languages[index]!)])
  if (meetings.length > 0) {
    const demands = demandsIn(meetings, around)
    // a phrase says more than the words in it: jokamiehen oikeudet
    const phrases = demands.filter(({ demand }) => demand.rule === 'gendered-term').map(({ span }) => span)
    if (phrases.length > 0) hits.splice(0, hits.length, ...without(hits, phrases))
    hits.push(...demands)
    hits.sort((a, b) => a.span.start - b.span.start)
  }
  const visible = spoken(merged(hits, own), [...document.silent, ...allowed])
  return {
    document,
    hits: visible,
    languages,
    language: mainLanguage(blocks, languages),
    position: hit => positionOf(hit, text, seeks),
  }
}

function read(
  document: Document,
  engine: Engine,
  language: number,
  target: Exclude<Target, { kind: 'seek' | 'demand' }>,
  start: number,
  word: Span,
  block: Block,
  folded: boolean,
  under: Headwords | undefined,
): Exclude<Hit, { kind: 'demand' }> | undefined {
  const { text } = document
  if (word.start < block.start || word.end > block.end) return undefined
  const loaded = engine.languages[language]!
  if (target.kind !== 'head') return startAt(target, text, word, start, block, loaded)
  if (!under) return undefined
  const reading = readWord({ text, word, headStart: start, block, loaded, folded, joints: document.joints }, under)
  if (!reading) return undefined
  const span = { start: word.start + reading.from, end: word.end + reading.to }
  const hit: WordHit = { kind: reading.kind, span, block, loaded, reading }
  return isName(hit, text) || inIdiom(hit, text) ? undefined : hit
}

/** Readings kept per head; words that no list has are never kept. */
const KEPT = 500

/** Reads a word, or remembers it: what it is depends on the word alone, unless something is joined to it. */
function readWord(candidate: Candidate, { entries, kept }: Headwords): WordReading | undefined {
  const { text, word, headStart, folded, joints, loaded } = candidate
  const next = text.charCodeAt(word.end)
  const alone = next !== HYPHEN && next !== COLON && next !== 0x27 && next !== 0x2019 && !folded && !joints
  if (!alone) return readAnew(candidate, entries, loaded)
  const written = text.slice(word.start, word.end)
  const before = kept.get(written)
  if (before && before.at === headStart - word.start) return before
  const reading = readAnew(candidate, entries, loaded)
  if (reading?.entry && !entries.byFirst.get(reading.entry.first)?.some(({ leading }) => leading.length > 0)) {
    if (kept.size >= KEPT) kept.clear()
    kept.set(written, reading)
  }
  return reading
}

const COLON = 0x3a

function readAnew(candidate: Candidate, under: HeadEntries, loaded: Loaded): WordReading | undefined {
  const { folded } = candidate
  const asItStands = readTitle(folded ? { ...candidate, folded: false } : candidate, under)
  // In a text without a single dot a word may have lost its own: esimiehena, lahiesimies. One that reads as it stands
  // has not.
  const dotless = folded && (!asItStands || loaded.lexicon.dotless(lower(asItStands.lemma)))
  return dotless ? (readTitle(candidate, under) ?? asItStands) : asItStands
}

/** Text typed without ä, ö, å altogether; `includes` stops at the first one, which is near in Finnish and Swedish. */
const hasDots = (text: string): boolean => DOTTED.some(letter => text.includes(letter))
const DOTTED = ['ä', 'ö', 'Ä', 'Ö', 'å', 'Å']

/** Does the word stand in a fixed phrase: muina miehinä, oppipoika, kisälli, mestari? */
function inIdiom({ span, reading }: WordHit, text: string): boolean {
  if (!reading.idioms) return false
  const word = lower(text.slice(span.start, span.end))
  return reading.idioms.some(idiom => {
    const at = idiom.indexOf(word)
    return lower(text.slice(span.start - at, span.start - at + idiom.length)) === idiom
  })
}

/** Keeps hits in order; of two that overlap the better one stays: a whole form before a part of one, then the longer. */
function place(hits: Hit[], hit: Exclude<Hit, { kind: 'demand' }>): void {
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
function merged(hits: readonly Hit[], own: readonly Hit[]): readonly Hit[] {
  if (own.length === 0) return hits
  const said = without(
    hits,
    own.map(({ span }) => span),
  )
  return [...said, ...own].sort((a, b) => a.span.start - b.span.start)
}

/** Without what the caller or the source wants left alone. */
const spoken = (hits: readonly Hit[], silent: readonly Span[]): readonly Hit[] =>
  silent.length === 0 ? hits : without(hits, silent)

/** Without the hits that overlap a range. Ranges may come in any order; sorting keeps the cost below quadratic. */
function without(hits: readonly Hit[], ranges: readonly Span[]): Hit[] {
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

/**
 * Language of each block. Given: that one. Otherwise by small words that only one language has, counted in the same
 * pass; a block that says nothing follows its neighbours, the text before it first.
 */
function blockLanguages(
  { blocks }: Document,
  automaton: Automaton<Found>,
  codes: readonly LanguageCode[],
  fixed: LanguageCode | undefined,
  found: Finds,
): (LanguageCode | undefined)[] {
  const only = fixed ?? (codes.length === 1 ? codes[0] : undefined)
  if (only) return blocks.map(block => block.language ?? only)
  const counts = new Int32Array(blocks.length * codes.length)
  let block = 0
  for (let k = 0; k < found.count; k++) {
    const at = found.ends[k]! - 2
    while (block < blocks.length && blocks[block]!.end <= at) block++
    if (block === blocks.length) break
    for (const { value } of foundAt(automaton, found.states[k]!)) {
      if (!value.target && value.language !== HIDDEN_UNIT) counts[block * codes.length + value.language]!++
    }
  }
  const judged = blocks.map((own, at) => {
    if (own.language) return own.language
    let best: LanguageCode | undefined
    let most = 0
    let tie = false
    for (const [k, code] of codes.entries()) {
      const count = counts[at * codes.length + k]!
      if (count > most) {
        most = count
        best = code
        tie = false
      } else if (count === most && count > 0) tie = true
    }
    return tie ? undefined : best
  })
  // A block that says nothing follows the one before it, at the top the one after it; a text that says nothing at all
  // is read in the first language.
  const firstKnown = judged.find(code => code !== undefined) ?? codes[0]
  let previous = firstKnown
  return judged.map(code => {
    previous = code ?? previous
    return previous
  })
}

function mainLanguage(
  blocks: readonly Block[],
  languages: readonly (LanguageCode | undefined)[],
): LanguageCode | undefined {
  const first = languages[0]
  if (languages.every(code => code === first)) return first
  const lengths = new Map<LanguageCode, number>()
  for (const [at, block] of blocks.entries()) {
    const code = languages[at]
    if (code) lengths.set(code, (lengths.get(code) ?? 0) + block.end - block.start)
  }
  let best: LanguageCode | undefined
  for (const [code, length] of lengths) if (best === undefined || length > lengths.get(best)!) best = code
  return best
}
