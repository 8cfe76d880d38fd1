import { expect, it } from 'vitest'
import { createLinter } from '../../src'
import { finnish } from '../../src/languages/finnish'
import { load } from '../../src/languages/load'
import { NO_TAIL } from '../../src/lexicon/inflection'

/**
 * Every listed title in every cell, bare, with a possessive and with a clitic: found as a whole, and its first
 * replacement is the replacement's own form of the same cell and tail.
 */
it('every Finnish title comes back in the form in which it went out', () => {
  const { lexicon, inflector } = load(finnish)
  const { lint } = createLinter({ language: 'fi', document: 'fragment' })
  const tails = [
    { possessive: '', clitic: '' },
    { possessive: 'mme', clitic: '' },
    { possessive: 'nsA', clitic: 'kin' },
    { possessive: '', clitic: 'kO' },
  ]
  const wrong: string[] = []
  let forms = 0
  for (const entry of lexicon.entries()) {
    if (entry.kind !== 'title' || entry.leading.length > 0 || entry.soughtOnly) continue
    const [use] = entry.use
    for (const cell of inflector.paradigm(entry.head).cells.keys()) {
      for (const tail of tails) {
        const form = inflector.inflect(entry.head, { cell, tail })
        if (form === undefined) continue
        forms++
        const word = entry.first + form
        const text = `Puhuttiin: ${word} oli mukana.`
        const message = lint(text).messages.find(({ ruleId }) => ruleId === 'gendered-title')
        if (message?.actual !== word) {
          wrong.push(`${word}: found ${message?.actual}`)
          continue
        }
        // one written form may be several cells (miehen: genitive; esimiehensä: nominative, genitive, plural)
        const possible = inflector
          .readings(entry.head, form)
          .map(reading =>
            use?.parts.map(({ first, head, inflects }, at, { length }) => {
              // words that agree take the case, the last one the tail as well
              const own = at === length - 1 ? reading : { cell: reading.cell, tail: NO_TAIL }
              // an adjective in the comitative has no possessive: rekrytoivine esihenkilöinemme
              const bare = at < length - 1 && reading.cell === 'com.pl'
              const form = bare ? inflector.paradigm(head).cells.get('com.pl')?.bound[0] : inflector.inflect(head, own)
              return first + (inflects ? form : head.text)
            }),
          )
          .map(words => words?.join(' '))
        const [written] = message.expected
        if (use && written !== undefined && !possible.includes(written))
          wrong.push(`${word} → ${written}, not ${possible[0]}`)
      }
    }
  }
  expect(wrong.slice(0, 20)).toEqual([])
  expect(forms).toBeGreaterThan(50_000)
})
