import { expect, it } from 'vitest'
import { createLinter } from '../../src'

/**
 * Cost grows with the length of the text, whatever the text. A quadratic step would take hours on these; the limit is
 * a hundred times what they need.
 */
const SIZE = 1_000_000
const LIMIT_MS = 5000
const { lint } = createLinter()

it.each([
  ['one letter', 'a'],
  ['one title without end', 'esimies'],
  ['titles', 'esimies '],
  ['beginnings of titles', 'mieh'],
  ['hyphens', '-'],
  ['words joined by hyphens', 'esimies-'],
  ['line-break hyphens', 'esi-\nmies'],
  ['soft hyphens', '\u00ad'],
  ['combining marks', 'a\u0308'],
  ['line breaks', '\n'],
  ['carriage returns', '\r'],
  ['full stops', '.'],
  ['verbs that seek', 'haemme '],
  ['colons', 'esimies:'],
  ['lone surrogates', '\ud800'],
  ['NUL', '\0'],
  ['capitals', 'ESIMIES '],
  ['spaces', ' '],
  ['emoji', '🙂'],
  ['digits', '1'],
  ['ellipses', 'lähi- ja '],
])('a million units of %s get an answer in linear time', (_, unit) => {
  const source = unit.repeat(SIZE / unit.length)
  const from = performance.now()
  const { messages } = lint(source)
  const ms = performance.now() - from
  for (const { start, end, actual } of messages.slice(0, 10)) expect(source.slice(start, end)).toBe(actual)
  expect(ms).toBeLessThan(LIMIT_MS)
})

it.each([
  ['demands', 'HAEMME MIESTÄ. '],
  ['demands in lines of their own', 'Edellytämme:\n- nuori hakija\n\n'],
  ['sentences that look at their neighbours', 'Olet nuori ja terve. '],
  ['parts of a clause', 'Arvostamme monimuotoisuutta. '],
  ['instructions for applying', 'Hae viimeistään 3.5. Palkka on 3000 €/kk.\n\n'],
])('four times as many %s cost about four times as much', (_, unit) => {
  const timeOf = (count: number) => {
    const source = unit.repeat(count)
    const from = performance.now()
    const { checklist } = lint(source)
    expect(checklist.length).toBeGreaterThan(0)
    return performance.now() - from
  }
  timeOf(500)
  // a quadratic step costs sixteen times as much
  expect(timeOf(8000) / timeOf(2000)).toBeLessThan(10)
})
