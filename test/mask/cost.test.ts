import { expect, it } from 'vitest'
import { createLinter } from '../../src'

const PAGE = `Anna Virtanen, Pitkäkatu 12 B 34, 00100 Helsinki, puh. 040 123 4567, anna.virtanen@example.com

Työkokemus
2015–2019 Kirjanpitäjä, Esimerkki Oy, Espoo. Vastasin kuukausiraportoinnista ja koulutin uusia työntekijöitä.
Esihenkilönäni toimi Matti Korhonen, jolta saa lisätietoja. Olen 34-vuotias ja äidinkieleni on suomi.

`

const { mask } = createLinter({ language: 'fi', document: 'application' })
/** The best of several runs, in milliseconds: the others waited for the machine. */
const cost = (text: string): number => {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    mask(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

it('100 KB of CV cost well under what a reader notices, and twice the text costs about twice', () => {
  const text = PAGE.repeat(Math.ceil(100_000 / PAGE.length))
  mask(text)
  const once = cost(text)
  // 50 ms on the machine it was written on; room for a slower and busier one
  expect(once).toBeLessThan(200)
  expect(cost(text + text)).toBeLessThan(once * 3.5)
})

it.each([
  ['one endless word', 'a'],
  ['capitals', 'A '],
  ['names', 'Anna Virtanen '],
  ['digits', '0'],
  ['numbers', '040 '],
  ['at signs', 'a@'],
  ['dots', 'a.'],
  ['dashes', 'Ab-'],
  ['dates', '1.2.1990 '],
  ['brackets', '[NIMI 1]'],
  ['spaces', ' '],
  ['new lines', 'Anna\n'],
  ['cues', 'olen '],
  ['links', 'www.'],
])('no text is slow: %s', (_, piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length))
  mask(text)
  const once = cost(text)
  // under a millisecond the clock measures itself
  expect(cost(text.repeat(4))).toBeLessThan(Math.max(once, 1) * 12)
})
