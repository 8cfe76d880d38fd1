import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin as EsbuildPlugin } from 'esbuild'
import type { Plugin as VitePlugin } from 'vite'
import type { LanguageCode } from '../src/contract'
import { compile } from '../src/lexicon/compile'
import { type DemandItem, type LexiconFiles, problems } from '../src/lexicon/schema'
import { folder, GUESSES, MORPHOLOGIES, ROOT, read } from './files'
import { identityModule } from './identity'
import { wholeAdModule } from './whole-ad'

/**
 * `lexicon:fi` as an import: reads `lexicons/fi/**`, checks it, compiles it. One function behind the tests (Vite) and
 * the build (esbuild), so there is no generated file that could go stale.
 */
const PREFIX = 'lexicon:'

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

/** The module that `lexicon:LANGUAGE` stands for. */
export function lexiconModule(language: LanguageCode): string {
  const files = readLexicon(language)
  const wrong = problems(files)
  if (wrong.length > 0) throw new Error(`lexicons/${language}:\n  ${wrong.join('\n  ')}`)
  return `export default ${JSON.stringify(compile(files, MORPHOLOGIES[language], GUESSES[language]))}`
}

/** What `lexicon:NAME` stands for. */
const moduleOf = (name: string): string =>
  name === 'identity' ? identityModule() : name === 'whole-ad' ? wholeAdModule() : lexiconModule(name as LanguageCode)

export const esbuildLexicons = (): EsbuildPlugin => ({
  name: 'lexicons',
  setup(build) {
    build.onResolve({ filter: /^lexicon:/ }, ({ path }) => ({ path, namespace: 'lexicon' }))
    build.onLoad({ filter: /.*/, namespace: 'lexicon' }, ({ path }) => ({
      contents: moduleOf(path.slice(PREFIX.length)),
      loader: 'js',
    }))
  },
})

export const viteLexicons = (): VitePlugin => ({
  name: 'lexicons',
  resolveId: id => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
  load: id => (id.startsWith(`\0${PREFIX}`) ? moduleOf(id.slice(PREFIX.length + 1)) : undefined),
})
