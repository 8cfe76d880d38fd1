import type { LanguageCode } from '../contract'
import { HIDDEN } from '../document/builder'
import type { Language } from '../languages/language'
import { load, type Loaded } from '../languages/load'
import { type Anchor, type Automaton, automaton } from '../lexicon/automaton'
import type { HeadEntries, Target } from '../lexicon/lexicon'
import { overlay, type Overlay, type Vocabulary } from './overlay'

/** What an anchor leads to: a word of one language, evidence that the text is in it (no target), or a hidden unit. */
export interface Found {
  /** Index among the engine's languages; `HIDDEN_UNIT` for none. */
  language: number
  target: Target | undefined
}

/** The anchor of units that hide inside words: see `Document.cleaned`. */
export const HIDDEN_UNIT = -1

/** The languages of a linter, compiled into one automaton. */
export interface Engine {
  languages: readonly Loaded[]
  /** For ordinary text, and for text typed without dots (esimiehena): only when it has none at all. */
  automaton(folded: boolean): Automaton<Found>
  /** Entries under a head, the organisation's own words first. */
  under(language: number, head: string): HeadEntries | undefined
  overlay: Overlay
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

function build(languages: readonly Language[], vocabulary: Vocabulary): Engine {
  const loaded = languages.map(load)
  const own = overlay(loaded, vocabulary)
  const anchors: Anchor<Found>[] = []
  for (const [language, { lexicon }] of loaded.entries()) {
    for (const { text, value } of lexicon.anchors) anchors.push({ text, value: { language, target: value } })
    for (const { text, value } of own.anchors[language]!) anchors.push({ text, value: { language, target: value } })
    if (loaded.length > 1) {
      for (const word of loaded[language]!.language.evidence)
        anchors.push({ text: ` ${word} `, value: { language, target: undefined } })
    }
  }
  anchors.push({ text: HIDDEN.charAt(0), value: { language: HIDDEN_UNIT, target: undefined } })
  const plain = automaton(anchors, HIDDEN)
  let dotless: Automaton<Found> | undefined
  const foldedAutomaton = () => {
    const folded = anchors.map(({ text, value }) => ({
      text: loaded[value.language]?.language.morphology.fold(text) ?? text,
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
    under: (language, head) => own.byHead[language]!.get(head) ?? loaded[language]!.lexicon.byHead.get(head),
    overlay: own,
    codes: loaded.map(({ language }) => language.code),
  }
}
