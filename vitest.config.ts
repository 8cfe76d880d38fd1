import { defineConfig } from 'vitest/config'
import { viteLexicons } from './build/lexicon-plugin'

export default defineConfig({
  plugins: [viteLexicons()],
  test: {
    // what is slow is measured against itself in the tests of cost: a slow machine alone fails nothing
    testTimeout: 120_000,
    // the oracle needs a program that is not everyone's
    include: process.env['REKRYLINT_ORACLE'] ? ['test/oracle/*.oracle.ts'] : ['test/**/*.test.ts'],
  },
})
