import { describe, expect, it } from 'vitest'
import { identityModule } from '../../build/identity'
import { ByBeginning, beginningsOf, oneOf } from '../../src/identity/beginnings'
import { analyses } from '../../src/identity/inflection'
import type { PackedIdentities } from '../../src/identity/knowledge'
import { weaken } from '../../src/languages/finnish/phonology'

const packed = JSON.parse(identityModule().replace(/^export default /, '')) as PackedIdentities
const names = [...new Set(Object.values(packed).flatMap(({ given, family }) => `${given} ${family}`.split(' ')))]

describe('what words begin with', () => {
  const { begins, mayBe } = beginningsOf(names)

  it('“no” is never wrong', () => {
    for (const name of names) {
      for (let letters = 0; letters <= name.length; letters++) {
        expect(begins(`${name}x`, letters), name).toBe(true)
        expect(begins(name, letters - 1, name.slice(Math.max(letters - 1, 0), letters)), name).toBe(true)
        expect(mayBe(name, letters, name.slice(letters)), name).toBe(true)
      }
    }
  })
  it('“yes” is seldom wrong', () => {
    const others = names.map(name => [...name].reverse().join('')).filter(word => !names.includes(word))
    const wrong = others.filter(word => mayBe(word, word.length, ''))
    expect(others.length).toBeGreaterThan(1000)
    expect(wrong.length / others.length).toBeLessThan(0.15)
  })
  it('of no words at all nothing begins so', () => {
    const none = beginningsOf([])
    expect(none.begins('a', 1)).toBe(false)
    expect(none.mayBe('a', 1, '')).toBe(false)
    expect(none.begins('a', 0)).toBe(true)
  })
})

it('names found by what they begin with are those found without', () => {
  // Länsi : Lännen: what the grade gives back, the nominative takes away
  const some = [...names.filter((_, at) => at % 7 === 0), 'länsi', 'virsi']
  const known = new Set(some)
  const beginnings = beginningsOf(some)
  const has = (base: string) => known.has(base)
  const grades = ['', ...'ABCDEFGHIJKLM']
  let found = 0
  for (const name of some) {
    const stems = new Set(
      grades
        .map(grade => weaken(name, grade))
        .flatMap(stem => [
          stem,
          `${stem}i`,
          stem + stem.slice(-1),
          stem.replace(/nen$/, 'se'),
          stem.replace(/s$/, 'kse'),
          stem.replace(/si$/, 'de'),
          stem.replace(/([lnr])si$/, '$1$1e'),
          stem.replace(/[is]$/, 'e'),
        ]),
    )
    for (const stem of stems) {
      for (const ending of ['n', 'a', 'ta', 'lla', 'een', 'ssakin']) {
        const form = stem + ending
        const plain = analyses(form, { has })
        found += plain.length
        expect(analyses(form, { has, beginnings }), form).toEqual(plain)
      }
    }
  }
  expect(found).toBeGreaterThan(some.length)
})

it('words by their beginnings', () => {
  const list = new ByBeginning<number>()
  list.add('vaim', 1)
  list.add('vaimo', 2)
  expect(list.of('vaimoni')).toEqual([1, 2])
  expect(list.of('vaimennus')).toEqual([1])
  expect(list.of('va')).toBe(undefined)
  const isOne = oneOf(['oy', 'koulu*'])
  expect(['oy', 'koulu', 'koulussa', 'oyj', 'kou', ''].map(isOne)).toEqual([true, true, true, false, false, false])
})
