import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src'
import { applications, type Marked, tally } from './applications'

/** Level 2, own knowledge only: no list of the caller, no other application known. */
const entitiesOf = ({ text, language }: Marked) =>
  createLinter({ language, document: 'application' }).mask(text).entities

describe('thirty applications', () => {
  const list = applications('applications')
  const { spans, leaks, words, overdone, keeps, lost } = tally(list, entitiesOf)

  it('are thirty: Finnish, Swedish and English', () => {
    expect(list.length).toBe(30)
    expect([spans, words, keeps].every(count => count > 100)).toBe(true)
  })
  it('leak at most 3 % of what identifies', () => {
    expect(leaks.length / spans, leaks.join('\n')).toBeLessThanOrEqual(0.03)
  })
  it('lose at most 1 % of their other words', () => {
    expect(overdone.length / words, overdone.join('\n')).toBeLessThanOrEqual(0.01)
  })
  it('lose nothing that must be kept', () => expect(lost).toEqual([]))
})
