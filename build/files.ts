import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { LanguageCode } from '../src/contract'
import { classByEnding as englishClass, englishMorphology } from '../src/languages/english/morphology'
import { classByEnding as finnishClass } from '../src/languages/finnish/classes'
import { finnishMorphology } from '../src/languages/finnish/morphology'
import { classByEnding as swedishClass, swedishMorphology } from '../src/languages/swedish/morphology'
import type { Morphology } from '../src/lexicon/inflection'

/** npm runs every script in the package's folder; this file may itself be bundled elsewhere. */
export const ROOT = join(process.cwd(), 'lexicons')

export const LANGUAGES: readonly LanguageCode[] = ['fi', 'sv', 'en']

export const MORPHOLOGIES: Readonly<Record<LanguageCode, Morphology>> = {
  fi: finnishMorphology,
  sv: swedishMorphology,
  en: englishMorphology,
}

export const GUESSES = { fi: finnishClass, sv: swedishClass, en: englishClass } as const

/** A YAML file, or what stands for it when there is none. */
export const read = <T>(path: string, otherwise: T): T =>
  existsSync(path) ? ((parse(readFileSync(path, 'utf8')) as T) ?? otherwise) : otherwise

/**
 * A module that holds something of every language.
 *
 * @param pack what is wrong with the files of a language, in plain words, and what is shipped when nothing is
 */
export function perLanguage<T>(pack: (language: LanguageCode) => { wrong: readonly string[]; packed(): T }): string {
  const all = LANGUAGES.map(language => ({ language, ...pack(language) }))
  const wrong = all.flatMap(one => one.wrong)
  if (wrong.length > 0) throw new Error(wrong.join('\n  '))
  return `export default ${JSON.stringify(Object.fromEntries(all.map(({ language, packed }) => [language, packed()])))}`
}

/** Lists of entries of a folder's YAML files, in the order of their names. */
export const folder = <T>(path: string): { file: string; items: T[] }[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter(file => file.endsWith('.yml'))
        .sort()
        .map(file => ({ file, items: read<T[]>(join(path, file), []) }))
    : []
