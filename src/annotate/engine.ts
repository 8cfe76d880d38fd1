import type { LanguageCode } from '../contract'
import type { Document } from '../document/document'
import type { Language } from '../languages/language'
import { type Loaded, load } from '../languages/load'
import type { Speech } from '../languages/speech'
import type { Anchor } from '../lexicon/automaton'
import type { PatternTarget } from '../lexicon/demands'
import type { Head } from '../lexicon/inflection'
import { emptyHead, type HeadEntries, type Target } from '../lexicon/lexicon'
import { type Places, placesOf, type Stops } from './company'
import type { DemandHit } from './hit'
import { overlay, type Vocabulary } from './overlay'
import type { Said } from './said'
import { type Headwords, type Mention, type Part, type Scanner, scanner } from './scanner'

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

/** What a scan has met. */
export interface Noted {
  /** Words that demands are found by, in order of their place. */
  demands: readonly Mention[]
  /** All that it has met. */
  stops: Stops
}

/**
 * Reads sentences by patterns. The doors that have patterns bring it (`rekrylint/requirements`, `rekrylint/whole-ad`):
 * whoever wants words alone does not load it.
 */
export interface PhraseReader {
  /** Is the word that the scan has met one that its patterns are found by? */
  isMet(target: PatternTarget, text: string, at: number, speech: Speech): boolean
  /** Reads the sentences of what was noted: demands at once, what an ad says when somebody asks. */
  read(
    document: Document,
    engine: Engine,
    scanner: Scanner,
    noted: Noted,
    languages: readonly (LanguageCode | undefined)[],
  ): { demands: readonly DemandHit[]; said: Said | undefined }
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
