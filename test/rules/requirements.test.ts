import { readdirSync, readFileSync } from 'node:fs'
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

const FIXTURES = new URL('../fixtures/requirements/', import.meta.url)

const read = <T>(file: string): T => parse(readFileSync(new URL(file, FIXTURES), 'utf8')) as T
const judged = ({ ruleId }: Message) => /-(?:requirement|request)$/.test(ruleId) || ruleId === 'binary-gender'

/** Known not to be found, and why: a form with two boxes, nothing but its neighbours tells it from a free survey. */
const MISSED: readonly string[] = ['Sukupuoli *\n☐ Nainen\n☐ Mies']

/** `sv.yml`, `sv-held-out-2.yml`: the language opens the name. `ads.yml` holds whole ads. */
const SUITES = readdirSync(FIXTURES)
  .filter(name => /^(?:fi|sv|en)\b.*\.yml$/.test(name))
  .map(name => ({ file: name.replace('.yml', ''), language: name.slice(0, 2) as LanguageCode }))

/** What there is, at least: a file that is lost or not read is missed. */
const LEAST = { fi: [2120, 3250], sv: [1600, 2540], en: [1700, 2750] } as const

it.each(['fi', 'sv', 'en'] as const)('%s: no sentence has got lost', code => {
  const all = SUITES.filter(({ language }) => language === code).flatMap(({ file }) => read<Sentence[]>(`${file}.yml`))
  const lawful = all.filter(({ rule }) => rule === 'none').length
  expect(all.length - lawful).toBeGreaterThanOrEqual(LEAST[code][0])
  expect(lawful).toBeGreaterThanOrEqual(LEAST[code][1])
})

describe.each(SUITES)('demands and requests: $file', ({ file, language }) => {
  const sentences = read<Sentence[]>(`${file}.yml`)
  const { lint } = createLinter({ language })
  const unlawful = sentences.filter(({ rule }) => rule !== 'none')
  const lawful = sentences.filter(({ rule }) => rule === 'none')

  it('holds enough of each', () => {
    // sixty of each written for this in each language, and of a stranger's what he wrote
    const least = file === language ? 60 : 25
    if (file === `${language}-lawful`) expect(unlawful).toEqual([])
    else expect(unlawful.length).toBeGreaterThanOrEqual(least)
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
