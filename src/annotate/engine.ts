import type { LanguageCode } from '../contract'
import { HIDDEN } from '../document/builder'
import type { Language } from '../languages/language'
import { type Loaded, load } from '../languages/load'
import type { Speech } from '../languages/speech'
import { type Anchor, type Automaton, automaton } from '../lexicon/automaton'
import type { Head } from '../lexicon/inflection'
import { emptyHead, type HeadEntries, type Target } from '../lexicon/lexicon'
import { Bits, type Places, placesOf } from './company'
import type { WordReading } from './hit'
import { overlay, type Vocabulary } from './overlay'
import type { PhraseReader } from './phrases'

/** What an anchor leads to: something of one language. */
export interface Found {
  /** Index among the engine's languages, of a statement among its statements. */
  language: number
  target: Exclude<Target, { kind: 'evidence' | 'companion' }>
  /** Units from the end of the anchor back to where its word or head starts. */
  back: number
  /** With a head: what is known under it, the organisation's own words first. */
  under?: Headwords
}

/** What is known under a head, and readings of listed words met before (bounded). */
export interface Headwords {
  entries: HeadEntries
  kept: Map<string, WordReading>
}

/** What the automaton has met in a state. */
export interface Met {
  found: readonly Found[]
  /** What must stand beside the words that patterns are found by: bits of a `Company`. */
  company: readonly number[]
  /** Indexes of the languages that it speaks for. */
  evidence: readonly number[]
  /** A unit that hides in words. */
  hidden: boolean
}

/** An automaton, and what its states stand for. */
export interface Scanner {
  automaton: Automaton
  met(state: number): Met
  /** The same in short: a bit for each language that the state speaks for, `COMPANY`, `MORE`, `STATED`, `wordsOf` a language. */
  gist(state: number): number
  /** What the states set whose gist has `COMPANY`, once that was asked. */
  bits: Bits
}

/** In a gist: what must stand beside the words that patterns are found by. */
export const COMPANY = 0x20

/** In a gist: what is read whatever the language of its block, such as a hidden unit. */
export const MORE = 0x40

/** In a gist: what a whole ad may say. */
export const STATED = 0x80

/** In a gist: words or demands of a language, by its index. */
export const wordsOf = (language: number): number => 0x100 << language

/** The languages of a linter, compiled into one automaton. */
export interface Engine {
  languages: readonly Loaded[]
  /** What may not be demanded, of each language; none unless the linter was given what sees it. */
  demands: readonly Speech[]
  /** What a whole ad may say, in every language at hand. */
  statements: readonly Speech[]
  /** What reads these two. */
  phrases: PhraseReader | undefined
  /** Where the companions of these two lie in a `Company`. */
  places: Places
  /** For ordinary text, and for text typed without dots (esimiehena): only when it has none at all. */
  scanner(folded: boolean): Scanner
  /** For what not every ad is asked. */
  rest(): Scanner
  codes: readonly LanguageCode[]
}

/** What the doors that a linter was given bring beside words. */
export type Phrasing = Pick<Engine, 'demands' | 'statements' | 'phrases'>

/** Engines are kept: a fresh options object with the same words costs a look-up. */
const engines = new WeakMap<Language, Map<string, Engine>>()
const KEPT = 16

/**
 * Compiles languages and the organisation's own words.
 *
 * @param languages at least one
 * @param vocabulary preferred words of the organisation
 * @param phrasing patterns of sentences
 */
export function engine(languages: readonly Language[], vocabulary: Vocabulary, phrasing: Phrasing): Engine {
  const first = languages[0]!
  const kept = engines.get(first) ?? new Map<string, Engine>()
  engines.set(first, kept)
  const key = JSON.stringify([
    languages.map(({ code }) => code),
    phrasing.demands.length > 0,
    phrasing.statements.map(({ language }) => language.code),
    vocabulary,
  ])
  let found = kept.get(key)
  if (!found) {
    found = build(languages.map(load), vocabulary, phrasing)
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!)
    kept.set(key, found)
  }
  return found
}

/** Anchors of one kind, and what is known under the heads they lead to. */
interface Part {
  language: number
  /** First bit of its companions. */
  first?: number
  anchors: readonly Anchor<Target>[]
  under?: (head: Head) => Headwords
  /** Not looked for without dots. */
  asWritten?: boolean
}

const EVIDENCE: Target = { kind: 'evidence' }

/** Reads what is known under a head when it is asked for, once for all anchors of the head. */
function headwords(read: (head: Head) => HeadEntries | undefined): (head: Head) => Headwords {
  const known = new Map<string, Headwords>()
  return head => {
    let found = known.get(head.text)
    if (!found) {
      found = { entries: read(head) ?? emptyHead(head), kept: new Map() }
      known.set(head.text, found)
    }
    return found
  }
}

/** `och`: a word; `th*`: a beginning; `*mme`: an end; `*å*`: anywhere. */
const evidenceAnchor = (word: string): string =>
  (word.startsWith('*') ? '' : ' ') + word.replaceAll('*', '') + (word.endsWith('*') ? '' : ' ')

