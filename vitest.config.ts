import { defineConfig } from 'vitest/config'
import { viteLexicons } from './build/lexicon-plugin'

export default defineConfig({
  plugins: [viteLexicons()],
  test: { include: ['test/**/*.test.ts'] },
})
