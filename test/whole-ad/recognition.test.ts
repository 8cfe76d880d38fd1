import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createLinter } from '../../src'
import type { ChecklistId, LanguageCode, Report } from '../../src/contract'

/** Texts of our own, marked by hand before the patterns met them: see README.md beside them. */
const read = <T>(file: string): T =>
  parse(readFileSync(new URL(`../fixtures/whole-ad/${file}`, import.meta.url), 'utf8')) as T

interface Passage {
  text: string
  clause: 'yes' | 'no'
  anonymous: 'full' | 'partly' | 'no'
  instruction: 'yes' | 'no'
  pay: 'yes' | 'no'
}
interface Ad {
  name: string
  language: LanguageCode
  text: string
  checklist: Partial<Record<ChecklistId, 'present' | 'missing'>>
}
interface Wording {
  language: LanguageCode
  text: string
  rule: string
}

const THINGS = {
  clause: 'diversity-clause',
  anonymous: 'anonymity-notice',
  instruction: 'applicant-instruction',
  pay: 'pay',
} as const

const isPresent = ({ checklist }: Report, id: ChecklistId): boolean =>
  checklist.find(item => item.id === id)?.status === 'present'

describe.each<LanguageCode>(['fi', 'sv', 'en'])('what is said and what only sounds like it: %s', language => {
  const passages = read<Passage[]>(`statements.${language}.yml`)
  const { lint } = createLinter({ language })
  for (const [thing, id] of Object.entries(THINGS) as [keyof typeof THINGS, ChecklistId][]) {
    const yes = passages.filter(passage => passage[thing] !== 'no')
    const no = passages.filter(passage => passage[thing] === 'no')

    it(`${thing}: nine in ten of those that say it are seen`, () => {
      const missed = yes.filter(({ text }) => !isPresent(lint(text), id)).map(({ text }) => text)
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(yes.length * 0.1)
    })

    it(`${thing}: at most one in fifty of the others is taken for it`, () => {
      const taken = no.filter(({ text }) => isPresent(lint(text), id)).map(({ text }) => text)
      expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(no.length * 0.02)
    })
  }
})

it('the checklist of whole ads is what a reader would tick', () => {
  const wrong: string[] = []
  let all = 0
  for (const { name, language, text, checklist } of read<Ad[]>('ads.yml')) {
    const report = createLinter({ language }).lint(text)
    for (const [id, status] of Object.entries(checklist) as [ChecklistId, 'present' | 'missing'][]) {
      all++
      if (isPresent(report, id) !== (status === 'present')) wrong.push(`${name}: ${id} is ${status}`)
    }
  }
  expect(all).toBeGreaterThanOrEqual(200)
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(all * 0.05)
})

it('wording: nine in ten are seen by their rule, and nearly none of the lawful twins by any', () => {
  const wrong = read<Wording[]>('wording.yml').flatMap(({ language, text, rule }) => {
    const found = createLinter({ language, preset: 'strict' })
      .lint(text)
      .messages.map(({ ruleId }) => ruleId as string)
      .filter(id => id.endsWith('-wording'))
    return (rule === 'none' ? found.length === 0 : found.includes(rule)) ? [] : [`${rule}: ${text}`]
  })
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(6)
})
