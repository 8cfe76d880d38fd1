import type { Severity } from '../contract'
import { lower } from '../text/case'
import { HYPHEN, isAlphanumeric } from '../text/characters'
import { defaultAnchor } from './anchors'
import type { Anchor } from './automaton'
import type { Companion, PatternTarget } from './demands'
import type { Head } from './inflection'
import { fields, lines, type PackedLexicon, SAME, WORD_KINDS } from './packed'
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
  before(): readonly Part[]
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
  /** `back`: units from the end of the anchor back to where the head starts; any other anchor starts with its word. */
  | { kind: 'head'; head: Head; back: number }
  | { kind: 'beginning'; entry: Beginning }
  | { kind: 'verb'; entry: VerbEntry }
  /** A word by which patterns of demands are found, or of what a whole ad says: a clause, the pay, a deadline. */
  | PatternTarget
  /** A word of which some must stand beside those. */
  | Companion
  /** A verb that seeks a person: haemme. */
  | { kind: 'seek' }
  /** A word that only this language has. */
  | { kind: 'evidence' }

/** What is known under one head. */
export interface HeadEntries {
  head: Head
  /** First part → entries; those of several words first. Ask `entriesAt` or `allEntries`: some may not be read yet. */
  byFirst: Map<string, Entry[]>
  /** First part → entries to be read when a word with that first part is met. */
  unread: Map<string, (() => Entry)[]>
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

/** A language's lexicon, loaded: what an ad does not meet stays text. */
export interface Lexicon {
  heads: ReadonlyMap<string, Head>
  /** What is known under a head; undefined: it heads no entry. */
  under(head: string): HeadEntries | undefined
  anchors: readonly Anchor<Target>[]
  /** Literal beginnings, with or without words that they must stand before. */
  beginnings: readonly Beginning[]
  /** The entry of a lemma in lower case. */
  entry(lemma: string): Entry | undefined
  /** Every entry. */
  entries(): Iterable<Entry>
  /** Does a word in lower case end in a listed title? */
  endsInTitle(word: string): boolean
  /** Lemmas typed without their dots: `lahiesimies`. Only those that are no lemma themselves. */
  dotless(lemma: string): boolean
  /** Fixed phrases in which a title is not one, by one of their words. */
  idioms(word: string): readonly string[] | undefined
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
  const phrase = (text: string): Phrase => phraseOf(text, heads, guesses)
  const anchors: Anchor<Target>[] = []
  /** Head → its lines, until they are asked for. */
  const unread = new Map<string, string>()
  for (const block of packed.words === '' ? [] : packed.words.split('\n\n')) {
    const end = block.indexOf('\n')
    const [text = '', ...marks] = (end === -1 ? block : block.slice(0, end)).split(' ')
    let head = heads.get(text)
    if (!head) {
      head = { text, class: guesses.classByEnding(text) ?? '5' }
      heads.set(text, head)
    }
    unread.set(text, end === -1 ? '' : block.slice(end + 1))
    for (const mark of marks.length > 0 ? marks : [defaultAnchor(text)]) anchors.push(headAnchor(head, mark))
  }
  const byHead = new Map<string, HeadEntries>()
  const under = (text: string): HeadEntries | undefined => {
    let found = byHead.get(text)
    const block = found ? undefined : unread.get(text)
    if (block !== undefined) {
      found = readWords(block, heads.get(text)!, phrase)
      addPatterns(found, packed.productive)
      byHead.set(text, found)
    }
    return found
  }
  function* entries(): Iterable<Entry> {
    for (const text of unread.keys()) for (const list of allEntries(under(text)!).values()) yield* list
  }
  const entry = (lemma: string): Entry | undefined => {
    const start = lemma.lastIndexOf(' ') + 1
    for (let at = start; at < lemma.length; at++) {
      const heading = under(lemma.slice(at))
      const found = heading && entriesAt(heading, lemma.slice(start, at)).find(one => lower(one.lemma) === lemma)
      if (found) return found
    }
    return undefined
  }
  const endsInTitle = (word: string): boolean => {
    for (let at = 0; at < word.length; at++) {
      const heading = under(word.slice(at))
      for (let from = 0; heading && from <= at; from++) {
        const list = entriesAt(heading, word.slice(from, at))
        if (list.some(one => one.kind === 'title' && one.leading.length === 0)) return true
      }
    }
    return false
  }

