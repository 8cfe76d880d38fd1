import type { Plugin as EsbuildPlugin } from 'esbuild'
import type { Plugin as VitePlugin } from 'vite'
import type { LanguageCode } from '../src/contract'
import { identityModule } from './identity'
import { languageModule, requirementsModule } from './language'
import { wholeAdModule } from './whole-ad'

/**
 * `lexicon:fi` as an import: reads `lexicons/fi/**`, checks it, compiles it. One function behind the tests (Vite) and
 * the build (esbuild), so there is no generated file that could go stale.
 */
const PREFIX = 'lexicon:'

/** Modules that hold something of every language. */
const OF_ALL: Readonly<Record<string, () => string>> = {
  identity: identityModule,
  requirements: requirementsModule,
  'whole-ad': wholeAdModule,
}

/** What `lexicon:NAME` stands for. */
const moduleOf = (name: string): string => OF_ALL[name]?.() ?? languageModule(name as LanguageCode)

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
