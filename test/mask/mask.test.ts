import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLinter, lint, mask, unmask } from '../../src'
import type { EntityKind, Options } from '../../src/contract'
import { createLinter as createSlim } from '../../src/core'
import { finnish } from '../../src/fi'
import { masker } from '../../src/mask'
import { OptionsError } from '../../src/options'

const fi = (text: string, options: Options = {}) => mask(text, { language: 'fi', ...options })

/** Pieces of applications, placeholders and what may break substitution, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    'Anna Virtanen',
    'Virtasella',
    'Nimeni on Aino Koski.',
    '040 123 4567',
    'a.b@c.fi',
    '010190-999W',
    '[NIMI 1]',
    '[NIMI 1:lle]',
    '[NIMI ',
    ' 1]',
    ']',
    '[',
    '$&',
    '\u00ad',
    '\r\n',
    'a\u0308',
    ' ',
    ', ',
    '<b>',
    '34-vuotias',
    'Pitkäkatu 3',
    '00100 Helsinki',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
)
const anything = fc.array(piece, { maxLength: 30 }).map(parts => parts.join(''))

describe('round trip', () => {
  it.each([1, 2, 3] as const)('unmask gives back every string, level %i', level => {
    const { mask } = createLinter({ level })
    fc.assert(
      fc.property(anything, source => {
        const { output, key } = mask(source)
        expect(unmask(output, JSON.parse(JSON.stringify(key)))).toBe(source)
      }),
      { numRuns: 400 },
    )
  })

  it('whatever the placeholders look like, or an options error says what is wrong with them', () => {
    const placeholder = (kind: EntityKind, index: number) => `${kind.charAt(0)}${index}`
    const { mask } = createLinter({ language: 'fi', placeholder })
    fc.assert(
      fc.property(anything, source => {
        const { output, key } = mask(source)
        expect(unmask(output, key)).toBe(source)
      }),
    )
    expect(() => fi('Nimeni on Anna Virtanen.', { placeholder: () => '' })).toThrow(OptionsError)
  })

  it('after the text was edited and the placeholders moved', () => {
    const { output, key } = fi('Nimeni on Anna Virtanen. Virtaselle voi soittaa: 040 123 4567.')
    expect(unmask(output.split('. ').reverse().join(' … '), key)).toContain('Virtaselle voi soittaa: 040 123 4567')
  })

  it('the longest of the placeholders that begin alike, whatever they are made of', () => {
    const entries = { N1: 'Anna', N10: 'Matti', ']^\\-': '$&', $1: 'N1', '': 'nobody' }
    expect(unmask('N10 N1 N11 N ]^\\- $1 ]^', { version: 1, entries })).toBe('Matti Anna Anna1 N $& N1 ]^')
    expect(unmask('N1', { version: 1, entries: { '': 'nobody' } })).toBe('N1')
  })

  it('masks masked text again without mixing up the two keys', () => {
    const first = fi('Nimeni on Anna Virtanen.')
    const letter = `${first.output} Suosittelijani on Matti Korhonen.`
    const second = fi(letter)
    expect(second.output).toBe('Nimeni on [NIMI 1]. Suosittelijani on [NIMI 2].')
    expect(unmask(second.output, second.key)).toBe(letter)
  })

  it('refuses what is no text or no key, and repeats nothing of it', () => {
    const key = { version: 1, entries: {} } as const
    expect(() => unmask(7 as never, key)).toThrow(TypeError)
    for (const bad of [undefined, null, 'Anna Virtanen', {}, { version: 1, entries: { a: 1 } }]) {
      expect(() => unmask('', bad as never)).toThrow(/unmask takes the key/)
    }
    expect(() => mask(['Anna Virtanen'] as never)).toThrow(/^rekrylint: mask takes a string, got object$/)
  })
})

describe('placeholders', () => {
  it('the same person has the same number, each form its own placeholder, its ending readable', () => {
    const { output } = fi(
      'Nimeni on Anna Virtanen. Virtasella on kokemusta, Virtasen työ on tuttua.\nSuosittelijani on Pekka Mäki. Mäelle voi soittaa, Pekan tiimi vastaa.',
    )
    expect(output).toBe(
      'Nimeni on [NIMI 1]. [NIMI 1:lla] on kokemusta, [NIMI 1:n] työ on tuttua.\nSuosittelijani on [NIMI 2]. [NIMI 2:lle] voi soittaa, [NIMI 2:n] tiimi vastaa.',
    )
  })

  it('speak the language of the text, or as the caller says', () => {
    expect(mask('Mitt namn är Åsa Wikström.', { language: 'sv' }).output).toBe('Mitt namn är [NAMN 1].')
    expect(mask('My name is Jane Doherty.', { language: 'en' }).output).toBe('My name is [NAME 1].')
    const placeholder = (kind: EntityKind, index: number) => `<${kind} ${index}>`
    expect(fi('Nimeni on Anna Virtanen. Virtaselle kiitos.', { placeholder }).output).toBe(
      'Nimeni on <name 1>. <name 1:lle> kiitos.',
    )
  })
})

describe('markup', () => {
  it('stays; what it cuts through is covered piece by piece, and addresses in it are covered too', () => {
    const source =
      '<p>Nimeni on <b>Anna</b> M&auml;kinen, <a href="mailto:anna.makinen@posti.example">kirjoita</a>.</p><!-- 010190-999W -->'
    const { output, key } = fi(source, { format: 'html' })
    expect(output).toBe(
      '<p>Nimeni on <b>[NIMI 1]</b> [NIMI 1b], <a href="mailto:[SÄHKÖPOSTI 1]">kirjoita</a>.</p><!-- [HETU 1] -->',
    )
    expect(unmask(output, key)).toBe(source)
  })

  it('of Markdown as well', () => {
    const source = 'Nimeni on **Anna** Virtanen, [soita](tel:+358401234567) *040 123 4567*.'
    const { output, key } = fi(source, { format: 'markdown' })
    expect(output).toBe('Nimeni on **[NIMI 1]** [NIMI 1b], [soita](tel:[PUHELIN 1]) *[PUHELIN 2]*.')
    expect(unmask(output, key)).toBe(source)
  })

  it.each(['html', 'markdown'] as const)('every string of %s comes back', format => {
    const { mask } = createLinter({ format })
    fc.assert(
      fc.property(anything, source => {
        const { output, key } = mask(source)
        expect(unmask(output, key)).toBe(source)
      }),
    )
  })
})

describe('names of the caller', () => {
  it('are found in any form', () => {
    const names = { given: ['Xandriela'], family: ['Örnefält', 'Kuopsala'] }
    expect(fi('Kysyin Kuopsalalta ja Xandrielan tiimiltä.').entities).toEqual([])
    expect(fi('Kysyin Kuopsalalta ja Xandrielan tiimiltä.', { names }).output).toBe(
      'Kysyin [NIMI 1:lta] ja [NIMI 2:n] tiimiltä.',
    )
  })
})

describe('options', () => {
  it.each([
    [{ names: ['Anna'] }, /option `names` takes/],
    [{ names: { given: 'Anna', family: [] } }, /option `names` takes/],
    [{ level: 4 }, /option `level` takes 1, 2 or 3/],
    [{ placeholder: 'x' }, /option `placeholder` takes a function/],
    [{ levl: 2 }, /did you mean `level`/],
  ])('%j is refused', (options, words) => {
    expect(() => mask('x', options as never)).toThrow(words)
    expect(() => mask('x', options as never)).toThrow(OptionsError)
  })

  it('no error repeats a name', () => {
    expect(() => mask('x', { names: ['Xandriela'] } as never)).not.toThrow(/Xandriela/)
  })
})

describe('levels', () => {
  const text = 'Nimeni on Anna Virtanen. Olen Suomen kansalainen. Aloitin työssäni 1.3.2015.'
  it.each([
    [1, ['name']],
    [2, ['name', 'nationality']],
    [3, ['name', 'nationality', 'date']],
  ] as const)('level %i', (level, kinds) => {
    expect(fi(text, { level }).entities.map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('the slim door', () => {
  it('masks with what it is given, and says which import is missing', () => {
    const { mask } = createSlim({ languages: [finnish], masker })
    expect(mask('Nimeni on Anna Virtanen.').output).toBe('Nimeni on [NIMI 1].')
    expect(() => createSlim({ languages: [finnish] }).mask('x')).toThrow(/rekrylint\/mask/)
  })
})

it('messages name the kind and never repeat the data', () => {
  const text = 'Nimeni on Anna Virtanen, puh. 040 123 4567.'
  const { messages } = lint(text, { document: 'application', language: 'fi' })
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['identifying-information', 'identifying-information'])
  for (const message of messages) {
    expect(message).not.toHaveProperty('actual')
    expect(JSON.stringify(message)).not.toMatch(/Anna|Virtanen|040/)
  }
})
