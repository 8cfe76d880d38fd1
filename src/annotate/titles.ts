import type { Span } from '../contract'
import type { Block } from '../document/document'
import type { Language } from '../languages/language'
import type { Loaded } from '../languages/load'
import type { Head, Reading } from '../lexicon/inflection'
import { allEntries, type Entry, entriesAt, type HeadEntries, type Part, type Pattern } from '../lexicon/lexicon'
import { lower } from '../text/case'
import { HYPHEN, hasVowel, isAlphanumeric, isLetter } from '../text/characters'
import { wordBefore } from '../text/words'
import type { Use, WordReading } from './hit'

/** Shortest second part of a compound: esimies|työ. */
const SHORTEST_TAIL = 3
/** Shortest free first part, unless a hyphen sets it off: *mu|ovimies, *ka|apumies are accidents. */
const SHORTEST_PREFIX = 3
/** First parts of two letters that do make compounds. */
const SHORT_PREFIXES: ReadonlySet<string> = new Set(['yö', 'it', 'hr', 'tv'])

/** What can be said of the letters from the head to the end of the word. */
interface Ending {
  use: Use
  readings: readonly Reading[]
  tail: string
  /** End of the span in the text. */
  end: number
}

/** A word in which a head was found. */
export interface Candidate {
  text: string
  /** The written word. */
  word: Span
  /** Where the head starts. */
  headStart: number
  block: Block
  loaded: Loaded
  folded: boolean
  /** Line-break hyphens that were joined, by their place: see `Document.joints`. */
  joints: ReadonlyMap<number, string> | undefined
}

/**
 * Reads one word in which a head was found: which title it is, in which form, with what before and behind it.
 *
 *     lähi|esi|mies|ten|ne        vuoro|esi|mies|työtä
 *     prefix   head ending        prefix   head tail
 *
 * The longest known title wins, so that `muovimies` (no title) is not read as `mu|ovimies`.
 *
 * @returns the hit; `undefined` when the word is no title
 */
export function readTitle(candidate: Candidate, under: HeadEntries): WordReading | undefined {
  const { text, word, headStart, loaded, folded } = candidate
  const fold = loaded.language.morphology.fold
  const small = (s: string) => (folded ? fold(lower(s)) : lower(s))
  const left = small(text.slice(word.start, headStart))
  const rest = small(text.slice(headStart, word.end))
  const ending = endingOf(candidate, under.head, rest, left)
  const known = folded ? foldedView(under, fold) : under

  // au pair -tyttö     a part of several words is set off by a space and a hyphen
  //         ^
  if (left === '' && ending && text.charCodeAt(word.start - 1) === HYPHEN) {
    for (const entry of entriesAt(known, '-')) {
      const found = withEntry(entry, '', ending, candidate)
      if (found) return found === 'protected' ? undefined : found
    }
  }

  for (let at = Math.max(0, left.length - under.longestFirst); at <= left.length; at++) {
    const first = left.slice(at)
    for (const protectedRest of known.shielded.get(first) ?? []) if (rest.startsWith(protectedRest)) return undefined
    for (const entry of entriesAt(known, first)) {
      const prefix = left.slice(0, at)
      const found = ending && withEntry(entry, prefix, ending, candidate)
      if (found === 'protected') return undefined
      if (found) return found
    }
  }
  return under.productive && ending ? unlisted(candidate, under, left, ending) : undefined
}

function withEntry(
  entry: Entry,
  prefix: string,
  ending: Ending,
  candidate: Candidate,
): WordReading | 'protected' | undefined {
  const compound = ending.use !== 'form' && ending.use !== 'colon'
  if (entry.kind === 'lookalike') return prefix === '' || ending.use === 'form' ? 'protected' : undefined
  // jätkä without its dots is jatka-: too short a word to be guessed
  if (candidate.folded && entry.compounds === 'none') return undefined
  const { text, word, headStart, loaded } = candidate
  if (prefix !== '' && (standsAlone(entry, prefix) || !plausiblePrefix(prefix, loaded.language))) return undefined
  if (compound && !entry.modifier) return undefined
  const titleStart = headStart - entry.first.length
  let start = word.start
  let readings = ending.readings
  if (entry.leading.length > 0) {
    if (prefix !== '') return undefined
    const agreeing = withLeading(entry.leading, readings, candidate)
    if (!agreeing) return undefined
    start = agreeing.start
    readings = agreeing.readings
  }
  return {
    kind: entry.kind,
    from: start - word.start,
    to: ending.end - word.end,
    at: candidate.headStart - word.start,
    idioms: idiomsOf(candidate, ending.end),
    entry,
    head: entry.head,
    lemma: prefix + entry.lemma,
    prefix: text.slice(word.start, titleStart),
    written: text.slice(
      start === word.start ? titleStart : start,
      (ending.use === 'form' ? ending.end : word.end) - ending.tail.length,
    ),
    // esimies-⏎alaissuhde: at the seam the hyphen was a real one, so it goes with the tail
    tail: (ending.tail === '' ? '' : (candidate.joints?.get(word.end - ending.tail.length) ?? '')) + ending.tail,
    use: ending.use,
    readings,
    folded: candidate.folded,
  }
}

