import { expect, it } from 'vitest'
import { lint } from '../../src'

const AD = 'Kokki – Turku\n\nHaemme kokkia keittiöömme. Palkka on 2 450 €/kk. Tarjoamme perehdytyksen.'

it('what is worked out when it is read is part of the report: it is written as JSON, and copied', () => {
  const report = lint(AD, { language: 'fi' })
  expect(Object.keys(report)).toEqual(['version', 'messages', 'language', 'checklist', 'balance'])
  const copy = JSON.parse(JSON.stringify(report))
  expect(copy.checklist).toEqual(report.checklist)
  expect(copy.checklist).toHaveLength(20)
  expect(structuredClone(report).checklist).toEqual(report.checklist)
})

it('all reports have the same getters: new ones each time would keep every ad alive behind them', () => {
  const getterOf = (name: string) => Object.getOwnPropertyDescriptor(lint(AD), name)?.get
  expect(getterOf('checklist')).toBeTypeOf('function')
  expect(getterOf('checklist')).toBe(getterOf('checklist'))
  expect(getterOf('balance')).toBe(getterOf('balance'))
})

it('the checklist is worked out once', () => {
  const report = lint(AD)
  expect(report.checklist).toBe(report.checklist)
})
