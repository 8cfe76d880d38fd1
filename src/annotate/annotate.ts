import type { LanguageCode, Span } from '../contract'
import type { Document } from '../document/document'
import { type Finds, finds, scan } from '../lexicon/automaton'
import { runEnd, wordAt } from '../text/words'
import { blockLanguages, mainLanguage } from './block-languages'
import { stopsOf } from './company'
import type { Engine } from './engine'
import type { Hit } from './hit'
import { merged, place, spoken, without } from './overlaps'
import { pairUp } from './pairs'
import type { Said } from './said'
import { type Mention, MORE, type Scanner, wordsOf } from './scanner'
import { positionOf, type TitlePosition } from './sought'
import { mayStandAt, readFound, startsWithStem } from './words'

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
  const languages = blockLanguages(document, engine, scanner, buffer, folded, fixed)
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
  const languages = blockLanguages(document, engine, scanner, buffer, folded, fixed)
  const hits: Hit[] = []
  const own: Hit[] = []
  const allowed: Span[] = []
  const { phrases } = engine
  const demands: Mention[] = []
  const seeks: number[] = []
  let block = 0
  // what is met in a block of another language is passed over: the block that the scan is at, what is read there
  let at = 0
  let heard = heardIn(languages[0], engine)
  // Up to here the text is one run too long to be a word: it is walked over once, not from each find in it.
  let endless = 0
  let word: Span | undefined
  for (let k = 0; k < buffer.count; k++) {
    const end = buffer.ends[k]!
    const state = buffer.states[k]!
    for (; at < blocks.length && blocks[at]!.end <= end - 2; at++)
      if (languages[at + 1] !== languages[at]) heard = heardIn(languages[at + 1], engine)
    if ((scanner.gist(state) & heard) === 0) continue
    const here = scanner.met(state)
    if (here.hidden && document.cleaned) return annotate(document.cleaned(), engine, fixed)
    for (const found of here.found) {
      const { target, language } = found
      if (target.kind === 'statement') continue
      const headStart = end - found.back
      if (target.kind === 'seek') {
        seeks.push(headStart)
        continue
      }
      while (block < blocks.length && blocks[block]!.end <= headStart) block++
      const within = blocks[block]
      if (!within) continue
      if (languages[block] !== engine.codes[language]) continue
      if (target.kind === 'demand') {
        if (phrases?.isMet(target, text, headStart, engine.demands[language]!))
          demands.push({ at: headStart, block, language, target })
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
      const hit = readFound(document, engine, found, target, { start: headStart, end }, word, within, folded)
      if (hit?.kind === 'allowed') allowed.push(hit.span)
      else if (hit?.kind === 'own') own.push(hit)
      else if (hit) place(hits, hit)
    }
  }
  pairUp(hits, text)
  const read = phrases?.read(document, engine, scanner, { demands, stops: stopsOf(buffer) }, languages)
  if (read && read.demands.length > 0) {
    // a phrase says more than the words in it: jokamiehen oikeudet
    const terms = read.demands.filter(({ demand }) => demand.rule === 'gendered-term').map(({ span }) => span)
    if (terms.length > 0) hits.splice(0, hits.length, ...without(hits, terms))
    hits.push(...read.demands)
    hits.sort((a, b) => a.span.start - b.span.start)
  }
  const silent = allowed.length === 0 ? document.silent : [...document.silent, ...allowed]
  const visible = spoken(merged(hits, own), silent)
  return {
    document,
    hits: visible,
    languages,
    language: mainLanguage(blocks, languages),
    position: hit => positionOf(hit, text, seeks),
    ...(read?.said ?? SILENT),
  }
}

/** What of a gist is read in a block: words of its language, if the engine has that, and what is read in any. */
function heardIn(language: LanguageCode | undefined, { codes }: Engine): number {
  const known = language === undefined ? -1 : codes.indexOf(language)
  return known === -1 ? MORE : MORE | wordsOf(known)
}

/** Of a document that nobody asks what it says. */
const SILENT: Said = { statements: () => [], says: () => false, blockSaying: () => undefined }

/** Text typed without ä, ö, å altogether; `includes` stops at the first one, which is near in Finnish and Swedish. */
const hasDots = (text: string): boolean => DOTTED.some(letter => text.includes(letter))
const DOTTED = ['ä', 'ö', 'Ä', 'Ö', 'å', 'Å']
