import { defineConfig } from 'vitest/config'
import { viteLexicons } from './build/lexicon-plugin'

export default defineConfig({
  plugins: [viteLexicons()],
  // the oracle needs a program that is not everyone's
  test: { include: process.env['REKRYLINT_ORACLE'] ? ['test/oracle/*.oracle.ts'] : ['test/**/*.test.ts'] },
})