/**
 * Does what stands before it make another word of this title: komposti|mies, no postimies? A hyphen shows that it does
 * not: mestari-oppipoika.
 */
const standsAlone = ({ compounds, kind, first }: Entry, prefix: string): boolean =>
  compounds === 'none' && !(kind === 'title' && first !== '' && prefix.endsWith('-'))

const idiomsOf = ({ text, word, loaded }: Candidate, end: number) =>
  loaded.lexicon.idioms(lower(text.slice(word.start, end)))

/** A title that only its head gives away: maalari|mies. */
function unlisted(candidate: Candidate, under: HeadEntries, left: string, ending: Ending): WordReading | undefined {
  if (ending.use !== 'form' || candidate.folded) return undefined
  const { language, lexicon } = candidate.loaded
  const pattern = fitting(under.productive ?? [], left, language)
  if (!pattern) return undefined
  const { text, word } = candidate
  // spokeswoman is offered what spokesman is
  const twins = language.cues.twins.find(heads => heads.includes(under.head.text)) ?? []
  const twin = twins.map(head => lexicon.entry(left + head)).find(entry => entry?.kind === 'title')
  const twinEntry = twin && { ...twin, head: under.head, lemma: left + under.head.text }
  return {
    kind: 'title',
    from: 0,
    to: ending.end - word.end,
    at: candidate.headStart - word.start,
    idioms: idiomsOf(candidate, ending.end),
    entry: pattern.offer === '' ? twinEntry : derivedEntry(candidate.loaded, under.head, unhyphened(left), pattern),
    head: under.head,
    lemma: left + under.head.text,
    prefix: '',
    written: text.slice(word.start, ending.end),
    tail: '',
    use: 'form',
    readings: ending.readings,
    folded: candidate.folded,
  }
}

/** Of the patterns that fit what stands before the head, the one that says most of it. */
function fitting(patterns: readonly Pattern[], left: string, language: Language): Pattern | undefined {
  const first = unhyphened(left)
  let best: Pattern | undefined
  let longest = -1
  for (const pattern of patterns) {
    const { after } = pattern
    if (after.length === 0 && longest < 0 && plausiblePrefix(left, language) && !language.accidents.test(left)) {
      best = pattern
      longest = 0
    }
    for (const end of after) {
      if (end.length <= longest || !first.endsWith(end)) continue
      best = pattern
      longest = end.length
    }
  }
  return best
}

/** siivooja-täti is siivoojatäti. */
const unhyphened = (first: string): string => (first.endsWith('-') ? first.slice(0, -1) : first)

/** kuulantyöntäjä|tär → kuulantyöntäjä; kioski|tyttö → kioski|työntekijä. */
function derivedEntry({ lexicon, language }: Loaded, head: Head, left: string, { offer, certain }: Pattern): Entry {
  const use = [lexicon.phrase(offer === 'first' ? left : language.morphology.join(left, offer))]
  return {
    kind: 'title',
    lemma: left + head.text,
    first: left,
    head,
    leading: [],
    tier: 'A',
    fix: certain ? 'safe' : 'suggest',
    compounds: 'none',
    modifier: false,
    derive: false,
    soughtOnly: false,
    use,
    derived: !certain,
  }
}

/** May this stand before a title as a first part of its own? */
function plausiblePrefix(prefix: string, { firstPartEnds }: Language): boolean {
  if (prefix.endsWith('-')) return prefix.length > 1
  const last = prefix.slice(prefix.lastIndexOf('-') + 1)
  if (last.length < SHORTEST_PREFIX) return SHORT_PREFIXES.has(last)
  return hasVowel(last) && (firstPartEnds?.test(last) ?? true)
}

/**
 * What the letters from the head on can be, read from the right; a full inflected form before a first part of a
 * compound, and the longer genitive before the nominative: miehistö|n|vaihdos.
 */
