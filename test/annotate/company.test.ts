import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createLinter } from '../../src/core'
import { english } from '../../src/en'
import { finnish } from '../../src/fi'
import { requirements } from '../../src/requirements'
import { swedish } from '../../src/sv'

const FIXTURES = join(import.meta.dirname, '../fixtures/requirements')

describe.each([finnish, swedish, english])('companions in $code', language => {
  const { code } = language
  const texts = readdirSync(FIXTURES)
    .filter(file => file.startsWith(code))
    .flatMap(file => parse(readFileSync(join(FIXTURES, file), 'utf8')) as { text: string }[])
    .map(({ text }) => text)
  const own = requirements.patterns[code]
  // a language of its own: engines are kept by language
  const without = createLinter({
    languages: [{ ...language }],
    requirements: { ...requirements, patterns: { ...requirements.patterns, [code]: { ...own, companions: '' } } },
  })
  const having = createLinter({ languages: [language], requirements })

  it('only say where a pattern cannot fit: without them, the same is found', () => {
    expect(own.companions.split('\n').length).toBeGreaterThan(50)
    for (const text of texts) expect(having.lint(text).messages, text).toEqual(without.lint(text).messages)
    // sentences of one paragraph have each other's words near, and sentences of one line
    const all = texts.join(' ')
    expect(having.lint(all).messages).toEqual(without.lint(all).messages)
  })
})
