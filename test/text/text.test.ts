import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAllCaps, likeCase, lower } from '../../src/text/case'
import { locator } from '../../src/text/positions'
import { sentenceAround } from '../../src/text/sentences'
import { runEnd, wordAfter, wordAt, wordBefore } from '../../src/text/words'

const ABBREVIATIONS = new Set(['esim', 'mm', 'puh', 'ns', 'yst', 'terv', 'klo', 'n', 'v'])
const around = (text: string, at: number) => sentenceAround(text, { start: 0, end: text.length }, at, ABBREVIATIONS)
function split(text: string): string[] {
  const found: string[] = []
  for (let next = around(text, 0); next; next = around(text, next.end)) found.push(text.slice(next.start, next.end))
  return found
}

describe('sentences', () => {
  it.each([
    ['Yksi. Kaksi! Kolme? Neljä', ['Yksi.', 'Kaksi!', 'Kolme?', 'Neljä']],
    ['Työ on esim. myyntiä. Tule!', ['Työ on esim. myyntiä.', 'Tule!']],
    ['Puh. 040 123 4567. Kysy lisää.', ['Puh. 040 123 4567.', 'Kysy lisää.']],
    [
      'Alkaa 1. tammikuuta. Hae 31.12.2025 klo 9.30 mennessä.',
      ['Alkaa 1. tammikuuta.', 'Hae 31.12.2025 klo 9.30 mennessä.'],
    ],
    ['Terveisin J. Mäki. Hei!', ['Terveisin J. Mäki.', 'Hei!']],
    ['Hän sanoi: ”Tule.” Tulin.', ['Hän sanoi: ”Tule.”', 'Tulin.']],
    ['', []],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected))

  it('a sentence is the same from wherever in it one asks', () => {
    const pieces = fc.constantFrom('a', 'Ab', 'esim', '12', '.', '!', '?', '…', '”', ')', ' ', '\n', 'ö')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
        const text = parts.join('')
        for (let next = around(text, 0); next; next = around(text, next.end))
          for (let at = next.start; at < next.end; at++) expect(around(text, at)).toEqual(next)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('words', () => {
  const text = 'Hallinto-, esimies- ja kuluttaja-asiamiehelle'
  const slice = (at: number) => {
    const word = wordAt(text, at)
    return word && text.slice(word.start, word.end)
  }
  it('a hyphen inside belongs to the word, one at its end does not', () => {
    expect(slice(2)).toBe('Hallinto')
    expect(slice(text.indexOf('mies-'))).toBe('esimies')
    expect(slice(text.length - 3)).toBe('kuluttaja-asiamiehelle')
  })
  it('nobody writes words of more than 120 letters', () => {
    const long = 'a'.repeat(500)
    expect(wordAt(long, 250)).toBeUndefined()
    expect(runEnd(long, 250)).toBe(500)
  })
  it('neighbours are words, or nothing when something else stands between', () => {
    expect(wordBefore('yksi kaksi', 5)).toEqual({ start: 0, end: 4 })
    expect(wordBefore('yksi, kaksi', 6)).toBeUndefined()
    expect(wordAfter('yksi kaksi', 4)).toEqual({ start: 5, end: 10 })
    expect(wordAfter('yksi, kaksi', 4)).toBeUndefined()
  })
})

describe('letter case', () => {
  it('lower keeps the length', () => {
    for (const text of ['LÄHIESIMIES', 'İSTANBUL', 'STRAẞE', 'ΑΣ', '🙂Ä']) expect(lower(text)).toHaveLength(text.length)
    expect(lower('ÄÖÅ')).toBe('äöå')
  })
  it('a replacement is written like what it replaces', () => {
    expect(likeCase('ESIMIES', 'esihenkilö')).toBe('ESIHENKILÖ')
    expect(likeCase('Esimies', 'esihenkilö')).toBe('Esihenkilö')
    expect(likeCase('esimies', 'LVI-asentaja')).toBe('LVI-asentaja')
    expect(isAllCaps('A')).toBe(false)
  })
})

it('lines end in LF, CRLF or CR', () => {
  const at = locator('a\nb\r\nc\rd')
  expect([0, 2, 5, 7].map(offset => at(offset).line)).toEqual([1, 2, 3, 4])
  expect(at(5)).toEqual({ line: 3, column: 1, offset: 5 })
})
