import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createLinter } from '../../src'
import type { LanguageCode, Message } from '../../src/contract'

/** Demands and requests, unlawful ones and their lawful twins: see the head of each file. All wording is our own. */
interface Sentence {
  text: string
  rule: string
  severity?: string
  span?: string
}
interface Ad {
  name: string
  text: string
  findings?: { rule: string; severity: string; span: string }[]
}

const read = <T>(file: string): T =>
  parse(readFileSync(new URL(`../fixtures/requirements/${file}`, import.meta.url), 'utf8')) as T
const judged = ({ ruleId }: Message) => /-(?:requirement|request)$/.test(ruleId) || ruleId === 'binary-gender'

/** Known not to be found, and why: a form with two boxes, nothing but its neighbours tells it from a free survey. */
const MISSED: readonly string[] = ['Sukupuoli *\n☐ Nainen\n☐ Mies']

const SUITES: readonly { file: string; language: LanguageCode; least: number }[] = [
  ...(['fi', 'sv', 'en'] as const).map(language => ({ file: language, language, least: 60 })),
  ...(['sv', 'en'] as const).flatMap(language =>
    ['', '-2', '-3', '-4', '-5'].map(set => ({
      file: `${language}-held-out${set}`,
      language,
      least: set === '' ? 60 : set === '-5' ? 25 : 30,
    })),
  ),
  { file: 'sv-held-out-6', language: 'sv', least: 100 },
  { file: 'en-held-out-6', language: 'en', least: 100 },
  { file: 'en-held-out-7', language: 'en', least: 140 },
  { file: 'en-held-out-8', language: 'en', least: 70 },
  { file: 'en-held-out-9', language: 'en', least: 50 },
  { file: 'fi-held-out-8', language: 'fi', least: 100 },
  { file: 'fi-held-out-9', language: 'fi', least: 140 },
  { file: 'fi-held-out-10', language: 'fi', least: 55 },
  { file: 'fi-held-out-11', language: 'fi', least: 55 },
  ...['fi-held-out', ...[2, 3, 4, 5, 6, 7].map(set => `fi-held-out-${set}`)].map(file => ({
    file,
    language: 'fi' as const,
    least: 30,
  })),
]

describe.each(SUITES)('demands and requests: $file', ({ file, language, least }) => {
  const sentences = read<Sentence[]>(`${file}.yml`)
  const { lint } = createLinter({ language })
  const unlawful = sentences.filter(({ rule }) => rule !== 'none')
  const lawful = sentences.filter(({ rule }) => rule === 'none')

  it('holds enough of each', () => {
    expect(unlawful.length).toBeGreaterThanOrEqual(least)
    expect(lawful.length).toBeGreaterThanOrEqual(least)
  })

  it.each(unlawful.filter(({ text }) => !MISSED.includes(text.trim())))(
    '$rule: $text',
    ({ text, rule, severity, span = '' }) => {
      const start = text.indexOf(span)
      expect(start).toBeGreaterThanOrEqual(0)
      const found = lint(text).messages.find(
        message => message.ruleId === rule && message.start < start + span.length && message.end > start,
      )
      expect(found?.severity).toBe(severity)
      if (rule !== 'binary-gender' && found?.severity !== 'info') expect(found?.basis.length).toBeGreaterThan(0)
      expect(found?.note?.length).toBeGreaterThan(20)
    },
  )

  it.each(lawful)('nothing: $text', ({ text }) => {
    expect(lint(text).messages.filter(judged)).toEqual([])
  })
})

describe('whole ads', () => {
  const { lint } = createLinter({ language: 'fi' })
  it.each(read<Ad[]>('ads.yml'))('$name', ({ text, findings = [] }) => {
    const messages = lint(text).messages.filter(judged)
    const wanted = findings.map(({ rule, severity, span }) => {
      const start = text.indexOf(span)
      const found = messages.find(
        ({ ruleId, start: from, end }) => ruleId === rule && from < start + span.length && end > start,
      )
      return found ? `${rule} ${severity}` : `${rule}: ${span} is not found`
    })
    expect(messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(wanted)
  })
})
