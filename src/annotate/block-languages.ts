import type { LanguageCode } from '../contract'
import type { Block, Document } from '../document/document'
import type { Finds } from '../lexicon/automaton'
import { isAlphanumeric } from '../text/characters'
import { wordAt } from '../text/words'
import type { Engine } from './engine'
import { COMPANY, type Scanner } from './scanner'
import { mayStandAt, readFound } from './words'

/**
 * Language of each block. Given: that one. Otherwise by what only one language has, counted in the same pass; a block
 * that says nothing follows its neighbours, the text before it first, unless it is a heading that names a title of
 * another language.
 *
 * @param finds what the scan found; what only tells a language is taken out: every other word does
 */
export function blockLanguages(
  document: Document,
  engine: Engine,
  { met, gist }: Scanner,
  finds: Finds,
  folded: boolean,
  fixed: LanguageCode | undefined,
): (LanguageCode | undefined)[] {
  const { text, blocks } = document
  const { codes } = engine
  const only = fixed ?? (codes.length === 1 ? codes[0] : undefined)
  if (only) return blocks.map(block => block.language ?? only)
  const counts = new Int32Array(blocks.length * codes.length)
  let block = 0
  let kept = 0
  for (let k = 0; k < finds.count; k++) {
    const end = finds.ends[k]!
    const state = finds.states[k]!
    const bits = gist(state)
    if (bits & ~LANGUAGES) {
      finds.ends[kept] = end
      finds.states[kept++] = state
    }
    while (block < blocks.length && blocks[block]!.end <= end - 2) block++
    if ((bits & LANGUAGES) === 0 || block === blocks.length || inAddress(text, end - 1)) continue
    for (let language = 0; language < codes.length; language++)
      if (bits & (1 << language)) counts[block * codes.length + language]!++
  }
  finds.count = kept
  const judged = blocks.map((own, at) => own.language ?? mostOf(counts, at, codes))
  // A block that says nothing follows the one before it, at the top the one after it; a text that says nothing at all
  // is read in the language of the first title in it, or of what it asks for.
  const firstKnown = judged.find(code => code !== undefined)
  const asked = judged.map(
    (code, at) =>
      code === undefined && isShort(blocks[at]!) && (firstKnown === undefined ? at < TOP : isHeading(blocks[at]!)),
  )
  const named = asked.includes(true)
    ? byNames(document, engine, met, finds, folded, asked, firstKnown === undefined)
    : undefined
  let previous = firstKnown ?? codes[0]
  return judged.map((code, at) => {
    const titled = named?.get(at)
    const own = titled && (previous && titled.includes(previous) ? previous : titled[0])
    if (code !== undefined) previous = code
    else if (own !== undefined && firstKnown === undefined) previous = own
    return code ?? own ?? previous
  })
}

/** In a gist: the languages. */
const LANGUAGES = COMPANY - 1

/** The language that a block speaks for most; undefined when it does for none, or for two equally. */
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
 * `Esimies` is Finnish over a text in English. A line of a form has none, but words that only one language asks for:
 * `Personal identity code: ____`.
 *
 * @param asked which blocks are judged
 * @param alone does the whole text say nothing, so that a block without a title is judged by what it asks for?
 * @returns languages that have a title in the block, or the one that asks, by its index
 */
function byNames(
  document: Document,
  engine: Engine,
  met: Scanner['met'],
  finds: Finds,
  folded: boolean,
  asked: readonly boolean[],
  alone: boolean,
): ReadonlyMap<number, readonly LanguageCode[]> {
  const { text, blocks } = document
  const { phrases } = engine
  const named = new Map<number, LanguageCode[]>()
  const asking = new Int32Array(blocks.length * engine.codes.length)
  let block = 0
  for (let k = 0; k < finds.count; k++) {
    const end = finds.ends[k]!
    while (block < blocks.length && blocks[block]!.end <= end - 2) block++
    const within = blocks[block]
    if (!within || !asked[block]) continue
    for (const found of met(finds.states[k]!).found) {
      const { target, under, language } = found
      const start = end - found.back
      // digits and marks are of no language
      const worded = alone && target.kind === 'demand' && target.telling !== 'shape' && target.telling !== 'number'
      if (worded && phrases?.isMet(target, text, start, engine.demands[language]!))
        asking[block * engine.codes.length + language]!++
      if (target.kind !== 'head') continue
      const word = mayStandAt(start, text, under, folded) ? wordAt(text, start) : undefined
      if (!word) continue
      const hit = readFound(document, engine, found, target, { start, end }, word, within, folded)
      if (hit?.kind !== 'title' || !hit.reading.entry) continue
      named.set(block, [...(named.get(block) ?? []), engine.codes[language]!])
    }
  }
  for (const [at, isAsked] of asked.entries()) {
    const code = isAsked && !named.has(at) ? mostOf(asking, at, engine.codes) : undefined
    if (code) named.set(at, [code])
  }
  return named
}

/** The language most of the text is in. */
export function mainLanguage(
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
