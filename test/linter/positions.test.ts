import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src'
import type { Message } from '../../src/contract'

const { lint, fix } = createLinter({ language: 'fi', document: 'fragment' })

/** Titles in running text, between words that are none. */
const words = fc.constantFrom(
  'lähiesimiehillemmekin',
  'Esimies',
  'LAKIMIESTEN',
  'talonmiehensä',
  'esimies-',
  'emäntänä',
)
const filler = fc.constantFrom(
  'ja',
  'Työ',
  '–',
  '(12 %)',
  'työtä.',
  '🙂',
  'tiimissä,',
  '\u00a0',
  'İstanbul',
  'ß',
  '1.',
  'kokonaisuus',
)
const gap = fc.constantFrom(' ', '  ', '\n', '\r\n', '\n\n', '\t', ' \r\n\r\n')
const text = fc
  .array(fc.tuple(fc.oneof(words, filler), gap), { maxLength: 30 })
  .map(pieces => pieces.map(([piece, space]) => piece + space).join(''))

const check = (source: string, messages: readonly Message[]) => {
  let before = 0
  for (const { start, end, actual, line, column, place } of messages) {
    expect(start).toBeGreaterThanOrEqual(before)
    before = start
    expect(end).toBeLessThanOrEqual(source.length)
    expect(source.slice(start, end)).toBe(actual)
    const lines = source.slice(0, start).split(/\r\n|\r|\n/)
    expect([line, column]).toEqual([lines.length, lines.at(-1)!.length + 1])
    expect('start' in place && place.start.offset).toBe(start)
    expect('end' in place && place.end.offset).toBe(end)
  }
}

/** What is found, whatever hides in it. */
const found = (messages: readonly Message[]) =>
  messages.map(({ actual, expected, severity }) => [
    actual!.replaceAll(/[\u00ad\u200b\r]/g, '').normalize(),
    expected.map(text => text.replaceAll('\r', '')),
    severity,
  ])

describe('positions', () => {
  it('are UTF-16 offsets into the source, in order, for any mixture', () => {
    fc.assert(fc.property(text, source => check(source, lint(source).messages)))
  })

  it('hold for any string at all, and any string gets an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), source => check(source, lint(source).messages)),
    )
  })

  it('move by the length of what is put before', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('Tervetuloa!\n\n', '🙂🙂\n\n', 'a\r\n\r\n'), (source, before) => {
        // a first line may be a title, so both have one
        const head = 'Otsikko\n\n'
        const shift = before.length
        const plain = lint(head + source).messages.map(({ start, end, ruleId }) => [start + shift, end + shift, ruleId])
        const moved = lint(head + before + source).messages.map(({ start, end, ruleId }) => [start, end, ruleId])
        expect(moved).toEqual(plain)
      }),
    )
  })

  it('are the same words when letters are decomposed or words carry soft hyphens', () => {
    const softened = (s: string) => s.replaceAll(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad')
    fc.assert(
      fc.property(text, source => {
        const plain = found(lint(source).messages)
        for (const other of [source.normalize('NFD'), softened(source)]) {
          const { messages } = lint(other)
          check(other, messages)
          expect(found(messages)).toEqual(plain)
        }
      }),
    )
  })

  it('CRLF and LF give the same findings', () => {
    fc.assert(
      fc.property(text, source => {
        const lf = source.replaceAll('\r\n', '\n')
        const crlf = lf.replaceAll('\n', '\r\n')
        expect(found(lint(crlf).messages)).toEqual(found(lint(lf).messages))
      }),
    )
  })

  it('fix changes nothing outside the flagged places, and settles', () => {
    // A hyphen at the end of a line may be either kind; what becomes of it is in the traps.
    const unbroken = text.map(source => source.replaceAll(/-(?=\s)/g, ''))
    fc.assert(
      fc.property(unbroken, source => {
        const { output, applied } = fix(source)
        let at = 0
        let wanted = ''
        for (const { start, end, expected } of applied) {
          wanted += source.slice(at, start) + expected[0]
          at = end
        }
        expect(output).toBe(wanted + source.slice(at))
        expect(fix(output).output).toBe(output)
      }),
    )
  })
})