function endingOf(candidate: Candidate, head: Head, rest: string, left: string): Ending | undefined {
  const { text, word, loaded, folded, headStart } = candidate
  const { inflector } = loaded
  const readings = inflector.readings(head, rest, folded)
  const behind = text.charCodeAt(word.end)
  const paradigm = inflector.paradigm(head)
  const shape = (form: string) => (folded ? loaded.language.morphology.fold(form) : form)

  // esimies- ja …      the hyphen stands for the part that comes later
  //        ^
  if (behind === HYPHEN && !isAlphanumeric(text.charCodeAt(word.end + 1))) {
    if (paradigm.modifiers.some(form => shape(form) === rest)) {
      return { use: 'ellipsis', readings: [], tail: '-', end: word.end + 1 }
    }
    const genitive = paradigm.genitives.find(({ form }) => shape(form) === rest)
    if (genitive)
      return { use: 'ellipsis', readings: [{ cell: genitive.cell, tail: NONE }], tail: '-', end: word.end + 1 }
  }
  // esimies:lle        a case ending set off by a colon
  if (
    behind === 0x3a &&
    isLetter(text.charCodeAt(word.end + 1)) &&
    paradigm.modifiers.some(form => shape(form) === rest)
  ) {
    let end = word.end + 1
    while (end < word.end + 8 && isLetter(text.charCodeAt(end))) end++
    const cell = loaded.language.morphology.colon(lower(text.slice(word.end + 1, end)))
    if (cell) return { use: 'colon', readings: [{ cell, tail: NONE }], tail: '', end }
  }
  // chairman’s office      the possessive belongs to the form
  //         ^
  const { apostrophes } = loaded.language.morphology
  if (apostrophes?.includes(text.charAt(word.end))) {
    const letters = lower(text.charAt(word.end + 1)) === 's' && !isLetter(text.charCodeAt(word.end + 2)) ? 's' : ''
    const possessive = inflector.readings(head, `${rest}${apostrophes[0]}${letters}`, folded)
    if (possessive.length > 0)
      return { use: 'form', readings: possessive, tail: '', end: word.end + 1 + letters.length }
  }
  if (readings.length > 0) return { use: 'form', readings, tail: '', end: word.end }

  const tailText = (length: number) => text.slice(headStart + length, word.end)
  for (const { form, cell } of paradigm.genitives) {
    const length = secondPart(shape(form), rest)
    if (length) return { use: 'genitive', readings: [{ cell, tail: NONE }], tail: tailText(length), end: word.end }
  }
  for (const form of paradigm.modifiers) {
    const length = secondPart(shape(form), rest)
    if (!length) continue
    // yrkesmanna|skap: an ending, which the new word need not take
    if (loaded.language.morphology.abstracts?.has(rest.slice(length))) {
      return { use: 'derivation', readings: [], tail: '', end: word.end }
    }
    return { use: 'modifier', readings: [], tail: tailText(length), end: word.end }
  }
  if (left !== '') {
    for (const [, slot] of paradigm.cells) {
      for (const stem of slot.bound) {
        const base = shape(stem).slice(0, -1)
        if (loaded.language.morphology.derivations.some(d => rest.startsWith(base + shape(d)))) {
          return { use: 'derivation', readings: [], tail: '', end: word.end }
        }
      }
      break // the nominative's stem is enough
    }
  }
  return undefined
}

const NONE = { possessive: '', clitic: '' }

/** Length of the first part when what follows it is a word of its own; 0 otherwise. */
function secondPart(form: string, rest: string): number {
  if (!rest.startsWith(form)) return 0
  const tail = rest.slice(form.length)
  if (tail.startsWith('-')) return tail.length > 1 ? form.length : 0
  return tail.length >= SHORTEST_TAIL && hasVowel(tail) ? form.length : 0
}

/**
 * Words that must stand before the title and agree with it.
 *
 *     uskotu|lle miehe|lle        both in the allative
 */
function withLeading(
  leading: readonly Part[],
  readings: readonly Reading[],
  { text, word, loaded, block, folded }: Candidate,
): { start: number; readings: Reading[] } | undefined {
  let start = text.charCodeAt(word.start - 1) === HYPHEN ? word.start - 1 : word.start
  let left = [...readings]
  for (let k = leading.length - 1; k >= 0; k--) {
    const part = leading[k]!
    const span = wordBefore(text, start, block.start)
    if (!span) return undefined
    const written = lower(text.slice(span.start, span.end))
    const first = lower(part.first)
    if (!written.startsWith(first)) return undefined
    const form = written.slice(first.length)
    if (part.inflects) {
      const cells = loaded.inflector
        .readings(part.head, form, folded)
        .filter(r => r.tail.possessive === '' && r.tail.clitic === '')
      left = left.filter(reading => cells.some(other => other.cell === reading.cell))
      if (left.length === 0) return undefined
    } else if (form !== lower(part.head.text)) return undefined
    start = span.start
  }
  return { start, readings: left }
}

const foldedViews = new WeakMap<HeadEntries, HeadEntries>()

/** The same entries under keys without dots. */
function foldedView(under: HeadEntries, fold: (word: string) => string): HeadEntries {
  let view = foldedViews.get(under)
  if (!view) {
    const keys = <T>(map: ReadonlyMap<string, T>) => new Map([...map].map(([key, value]) => [fold(key), value]))
    view = { ...under, byFirst: keys(allEntries(under)), shielded: keys(under.shielded) }
    foldedViews.set(under, view)
  }
  return view
}
