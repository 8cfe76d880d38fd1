import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createLinter } from '../../src'
import type { RuleId } from '../../src/contract'

/** A group of people, and what may be done with it: demanded, shut out, both if nothing is said. */
interface Group {
  rule: RuleId
  as?: Kind
  forms: string[]
}
type Kind = 'demand' | 'exclude'
/** Sentences with `{}` or `{2}` where a form of the group goes. */
type Frames = { groups: Group[]; lawful: string[] } & Partial<Record<Kind, string[]>>
/** By what stands in the gap: one person or many, a thing, what is asked for, lines of a list, a note without a verb. */
type Suite = Record<string, Frames> & {
  /** Sentences that come out wrong, and are known to. */
  known: string[]
}

const FIXTURES = new URL('../fixtures/frames/', import.meta.url)

const sentence = (frame: string, { forms }: Group): string => {
  const filled = frame.replace(/\{(\d?)\}/g, (_, at: string) => forms[Number(at)] ?? '')
  return filled.replace(/(^|\. )(\p{Ll})/gu, (_, before: string, first: string) => before + first.toUpperCase())
}

/** Our own, and those that others listed who had not seen the rules. */
const SUITES = (['fi', 'sv', 'en'] as const).flatMap(language => [
  { language, file: `${language}.yml` },
  { language, file: `${language}-listed.yml` },
])

describe.each(SUITES)('every group, and every thing, in every sentence: $file', ({ language, file }) => {
  const { known, ...sections } = parse(readFileSync(new URL(file, FIXTURES), 'utf8')) as Suite
  const { lint } = createLinter({ language, document: 'fragment' })
  const loud = (text: string) =>
    lint(text)
      .messages.filter(({ ruleId, severity }) => /-(?:requirement|request)$/.test(ruleId) && severity !== 'info')
      .map(({ ruleId }) => ruleId)

  const wrong: string[] = []
  let tried = 0
  for (const frames of Object.values<Frames>(sections)) {
    for (const group of frames.groups) {
      for (const kind of ['demand', 'exclude'] as const) {
        if (group.as && group.as !== kind) continue
        for (const frame of frames[kind] ?? []) {
          const text = sentence(frame, group)
          tried++
          if (!loud(text).includes(group.rule)) wrong.push(text)
        }
      }
      for (const frame of frames.lawful) {
        const text = sentence(frame, group)
        tried++
        if (loud(text).length > 0) wrong.push(text)
      }
    }
  }

  it('is tried', () => expect(tried).toBeGreaterThan(1000))
  it('comes out right, but for those known', () => expect(wrong.sort()).toEqual([...known].sort()))
  it('has few that are known to come out wrong', () => expect(known.length / tried).toBeLessThan(0.01))
})
