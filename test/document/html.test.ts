import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLinter, fix, lint } from '../../src'
import type { Options } from '../../src/contract'
import { html } from '../../src/document/html'

const blocks = (source: string) => {
  const { text, blocks } = html.read(source)
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])
}
const options: Options = { language: 'fi', format: 'html', document: 'fragment' }
const found = (source: string, more: Options = {}) =>
  lint(source, { ...options, ...more }).messages.map(({ actual, start, end }) => {
    expect(source.slice(start, end)).toBe(actual)
    return actual
  })

describe('the HTML reader', () => {
  it.each<[string, string[][]]>([
    [
      '<h1>Esimies</h1><p>Tule meille töihin jo ensi viikolla.</p>',
      [
        ['title', 'Esimies'],
        ['paragraph', 'Tule meille töihin jo ensi viikolla.'],
      ],
    ],
    [
      '<title>Työ</title><h2>Tehtävä</h2>',
      [
        ['title', 'Työ'],
        ['heading', 'Tehtävä'],
      ],
    ],
    [
      '<h2>Tehtävä</h2><h3>Muu</h3>',
      [
        ['title', 'Tehtävä'],
        ['heading', 'Muu'],
      ],
    ],
    [
      '<ul><li>yksi<li>kaksi</ul>',
      [
        ['item', 'yksi'],
        ['item', 'kaksi'],
      ],
    ],
    [
      '<table><tr><td>a<td>b</table>',
      [
        ['title', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    ['<address>Anna, p. 040 123 4567</address>', [['contact', 'Anna, p. 040 123 4567']]],
    ['<blockquote><p>Lainaus</p></blockquote>', [['quotation', 'Lainaus']]],
    [
      'pelkkää tekstiä<br>- hoidat<br>- autat',
      [
        ['title', 'pelkkää tekstiä'],
        ['item', 'hoidat'],
        ['item', 'autat'],
      ],
    ],
    ['<span>soppa</span><span>, sama lause.</span>', [['paragraph', 'soppa, sama lause.']]],
    [
      '<div><strong>Odotamme</strong></div><p>Intoa.</p>',
      [
        ['title', 'Odotamme'],
        ['paragraph', 'Intoa.'],
      ],
    ],
    [
      'a<script>esimies()</script><style>.esimies{}</style><p hidden>x</p><p style="display: none">y</p>',
      [['title', 'a']],
    ],
    [
      '<img alt="Kuva esimiehestä" title="T"><input placeholder="Nimi" aria-label="Nimesi">',
      [
        ['attribute', 'Kuva esimiehestä'],
        ['attribute', 'T'],
        ['attribute', 'Nimi'],
        ['attribute', 'Nimesi'],
      ],
    ],
  ])('%s', (source, expected) => expect(blocks(source)).toEqual(expected))

  it('reads references, soft hyphens and words split by tags', () => {
    expect(html.read('esi&shy;mies esi<b>mies</b>t&auml; &#228;&#xE4; &amp;auml; &nbsp;x &bogus;').text).toBe(
      'esi\u00admies esimiestä ää &auml; \u00a0x &bogus;'.replace('\u00ad', ''),
    )
  })

  it('a `lang` attribute decides the language of its block', () => {
    const source =
      '<p>Haemme esimiestä.</p><p lang="en">Esimies is a Finnish word for a foreman.</p><p lang="de">esimies</p>'
    expect(found(source, { language: 'auto' })).toEqual(['esimiestä', 'foreman'])
  })

  it('title position is the heading’s', () => {
    const [title, text] = lint('<h1>Esimies</h1><p>Kysy esimieheltä.</p>', options).messages
    expect([title?.severity, text?.severity]).toEqual(['warning', 'info'])
  })

  it.each([
    '<p',
    '<',
    '</',
    '<!--',
    '<!-- x',
    '<p title="',
    '<p title=esimies',
    '&',
    '&#',
    '&#x',
    '<![CDATA[',
    '</p></div></li>',
    '<b><p></b>esimies</p>',
    '<a href=x>esimies',
    '\0<p>esimies\0',
    '\ud800<p>\udc00',
    '<p/esimies>',
    '<svg><title>esimies</title></svg>',
    '<textarea>esimies',
  ])('answers on %j', source => {
    for (const { start, end, actual } of lint(source, options).messages) expect(source.slice(start, end)).toBe(actual)
  })
})

describe('fix in HTML', () => {
  const fixed = (source: string) => fix(source, options).output
  it.each([
    ['<p>Haemme l&auml;hiesimiest&auml;.</p>', '<p>Haemme l&auml;hiesihenkil&ouml;&auml;.</p>'],
    ['<p>Haemme lähiesimiestä.</p>', '<p>Haemme lähiesihenkilöä.</p>'],
    ['<p>Haemme l&#228;hiesimiest&#228;.</p>', '<p>Haemme l&#228;hiesihenkil&#246;&#228;.</p>'],
    ['<p>Haemme\r\n  lähiesi<b>miestä</b>.</p>\r\n', '<p>Haemme\r\n  lähiesi<b>henkilöä</b>.</p>\r\n'],
    ['<P CLASS=x>Haemme lähiesi&shy;miestä &copy; 2026</P>', '<P CLASS=x>Haemme lähiesihenkilöä &copy; 2026</P>'],
    ['<img alt="Lähiesimies ja &quot;tiimi&quot;">', '<img alt="Lähiesihenkilö ja &quot;tiimi&quot;">'],
    ['<p>Haemme lähiesi<br>miestä.</p>', '<p>Haemme lähiesi<br>miestä.</p>'],
  ])('%s', (source, expected) => {
    expect(fixed(source)).toBe(expected)
    expect(fixed(expected)).toBe(expected)
  })
})

describe('silence on request', () => {
  const ad = (comment: string) => `${comment}\n<p>Haemme esimiestä.</p>\n<p>Haemme lakimiestä, kolme miestyövuotta.</p>`
  it.each([
    ['<!-- rekrylint-disable -->', []],
    ['<!-- rekrylint-disable gendered-title -->', ['miestyövuotta']],
    ['<!-- rekrylint-disable gendered-title, gendered-term -- nimet ovat virallisia -->', []],
    ['<!-- rekrylint-disable-next -->', ['lakimiestä', 'miestyövuotta']],
    [
      '<!-- rekrylint-disable gendered-title --><!-- rekrylint-enable gendered-title -->',
      ['esimiestä', 'lakimiestä', 'miestyövuotta'],
    ],
    ['<!-- muu kommentti -->', ['esimiestä', 'lakimiestä', 'miestyövuotta']],
  ])('%s', (comment, expected) => {
    expect(found(ad(comment), { rules: { directive: 'off' } })).toEqual(expected)
  })

  it('an attribute silences its element', () => {
    expect(found('<div data-rekrylint="ignore"><p>esimies</p><p>lakimies</p></div><p>talonmies</p>')).toEqual([
      'talonmies',
    ])
  })

  it('what does nothing is told, where it stands', () => {
    const source = ad('<!-- rekrylint-disable gendred-title -->')
    const [message] = lint(source, options).messages
    expect(message).toMatchObject({
      ruleId: 'directive',
      severity: 'warning',
      start: 0,
      actual: '<!-- rekrylint-disable gendred-title -->',
    })
    expect(message?.reason).toContain('gendered-title')
    expect(lint('<!-- rekrylint-disable-next --><p>Hei</p>', options).messages[0]).toMatchObject({
      ruleId: 'directive',
      severity: 'info',
    })
  })

  it('ignoreRanges are offsets into the HTML', () => {
    const source = '<p>&auml; esimies</p><p>esimies</p>'
    const at = source.lastIndexOf('esimies')
    expect(found(source, { ignoreRanges: [[at, at + 1]] })).toEqual(['esimies'])
    expect(lint(source, { ...options, ignoreRanges: [[at, at + 1]] }).messages[0]?.start).toBe(
      source.indexOf('esimies'),
    )
  })
})

describe('any wrapping', () => {
  const word = fc.constantFrom(
    'lähiesimiehillemmekin',
    'talonmiehen',
    'lakimiestä',
    'työtä',
    'ja',
    '&',
    '<3',
    'kokonaisuus',
    'pää',
    '”näin”',
    '2 > 1',
  )
  const line = fc.array(word, { minLength: 1, maxLength: 8 }).map(all => `Puhumme: ${all.join(' ')}.`)
  const lines = fc.array(line, { minLength: 1, maxLength: 5 })
  const styles = {
    raw: (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    named: (s: string) => styles.raw(s).replaceAll('ä', '&auml;').replaceAll('ö', '&ouml;'),
    decimal: (s: string) => styles.raw(s).replaceAll('ä', '&#228;').replaceAll('ö', '&#246;'),
    soft: (s: string) => styles.raw(s).replaceAll(/(\p{L}{3})(?=\p{L}{3})/gu, '$1&shy;'),
    nfd: (s: string) => styles.raw(s).normalize('NFD'),
    tags: (s: string) => styles.raw(s).replaceAll(/(\p{L}{4})(?=\p{L}{2})/gu, '$1<b></b>'),
    bold: (s: string) => styles.raw(s).replaceAll(/ (\p{L}{2})(\p{L}{3,})/gu, ' <i class="x">$1</i>$2'),
  }
  const plain = createLinter({ language: 'fi', document: 'fragment' })
  const rich = createLinter(options)
  const bare = (text: string) =>
    text
      .replaceAll(/<[^>]*>|&shy;/g, '')
      .replaceAll('&auml;', 'ä')
      .replaceAll('&ouml;', 'ö')
      .replaceAll('&#228;', 'ä')
      .replaceAll('&#246;', 'ö')
      .normalize()

  it.each(Object.entries(styles))('%s: the same words as in plain text, exactly', (_, style) => {
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', ''), (texts, between) => {
        const source = texts.map(text => `<p>${style(text)}</p>`).join(between)
        const wanted = plain.lint(`Otsikko\n\n${texts.join('\n\n')}`).messages
        const { messages } = rich.lint(`<h1>Otsikko</h1>${source}`)
        expect(messages.map(({ actual }) => bare(actual!))).toEqual(wanted.map(({ actual }) => actual))
        expect(messages.map(({ expected }) => expected.map(bare))).toEqual(wanted.map(({ expected }) => expected))
        const { output, applied } = rich.fix(source)
        expect(rich.fix(output).output).toBe(output)
        let rest = ''
        let at = 0
        for (const { start, end, expected } of applied) {
          rest += source.slice(at, start) + expected[0]
          at = end
        }
        expect(output).toBe(rest + source.slice(at))
      }),
      { numRuns: 60 },
    )
  })

  it('any string at all', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b',
        '&',
        '&auml',
        '<!--',
        '-->',
        '"',
        "'",
        '=',
        'esimies',
        '<li>',
        '<br/>',
        '\0',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const source = pieces.join('')
        for (const { start, end, actual } of rich.lint(source).messages) expect(source.slice(start, end)).toBe(actual)
      }),
    )
  })
})

describe('cost', () => {
  it.each<[string, string]>([
    ['less-than signs', '<'.repeat(1_000_000)],
    ['ampersands', '&'.repeat(1_000_000)],
    ['half references', '&am'.repeat(300_000)],
    ['open tags', '<div>'.repeat(100_000)],
    ['open inline tags', '<b>esimies '.repeat(60_000)],
    ['nested and closed', `${'<div>'.repeat(100_000)}esimies${'</div>'.repeat(100_000)}`],
    ['closed in the wrong order', '<b><p></b>'.repeat(100_000)],
    ['list items', '<li>esimies'.repeat(50_000)],
    ['attributes', `<p ${'title="esimies" '.repeat(50_000)}>`],
    ['open comments', '<!-- '.repeat(200_000)],
    ['directives', '<!-- rekrylint-disable-next --><p>esimies</p>'.repeat(20_000)],
    ['ignored elements', '<p data-rekrylint="ignore">esimies'.repeat(20_000)],
  ])('%s: an answer in linear time', (_, source) => {
    const from = performance.now()
    lint(source, options)
    expect(performance.now() - from).toBeLessThan(8000)
  })
})
