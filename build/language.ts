import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LanguageCode } from '../src/contract'
import { compile } from '../src/lexicon/compile'
import { type DemandItem, type LexiconFiles, problems } from '../src/lexicon/schema'
import { folder, GUESSES, MORPHOLOGIES, perLanguage, ROOT, read } from './files'

/**
 * `lexicons/LANGUAGE/` without `identity/` and `whole-ad/`: words, which the language itself carries, and `demands/`, which
 * `rekrylint/requirements` does.
 */

/** The files of one language, as they are. */
export function readLexicon(language: LanguageCode): LexiconFiles {
  const own = join(ROOT, language)
  if (!existsSync(own)) throw new Error(`There is no folder ${own}: run this in the package's folder`)
  return {
    heads: read(join(own, 'heads.yml'), {}),
    titles: folder(join(own, 'titles')),
    terms: folder(join(own, 'terms')),
    demands: folder<DemandItem>(join(own, 'demands')).filter(({ file }) => file !== 'cues.yml'),
    cues: read(join(own, 'demands', 'cues.yml'), {}),
    lookalikes: read(join(own, 'lookalikes.yml'), {}),
    productive: read(join(own, 'productive.yml'), []),
    sources: read(join(ROOT, 'sources.yml'), {}),
  }
}

/** What is wrong with the files of a language, in plain words. */
const wrongIn = (files: LexiconFiles, language: LanguageCode): string[] =>
  problems(files).map(one => `lexicons/${language}/${one}`)

/** The files of one language, compiled: words and patterns. */
export const packLanguage = (files: LexiconFiles, language: LanguageCode): ReturnType<typeof compile> =>
  compile(files, MORPHOLOGIES[language], GUESSES[language])

/** The module that `lexicon:LANGUAGE` stands for. */
export function languageModule(language: LanguageCode): string {
  const files = readLexicon(language)
  const wrong = wrongIn(files, language)
  if (wrong.length > 0) throw new Error(wrong.join('\n  '))
  return `export default ${JSON.stringify(packLanguage(files, language).words)}`
}

/** The module `lexicon:requirements`. */
export const requirementsModule = (): string =>
  perLanguage(language => {
    const files = readLexicon(language)
    return { wrong: wrongIn(files, language), packed: () => packLanguage(files, language).patterns }
  })
