import { describe, expect, it } from 'vitest'
import { clause, createLinter, lint } from '../../src'
import type { ClauseKind, ClauseOptions, LanguageCode, Message } from '../../src/contract'

const LANGUAGES: readonly LanguageCode[] = ['fi', 'sv', 'en']
const LENGTHS = ['short', 'medium', 'long'] as const
const KINDS: readonly ClauseKind[] = ['diversity', 'anonymous', 'partly-anonymous', 'applicant-instruction', 'pay']

const AD: Readonly<Record<LanguageCode, string>> = {
  fi: 'Puutarhuri – Porvoo\r\n\r\nHaemme puutarhuria hoitamaan kaupungin puistoja. Istutat, kastelet ja leikkaat nurmikoita yhdessä viiden työtoverin kanssa, ja talvella huolehdit polkujen hiekoituksesta. Työ alkaa huhtikuussa ja on vakituinen. Odotamme puutarha-alan koulutusta ja ajokorttia, sillä kierrämme puistosta puistoon pakettiautolla.\r\n\r\nHae viimeistään 14.3. sähköpostitse.',
  sv: 'Trädgårdsmästare, Borgå\r\n\r\nVi söker en trädgårdsmästare som sköter stadens parker. Du planterar, vattnar och klipper gräs tillsammans med fem arbetskamrater, och på vintern sandar du gångarna. Arbetet börjar i april och gäller tills vidare. Vi förutsätter utbildning i trädgårdsbranschen och körkort, eftersom vi rör oss mellan parkerna med paketbil.\r\n\r\nSök senast 14.3 per e-post.',
  en: 'Gardener, Porvoo\r\n\r\nWe are looking for a gardener to take care of the parks of the town. You plant, water and mow together with five colleagues, and in winter you spread sand on the paths. The work begins in April and is permanent. We expect training in gardening and a driving licence, because we go from park to park by van.\r\n\r\nApply by 14 March by email.',
}
const missing = (messages: readonly Message[]) => messages.filter(({ ruleId }) => ruleId.startsWith('missing-'))
const ids = (messages: readonly Message[]) => messages.map(({ ruleId }) => ruleId)

describe.each(LANGUAGES)('our own texts in %s', language => {
  const { lint, fix } = createLinter({ language })

  it('an ad without them lacks them, in its own language', () => {
    const messages = missing(lint(AD[language]).messages)
    expect(ids(messages)).toEqual(['missing-diversity-clause', 'missing-anonymity-notice', 'missing-pay'])
    for (const { start, end, fix, expected, place, severity, actual } of messages) {
      expect(end).toBe(start)
      expect(place).toHaveProperty('offset', start)
      expect([fix, severity, actual]).toEqual(['suggest', 'info', ''])
      for (const text of expected) expect(text).toMatch(/^\r\n\r\n\S/)
    }
  })

  it('they stand behind the paragraph before the instructions for applying', () => {
    const [{ start = 0 } = {}] = missing(lint(AD[language]).messages)
    expect(AD[language].slice(start)).toMatch(/^\r\n\r\n(?:Hae|Sök|Apply)/)
  })

  it('nothing is inserted unasked, and what is inserted is recognised and raises nothing', () => {
    expect(fix(AD[language]).output).toBe(AD[language])
    const before = ids(lint(AD[language]).messages).filter(id => !id.startsWith('missing-'))
    const choices = Math.max(...missing(lint(AD[language]).messages).map(({ expected }) => expected.length))
    for (let choice = 0; choice < choices; choice++) {
      const { output, applied } = fix(AD[language], {
        choose: ({ expected }) => expected[Math.min(choice, expected.length - 1)],
      })
      expect(applied.length).toBeGreaterThanOrEqual(3)
      const after = lint(output)
      // the amounts are still to be filled in, and nothing offers to insert them once more
      expect(ids(after.messages).filter(id => !before.includes(id))).toEqual(['missing-pay'])
      expect(after.messages.find(({ ruleId }) => ruleId === 'missing-pay')!.expected).toEqual([])
    }
  })

  it.each(LENGTHS)('a %s clause is recognised wherever it stands, with and without a name and a plan', length => {
    for (const organisation of [
      {},
      { name: 'Kivelän Leipomo Oy' },
      { equalityPlan: true },
      { name: 'Kivelä', equalityPlan: 'kivela.example/plan' },
    ]) {
      const text = clause('diversity', { language, length, organisation })
      expect(text).not.toMatch(/[{}[\]]|\s\s/)
      expect(text.includes(organisation.name ?? '')).toBe(true)
      for (const source of [`${AD[language]}\r\n\r\n${text}`, `${text}\r\n\r\n${AD[language]}`]) {
        const { messages, checklist } = lint(source)
        expect(ids(missing(messages))).toEqual(['missing-anonymity-notice', 'missing-pay'])
        expect(ids(messages)).not.toContain('positive-action-without-plan')
        expect(checklist.find(({ id }) => id === 'diversity-clause')!.status).toBe('present')
      }
    }
  })

  it('positive special treatment is promised only where there is a plan', () => {
    const said = (options: ClauseOptions) =>
      lint(clause('diversity', { language, length: 'long', ...options })).checklist.find(
        ({ id }) => id === 'equality-plan',
      )!.status
    expect(said({})).toBe('missing')
    expect(said({ organisation: { equalityPlan: false } })).toBe('missing')
    expect(said({ organisation: { equalityPlan: true } })).toBe('present')
  })

  it.each(['anonymous', 'partly-anonymous'] as const)('the %s notice is recognised and is asked for no more', kind => {
    const { messages, checklist } = lint(`${AD[language]}\r\n\r\n${clause(kind, { language })}`)
    expect(ids(missing(messages))).toEqual(['missing-diversity-clause', 'missing-pay'])
    expect(checklist.find(({ id }) => id === 'anonymity-notice')!.status).toBe('present')
  })

  it('the instruction is recognised and raises nothing', () => {
    const { messages, checklist } = lint(clause('applicant-instruction', { language }))
    expect(ids(messages).filter(id => !id.startsWith('missing-'))).toEqual([])
    expect(checklist.find(({ id }) => id === 'applicant-instruction')!.status).toBe('present')
  })

  it('pay filled in is pay', () => {
    const text = clause('pay', { language, pay: { from: 2850, to: 3199.5 } })
    expect(text).toMatch(/2[\s,]850–3[\s,]199[.,]5/)
    expect(missing(lint(`${AD[language]}\r\n\r\n${text}`).messages).map(({ ruleId }) => ruleId)).not.toContain(
      'missing-pay',
    )
  })

  it.each(KINDS)('%s is written in the language asked for', kind => {
    const texts = LANGUAGES.map(one => clause(kind, { language: one }))
    expect(new Set(texts).size).toBe(3)
    for (const text of texts) expect(text.length).toBeGreaterThan(30)
  })
})

