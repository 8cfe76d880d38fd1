import type { LanguageCode, Options, Span } from '../contract'
import type { Document } from '../document/document'
import { lower } from '../text/case'
import { accounts, finnishCodes, harmless, swedishCodes } from './codes'
import { addresses, emails, links, phones } from './contacts'
import { findCues } from './cues'
import { ageBehind, ages, allDates, birthDates } from './dates'
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

/** Spaces that do not break, and narrow ones, are spaces to all that looks at shapes; lengths are kept. */
const spaced = (text: string) => text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')

/** Codes and contacts: told by their shape alone, in any text, markup included. */
export const byShape = (written: string): Found[] => {
  const text = spaced(written)
  return [
    ...finnishCodes(text),
    ...swedishCodes(text),
    ...accounts(text),
    ...emails(text),
    ...phones(text),
    ...links(text),
    ...harmless(text),
  ]
}

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
  const text = spaced(document.text)
  const words = wordsOf(document, languages, (small, language) => comesFrom(small, language, knowledge))
  const spoken = new Set(languages)
  const shaped = byShape(text)
  const found: Found[] = [...shaped, ...addresses(text, words, knowledge.places)]
  for (const language of ['fi', 'sv', 'en'] as const) {
    if (!spoken.has(language)) continue
    found.push(...ages(text, language), ...birthDates(text, language))
    if (level === 3) found.push(...allDates(text, language))
  }
  const told = findCues(words, language => knowledge.cues(language), level)
  found.push(...told.map(one => withCountry(text, one, knowledge.places)), ...birthPlaces(text, found))
  const names = findNames(text, words, knowledge, shaped)
  for (const { end } of names) {
    const age = ageBehind(text, end)
    if (age) found.push(age)
  }
  const contacts = shaped.filter(({ kind }) => kind === 'email' || kind === 'phone')
  found.push(
    ...names,
    ...beside(
      text,
      words,
      [...names, ...contacts].sort((a, b) => a.start - b.start),
      knowledge,
    ),
  )
  const wanted = level === 1 ? found.filter(({ kind }) => !FROM_SECOND.has(kind)) : found
  return settle(trim(wanted, document.silent), text.length)
}

/** Asun Espoossa, Suomi; from Ibadan, Nigeria: what a place is in goes with it. */
function withCountry(text: string, one: Identified, places: ReadonlySet<string>): Identified {
  if (one.kind !== 'address' && one.kind !== 'nationality') return one
  const [all, place] = /^, ?(\p{Lu}[\p{L}-]{1,30})(?![\p{L}-])/u.exec(text.slice(one.end, one.end + 36)) ?? []
  return all !== undefined && places.has(lower(place!)) ? { ...one, end: one.end + all.length } : one
}

/** Synt. 14.9.1988, Hanoi: where one was born, alone behind the date. */
function birthPlaces(text: string, found: readonly Found[]): Found[] {
  return found.flatMap(({ kind, end }) => {
    const place =
      kind === 'birth-date'
        ? /^,? (?:in |i )?(\p{Lu}[\p{L}-]{1,30})(?= *(?:$|[\n.,;|]))/u.exec(text.slice(end, end + 42))
        : null
    if (!place) return []
    const to = end + place[0].length
    return [{ kind: 'nationality' as const, start: to - place[1]!.length, end: to, confidence: 'likely' as const }]
  })
}

/** A line longer than this is no header. */
const LONGEST_HEADER = 140

/**
 * What stands beside a name or an address in the header of a CV, each piece alone between commas, bars or dashes.
 *
 *     Anna Virtanen, Vantaa          Anna Virtanen | 1981 | Tampere          hitsaaja, 48 v, Pietarsaari
 */
function beside(text: string, words: readonly Word[], told: readonly Span[], { places }: Knowledge): Found[] {
  const headers = new Set<Word['block']>()
  let at = 0
  for (const { start } of told) {
    while (words[at] && words[at]!.start < start) at++
    const block = words[at]?.block
    if (block && block.end - block.start <= LONGEST_HEADER) headers.add(block)
  }
  const found: Found[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (!SEPARATORS.has(word.gap) || !headers.has(word.block)) continue
    const next = words[index + 1]
    if (next && next.block === word.block && !SEPARATORS.has(next.gap)) continue
    const kind = places.has(word.small) ? 'address' : BIRTH_YEAR.test(word.written) ? 'birth-date' : undefined
    if (!kind || /[.!?]/.test(text.charAt(word.block.end - 1))) continue
    found.push({ kind, start: word.start, end: word.end, confidence: 'likely' })
  }
  return found
}

const SEPARATORS: ReadonlySet<Word['gap']> = new Set([',', '-', '/'])
const BIRTH_YEAR = /^(?:19[3-9]\d|200\d|201[0-2])$/

/** Espoosta, Vantaalta; in Swedish and English the word before it says that one comes from there. */
const comesFrom = (small: string, language: LanguageCode, { places, beginnings }: Knowledge): boolean =>
  language === 'fi'
    ? FROM.test(small) &&
      analyses(small, { has: base => places.has(base), beginnings }).some(({ ending }) => FROM.test(ending))
    : places.has(small)
const FROM = /(?:st[aä]|lt[aä])$/

/** Nothing that the caller asked to leave alone. */
const trim = (found: readonly Found[], silent: readonly Span[]): readonly Found[] =>
  silent.length === 0
    ? found
    : found.filter(one => !silent.some(({ start, end }) => start < one.end && one.start < end))

export type Names = NonNullable<Options['names']>
