import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../build/files'
import { packLanguage, readLexicon } from '../../build/language'
import { divide, reachOf } from '../../src/lexicon/divide'
import { joined, lines, type PackedDemands } from '../../src/lexicon/packed'
import { requirementRules } from '../../src/rules/requirements'

const names = (text: string) => new Set(lines(text).map(line => line.split(/[\t ]/)[0]!))
const rulesIn = ({ demands }: PackedDemands) =>
  new Set(
    lines(demands)
      .filter(line => !line.startsWith('\t'))
      .map(line => line.split('\t')[0]!),
  )
const REQUIREMENTS = requirementRules.map(({ id }) => id as string)

for (const language of LANGUAGES) {
  describe(`patterns of lexicons/${language}`, () => {
    const files = readLexicon(language)
    const [own, rest] = packLanguage(files, language)
    const whole = joined(own, rest)

    it('each rule’s stand in one pack', () => {
      expect([...rulesIn(rest)].sort()).toEqual([...REQUIREMENTS].sort())
      for (const rule of rulesIn(own)) expect(REQUIREMENTS).not.toContain(rule)
    })

    it('those that the language carries stand alone, with no more than they reach', () => {
      const reach = reachOf(own.demands, own)
      for (const field of ['macros', 'frames', 'cues'] as const) {
        const held = names(own[field])
        const reached = [...reach[field]].filter(name => names(whole[field]).has(name))
        expect([...held].sort(), field).toEqual(reached.sort())
      }
      for (const lemma of names(own.starts)) expect(reach.starts).toContain(lemma)
      for (const lemma of reach.starts) expect(names(rest.starts)).not.toContain(lemma)
    })

    it('what the one holds, the other leaves out', () => {
      for (const field of ['macros', 'frames', 'cues', 'starts'] as const) {
        const second = names(rest[field])
        expect([...names(own[field])].filter(name => second.has(name))).toEqual([])
      }
    })
  })
}

it('follows macros, frames and cues through what they name', () => {
  const pack: PackedDemands = {
    macros: 'a\t(<b>|x*)\nb\ty~\nc\tz*\nd\t(w|v)',
    frames: 'f\t<c> [_]',
    cues: 'said\t<d> ..2 u\nturn\tmutta\nnobody\tasks',
    starts: 'y yy yyh\nu uu',
    companions: '',
    demands: 'one\tinfo\tm\t\tof:said\t\n\tf=%<a>\ntwo\tinfo\tm\t\t\t\n\t[ %<a> u~ ]',
  }
  const [own, rest] = divide(pack, new Set(['two']))
  expect(own).toEqual({
    ...pack,
    cues: 'said\t<d> ..2 u\nturn\tmutta',
    starts: 'y yy yyh',
    demands: 'one\tinfo\tm\t\tof:said\t\n\tf=%<a>',
  })
  expect(rest).toEqual({
    macros: '',
    frames: '',
    companions: '',
    cues: 'nobody\tasks',
    starts: 'u uu',
    demands: 'two\tinfo\tm\t\t\t\n\t[ %<a> u~ ]',
  })
})
