import type { LanguageCode, Options } from '../contract'
import { lower } from '../text/case'
import { type Beginnings, beginningsOf, oneOf } from './beginnings'
import { type Cues, readCues } from './cues'

/** What `lexicons/LANGUAGE/identity` compiles to: words between spaces, phrases and cues a line each. */
export interface PackedIdentity {
  given: string
  givenWords: string
  family: string
  familyWords: string
  /** What surnames end in: virta|nen, berg|ström. */
  endings: string
  /** Countries, regions and municipalities. */
  places: string
  /** Capitalised words that are no names of persons: firms, tools, months, what letters greet with. */
  others: string
  /** Words that open sentences and have the shape of a name: Toivon, Annan, Onneksi. */
  openers: string
  /** Words that make a name one of an organisation or a place: Oy, koulu; a beginning with a star. */
  organisations: string
  /** Nouns that the name of a thing follows: ravintola Aino. */
  things: string
  /** Words before a name: nimeni on, terveisin. */
  introductions: string
  /** Nouns before a name: suosittelija, toimitusjohtaja; a star in front: what they end in. */
  roles: string
  /** What only persons do: nauroi, föddes, was_born. */
  predicates: string
  /** What persons and bodies say: kertoo, säger, said. */
  speech: string
  /** Relatives: Xquillan vaimo, Xquilla’s daughter. */
  kin: string
  /** Kind, level and confidence, pattern, what calls it off. */
  cues: string
}

export type PackedIdentities = Readonly<Record<LanguageCode, PackedIdentity>>

/** How sure a list is of a word: 2 a name and hardly anything else, 1 also an ordinary word, 0 unknown. */
export type Strength = 0 | 1 | 2

/** All that is known of names and cues, ready to be asked. */
export interface Knowledge {
  given(base: string): Strength
  family(base: string): Strength
  /** From the caller's list only: less is known of such a name than of ours. */
  foreign(base: string): boolean
  endsLikeFamily(base: string): boolean
  places: ReadonlySet<string>
  /** Is it a place or anything else that is no name of a person? */
  isOther(base: string): boolean
  /** A name or anything else? */
  knows(base: string): boolean
  /** What the words of these lists begin with. */
  beginnings: Beginnings
  openers: ReadonlySet<string>
  /** Does the word make the name before it one of an organisation or a place? */
  organisation(small: string): boolean
  /** Nouns that the name of a thing follows: ravintola Aino. */
  things: ReadonlySet<string>
  /** Introductions by their last word, each the words before it from the right. */
  introductions: ReadonlyMap<string, readonly (readonly string[])[]>
  roles: ReadonlySet<string>
  roleEndings: readonly string[]
  predicates: ReadonlySet<string>
  speech: ReadonlySet<string>
  kin: ReadonlySet<string>
  cues(language: LanguageCode): Cues
}

const words = (text: string) => text.split(' ').filter(word => word !== '')
/** A linear-time `endsWith` over many endings: asked by the last three letters. */
const byTail = (endings: readonly string[]) => {
  const map = new Map<string, string[]>()
  for (const ending of endings) map.set(ending.slice(-2), [...(map.get(ending.slice(-2)) ?? []), ending])
  return (word: string) =>
    map.get(word.slice(-2))?.some(ending => word.length > ending.length + 1 && word.endsWith(ending)) ?? false
}

const LANGUAGES: readonly LanguageCode[] = ['fi', 'sv', 'en']

/**
 * Reads the lists. People of one language carry names of another, so names are one list; cues stay with their language.
 *
 * @param packed the compiled lexicons
 * @param names the caller's own list
 */
export function readKnowledge(packed: PackedIdentities): Knowledge {
  const all = (field: keyof PackedIdentity) => LANGUAGES.flatMap(language => words(packed[language][field]))
  const places = all('places')
  const marks = marksOf([
    [all('given'), GIVEN, 2],
    [all('givenWords'), GIVEN, 1],
    [all('family'), FAMILY, 2],
    [all('familyWords'), FAMILY, 1],
    [places, OTHER, 1],
    [all('others'), OTHER, 1],
  ])
  const beginnings = beginningsOf([...marks.keys()])
  // most words of a text are in no list: the hash says so before they are looked up
  const marksFor = (word: string) => (beginnings.mayBe(word, word.length, '') ? marks.get(word) : undefined)
  const introductions = new Map<string, string[][]>()
  for (const language of LANGUAGES) {
    for (const phrase of packed[language].introductions.split('\n')) {
      const parts = words(phrase).reverse()
      const last = parts[0]
      if (last !== undefined) introductions.set(last, [...(introductions.get(last) ?? []), parts.slice(1)])
    }
  }
  const roles = all('roles')
  const cues = new Map<LanguageCode, Cues>()
  return {
    given: base => strengthIn(marksFor(base), GIVEN),
    family: base => strengthIn(marksFor(base), FAMILY),
    foreign: () => false,
    isOther: base => (marksFor(base) ?? 0) >> OTHER > 0,
    knows: base => marks.has(base),
    beginnings,
    endsLikeFamily: byTail(all('endings')),
    places: new Set(places),
    openers: new Set(all('openers')),
    things: new Set(all('things')),
    organisation: oneOf(all('organisations')),
    introductions,
    roles: new Set(roles.filter(role => !role.startsWith('*'))),
    roleEndings: roles.filter(role => role.startsWith('*')).map(role => role.slice(1)),
    predicates: new Set(all('predicates')),
    speech: new Set(all('speech')),
    kin: new Set(all('kin')),
    cues(language) {
      let found = cues.get(language)
      if (!found) {
        found = readCues(packed[language].cues)
        cues.set(language, found)
      }
      return found
    },
  }
}

/** What the lists say of a word, two bits each in one number: one look tells whether they say anything. */
const GIVEN = 0
const FAMILY = 2
const OTHER = 4

const strengthIn = (marks: number | undefined, at: typeof GIVEN | typeof FAMILY): Strength =>
  marks === undefined ? 0 : (((marks >> at) & 3) as Strength)

/** What two lists of one kind disagree on is as the later one has it. */
function marksOf(lists: readonly (readonly [words: readonly string[], at: number, strength: Strength])[]) {
  const marks = new Map<string, number>()
  for (const [list, at, strength] of lists) {
    for (const word of list) marks.set(word, ((marks.get(word) ?? 0) & ~(3 << at)) | (strength << at))
  }
  return marks
}

/** The same with the caller's names beside our own. */
export function withNames(knowledge: Knowledge, names: NonNullable<Options['names']>): Knowledge {
  const set = (list: Iterable<string>) => {
    const found = new Set<string>()
    for (const name of list) if (typeof name === 'string' && name.trim() !== '') found.add(lower(name.trim()))
    return found
  }
  const given = set(names.given)
  const family = set(names.family)
  const theirs = beginningsOf([...given, ...family])
  const ours = knowledge.beginnings
  return {
    ...knowledge,
    knows: base => knowledge.knows(base) || given.has(base) || family.has(base),
    beginnings: {
      begins: (word, letters, more) => ours.begins(word, letters, more) || theirs.begins(word, letters, more),
      mayBe: (word, letters, rest) => ours.mayBe(word, letters, rest) || theirs.mayBe(word, letters, rest),
    },
    given: base => knowledge.given(base) || (given.has(base) ? 2 : 0),
    family: base => knowledge.family(base) || (family.has(base) ? 2 : 0),
    foreign: base => knowledge.given(base) === 0 && knowledge.family(base) === 0,
  }
}