describe('clause', () => {
  it.each([
    [['diverse'], /`kind`.*did you mean `diversity`/],
    [['diversity', { language: 'se' }], /`language`/],
    [['diversity', { length: 'tall' }], /`length`/],
    [['diversity', { lenght: 'long' }], /unknown option `lenght`, did you mean `length`/],
    [['pay', { pay: { from: '3000' } }], /`pay.from` takes euros/],
    [['pay', { pay: { form: 3000 } }], /unknown option `pay.form`, did you mean `from`/],
    [['diversity', { organisation: { name: '' } }], /`organisation.name`/],
  ])('%j: says what is wrong', (call, words) => {
    expect(() => clause(...(call as [ClauseKind, ClauseOptions]))).toThrow(words)
  })
})

describe('what is there is seen in every language, what is missing is written in the ad’s own', () => {
  it('an English clause in a Finnish ad', () => {
    const source = `${AD.fi}\r\n\r\n${clause('diversity', { language: 'en' })}`
    expect(ids(missing(lint(source, { language: 'fi' }).messages))).toEqual(['missing-anonymity-notice', 'missing-pay'])
  })
  it('a fragment and an application lack nothing', () => {
    for (const document of ['fragment', 'application'] as const) {
      const report = lint(AD.fi, { document })
      expect(missing(report.messages)).toEqual([])
      expect(report.checklist).toEqual([])
    }
  })
  it('a report is plain data', () => {
    const report = lint(AD.fi)
    const copy = structuredClone(report)
    expect(copy.checklist).toHaveLength(20)
    expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(JSON.stringify(copy)))
  })
})

describe('balance', () => {
  it('counts coded words, and gives no verdict', () => {
    const source = 'We want an ambitious and competitive leader who is kind and supports the team.'
    const { balance } = lint(source, { language: 'en' })
    expect(balance?.masculine.words.map(({ word }) => word)).toEqual(['ambitious', 'competitive', 'leader'])
    expect(balance?.feminine.words.map(({ span }) => source.slice(span.start, span.end))).toEqual(['kind', 'supports'])
    expect(balance).toMatchObject({ ratio: 0.6, validated: true })
    expect(lint('Haemme kokkia.', { language: 'fi' }).balance).toMatchObject({ ratio: undefined, validated: false })
  })
})
