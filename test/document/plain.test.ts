import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/document/plain'

const blocks = (source: string) => {
  const document = plainText.read(source)
  return document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])
}

describe('the plain-text reader', () => {
  it('tells blocks by the shape of the lines', () => {
    expect(
      blocks(
        'Lähiesihenkilö – Espoo\n\nTyössäsi johdat tiimiä ja kehität palveluja asiakkaiden kanssa.\n\nOdotamme sinulta:\n- kokemusta\n• intoa\n1. otetta\n\nLisätietoja: Anna Mäki, p. 040 123 4567, anna.maki@yritys.fi',
      ),
    ).toEqual([
      ['title', 'Lähiesihenkilö – Espoo'],
      ['paragraph', 'Työssäsi johdat tiimiä ja kehität palveluja asiakkaiden kanssa.'],
      ['heading', 'Odotamme sinulta:'],
      ['item', 'kokemusta'],
      ['item', 'intoa'],
      ['item', 'otetta'],
      ['contact', 'Lisätietoja: Anna Mäki, p. 040 123 4567, anna.maki@yritys.fi'],
    ])
  })

  it('a wrapped line goes on with the paragraph', () => {
    expect(blocks('Haemme joukkoomme kokenutta ja reipasta ihmistä\ntöihin Ouluun.')).toEqual([
      ['paragraph', 'Haemme joukkoomme kokenutta ja reipasta ihmistä\ntöihin Ouluun.'],
    ])
  })

  it('takes out what hides inside words, and knows the way back', () => {
    //            esi\u00admies   esi-\nmiehelle
    const source = 'a esi\u00admies, esi-\n  miehelle, pa\u0308iva\u0308'
    const clean = plainText.read(source).cleaned?.() ?? plainText.read(source)
    expect(clean.text).toBe('a esimies, esimiehelle, päivä')
    const at = clean.text.indexOf('esimiehelle')
    expect(clean.offsets.span({ start: at, end: at + 11 })).toEqual({
      start: source.indexOf('esi-'),
      end: source.indexOf(', pa'),
    })
  })
})

it('lines end in LF, CRLF or CR', () => {
  for (const lineBreak of ['\n', '\r\n', '\r']) {
    const { blocks, text } = plainText.read(['Esimies', 'Haemme esimiestä.', '', 'esi-', 'miehelle'].join(lineBreak))
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Esimies',
      'Haemme esimiestä.',
      'esimiehelle',
    ])
  }
})
