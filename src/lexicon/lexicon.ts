import type { Severity } from '../contract'
import { lower } from '../text/case'
import { HYPHEN, isAlphanumeric } from '../text/characters'
import { defaultAnchor } from './anchors'
import type { Anchor } from './automaton'
import { type Demands, loadDemands } from './demands'
import type { Head } from './inflection'
import { fields, lines, type PackedLexicon } from './packed'
import type { Compounds, Fix, Tier } from './schema'

/** One word of a replacement or of a title of several words. */
export interface Part {
  /** What stands before the head: `lähiesi`. */
  first: string
  head: Head
  /** `inflects`: takes the form of the word replaced; otherwise it stays as it is. */
  inflects: boolean
}

/** A word or phrase whose parts are known: `rekrytoiva+ esi|henkilö`. */
export interface Phrase {
  text: string
  parts: readonly Part[]
}

/** A title or term as the matcher knows it. */
export interface Entry {
  /** `own`: the organisation's own term; `allowed`: what it wants left alone. */
  kind: 'title' | 'term' | 'lookalike' | 'own' | 'allowed'
  /** Base form: `lähiesimies`. */
  lemma: string
  /** What stands before the head in the last word, lower case. */
  first: string
  head: Head
  /** Words before the last one, each in its base form: `uskottu` of `uskottu mies`. */
  leading: readonly Part[]
  tier: Tier
  fix: Fix
  compounds: Compounds
  modifier: boolean
  derive: boolean
  /** Reported only in a title or where the ad says whom it seeks: jätkä, muija. */
  soughtOnly: boolean
  use: readonly Phrase[]
  /** Chosen by the organisation (`prefer`). */
  preferred?: boolean
  /** Listed by its head only: made of it and of what stands before it in the text. */
  derived?: boolean
  /** Of an own term: what is said of it. */
  remark?: { note: string; severity: Severity }
}

/** A literal beginning whose rest is copied: miestyö|vuosi → henkilötyö|vuosi. */
export interface Beginning {
  kind: 'term'
  starts: string
  use: readonly string[]
  tier: Tier
  fix: Fix
  /** Only before these words, in any form. */
  before: readonly Part[]
}

/** A verb known by the beginnings of its forms; one with a full stop behind it is a whole form. */
export interface VerbEntry {
  kind: 'term'
  verb: string
  stems: readonly string[]
  use: readonly string[]
  tier: Tier
  fix: Fix
}

/** What the automaton's anchors lead to. */
export type Target =
  | { kind: 'head'; head: Head; back: number }
  | { kind: 'beginning'; entry: Beginning; back: number }
  | { kind: 'verb'; entry: VerbEntry; back: number }
  /** A word by which patterns are found: indexes of them. */
  | { kind: 'demand'; demands: readonly number[]; back: number }
  /** A verb that seeks a person: haemme. */
  | { kind: 'seek'; back: number }

/** What is known under one head. */
export interface HeadEntries {
  head: Head
  /** First part → entries; those of several words first. */
  byFirst: Map<string, Entry[]>
  /** First part → rests that protect the word whatever follows: virka|mieslaki. */
  shielded: Map<string, string[]>
  longestFirst: number
  /** The two letters that may stand before the head, as `pairBefore` reads them; undefined: any. */
  before: Set<number> | undefined
  /** Makes titles freely: what may then stand before it, and what is offered. */
  productive: readonly Pattern[] | undefined
}

/** What makes a title of a word that no list has. */
export interface Pattern {
  /** What stands before the head ends in one of these; empty: anything. */
  after: readonly string[]
  /** The neutral word: `first` (what stands before the head), a word put behind that, or '' (none). */
  offer: string
  /** As certain as a listed title; its replacement is safe. */
  certain: boolean
}

/** A language's lexicon, loaded. */
export interface Lexicon {
  heads: ReadonlyMap<string, Head>
  byHead: ReadonlyMap<string, HeadEntries>
  anchors: readonly Anchor<Target>[]
  /** Literal beginnings, with or without words that they must stand before. */
  beginnings: readonly Beginning[]
  /** Every entry by lemma. */
  entries: ReadonlyMap<string, Entry>
  /** Lemmas typed without their dots: `lahiesimies`. Only those that are no lemma themselves. */
  dotless(lemma: string): boolean
  /** Fixed phrases in which a title is not one, by each of their words. */
  idioms: ReadonlyMap<string, readonly string[]>
  /** What may not be demanded or asked. */
  demands: Demands
  /** Makes a phrase known: its parts, heads and classes. */
  phrase(text: string): Phrase
}

const FIX: Readonly<Record<string, Fix>> = { s: 'safe', g: 'suggest', n: 'none' }

/** What a language guesses of words that no list has. */
export interface Guesses {
  /** Inflection class by the ending. */
  classByEnding(word: string): string | undefined
  /** Does this first word of a phrase agree with the last one (nuorekas tiimi), or stay as it is (tiimin vetäjä)? */
  agrees(word: string): boolean
}

