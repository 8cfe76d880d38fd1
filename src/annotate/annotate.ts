import type { LanguageCode, Span } from '../contract'
import type { Block, Document } from '../document/document'
import type { Loaded } from '../languages/load'
import { type Finds, finds, scan } from '../lexicon/automaton'
import type { Cue } from '../lexicon/demands'
import { entriesAt, type HeadEntries, pairBefore, type Target } from '../lexicon/lexicon'
import { lower } from '../text/case'
import { HYPHEN, isAlphanumeric } from '../text/characters'
import { copyOf } from '../text/copy'
import { lastNotAbove } from '../text/search'
import { runEnd, wordAt } from '../text/words'
import { demandsIn, type Meeting } from './demands'
import { type Engine, type Found, type Headwords, MORE, type Scanner } from './engine'
import type { Hit, WordHit, WordReading } from './hit'
import { isMet } from './matcher'
import { isName } from './names'
import { pairUp } from './pairs'
import { surroundings } from './sentence'
import { positionOf, type TitlePosition } from './sought'
import { startAt } from './starts'
import { type Met, type Said, statementsOf } from './statements'
import { type Candidate, readTitle } from './titles'
import { wordingOf } from './wording'

/** A document with everything the lexicons know of it. Rules read this and nothing else. */
export interface Context extends Said {
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
  const folded = !hasDots(text)
  const scanner = engine.scanner(folded)
  scan(scanner.automaton, text, 0, text.length, buffer)
  if (document.cleaned && metHidden(scanner)) return judgeLanguages(document.cleaned(), engine, fixed)
  const languages = blockLanguages(document, engine, scanner, folded, fixed)
  return { document, languages, language: mainLanguage(blocks, languages) }
}

/** Did the scan meet a character that hides in words? */
function metHidden({ met }: Scanner): boolean {
  for (let k = 0; k < buffer.count; k++) if (met(buffer.states[k]!).hidden) return true
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
  const scanner = engine.scanner(folded)
  scan(scanner.automaton, text, 0, text.length, buffer)
  const languages = blockLanguages(document, engine, scanner, folded, fixed)
  const hits: Hit[] = []
  const own: Hit[] = []
  const allowed: Span[] = []
  const meetings: Meeting[] = []
  const met: Met = { mentions: [], cues: new Map() }
  const seeks: number[] = []
  let block = 0
  // Up to here the text is one run too long to be a word: it is walked over once, not from each find in it.
  let endless = 0
  let word: Span | undefined
  for (let k = 0; k < buffer.count; k++) {
    const end = buffer.ends[k]!
    const here = scanner.met(buffer.states[k]!)
    if (here.hidden && document.cleaned) return annotate(document.cleaned(), engine, fixed)
    for (const found of here.found) {
      const { target, language } = found
      const headStart = end - found.back
      if (target.kind === 'seek') {
        seeks.push(headStart)
        continue
      }
      if (target.kind === 'cue') {
        noteCue(met.cues, target, headStart)
        continue
      }
      while (block < blocks.length && blocks[block]!.end <= headStart) block++
      const within = blocks[block]
      if (!within) continue
      if (target.kind === 'statement') {
        if (isMet(target, text, headStart, engine.statements[language]!))
          met.mentions.push({ at: headStart, block, language, target })
        continue
      }
      if (languages[block] !== engine.codes[language]) continue
      if (target.kind === 'demand') {
        const loaded = engine.languages[language]!
        if (isMet(target, text, headStart, loaded))
          meetings.push({ at: headStart, block, loaded, demands: target.demands })
        continue
      }
      if (headStart < endless || headStart < within.start) continue
      if (!mayStandAt(headStart, text, found.under, folded)) continue
      if (!folded && target.kind === 'head' && !startsWithStem(text, end, target, engine.languages[language]!)) continue
      // several heads may begin alike: mies, miehistö
      if (!word || headStart < word.start || headStart >= word.end) word = wordAt(text, headStart)
      if (!word) {
        endless = runEnd(text, headStart)
        continue
      }
      if (target.kind === 'head' && word.end - headStart < engine.languages[language]!.inflector.shortest(target.head))
        continue
      const hit = read(document, engine, found, target, { start: headStart, end }, word, within, folded)
      if (hit?.kind === 'allowed') allowed.push(hit.span)
      else if (hit?.kind === 'own') own.push(hit)
      else if (hit) place(hits, hit)
    }
  }
  pairUp(hits, text)
  const wording = wordingOf(document)
  if (meetings.length > 0) {
    const around = surroundings(wording, index => engine.languages[engine.codes.indexOf(languages[index]!)])
    const demands = demandsIn(meetings, around)
    // a phrase says more than the words in it: jokamiehen oikeudet
    const phrases = demands.filter(({ demand }) => demand.rule === 'gendered-term').map(({ span }) => span)
    if (phrases.length > 0) hits.splice(0, hits.length, ...without(hits, phrases))
    hits.push(...demands)
    hits.sort((a, b) => a.span.start - b.span.start)
  }
  const silent = allowed.length === 0 ? document.silent : [...document.silent, ...allowed]
  const visible = spoken(merged(hits, own), silent)
  const mentioned = mentionsOf(document, engine, met)
  return {
    document,
    hits: visible,
    languages,
    language: mainLanguage(blocks, languages),
    position: hit => positionOf(hit, text, seeks),
    ...statementsOf(wording, mentioned, engine.statements),
  }
}

