import type { Preference, Term } from '../contract'
import type { Loaded } from '../languages/load'
import { anchorsOf } from '../lexicon/anchors'
import type { Anchor } from '../lexicon/automaton'
import type { Head } from '../lexicon/inflection'
import {
  addEntry,
  allEntries,
  type Entry,
  emptyHead,
  type HeadEntries,
  headAnchor,
  type Phrase,
  type Target,
} from '../lexicon/lexicon'
import { isCapitalised, lower } from '../text/case'

/** The organisation's own words, as given in options. Plain data, so that it can key a cache. */
export interface Vocabulary {
  prefer: readonly (readonly [word: string, preference: Preference])[]
  /** Pairs of its own. */
  terms: readonly Term[]
  /** Words and phrases to leave alone. */
  allow: readonly string[]
}

/** Entries that stand over the lexicon's own, per language. */
export interface Overlay {
  byHead: readonly ReadonlyMap<string, HeadEntries>[]
  anchors: readonly (readonly Anchor<Target>[])[]
  /** Terms and allowed words: read apart from the lexicon, so that they stand beside what it says of the same word. */
  own: readonly ReadonlyMap<string, HeadEntries>[]
  ownAnchors: readonly (readonly Anchor<Target>[])[]
}

/**
 * Lays the organisation's words over the lexicon. A preferred word wins over the tier and over longer titles that
 * contain it: with `{ esimies: 'lähijohtaja' }`, vuoroesimies becomes vuorolähijohtaja.
 */
export function overlay(languages: readonly Loaded[], { prefer, terms, allow }: Vocabulary): Overlay {
  const byHead = languages.map(() => new Map<string, HeadEntries>())
  const anchors = languages.map((): Anchor<Target>[] => [])
  const { own, ownAnchors } = ownWords(languages, terms, allow)
  for (const [at, loaded] of languages.entries()) {
    // The word belongs to the language that knows it; to the first one when none does.
    for (const [word, preference] of prefer) {
      const owner = languages.findIndex(other => other.lexicon.entry(lower(word)))
      if ((owner === -1 ? 0 : owner) !== at) continue
      const entry = preferredEntry(word, preference, loaded)
      const under = copyOf(entry.head, loaded, byHead[at]!)
      put(under, entry)
      // sihteeri is found by the same letters as sihteerikkö, and is another head
      const known = new Set(
        loaded.lexicon.anchors.filter(({ value }) => leadsTo(value, entry.head)).map(({ text }) => text),
      )
      for (const mark of anchorsOf(entry.head, [entry.first], loaded.inflector.morphology)) {
        const anchor = headAnchor(entry.head, mark)
        if (!known.has(anchor.text)) anchors[at]!.push(anchor)
      }
    }
  }
  return { byHead, anchors, own, ownAnchors }
}

/** Own terms and allowed words are read in every language: the language of the block decides how they inflect. */
function ownWords(languages: readonly Loaded[], terms: readonly Term[], allow: readonly string[]) {
  const own = languages.map(() => new Map<string, HeadEntries>())
  const ownAnchors = languages.map((): Anchor<Target>[] => [])
  const add = (at: number, entry: Entry) => {
    const under = own[at]!.get(entry.head.text) ?? emptyHead(entry.head)
    own[at]!.set(entry.head.text, under)
    addEntry(under, entry)
    for (const mark of anchorsOf(entry.head, [entry.first], languages[at]!.inflector.morphology)) {
      const anchor = headAnchor(entry.head, mark)
      if (!ownAnchors[at]!.some(({ text }) => text === anchor.text)) ownAnchors[at]!.push(anchor)
    }
  }
  for (const [at, { lexicon }] of languages.entries()) {
    for (const { avoid, use, note = '', severity = 'warning' } of terms) {
      const fix = use.length === 1 ? 'safe' : 'suggest'
      const remark = { note, severity }
      add(at, {
        ...ownEntry('own', avoid, lexicon.phrase),
        fix,
        use: use.map(text => lexicon.phrase(inCaseOf(avoid, text))),
        remark,
      })
    }
    for (const word of allow) add(at, ownEntry('allowed', word, lexicon.phrase))
  }
  return { own, ownAnchors }
}

