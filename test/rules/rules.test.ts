import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rulePage } from '../../build/rule-page'
import { createLinter, rules } from '../../src'
import type { LanguageCode, Message, Options } from '../../src/contract'
import { rules as slimRules } from '../../src/core'
import { rulesOf } from '../../src/rules'
import { applicationRules } from '../../src/rules/application'
import { DOORS } from '../../src/rules/doors'
import { requirementRules } from '../../src/rules/requirements'
import type { Example, Rule } from '../../src/rules/rule'
import { wholeAdRules } from '../../src/rules/whole-ad'

const allRules = rulesOf({ rules: requirementRules }, { rules: wholeAdRules }, { rules: applicationRules })
const LOCALES: readonly LanguageCode[] = ['fi', 'sv', 'en']
const FROZEN = [
  'gendered-title',
  'gendered-term',
  'gendered-pronoun',
  'binary-gender',
  'gender-requirement',
  'age-requirement',
  'origin-requirement',
  'language-requirement',
  'conviction-requirement',
  'family-requirement',
  'health-requirement',
  'military-service-requirement',
  'identifying-request',
  'pay-history-request',
  'missing-diversity-clause',
  'missing-anonymity-notice',
  'missing-pay',
  'positive-action-without-plan',
  'anonymity-contradiction',
  'age-coded-wording',
  'gender-coded-wording',
  'exclusive-wording',
  'identifying-information',
  'organisation-term',
  'directive',
]

const FOLDER = new URL('../../src/rules/', import.meta.url)
const modules = await Promise.all(
  readdirSync(FOLDER).map(async file => [file, (await import(new URL(file, FOLDER).href)) as object] as const),
)
const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'id' in value && 'meta' in value && 'messages' in value

/** Rule → its examples, as they stand in one file. */
const files = modules.flatMap(([file, content]) =>
  Object.values(content)
    .filter(isRule)
    .map(rule => ({ file, rule, examples: 'examples' in content ? (content.examples as readonly Example[]) : [] })),
)

const lintExample = (rule: Rule, example: Example): readonly Message[] => {
  const [preset] = rule.meta.presets.includes('recommended') ? (['recommended'] as const) : rule.meta.presets
  const options: Options = {
    language: example.language,
    document: rule.meta.documents[0] ?? 'ad',
    preset: preset ?? 'recommended',
    ...example.options,
  }
  return createLinter(options)
    .lint(example.text)
    .messages.filter(({ ruleId }) => ruleId === rule.id)
}

it('every rule that has a file is in the index, once, under a known id', () => {
  const ids = files.map(({ rule }) => rule.id).sort()
  expect(new Set(ids).size).toBe(ids.length)
  const built = rules.map(({ id }) => id)
  expect(allRules.every(({ id }) => built.includes(id))).toBe(true)
  for (const id of ids) {
    expect(FROZEN).toContain(id)
    expect(allRules.map(rule => rule.id)).toContain(id)
  }
  for (const { id } of allRules) expect(ids).toContain(id)
})

it('each rule that another door brings is known to be its', () => {
  const brought = { requirements: requirementRules, 'whole-ad': wholeAdRules, mask: applicationRules }
  for (const [door, list] of Object.entries(brought)) expect(DOORS[door]).toEqual(list.map(({ id }) => id))
  expect(Object.keys(DOORS)).toEqual(Object.keys(brought))
})

it('are in the order in which they are documented, whichever doors bring them', () => {
  expect(rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id))
  expect(slimRules.map(({ id }) => id)).toEqual(
    rules.map(({ id }) => id).filter(id => !Object.values(DOORS).flat().includes(id)),
  )
})

for (const { file, rule, examples } of files) {
  describe(rule.id, () => {
    it('is alone in the file of its name', () => {
      expect(file).toBe(`${rule.id}.ts`)
    })

    it('speaks all three languages, with the same data', () => {
      const texts = [
        rule.meta.description,
        ...Object.values(rule.messages).flatMap(({ reason, note }) => (note ? [reason, note] : [reason])),
      ]
      for (const text of texts) {
        const names = LOCALES.map(locale => {
          expect(text[locale]?.trim().length, `${locale} of “${text.en}”`).toBeGreaterThan(5)
          return [...text[locale].matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
        })
        expect(names[1]).toEqual(names[0])
        expect(names[2]).toEqual(names[0])
      }
    })

    it('names its law with a section and an address, or says plainly that it rests on none', () => {
      for (const { act, section, url } of rule.meta.basis) {
        expect(act).not.toBe('')
        expect(section).toMatch(/\d/)
        expect(url).toMatch(/^https:\/\//)
      }
      if (rule.meta.basis.length === 0) expect(rule.meta.presets).not.toContain('legal')
    })

    it('has examples, flagged and allowed', () => {
      expect(examples.some(({ flagged }) => flagged.length > 0)).toBe(true)
      expect(examples.some(({ flagged }) => flagged.length === 0)).toBe(true)
    })

    for (const example of examples) {
      it(`${example.flagged.length > 0 ? 'flags' : 'allows'}: ${example.text.slice(0, 70).replaceAll('\n', ' ⏎ ')}`, () => {
        const messages = lintExample(rule, example)
        expect(messages.map(({ start, end }) => example.text.slice(start, end))).toEqual(
          example.flagged.map(({ words }) => words),
        )
        for (const [at, { expected, severity }] of example.flagged.entries()) {
          const message = messages[at]!
          if (expected !== undefined) expect(message.expected[0]).toBe(expected)
          if (severity !== undefined) expect(message.severity).toBe(severity)
          for (const text of message.expected) expect(text).not.toMatch(/[()[\]]/)
          for (const locale of LOCALES) expect(example.shows[locale].trim()).not.toBe('')
        }
      })
    }

    it('has an up-to-date page (npm run docs)', async () => {
      const page = new URL(`../../docs/rules/${rule.id}.md`, import.meta.url).pathname
      if (process.env['REKRYLINT_DOCS'] === undefined) expect(existsSync(page), `${page} is missing`).toBe(true)
      await expect(rulePage(rule, examples)).toMatchFileSnapshot(page)
    })
  })
}
