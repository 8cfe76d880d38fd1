import { describe, expect, it } from 'vitest'
import { finnishMorphology } from '../../../src/languages/finnish/morphology'
import { inflector } from '../../../src/lexicon/inflection'

/** One word or two of each class, each gradation and each harmony. The tables were checked with Voikko. */
const WORDS = [
  ['puheenjohtajisto', '2'],
  ['henkilö', '2'],
  ['avio', '3'],
  ['päällikkö', '4-A'],
  ['juristi', '5'],
  ['arkkitehti', '5-F'],
  ['täti', '5-F'],
  ['mestari', '6'],
  ['veli', '7'],
  ['nalle', '8'],
  ['likka', '9-A'],
  ['johtaja', '10'],
  ['poika', '10-D'],
  ['emäntä', '10-J'],
  ['setä', '10-F'],
  ['vartija', '12'],
  ['sisar', '32'],
  ['laulajatar', '32-C'],
  ['jäsen', '32'],
  ['ammattilainen', '38'],
  ['nainen', '38'],
  ['miehitys', '39'],
  ['mestaruus', '40'],
  ['oppilas', '41'],
  ['mies', '42'],
  ['tyttö', '1-C'],
  ['kevät', '44'],
  ['valtuutettu', '1-C'],
  ['avaus', '39'],
  ['vene', '48'],
] as const

const { paradigm, readings, inflect } = inflector(finnishMorphology)

describe('Finnish paradigms', () => {
  it('are as in the golden table', async () => {
    const lines = WORDS.flatMap(([text, cls]) => {
      const cells = [...paradigm({ text, class: cls }).cells]
      return [
        `${text} ${cls}`,
        ...cells.map(([cell, { free, bound }]) => `  ${cell}: ${free.join(' ')} | ${bound.join(' ')}`),
      ]
    })
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../fixtures/paradigms.fi.txt')
  })

  it('read every form that they write, in every cell with every tail', () => {
    const possessives = ['', 'ni', 'si', 'mme', 'nne', 'nsA', 'Vn']
    const clitics = ['', 'kin', 'kAAn', 'kO', 'hAn', 'pA', 'kOhAn', 'kOs']
    let written = 0
    for (const [text, cls] of WORDS) {
      const head = { text, class: cls }
      for (const cell of paradigm(head).cells.keys()) {
        for (const possessive of possessives) {
          for (const clitic of clitics) {
            const form = inflect(head, { cell, tail: { possessive, clitic } })
            if (form === undefined) continue
            written++
            const read = readings(head, form)
            // -Vn stands only behind a case ending in a vowel; elsewhere the third person is -nsA
            const own = possessive === 'Vn' && /ns[aä]/.test(form) ? 'nsA' : possessive
            expect(
              read.some(r => r.cell === cell && r.tail.possessive === own && r.tail.clitic === clitic),
              `${form}: ${cell} ${possessive} ${clitic}, read as ${JSON.stringify(read)}`,
            ).toBe(true)
          }
        }
      }
    }
    expect(written).toBeGreaterThan(30_000)
  })

  it('read no form that is none', () => {
    const mies = { text: 'mies', class: '42' }
    for (const form of ['miehe', 'miesta', 'miehienkö-', 'miesttä', 'miesnsä', 'miehensäni', 'mieskokin', ''])
      expect(readings(mies, form), form).toEqual([])
  })

  it('refuse a class that the word list does not have', () => {
    expect(() => finnishMorphology.paradigm({ text: 'sana', class: '99' })).toThrow(RangeError)
  })
})
