import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/english'
import { finnish } from '../../src/languages/finnish'
import { swedish } from '../../src/languages/swedish'
import { anchorsOfMark, markedIn, marksIn } from '../../src/lexicon/marks'
import { joined } from '../../src/lexicon/packed'
import { type Atom, parsePattern, writePattern } from '../../src/lexicon/pattern'
import { requirements } from '../../src/requirements'

const how = {
  macros: new Map([['ikä', parsePattern('(/\\d{2} ?v/@v_,*veet|ikä)')]]),
  startsOf: (lemma: string) => [lemma],
  common: ['olet'],
}
const packed = (source: string) => {
  const atoms = parsePattern(source)
  return writePattern(atoms, markedIn(atoms, how) ?? new Set())
}
const macro = (name: string) => (name === 'ikä' ? packed('(/\\d{2} ?v/@v_,*veet|ikä)') : '')
const anchors = (source: string) =>
  marksIn(packed(source)).flatMap(mark => {
    const found: string[] = []
    anchorsOfMark(mark, new Map([['mies', ['mies', 'mieh']]]), macro, text => found.push(text))
    return found
  })

describe('what a pattern is found by', () => {
  it.each([
    ['a word, whole', 'ole myyjä', '%myyjä', [' myyjä ']],
    ['a beginning', '<olet>? edellyt*', '%edellyt*', [' edellyt']],
    ['the rarer of two', 'olet ..3 [ nuorekas ]', '%nuorekas', [' nuorekas ']],
    ['all of the alternatives', '(nuori|nuorekas*) ..2 ja', '%(nuori|nuorekas*)', [' nuori ', ' nuorekas']],
    ['one word in each of them', '(ja nuori|tai vanha*)', '%nuori', [' nuori ', ' vanha']],
    ['the forms of a lemma', 'ja mies~par', '%mies~par', [' mies', ' mieh']],
    ['the end of a word, for want of more', '*hakija ..2 [ ...3 ]', '%*hakija', ['hakija ']],
    ['what a shape says', '/\\d{2} ?v/@v_,*veet', '%/\\d{2} ?v/%v_,*veet', [' v ', 'veet']],
    ['what a named part is found by', '[ <ikä> ]', '%<ikä>', [' v ', 'veet', ' ikä ']],
  ])('%s', (_, source, marked, starts) => {
    expect(packed(source)).toContain(marked)
    expect(anchors(source)).toEqual(starts)
  })

  it('a pattern of which every part may be missing is found by nothing', () => {
    expect(markedIn(parsePattern('nuori? *ja ..3'), how)).toBeUndefined()
  })
})

describe.each([finnish, swedish, english])('the patterns of $code', ({ packed: own, code }) => {
  const { macros, cues, demands } = joined(own, requirements.patterns[code])
  const patterns = [macros, cues, demands]
    .flatMap(text => text.split('\n'))
    .flatMap(line => {
      const tab = line.lastIndexOf('\t')
      return line.startsWith('\t') || (tab > 0 && tab === line.indexOf('\t')) ? [line.slice(tab + 1)] : []
    })

  it('read as they were written: a mark changes nothing', () => {
    const plain = (atoms: readonly Atom[]) => JSON.stringify(atoms, (key, value) => (key === 'by' ? [] : value))
    for (const pattern of patterns) {
      const atoms = parsePattern(pattern)
      expect(plain(parsePattern(writePattern(atoms, new Set())))).toBe(plain(atoms))
    }
    expect(patterns.length).toBeGreaterThan(50)
  })

  it('each demand has a mark', () => {
    const lines = demands.split('\n').filter(line => line.startsWith('\t'))
    expect(lines.filter(line => marksIn(line).length === 0)).toEqual([])
  })
})