/** Words by which a thing may be said: what not every ad is asked is looked for when somebody asks. */
function mentionsOf({ text, blocks }: Document, engine: Engine, asked: Met): (says: string) => Met {
  let rest: Met | undefined
  return says => {
    if (engine.statements[0]?.asked.has(says) !== false) return asked
    if (rest) return rest
    rest = { mentions: [], cues: new Map() }
    const { automaton, met } = engine.rest()
    scan(automaton, text, 0, text.length, buffer)
    let block = 0
    for (let k = 0; k < buffer.count; k++) {
      for (const { target, language, back } of met(buffer.states[k]!).found) {
        const at = buffer.ends[k]! - back
        if (target.kind === 'cue') noteCue(rest.cues, target, at)
        while (block < blocks.length && blocks[block]!.end <= at) block++
        if (target.kind !== 'statement' || block >= blocks.length) continue
        if (isMet(target, text, at, engine.statements[language]!)) rest.mentions.push({ at, block, language, target })
      }
    }
    return rest
  }
}

function noteCue(cues: Map<Cue, number[]>, cue: Cue, at: number): void {
  const known = cues.get(cue)
  if (known) known.push(at)
  else cues.set(cue, [at])
}

/** Most finds of a short head fall at this test: of the letters before it no title has a first part. */
const mayStandAt = (headStart: number, text: string, under: Headwords | undefined, folded: boolean): boolean =>
  folded || under?.entries.before?.has(pairBefore(text, headStart)) !== false

/** Does the text go on behind the anchor as all forms of the head do: mieh|istö, not mieh|iä? */
function startsWithStem(
  text: string,
  end: number,
  { head, back }: Extract<Target, { kind: 'head' }>,
  { inflector }: Loaded,
): boolean {
  const stem = inflector.stem(head)
  for (let k = back; k < stem.length; k++) {
    const code = text.charCodeAt(end - back + k)
    // letter case is one bit in Latin; where it is not, the word is read
    if (code < 0x100 && (code | 0x20) !== (stem.charCodeAt(k) | 0x20)) return false
  }
  return true
}

function read(
  document: Document,
  engine: Engine,
  { language, under }: Found,
  target: Exclude<Found['target'], { kind: 'seek' | 'demand' | 'statement' | 'cue' }>,
  { start, end }: Span,
  word: Span,
  block: Block,
  folded: boolean,
): Exclude<Hit, { kind: 'demand' }> | undefined {
  const { text } = document
  if (word.start < block.start || word.end > block.end) return undefined
  const loaded = engine.languages[language]!
  if (target.kind !== 'head') return startAt(target, text, word, { start, end }, block, loaded)
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
  if (reading?.entry && !entriesAt(entries, reading.entry.first).some(({ leading }) => leading.length > 0)) {
    if (kept.size >= KEPT) kept.clear()
    kept.set(copyOf(written), copied(reading))
  }
  return reading
}

const copied = (reading: WordReading): WordReading => ({
  ...reading,
  lemma: copyOf(reading.lemma),
  prefix: copyOf(reading.prefix),
  written: copyOf(reading.written),
  tail: copyOf(reading.tail),
})

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
 * Language of each block. Given: that one. Otherwise by what only one language has, counted in the same pass; a block
 * that says nothing follows its neighbours, the text before it first, unless it is a heading that names a title of
 * another language.
 */
