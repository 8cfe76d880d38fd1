import type { Span } from '../contract'
import type { Block, Document } from '../document/document'
import type { Loaded } from '../languages/load'
import { entriesAt, type HeadEntries, pairBefore, type Target } from '../lexicon/lexicon'
import { lower } from '../text/case'
import { HYPHEN } from '../text/characters'
import { copyOf } from '../text/copy'
import type { Engine } from './engine'
import type { Hit, WordHit, WordReading } from './hit'
import { isName } from './names'
import type { Found, Headwords } from './scanner'
import { startAt } from './starts'
import { type Candidate, readTitle } from './titles'

/** Most finds of a short head fall at this test: of the letters before it no title has a first part. */
export const mayStandAt = (headStart: number, text: string, under: Headwords | undefined, folded: boolean): boolean =>
  folded || under?.entries.before?.has(pairBefore(text, headStart)) !== false

/** Does the text go on behind the anchor as all forms of the head do: mieh|istö, not mieh|iä? */
export function startsWithStem(
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

/** Reads the word of a language's lexicon that a find may belong to. */
export function readFound(
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

/** Does the word stand in a fixed phrase: muina miehinä, oppipoika, kisälli, mestari? */
function inIdiom({ span, reading }: WordHit, text: string): boolean {
  if (!reading.idioms) return false
  const word = lower(text.slice(span.start, span.end))
  return reading.idioms.some(idiom => {
    const at = idiom.indexOf(word)
    return lower(text.slice(span.start - at, span.start - at + idiom.length)) === idiom
  })
}
