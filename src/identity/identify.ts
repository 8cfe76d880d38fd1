import type { LanguageCode, Options, Span } from '../contract'
import type { Document } from '../document/document'
import { accounts, finnishCodes, harmless, swedishCodes } from './codes'
import { addresses, emails, links, phones } from './contacts'
import { findCues } from './cues'
import { allDates, birthDates } from './dates'
import { type Found, type Identified, settle } from './identified'
import { analyses } from './inflection'
import type { Knowledge } from './knowledge'
import { findNames } from './names'
import { type Word, wordsOf } from './words'

/** What is looked for. */
export interface Search {
  level: 1 | 2 | 3
  knowledge: Knowledge
}

/** Kinds that the first level leaves alone. */
const FROM_SECOND: ReadonlySet<Found['kind']> = new Set(['birth-date', 'link'])

/** Codes and contacts: told by their shape alone, in any text, markup included. */
export const byShape = (text: string): Found[] => [
  ...finnishCodes(text),
  ...swedishCodes(text),
  ...accounts(text),
  ...emails(text),
  ...phones(text),
  ...links(text),
  ...harmless(text),
]

/**
 * Finds what identifies a person.
 *
 * @param document the text, read
 * @param languages the language of each block
 * @param search how much is looked for, and with which lists
 * @returns in the order of the text, none overlapping
 */
export function identify(
  document: Document,
  languages: readonly (LanguageCode | undefined)[],
  { level, knowledge }: Search,
): Identified[] {
  const { text } = document
  const words = wordsOf(document, languages, (small, language) => comesFrom(small, language, knowledge.places))
  const spoken = new Set(languages)
  const shaped = byShape(text)
  const found: Found[] = [...shaped, ...addresses(text, words)]
  for (const language of ['fi', 'sv', 'en'] as const) {
    if (!spoken.has(language)) continue
    found.push(...birthDates(text, language))
    if (level === 3) found.push(...allDates(text, language))
  }
  found.push(...findCues(words, language => knowledge.cues(language), level))
  const names = findNames(text, words, knowledge, shaped)
  found.push(...names, ...homes(words, names, knowledge))
  const wanted = level === 1 ? found.filter(({ kind }) => !FROM_SECOND.has(kind)) : found
  return settle(trim(wanted, document.silent), text.length)
}

/**
 * A place that ends the line of a name, and nothing else on it.
 *
 *     Anna Virtanen, Vantaa
 */
function homes(words: readonly Word[], names: readonly Identified[], { places }: Knowledge): Found[] {
  const ends = new Set(names.map(({ end }) => end))
  return words.flatMap((word, at): Found[] => {
    const before = words[at - 1]
    const next = words[at + 1]
    const behind = word.gap === ',' || word.gap === '-' || word.gap === '/'
    if (!before || !behind || !ends.has(before.end) || !places.has(word.small)) return []
    if (next && next.block === word.block && next.gap !== '\n') return []
    return [{ kind: 'address', start: word.start, end: word.end, confidence: 'likely' }]
  })
}

/** Espoosta, Vantaalta; in Swedish and English the word before it says that one comes from there. */
const comesFrom = (small: string, language: LanguageCode, places: ReadonlySet<string>): boolean =>
  language === 'fi'
    ? FROM.test(small) && analyses(small, base => places.has(base)).some(({ ending }) => FROM.test(ending))
    : places.has(small)
const FROM = /(?:st[aä]|lt[aä])$/

/** Nothing that the caller asked to leave alone. */
const trim = (found: readonly Found[], silent: readonly Span[]): readonly Found[] =>
  silent.length === 0
    ? found
    : found.filter(one => !silent.some(({ start, end }) => start < one.end && one.start < end))

export type Names = NonNullable<Options['names']>
