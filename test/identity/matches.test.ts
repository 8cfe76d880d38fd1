import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchesBehind, piecesWith } from '../../src/identity/matches'

const some = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 })

it('a look behind asked afterwards finds the same', () =>
  fc.assert(
    fc.property(some('aab1 ä𝒜'), text => {
      const found = matchesBehind(text, /a[ab]*1?/gu, /(?<![\p{L}\d])/uy)
      const whole = [...text.matchAll(/(?<![\p{L}\d])a[ab]*1?/gu)]
      expect(found.map(({ index, 0: all }) => [index, all])).toEqual(whole.map(({ index, 0: all }) => [index, all]))
    }),
  ))

it('pieces between spaces that have something behind a mark', () =>
  fc.assert(
    fc.property(some('a./ \n'), text => {
      const expected = [...text.matchAll(/\S+/g)].filter(([piece]) => /\.\S|\/\//.test(piece))
      const found = piecesWith(text, ['.', '//'])
      expect(found).toEqual(expected.map(({ index, 0: piece }) => ({ start: index, text: piece })))
    }),
  ))
