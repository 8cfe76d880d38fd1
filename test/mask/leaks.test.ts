import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src'
import { applications, type Marked, tally } from './applications'

/** Level 2, own knowledge only: no list of the caller, no other application known. */
const entitiesOf = ({ text, language }: Marked) =>
  createLinter({ language, document: 'application' }).mask(text).entities

describe.each([
  { name: 'thirty applications', folder: 'applications', count: 30 },
  // written after the detectors, then kept: test/fixtures/README.md has the figures of their first run
  { name: 'twelve held out', folder: 'held-out', count: 12 },
  { name: 'eight more held out', folder: 'held-out-2', count: 8 },
  { name: 'six more held out', folder: 'held-out-3', count: 6 },
  { name: 'fifteen more held out', folder: 'held-out-4', count: 15 },
])('$name', ({ folder, count }) => {
  const list = applications(folder)
  const { spans, leaks, words, overdone, keeps, lost } = tally(list, entitiesOf)

  it('are there, with marks', () => {
    expect(list.length).toBe(count)
    expect(spans).toBeGreaterThan(4 * count)
    expect(words).toBeGreaterThan(25 * count)
    expect(keeps).toBeGreaterThan(3 * count)
  })
  it('leak at most 3 % of what identifies', () => {
    expect(leaks.length / spans, leaks.join('\n')).toBeLessThanOrEqual(0.03)
  })
  it('lose at most 1 % of their other words', () => {
    expect(overdone.length / words, overdone.join('\n')).toBeLessThanOrEqual(0.01)
  })
  it('lose nothing that must be kept', () => expect(lost).toEqual([]))
})
