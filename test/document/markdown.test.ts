import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLinter, fix, lint } from '../../src'
import type { Options } from '../../src/contract'
import { markdown } from '../../src/document/markdown'

const options: Options = { language: 'fi', format: 'markdown', document: 'fragment' }
const blocks = (source: string) => {
  const { text, blocks } = markdown.read(source)
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])
}
const found = (source: string) =>
  lint(source, options).messages.map(({ actual, start, end }) => {
    expect(source.slice(start, end)).toBe(actual)
    return actual
  })

describe('the Markdown reader', () => {
  it.each<[string, string[][]]>([
    [
      '# Esimies\n\nTule meille töihin jo ensi viikolla.',
      [
        ['title', 'Esimies'],
        ['paragraph', 'Tule meille töihin jo ensi viikolla.'],
      ],
    ],
    [
      'Esi**mies**\n===\n\nToinen\n---',
      [
        ['title', 'Esimies'],
        ['heading', 'Toinen'],
      ],
    ],
    ['---\ntitle: esimies\n---\n\nTeksti on tässä.', [['paragraph', 'Teksti on tässä.']]],
    [
      '- yksi\n  - kaksi\n1. kolme',
      [
        ['item', 'yksi'],
        ['item', 'kaksi'],
        ['item', 'kolme'],
      ],
    ],
    ['- [ ] tehtävä', [['item', 'tehtävä']]],
    ['> Lainaus', [['quotation', 'Lainaus']]],
    [
      '| a | b |\n|---|---|\n| c | d |',
      [
        ['title', 'a'],
        ['paragraph', 'b'],
        ['paragraph', 'c'],
        ['paragraph', 'd'],
      ],
    ],
    ['    koodia\n\n```\nesimies\n```\n\nTeksti on tässä.', [['paragraph', 'Teksti on tässä.']]],
    [
      '![Kuva](a.png "Otsake")',
      [
        ['attribute', 'Kuva'],
        ['attribute', 'Otsake'],
      ],
    ],
    [
      '[linkki](http://x "vihje")',
      [
        ['title', 'linkki'],
        ['attribute', 'vihje'],
      ],
    ],
    ['<ul><li>html</li></ul>', [['item', 'html']]],
  ])('%j', (source, expected) => expect(blocks(source)).toEqual(expected))

  it('reads references and escapes, not code and not addresses', () => {
    expect(
      markdown.read('esi\\-mies p&auml;iv&#228; &bogus; `koodi` <http://esimies.fi> www.esimies.fi').text,
    ).toContain('esi-mies päivä &bogus;')
    expect(found('`esimies` [sana](esimies.html) <http://esimies.fi> www.esimies.fi esimies')).toEqual(['esimies'])
  })

  it('a byte order mark shifts nothing', () =>
    expect(found('\ufeff# Esimies\n\nlakimies')).toEqual(['Esimies', 'lakimies']))

  it.each([
    ['Haemme lähiesi**miestä**.', 'Haemme lähiesi**henkilöä**.'],
    ['- lähiesimies\\-\r\n- &auml;', '- lähiesihenkilö-\r\n- &auml;'],
    ['# L&auml;hiesimies', '# L&auml;hiesihenkil&ouml;'],
    ['`lähiesimies` lähiesimies', '`lähiesimies` lähiesihenkilö'],
  ])('fix: %j', (source, expected) => expect(fix(source, options).output).toBe(expected))

  it.each(['[', '*_', '**a', '~~a', '> ', '- ', '<', '![', '[a](', '`', '&am', 'esimies '])(
    'a long row of %j costs linear time',
    unit => {
      const from = performance.now()
      lint(unit.repeat(200_000 / unit.length), options)
      expect(performance.now() - from).toBeLessThan(5000)
    },
  )

  it('comments ask for silence', () => {
    expect(found('<!-- rekrylint-disable-next gendered-title -->\n\nHaemme esimiestä.\n\nHaemme lakimiestä.')).toEqual([
      'lakimiestä',
    ])
  })

  it('any string gets an answer that points at its words', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '# ',
        '- ',
        '> ',
        '`',
        '**',
        '[',
        '](',
        ')',
        '\\',
        '&auml;',
        '\n',
        '\r\n',
        '\t',
        '<b>',
        '|',
        'esimies ',
        '    ',
      ),
    )
    const { lint } = createLinter(options)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const source = pieces.join('')
        for (const { start, end, actual } of lint(source).messages) expect(source.slice(start, end)).toBe(actual)
      }),
    )
  })
})