  const beginnings: Beginning[] = []
  for (const line of lines(packed.terms)) {
    const [flags = '', word = '', use = '', extra = ''] = line.slice(1).split('\t')
    const common = { tier: flags.charAt(0) as Tier, fix: FIX[flags.charAt(1)] ?? 'none', use: fields(use, ';') }
    if (line.startsWith('s')) {
      let before: readonly Part[] | undefined
      const entry: Beginning = {
        kind: 'term',
        starts: word,
        ...common,
        use: use === '' ? [''] : common.use,
        before: () => {
          before ??= fields(extra, ' ').map(text => phrase(text).parts[0]!)
          return before
        },
      }
      beginnings.push(entry)
      anchors.push({ text: word, value: { kind: 'beginning', entry } })
    } else {
      const entry: VerbEntry = { kind: 'term', verb: word, stems: fields(extra, ' '), ...common }
      for (const stem of entry.stems) anchors.push({ text: ` ${stem}`, value: { kind: 'verb', entry } })
    }
  }
  let idioms: Map<string, string[]> | undefined
  let folded: Set<string> | undefined
  return {
    heads,
    under,
    anchors,
    beginnings,
    entry,
    entries,
    endsInTitle,
    dotless(lemma) {
      folded ??= new Set(
        [...entries()]
          .map(one => lower(one.lemma))
          .filter(key => fold(key) !== key)
          .map(fold),
      )
      return folded.has(lemma) && !entry(lemma)
    },
    idioms(word) {
      idioms ??= idiomsByWord(packed.idioms)
      return idioms.get(word)
    },
    phrase,
  }
}

function idiomsByWord(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of lines(text)) {
    for (const word of line.split(/[ ,]+/)) found.set(word, [...(found.get(word) ?? []), line])
  }
  return found
}

/** Reads what stands under a head; its entries no further than to their first parts. */
function readWords(block: string, head: Head, phrase: (text: string) => Phrase): HeadEntries {
  const under = emptyHead(head)
  const { unread } = under
  for (const line of lines(block)) {
    const kind = line.charAt(0)
    if (kind === WORD_KINDS.shielded) shield(under, line.slice(1))
    else {
      const start = kind === WORD_KINDS.lookalike ? 1 : line.indexOf('\t') + 1
      const end = line.indexOf('\t', start)
      const before = end === -1 ? line.slice(start) : line.slice(start, end)
      const first = lower(before.slice(before.lastIndexOf(' ') + 1))
      const known = unread.get(first)
      const read = () => entryOf(line, head, phrase)
      if (known) known.push(read)
      else unread.set(first, [read])
      under.longestFirst = Math.max(under.longestFirst, first.length)
      admit(under, first)
    }
  }
  return under
}

/** What makes titles of a head freely. */
function addPatterns(under: HeadEntries, productive: string): void {
  for (const line of lines(productive)) {
    const [names = '', sign = '', ...after] = line.split(' ')
    if (!names.split(',').includes(under.head.text)) continue
    const certain = sign.startsWith('!')
    under.productive = [...(under.productive ?? []), { after, offer: certain ? sign.slice(1) : sign, certain }]
    if (after.length === 0) under.before = undefined
    for (const first of after) for (const joint of ['', '-']) admit(under, first + joint)
  }
}

const NO_ENTRIES: readonly Entry[] = []

/** The entries of a head with a first part. */
export function entriesAt(under: HeadEntries, first: string): readonly Entry[] {
  const waiting = under.unread.get(first)
  if (waiting) {
    under.unread.delete(first)
    for (const read of waiting) addEntry(under, read())
  }
  return under.byFirst.get(first) ?? NO_ENTRIES
}

/** All entries of a head, by their first parts. */
export function allEntries(under: HeadEntries): Map<string, Entry[]> {
  for (const first of [...under.unread.keys()]) entriesAt(under, first)
  return under.byFirst
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
  unread: new Map(),
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

function entryOf(line: string, head: Head, phrase: (text: string) => Phrase): Entry {
  const sign = line.charAt(0)
  const kind = sign === WORD_KINDS.lookalike ? 'lookalike' : sign === WORD_KINDS.term ? 'term' : 'title'
  const entry = kind === 'title' ? line : line.slice(1)
  const [flags = '', before = '', use = ''] = kind === 'lookalike' ? ['Rnw', entry] : entry.split('\t')
  const space = before.lastIndexOf(' ') + 1
  const first = before.slice(space)
  return {
    kind,
    lemma: before.replace(/[|+]/g, '') + head.text,
    first: lower(first),
    head,
    leading: space === 0 ? [] : phrase(`${before}${first && '|'}${head.text}`).parts.slice(0, -1),
    tier: flags.charAt(0) as Tier,
    fix: FIX[flags.charAt(1)] ?? 'none',
    compounds: flags.includes('w') ? 'none' : flags.includes('r') ? 'report' : 'same',
    modifier: !flags.includes('m'),
    derive: !flags.includes('d'),
    soughtOnly: flags.includes('p'),
    use: fields(use.replaceAll(SAME, first), ';').map(phrase),
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
