import { defineConfig, type Options } from 'tsup'
import { coreInOneFile } from './build/doors-plugin'
import { esbuildLexicons } from './build/lexicon-plugin'

/** Ways into the package beside the slim one. */
const DOORS = ['index', 'fi', 'sv', 'en', 'html', 'markdown', 'requirements', 'mask', 'whole-ad', 'retext']

const common: Options = {
  target: 'es2022',
  treeshake: true,
  esbuildPlugins: [esbuildLexicons()],
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
}

export default defineConfig([
  {
    ...common,
    entry: ['core', ...DOORS].map(door => `src/${door}.ts`),
    esbuildPlugins: [esbuildLexicons(), coreInOneFile(DOORS)],
    format: ['esm', 'cjs'],
    platform: 'neutral',
    splitting: true,
    dts: true,
    clean: true,
  },
  // The command line is a program, not a module: Node only, no types.
  { ...common, entry: ['src/cli.ts'], format: ['esm'], platform: 'node', banner: { js: '#!/usr/bin/env node' } },
])