function blockLanguages(
  document: Document,
  engine: Engine,
  { met, gist }: Scanner,
  folded: boolean,
  fixed: LanguageCode | undefined,
): (LanguageCode | undefined)[] {
  const { text, blocks } = document
  const { codes } = engine
  const only = fixed ?? (codes.length === 1 ? codes[0] : undefined)
  if (only) return blocks.map(block => block.language ?? only)
  const counts = new Int32Array(blocks.length * codes.length)
  let block = 0
  // what only tells the language is done with: every other word does
  let kept = 0
  for (let k = 0; k < buffer.count; k++) {
    const end = buffer.ends[k]!
    const state = buffer.states[k]!
    const bits = gist(state)
    if (bits & MORE) {
      buffer.ends[kept] = end
      buffer.states[kept++] = state
    }
    while (block < blocks.length && blocks[block]!.end <= end - 2) block++
    if (bits === MORE || block === blocks.length || inAddress(text, end - 1)) continue
    for (let language = 0; language < codes.length; language++)
      if (bits & (1 << language)) counts[block * codes.length + language]!++
  }
  buffer.count = kept
  const judged = blocks.map((own, at) => own.language ?? mostOf(counts, at, codes))
  // A block that says nothing follows the one before it, at the top the one after it; a text that says nothing at all
  // is read in the language of the first title in it.
  const firstKnown = judged.find(code => code !== undefined)
  const asked = judged.map(
    (code, at) =>
      code === undefined && isShort(blocks[at]!) && (firstKnown === undefined ? at < TOP : isHeading(blocks[at]!)),
  )
  const named = asked.includes(true) ? byTitles(document, engine, met, folded, asked) : undefined
  let previous = firstKnown ?? codes[0]
  return judged.map((code, at) => {
    const titled = named?.get(at)
    const own = titled && (previous && titled.includes(previous) ? previous : titled[0])
    if (code !== undefined) previous = code
    else if (own !== undefined && firstKnown === undefined) previous = own
    return code ?? own ?? previous
  })
}

/** The language that most speaks for; undefined when none does, or two do equally. */
function mostOf(counts: Int32Array, block: number, codes: readonly LanguageCode[]): LanguageCode | undefined {
  let best: LanguageCode | undefined
  let most = 0
  for (const [k, code] of codes.entries()) {
    const count = counts[block * codes.length + k]!
    if (count === most) best = undefined
    if (count <= most) continue
    most = count
    best = code
  }
  return best
}

/** Does the unit behind a word belong to an address on the net or an identifier: /jobs/apply, job_id, jobs.example? */
function inAddress(text: string, behind: number): boolean {
  const code = text.charCodeAt(behind)
  if (code === 0x2f || code === 0x40 || code === 0x5f || code === 0x3d) return true
  return code === 0x2e && isAlphanumeric(text.charCodeAt(behind + 1))
}

/** Foreman – Espoo: no longer than this. */
const SHORT_BLOCK = 60

/** So many blocks are asked for a title when the whole text says nothing. */
const TOP = 10

const isShort = ({ start, end }: Block): boolean => end - start <= SHORT_BLOCK
const isHeading = ({ kind }: Block): boolean => kind === 'title' || kind === 'heading'

/**
 * Judges blocks whose words say nothing by the titles in them: `Foreman – Espoo` is English though nothing else is, and
 * `Esimies` is Finnish over a text in English.
 *
 * @param asked which blocks are judged
 * @returns languages that have a title in the block, by its index
 */
function byTitles(
  document: Document,
  engine: Engine,
  met: Scanner['met'],
  folded: boolean,
  asked: readonly boolean[],
): ReadonlyMap<number, readonly LanguageCode[]> {
  const { text, blocks } = document
  const named = new Map<number, LanguageCode[]>()
  let block = 0
  for (let k = 0; k < buffer.count; k++) {
    const end = buffer.ends[k]!
    while (block < blocks.length && blocks[block]!.end <= end - 2) block++
    const within = blocks[block]
    if (!within || !asked[block]) continue
    for (const found of met(buffer.states[k]!).found) {
      const { target, under, language } = found
      if (target.kind !== 'head') continue
      const headStart = end - found.back
      const word = mayStandAt(headStart, text, under, folded) ? wordAt(text, headStart) : undefined
      if (!word) continue
      const hit = read(document, engine, found, target, { start: headStart, end }, word, within, folded)
      if (hit?.kind !== 'title' || !hit.reading.entry) continue
      named.set(block, [...(named.get(block) ?? []), engine.codes[language]!])
    }
  }
  return named
}

function mainLanguage(
  blocks: readonly Block[],
  languages: readonly (LanguageCode | undefined)[],
): LanguageCode | undefined {
  const first = languages[0]
  let same = true
  for (const code of languages) if (code !== first) same = false
  if (same) return first
  const lengths = new Map<LanguageCode, number>()
  for (const [at, block] of blocks.entries()) {
    const code = languages[at]
    if (code) lengths.set(code, (lengths.get(code) ?? 0) + block.end - block.start)
  }
  let best: LanguageCode | undefined
  for (const [code, length] of lengths) if (best === undefined || length > lengths.get(best)!) best = code
  return best
}
