import fc from 'fast-check'
import { expect, it } from 'vitest'
import { automaton, finds, scan } from '../../src/lexicon/automaton'

const search = (lists: readonly (readonly string[])[], text: string) => {
  const built = automaton(lists.map(list => list.map(text => ({ text, value: undefined }))))
  const found = finds()
  scan(built, text, 0, text.length, found)
  const out: string[] = []
  for (let k = 0; k < found.count; k++)
    for (const { list, index } of built.anchorsOf(found.states[k]!))
      out.push(`${found.ends[k]} ${list}${lists[list]![index]}`)
  return out
}

/** What the automaton must find, the slow way: at each end every anchor that stands there, the longest first. */
const naively = (lists: readonly (readonly string[])[], text: string) => {
  // a space stands before the text and behind it
  const padded = ` ${text.toLowerCase()} `.replace(/[^a-zä]/g, ' ')
  const all = lists.flatMap((list, at) => list.map(anchor => ({ anchor, value: `${at}${anchor}` })))
  const out: string[] = []
  for (let end = 1; end <= text.length + 1; end++) {
    const here = all.filter(({ anchor }) => padded.slice(0, end + 1).endsWith(anchor))
    for (const { value } of here.sort((a, b) => b.anchor.length - a.anchor.length)) out.push(`${end} ${value}`)
  }
  return out
}

it('finds every anchor at every place, whatever the letter case, and tells from which list it came', () => {
  const letters = fc.constantFrom('a', 'b', 'ä', ' ')
  const anchor = fc.string({ unit: letters, minLength: 1, maxLength: 5 }).filter(text => text.trim() !== '')
  const lists = fc.array(fc.uniqueArray(anchor, { maxLength: 8 }), { minLength: 1, maxLength: 3 })
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', 'A', 'Ä', ' ', '-', '.'), maxLength: 30 })
  fc.assert(
    fc.property(lists, text, (some, source) => {
      expect(search(some, source)).toEqual(naively(some, source))
    }),
    { numRuns: 500 },
  )
})

it('has room for the whole vocabulary of an organisation', () => {
  const words = Array.from({ length: 5000 }, (_, at) => `w${at.toString(36)}x`)
  expect(search([words], 'w3lex')).toEqual(['5 0w3lex'])
})

it('units that are alike are one', () => {
  const built = automaton([[{ text: 'v1', value: undefined }]], ['0123456789'])
  const found = finds()
  scan(built, 'a V7 v', 0, 6, found)
  expect([found.count, found.ends[0]]).toEqual([1, 4])
})

it('letters for which no column is left share one', () => {
  const letters = Array.from({ length: 60 }, (_, at) => String.fromCharCode(0x430 + at))
  const anchors = letters.map(letter => ({ text: `a${letter}`, value: undefined }))
  const built = automaton([anchors])
  const found = finds()
  for (const letter of letters) {
    scan(built, `a${letter}`, 0, 2, found)
    const names = Array.from({ length: found.count }, (_, k) => built.anchorsOf(found.states[k]!)).flat()
    expect(names.map(({ index }) => anchors[index]!.text)).toContain(`a${letter}`)
  }
})

it('finds more than there was room for, in texts of any length', () => {
  const built = automaton([[{ text: 'a', value: undefined }]])
  const found = finds()
  for (const length of [0, 1, 3, 2047, 2048, 2049, 10_001]) {
    scan(built, 'a'.repeat(length), 0, length, found)
    expect([found.count, found.ends[length - 1]]).toEqual([length, length === 0 ? undefined : length])
  }
})