/** An entry for a word that the organisation wrote down: any form of it, and it as the first part of a compound. */
function ownEntry(kind: Entry['kind'], word: string, phrase: (text: string) => Phrase): Entry {
  const { text, parts } = phrase(word.trim())
  const last = parts[parts.length - 1]!
  return {
    kind,
    lemma: text,
    first: lower(last.first),
    head: { ...last.head, text: lower(last.head.text) },
    leading: parts.slice(0, -1),
    tier: 'G',
    fix: 'safe',
    compounds: 'none',
    modifier: true,
    derive: true,
    soughtOnly: false,
    use: [],
  }
}

function preferredEntry(word: string, preference: Preference, { lexicon }: Loaded): Entry {
  const wanted = inCaseOf(word, typeof preference === 'string' ? preference : preference.word)
  const known = lexicon.entry(lower(word))
  const phrase = lexicon.phrase(wanted)
  const use = [typeof preference === 'string' ? phrase : likeWord(phrase, preference.like, lexicon.phrase)]
  if (known && known.kind !== 'lookalike')
    return { ...known, use, fix: 'safe', compounds: 'same', soughtOnly: false, preferred: true }
  return { ...ownEntry('title', word, lexicon.phrase), compounds: 'same', use, preferred: true, remark: NOT_GENDERED }
}

/** `{ Esimies: 'Lähijohtaja' }`: both as at the start of a sentence; the text decides where there is one. */
const inCaseOf = (word: string, wanted: string): string =>
  isCapitalised(word) && isCapitalised(wanted) && !isCapitalised(wanted.charAt(1))
    ? lower(wanted.charAt(0)) + wanted.slice(1)
    : wanted

/** A word that only the organisation knows: nothing is said of its sex. */
const NOT_GENDERED = { note: '', severity: 'warning' } as const

/** Inflects the last word like a word we know: `{ word: 'salkkari', like: 'talkkari' }`. */
function likeWord(phrase: Phrase, like: string, known: (text: string) => Phrase): Phrase {
  const model = known(like).parts.at(-1)!.head
  const parts = phrase.parts.map((part, at) =>
    at === phrase.parts.length - 1
      ? { ...part, first: '', head: { ...model, text: part.first + part.head.text } }
      : part,
  )
  return { ...phrase, parts }
}

const leadsTo = (target: Target, head: Head): boolean => target.kind === 'head' && target.head.text === head.text

/** The entries under a head, copied so that the shared lexicon stays as it is. */
function copyOf(head: Head, { lexicon }: Loaded, own: Map<string, HeadEntries>): HeadEntries {
  let under = own.get(head.text)
  if (!under) {
    const base = lexicon.under(head.text)
    under = base
      ? {
          ...base,
          byFirst: new Map([...allEntries(base)].map(([first, list]) => [first, [...list]])),
          before: base.before && new Set(base.before),
        }
      : emptyHead(head)
    own.set(head.text, under)
  }
  return under
}

/** Puts a preferred entry in place of what it stands over: itself and longer titles that end in it. */
function put(under: HeadEntries, entry: Entry): void {
  for (const [first, list] of entry.first === '' ? [] : under.byFirst) {
    if (!first.endsWith(entry.first) || entry.leading.length > 0) continue
    const left = list.filter(
      other => other.kind === 'lookalike' || other.preferred === true || other.leading.length > 0,
    )
    if (left.length === 0) under.byFirst.delete(first)
    else under.byFirst.set(first, left)
  }
  if (entry.leading.length > 0) {
    under.byFirst.set(
      entry.first,
      (under.byFirst.get(entry.first) ?? []).filter(other => other.lemma !== entry.lemma),
    )
  }
  addEntry(under, entry)
}