/**
 * Loads a packed lexicon.
 *
 * @param packed lines as the compiler wrote them
 * @param guesses for words that no list has
 * @param fold takes the dots off a word
 */
export function loadLexicon(packed: PackedLexicon, guesses: Guesses, fold: (word: string) => string): Lexicon {
  const heads = new Map<string, Head>()
  for (const line of lines(packed.heads)) {
    const [name = '', ...words] = line.split(' ')
    const harmony = name.endsWith('b') ? 'back' : name.endsWith('f') ? 'front' : undefined
    const cls = harmony ? name.slice(0, -1) : name
    for (const text of words) heads.set(text, harmony ? { text, class: cls, harmony } : { text, class: cls })
  }
  for (const line of lines(packed.anchors)) {
    const [text = ''] = line.split(' ')
    if (!heads.has(text)) heads.set(text, { text, class: guesses.classByEnding(text) ?? '5' })
  }
  const phrase = (text: string): Phrase => phraseOf(text, heads, guesses)
  const byHead = new Map<string, HeadEntries>()
  const entries = new Map<string, Entry>()
  const under = (head: Head): HeadEntries => {
    let found = byHead.get(head.text)
    if (!found) {
      found = emptyHead(head)
      byHead.set(head.text, found)
    }
    return found
  }
  const add = (entry: Entry) => {
    entries.set(lower(entry.lemma), entry)
    addEntry(under(entry.head), entry)
  }

  for (const line of lines(packed.titles)) add(entryOf('title', line, heads, phrase))
  const beginnings: Beginning[] = []
  const verbs: VerbEntry[] = []
  for (const line of lines(packed.terms)) {
    const kind = line.charAt(0)
    const rest = line.slice(1)
    const [flags = '', word = '', use = '', extra = ''] = rest.split('\t')
    const common = { tier: flags.charAt(0) as Tier, fix: FIX[flags.charAt(1)] ?? 'none', use: fields(use, ';') }
    if (kind === 'n') add(entryOf('term', rest, heads, phrase))
    else if (kind === 's') {
      const before = fields(extra, ' ').map(text => phrase(text).parts[0]!)
      beginnings.push({ kind: 'term', starts: word, before, ...common, use: use === '' ? [''] : common.use })
    } else if (kind === 'v') verbs.push({ kind: 'term', verb: word, stems: fields(extra, ' '), ...common })
  }
  for (const line of lines(packed.lookalikes)) {
    const dash = line.lastIndexOf('-')
    const head = dash === -1 ? undefined : heads.get(line.slice(dash + 1))
    if (head) shield(under(head), line.slice(0, dash))
    else add(entryOf('lookalike', `Rnw\t${line}\t`, heads, phrase))
  }
  for (const line of lines(packed.productive)) {
    const [names = '', sign = '', ...after] = line.split(' ')
    const certain = sign.startsWith('!')
    const pattern: Pattern = { after, offer: certain ? sign.slice(1) : sign, certain }
    for (const text of names.split(',')) {
      const head = heads.get(text)
      if (!head) continue
      const entries = under(head)
      entries.productive = [...(entries.productive ?? []), pattern]
      if (after.length === 0) entries.before = undefined
      for (const first of after) for (const joint of ['', '-']) admit(entries, first + joint)
    }
  }

  const anchors: Anchor<Target>[] = []
  for (const line of lines(packed.anchors)) {
    const [text = '', ...marks] = line.split(' ')
    const head = heads.get(text)
    if (!head) continue
    under(head)
    for (const mark of marks.length > 0 ? marks : [defaultAnchor(text)]) anchors.push(headAnchor(head, mark))
  }
  for (const entry of beginnings) {
    anchors.push({ text: entry.starts, value: { kind: 'beginning', entry, back: entry.starts.length } })
  }
  for (const entry of verbs) {
    for (const stem of entry.stems)
      anchors.push({ text: ` ${stem}`, value: { kind: 'verb', entry, back: stem.length } })
  }
  const idioms = new Map<string, string[]>()
  for (const line of lines(packed.idioms)) {
    for (const word of line.split(/[ ,]+/)) idioms.set(word, [...(idioms.get(word) ?? []), line])
  }
  let folded: Set<string> | undefined
  const dotless = (lemma: string) => {
    folded ??= new Set([...entries.keys()].filter(key => fold(key) !== key).map(fold))
    return folded.has(lemma) && !entries.has(lemma)
  }
  const demands = loadDemands(packed, anchors)
  return { heads, byHead, anchors, beginnings, demands, entries, dotless, idioms, phrase }
}

/** The anchor of a head: a bar shows where the head starts, nothing: at once. */
export function headAnchor(head: Head, mark: string): Anchor<Target> {
  const bar = mark.indexOf('|')
  const text = mark.replace('|', '')
  return { text, value: { kind: 'head', head, back: text.length - Math.max(bar, 0) } }
}

