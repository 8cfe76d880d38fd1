import { defineConfig, type Options } from 'tsup'
import { esbuildLexicons } from './build/lexicon-plugin'

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
    entry: [
      'src/index.ts',
      'src/core.ts',
      'src/fi.ts',
      'src/sv.ts',
      'src/en.ts',
      'src/html.ts',
      'src/markdown.ts',
      'src/mask.ts',
      'src/whole-ad.ts',
      'src/retext.ts',
    ],
    format: ['esm', 'cjs'],
    platform: 'neutral',
    splitting: true,
    dts: true,
    clean: true,
  },
  // The command line is a program, not a module: Node only, no types.
  { ...common, entry: ['src/cli.ts'], format: ['esm'], platform: 'node', banner: { js: '#!/usr/bin/env node' } },
])
