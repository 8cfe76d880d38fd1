import { defineConfig } from 'tsup'
import { esbuildLexicons } from './build/lexicon-plugin'

export default defineConfig({
  entry: ['src/index.ts', 'src/core.ts', 'src/fi.ts', 'src/sv.ts', 'src/en.ts', 'src/retext.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  dts: true,
  clean: true,
  treeshake: true,
  esbuildPlugins: [esbuildLexicons()],
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
