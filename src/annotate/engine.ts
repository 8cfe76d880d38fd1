import type { LanguageCode } from '../contract'
import { HIDDEN } from '../document/builder'
import type { Language } from '../languages/language'
import { type Loaded, load } from '../languages/load'
import { type Anchor, type Automaton, automaton } from '../lexicon/automaton'
import type { HeadEntries, Target } from '../lexicon/lexicon'
import type { WordReading } from './hit'
import { overlay, type Vocabulary } from './overlay'

/** What an anchor leads to: a word of one language, evidence that the text is in it (no target), or a hidden unit. */
export interface Found {
  /** Index among the engine's languages; `HIDDEN_UNIT` for none. */
  language: number
  target: Target | undefined
  /** With a head: what is known under it, the organisation's own words first. */
  under?: Headwords
}

/** What is known under a head, and readings of listed words met before (bounded). */
export interface Headwords {
  entries: HeadEntries
  kept: Map<string, WordReading>
}

/** The anchor of units that hide inside words: see `Document.cleaned`. */
export const HIDDEN_UNIT = -1

/** The languages of a linter, compiled into one automaton. */
export interface Engine {
  languages: readonly Loaded[]
  /** For ordinary text, and for text typed without dots (esimiehena): only when it has none at all. */
  automaton(folded: boolean): Automaton<Found>
  codes: readonly LanguageCode[]
}

/** Engines are kept: a fresh options object with the same words costs a look-up. */
const engines = new WeakMap<Language, Map<string, Engine>>()
const KEPT = 16

/**
 * Compiles languages and the organisation's own words.
 *
 * @param languages at least one
 * @param vocabulary preferred words of the organisation
 */
export function engine(languages: readonly Language[], vocabulary: Vocabulary): Engine {
  const first = languages[0]!
  const kept = engines.get(first) ?? new Map<string, Engine>()
  engines.set(first, kept)
  const key = JSON.stringify([languages.map(language => language.code), vocabulary])
  let found = kept.get(key)
  if (!found) {
    found = build(languages, vocabulary)
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!)
    kept.set(key, found)
  }
  return found
}

/** `och`: a word; `th*`: a beginning; `*mme`: an end; `*å*`: anywhere. */
const evidenceAnchor = (word: string): string =>
  (word.startsWith('*') ? '' : ' ') + word.replaceAll('*', '') + (word.endsWith('*') ? '' : ' ')

function build(languages: readonly Language[], vocabulary: Vocabulary): Engine {
  const loaded = languages.map(load)
  const own = overlay(loaded, vocabulary)
  const anchors: Anchor<Found>[] = []
  const headwords = new Map<HeadEntries, Headwords>()
  const add = (language: number, { text, value: target }: Anchor<Target>, entries?: HeadEntries) => {
    if (!entries) {
      anchors.push({ text, value: { language, target } })
      return
    }
    const under = headwords.get(entries) ?? { entries, kept: new Map() }
    headwords.set(entries, under)
    anchors.push({ text, value: { language, target, under } })
  }
  for (const [language, { lexicon }] of loaded.entries()) {
    const under = ({ value }: Anchor<Target>) =>
      value.kind === 'head'
        ? (own.byHead[language]!.get(value.head.text) ?? lexicon.byHead.get(value.head.text))
        : undefined
    for (const anchor of lexicon.anchors) add(language, anchor, under(anchor))
    for (const anchor of own.anchors[language]!) add(language, anchor, under(anchor))
    for (const anchor of own.ownAnchors[language]!) {
      if (anchor.value.kind === 'head') add(language, anchor, own.own[language]!.get(anchor.value.head.text))
    }
    for (const verb of loaded[language]!.language.cues.seeking) {
      anchors.push({ text: ` ${verb} `, value: { language, target: { kind: 'seek', back: verb.length + 1 } } })
    }
    if (loaded.length > 1) {
      for (const word of loaded[language]!.language.evidence)
        anchors.push({ text: evidenceAnchor(word), value: { language, target: undefined } })
    }
  }
  anchors.push({ text: HIDDEN.charAt(0), value: { language: HIDDEN_UNIT, target: undefined } })
  const plain = automaton(anchors, HIDDEN)
  let dotless: Automaton<Found> | undefined
  const foldedAutomaton = () => {
    const folded = anchors.map(({ text, value }) => ({
      // evidence stays as it is: folded, the *ä of Finnish would be the *a of all
      text: (value.target && loaded[value.language]?.language.morphology.fold(text)) ?? text,
      value,
    }))
    return folded.every(({ text }, at) => text === anchors[at]!.text) ? plain : automaton(folded, HIDDEN)
  }
  return {
    languages: loaded,
    automaton: folded => {
      if (!folded) return plain
      dotless ??= foldedAutomaton()
      return dotless
    },
    codes: loaded.map(({ language }) => language.code),
  }
}
