import { describe, expect, it } from 'vitest'
import { createLinter, lint } from '../../src'

const { lint: plain } = createLinter({ language: 'fi' })

describe('segments of an editor', () => {
  it('messages come back in the caller’s own numbering', () => {
    // a document with one unit before and behind each paragraph, as in ProseMirror
    const segments = [
      { text: 'Esimies – Espoo', start: 1, kind: 'title' as const },
      { text: 'Haemme lähiesimiestä.', start: 18 },
      { text: 'hyvä esimies', start: 41, kind: 'item' as const },
    ]
    const { messages } = plain(segments)
    expect(messages.map(({ start, end, actual, severity }) => [start, end, actual, severity])).toEqual([
      [1, 8, 'Esimies', 'warning'],
      [25, 38, 'lähiesimiestä', 'warning'],
      [46, 53, 'esimies', 'info'],
    ])
  })

  it('the same findings as on the text they came from', () => {
    const lines = ['Lähiesimies', '', 'Haemme esi\u00admiestä tiimiimme.', '', '- lakimies', '- talonmies']
    const text = lines.join('\n')
    let at = 0
    const segments = lines.flatMap(line => {
      const start = at
      at += line.length + 1
      return line === '' ? [] : [{ text: line, start }]
    })
    const own = plain(text).messages
    expect(own).toHaveLength(4)
    const view = ({ start, end, expected, ruleId, actual }: (typeof own)[number]) => ({
      start,
      end,
      expected,
      ruleId,
      actual,
    })
    expect(plain(segments).messages.map(view)).toEqual(own.map(view))
  })

  it('a language given for a segment holds', () => {
    const found = lint([
      { text: 'Haemme esimiestä.', start: 0, language: 'fi' },
      { text: 'A foreman and an esimies', start: 100, language: 'en' },
    ]).messages
    expect(found.map(({ actual, start }) => [actual, start])).toEqual([
      ['esimiestä', 7],
      ['foreman', 102],
    ])
  })

  it('nothing is nothing', () => expect(lint([]).messages).toEqual([]))
})