const wholeWords = (words: Iterable<string>, value: Target): Anchor<Target>[] =>
  Array.from(words, word => ({ text: ` ${word} `, value }))

function build(loaded: readonly Loaded[], vocabulary: Vocabulary, phrasing: Phrasing): Engine {
  const { demands, statements } = phrasing
  const places = placesOf([...demands, ...statements].map(speech => speech.demands.companions))
  const own = overlay(loaded, vocabulary)
  const parts: Part[] = []
  for (const [language, { lexicon, language: about }] of loaded.entries()) {
    const byHead = own.byHead[language]!
    const known = (head: Head) => byHead.get(head.text) ?? lexicon.under(head.text)
    const under = headwords(known)
    parts.push({ language, anchors: lexicon.anchors, under })
    parts.push({ language, anchors: own.anchors[language]!, under })
    const terms = own.own[language]!
    parts.push({ language, anchors: own.ownAnchors[language]!, under: headwords(head => terms.get(head.text)) })
    parts.push({ language, anchors: wholeWords(about.cues.seeking, { kind: 'seek' }) })
    if (loaded.length > 1) {
      const anchors = about.evidence.map(word => ({ text: evidenceAnchor(word), value: EVIDENCE }))
      // folded, the *ä of Finnish would be the *a of all
      parts.push({ language, anchors, asWritten: true })
    }
  }
  for (const [language, { anchors }] of demands.entries())
    parts.push({ language, anchors, first: places.first[language]! })
  const said: Part[] = []
  for (const [language, { anchors, rest }] of statements.entries()) {
    const first = places.first[demands.length + language]!
    parts.push({ language, first, anchors, asWritten: true })
    said.push({ language, first, anchors: rest, asWritten: true })
  }
  const plain = scanner(
    parts,
    parts.map(({ anchors }) => anchors),
  )
  const foldedScanner = (): Scanner => {
    const folded = parts.map(({ language, anchors, asWritten }) => {
      if (asWritten) return anchors
      const { fold } = loaded[language]!.language.morphology
      return anchors.map(({ text, value }) => ({ text: fold(text), value }))
    })
    const same = folded.every((list, at) => list.every(({ text }, k) => text === parts[at]!.anchors[k]!.text))
    return same ? plain : scanner(parts, folded)
  }
  let dotless: Scanner | undefined
  let rest: Scanner | undefined
  return {
    ...phrasing,
    languages: loaded,
    places,
    scanner: folded => {
      if (!folded) return plain
      dotless ??= foldedScanner()
      return dotless
    },
    rest: () => {
      rest ??= scanner(
        said,
        said.map(({ anchors }) => anchors),
      )
      return rest
    },
    codes: loaded.map(({ language }) => language.code),
  }
}

/** Units that are one to the scan; whatever reads on tells them apart. With these our languages fit into its columns. */
const ALIKE = [HIDDEN, '0123456789', 'qx', 'aáà', 'eéè', 'uü', 'sš', 'zž']

/**
 * Builds the automaton of some parts.
 *
 * @param lists the anchors of each part, as they are looked for
 */
function scanner(parts: readonly Part[], lists: readonly (readonly Anchor<Target>[])[]): Scanner {
  const hidden: Anchor<undefined> = { text: HIDDEN.charAt(0), value: undefined }
  const built = automaton([...lists, [hidden]], ALIKE)
  const count = built.states - built.accepting
  // filled: V8 would keep an array with such gaps as a table of hashes
  const known: (Met | undefined)[] = new Array<undefined>(count).fill(undefined)
  const met = (state: number): Met => {
    const found: Found[] = []
    const company: number[] = []
    const evidence: number[] = []
    let hides = false
    for (const { list, index } of built.anchorsOf(state)) {
      const part = parts[list]
      const anchor = lists[list]?.[index]
      if (!part || !anchor) hides = true
      else if (anchor.value.kind === 'evidence') evidence.push(part.language)
      else if (anchor.value.kind === 'companion') {
        for (const number of anchor.value.numbers) company.push((part.first ?? 0) + number)
      } else found.push(foundOf(anchor.text, anchor.value, part))
    }
    return { found, company, evidence, hidden: hides }
  }
  const gists = new Uint16Array(count)
  const bits = new Bits(built.accepting, count)
  const metAt = (state: number): Met => (known[state - built.accepting] ??= met(state))
  return {
    automaton: built,
    met: metAt,
    bits,
    gist(state) {
      const at = state - built.accepting
      if (gists[at] === 0) {
        const { found, company, evidence, hidden } = metAt(state)
        let gist = (hidden ? MORE : 0) | (company.length > 0 ? COMPANY : 0)
        for (const { target, language } of found)
          gist |= target.kind === 'statement' ? STATED : target.kind === 'seek' ? MORE : wordsOf(language)
        for (const language of evidence) gist |= 1 << language
        if (company.length > 0) bits.add(state, company)
        gists[at] = gist
      }
      return gists[at]!
    },
  }
}

function foundOf(text: string, target: Found['target'], { language, under }: Part): Found {
  if (target.kind === 'head' && under) return { language, target, back: target.back, under: under(target.head) }
  return { language, target, back: text.startsWith(' ') ? text.length - 1 : text.length }
}
