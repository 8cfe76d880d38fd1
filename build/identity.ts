import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { EntityKind, LanguageCode } from '../src/contract'
import type { PackedIdentity } from '../src/identity/knowledge'
import { perLanguage, ROOT } from './files'

/** `lexicons/LANGUAGE/identity/*.yml` → what `rekrylint/mask` carries. The lexicons' README says how to write them. */

interface NameList {
  names: string
  sources: readonly string[]
  word?: boolean
  note?: string
}

interface NamesFile {
  given: readonly NameList[]
  family: readonly NameList[]
  endings: string
  places: string
  others: string
  /** Words that open sentences and have the shape of a name. */
  openers?: string
  /** Nouns that the name of a thing follows: ravintola Aino. */
  things?: string
  organisations: string
  introductions: readonly string[]
  roles: string
  /** What only persons do, two words joined by a low line: nauroi, was_born. */
  predicates?: string
  /** Verbs of saying: persons do it, and bodies. */
  speech?: string
  /** Relatives: Annan vaimo. */
  kin?: string
}

interface CueGroup {
  kind: EntityKind
  find: readonly string[]
  sources: readonly string[]
  level?: 1 | 2 | 3
  confidence?: 'certain' | 'likely' | 'possible'
  unless?: string
  note?: string
}

/** Levels at which a kind is masked unless its cue says otherwise. */
const LEVELS: Partial<Record<EntityKind, number>> = {
  name: 1,
  age: 1,
  gender: 1,
  photo: 1,
  date: 3,
  'graduation-year': 3,
}

const words = (text: string): string[] => text.split(/\s+/).filter(word => word !== '')
const unique = (text: string): string => [...new Set(words(text.toLowerCase()))].join(' ')

function read(language: LanguageCode): {
  names: NamesFile
  cues: readonly { file: string; groups: readonly CueGroup[] }[]
} {
  const folder = join(ROOT, language, 'identity')
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}: run this in the package's folder`)
  const file = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'))
  const cues = readdirSync(folder)
    .filter(name => name.endsWith('.yml') && name !== 'names.yml')
    .sort()
    .map(name => ({ file: name, groups: file(name) as CueGroup[] }))
  return { names: file('names.yml') as NamesFile, cues }
}

/** What is wrong with the files of a language, in plain words. */
export function identityProblems(language: LanguageCode): string[] {
  const { names, cues } = read(language)
  const wrong: string[] = []
  for (const list of [...names.given, ...names.family]) {
    if (!(list.sources?.length > 0)) wrong.push(`a list of names has no source: ${list.names.slice(0, 30)}…`)
  }
  for (const { file, groups } of cues) {
    for (const group of groups) {
      const here = `${file}, ${group.kind}`
      if (!(group.sources?.length > 0)) wrong.push(`${here}: no source`)
      for (const pattern of group.find) {
        if (pattern !== pattern.toLowerCase()) wrong.push(`${here}: “${pattern}” has capitals`)
        if ((pattern.match(/\(/g)?.length ?? 0) !== (pattern.match(/\)/g)?.length ?? 0))
          wrong.push(`${here}: “${pattern}”: brackets`)
        for (const word of pattern.replace(/[()?]/g, '').split(/[ /]/)) {
          if (word.endsWith('*') && word.length < 4)
            wrong.push(`${here}: “${pattern}”: a beginning has three letters at least`)
        }
        if (pattern.split(' ').every(step => /^[(]?[_^:]/.test(step))) wrong.push(`${here}: “${pattern}” holds no word`)
      }
    }
  }
  return wrong
}

function compile(language: LanguageCode): PackedIdentity {
  const { names, cues } = read(language)
  const list = (lists: readonly NameList[], word: boolean) =>
    unique(
      lists
        .filter(one => (one.word ?? false) === word)
        .map(one => one.names)
        .join(' '),
    )
  const lines = cues.flatMap(({ groups }) =>
    groups.flatMap(({ kind, find, level = LEVELS[kind] ?? 2, confidence = 'likely', unless = '' }) =>
      find.map(pattern => [`${kind} ${level} ${confidence[0]}`, pattern, words(unless).join(' ')].join('\t').trimEnd()),
    ),
  )
  return {
    given: list(names.given, false),
    givenWords: list(names.given, true),
    family: list(names.family, false),
    familyWords: list(names.family, true),
    endings: unique(names.endings),
    places: unique(names.places),
    others: unique(names.others),
    openers: unique(names.openers ?? ''),
    things: unique(names.things ?? ''),
    organisations: unique(names.organisations),
    introductions: names.introductions.join('\n'),
    roles: unique(names.roles),
    predicates: unique(names.predicates ?? ''),
    speech: unique(names.speech ?? ''),
    kin: unique(names.kin ?? ''),
    cues: lines.join('\n'),
  }
}

/** The module `lexicon:identity`. */
export const identityModule = (): string =>
  perLanguage(language => ({
    wrong: identityProblems(language).map(one => `lexicons/${language}/identity/${one}`),
    packed: () => compile(language),
  }))
