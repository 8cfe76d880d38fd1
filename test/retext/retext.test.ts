import { readdirSync, readFileSync } from 'node:fs'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextLatin from 'retext-latin'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { lint, OptionsError } from '../../src'
import rekrylint from '../../src/retext'

const folder = new URL('../../examples/ads/', import.meta.url)
const ads = readdirSync(folder)
  .filter(file => file.endsWith('.txt'))
  .map(file => readFileSync(new URL(file, folder), 'utf8'))
const stringify = function (this: { compiler?: unknown }) {
  this.compiler = () => ''
}

describe('the unified plugin', () => {
  it.each([
    ['retext-latin', retextLatin],
    ['retext-english', retextEnglish],
  ])('finds after %s what the function finds', (_, parser) => {
    for (const ad of ads) {
      const processor = unified().use(parser).use(rekrylint, { language: 'fi' }).use(stringify)
      const file = processor.processSync(ad)
      const own = lint(ad, { language: 'fi' }).messages
      expect(own.length).toBeGreaterThan(0)
      expect(
        file.messages.map(({ ruleId, reason, place, actual, expected, note, url, source, fatal, line, column }) => ({
          ruleId,
          reason,
          place,
          actual,
          expected,
          note,
          url,
          source,
          fatal,
          line,
          column,
        })),
      ).toEqual(
        own.map(({ ruleId, reason, place, actual, expected, note, url, source, fatal, line, column }) => ({
          ruleId,
          reason,
          place,
          actual,
          expected,
          note,
          url,
          source,
          fatal,
          line,
          column,
        })),
      )
    }
  })

  it('messages are real vfile messages', async () => {
    const file = await retext().use(rekrylint, { language: 'fi' }).process('Haemme esimiestä.')
    expect(String(file.messages[0])).toMatch(/^1:8-1:17: Sukupuolittunut nimike/)
    expect(file.messages[0]).toMatchObject({ name: '1:8-1:17', source: 'rekrylint', fatal: false })
  })

  it('bad options stop the pipeline with a word', () => {
    expect(() =>
      retext()
        .use(rekrylint, { language: 'xx' as 'fi' })
        .freeze(),
    ).toThrow(OptionsError)
  })
})