/** A head without entries. */
export const emptyHead = (head: Head): HeadEntries => ({
  head,
  byFirst: new Map(),
  shielded: new Map(),
  longestFirst: 0,
  before: new Set(),
  productive: undefined,
})

/** At a word start nothing stands before the head. */
const WORD_START = 0

/** The two units before an offset as one number, letter case aside (one bit in Latin); `WORD_START` at a word start. */
export function pairBefore(text: string, at: number): number {
  const last = text.charCodeAt(at - 1)
  if (!isAlphanumeric(last) && last !== HYPHEN) return WORD_START
  return ((text.charCodeAt(at - 2) | 0x20) << 16) | last | 0x20
}

/** Notes what an entry's first part ends in: most finds of a short head fall at this test, before the word is read. */
function admit(under: HeadEntries, first: string): void {
  if (first.length === 1) under.before = undefined
  under.before?.add(first === '' ? WORD_START : pairBefore(first, first.length))
}

/** Puts an entry under its head. */
export function addEntry(under: HeadEntries, entry: Entry): void {
  const list = under.byFirst.get(entry.first)
  if (!list) under.byFirst.set(entry.first, [entry])
  else if (entry.leading.length > 0) list.unshift(entry)
  else list.push(entry)
  under.longestFirst = Math.max(under.longestFirst, entry.first.length)
  // a head that is itself the whole title takes any first part: juna|miehistö
  if (entry.first === '' && entry.compounds !== 'none') under.before = undefined
  else admit(under, entry.first)
}

function entryOf(
  kind: Entry['kind'],
  line: string,
  heads: ReadonlyMap<string, Head>,
  phrase: (text: string) => Phrase,
): Entry {
  const [flags = '', title = '', use = ''] = line.split('\t')
  const space = title.lastIndexOf(' ')
  const bar = title.lastIndexOf('|')
  const start = Math.max(bar, space) + 1
  let replacements: readonly Phrase[] | undefined
  return {
    kind,
    lemma: title.replace(/[|+]/g, ''),
    first: bar > space ? lower(title.slice(space + 1, bar)) : '',
    head: heads.get(title.slice(start)) ?? phrase(title).parts.at(-1)!.head,
    leading: space === -1 ? [] : phrase(title).parts.slice(0, -1),
    tier: flags.charAt(0) as Tier,
    fix: FIX[flags.charAt(1)] ?? 'none',
    compounds: flags.includes('w') ? 'none' : flags.includes('r') ? 'report' : 'same',
    modifier: !flags.includes('m'),
    derive: !flags.includes('d'),
    soughtOnly: flags.includes('p'),
    // Hundreds of entries, of which an ad meets a handful: their replacements are read when asked for.
    get use() {
      replacements ??= fields(use, ';').map(phrase)
      return replacements
    },
  }
}

/** The beginning is protected whatever follows: virka|mieslak. */
function shield(under: HeadEntries, word: string): void {
  const bar = word.indexOf('|')
  const first = word.slice(0, bar)
  under.shielded.set(first, [...(under.shielded.get(first) ?? []), word.slice(bar + 1)])
  under.longestFirst = Math.max(under.longestFirst, first.length)
  admit(under, first)
}

/**
 * Reads `rekrytoiva+ esi|henkilö` or a caller's plain `rekrytoiva esihenkilö`: the last word inflects, one marked with
 * `+` agrees with it. In a plain phrase the language guesses which words agree.
 */
export function phraseOf(text: string, heads: ReadonlyMap<string, Head>, guesses: Guesses): Phrase {
  const words = text.split(' ').filter(word => word !== '')
  const marked = text.includes('+') || text.includes('|')
  const parts = words.map((word, at) => {
    const agrees = at === words.length - 1 || (marked ? word.endsWith('+') : guesses.agrees(lower(word)))
    return partOf(word.replace('+', ''), agrees, heads, guesses.classByEnding)
  })
  return { text: words.join(' ').replace(/[|+]/g, ''), parts }
}

/** First part and head of one word: by its bar, by the longest head we know, or by its ending. */
function partOf(
  word: string,
  inflects: boolean,
  heads: ReadonlyMap<string, Head>,
  classByEnding: (word: string) => string | undefined,
): Part {
  const bar = word.lastIndexOf('|')
  const plain = word.replaceAll('|', '')
  if (bar !== -1) {
    const text = word.slice(bar + 1)
    return {
      first: plain.slice(0, -text.length),
      head: heads.get(text) ?? { text, class: classByEnding(text) ?? '5' },
      inflects,
    }
  }
  const small = lower(plain)
  for (let at = 0; at <= small.length - 3; at++) {
    const head = heads.get(small.slice(at))
    // a head inside a word needs a first part of at least two letters: v|esimies is no compound
    if (head && at !== 1) return { first: plain.slice(0, at), head, inflects }
  }
  return { first: '', head: { text: plain, class: classByEnding(small) ?? '5' }, inflects }
}
