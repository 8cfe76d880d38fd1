import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/english'
import { finnish } from '../../src/languages/finnish'
import { swedish } from '../../src/languages/swedish'
import {
  anchorOf,
  anchorsOfMark,
  askedOfMark,
  companionsIn,
  dividedIn,
  markedIn,
  marksIn,
} from '../../src/lexicon/marks'
import { type Atom, parsePattern, writePattern } from '../../src/lexicon/pattern'
import { requirements } from '../../src/requirements'

const how = {
  macros: new Map([['ikä', parsePattern('(/\\d{2} ?v/@v_,*veet|ikä)')]]),
  startsOf: (lemma: string) => [lemma],
  common: ['olet'],
  everywhere: ['on'],
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

  it.each([
    ['a word of every line is worse than a common one', 'on ..2 olet', '%olet', [' olet ']],
    ['and worse than a number', 'on /[2-7]\\d/', '%/[2-7]\\d/%0', [' 0']],
    ['a number is worse than a common word', 'olet /[2-7]\\d/', '%olet', [' olet ']],
    ['what may begin with something else is no number', 'on /\\d?v/', '%on', [' on ']],
  ])('%s', (_, source, marked, starts) => {
    expect(packed(source)).toContain(marked)
    expect(anchors(source)).toEqual(starts)
  })

  it('a per cent sign in a shape is no mark', () => {
    expect(marksIn('/\\d{2}(?! ?[%€])/ %nuori')).toEqual(['nuori'])
    expect(marksIn('%/\\d{2}(?! ?[%€])/%vuoti,v_ ja')).toEqual(['/\\d{2}(?! ?[%€])/%vuoti,v_'])
  })

  it('a number that is met must be of the shape', () => {
    const asked = askedOfMark('/[2-7]\\d/%0', macro)
    expect(asked.map(atom => atom.kind)).toEqual(['shape'])
  })

  it('a pattern of which every part may be missing is found by nothing', () => {
    expect(markedIn(parsePattern('nuori? *ja ..3'), how)).toBeUndefined()
  })
})

describe('what must stand beside the words that a pattern is found by', () => {
  const beside = (source: string) => {
    const atoms = parsePattern(source)
    return companionsIn(atoms, how, anchorOf(atoms, how)).map(({ atom, marked }) => writePattern([atom], marked))
  }

  it.each([
    ['the other parts, when it is found by common words', 'olet ..3 [ on ]', ['%on']],
    ['nothing, when it is found by rare ones', 'olet ..3 [ asevelvollisuus ]', []],
    ['no part that may be missing', 'on? ..3 [ olet ] !ja', []],
    ['of alternatives of several words, what else is in each', '(on olet|on olet ja)', ['(%on olet|%on olet ja)']],
    ['not of alternatives one of which is a single word', '(on olet|olet)', []],
    ['no word by which another of them is found', '(olet on|tai olet on)', ['(olet %on|tai olet %on)']],
  ])('%s', (_, source, expected) => {
    expect(beside(source)).toEqual(expected)
  })
})

describe('alternatives that are found differently', () => {
  it.each([
    [
      'phrases of common words apart from the rest',
      '[ (nuorekas|on olet|olet) ]',
      ['[(nuorekas|olet)]', '[(on olet)]'],
    ],
    ['not when all are of a kind', '[ (on olet|olet on) ]', ['[(on olet|olet on)]']],
    ['not when the pattern is found by something else', 'asevelvollisuus (nuorekas|on olet)', undefined],
    ['nor a phrase with a rare word', '[ (nuorekas|on asevelvollinen) ]', undefined],
  ])('%s', (_, source, parts) => {
    const written = dividedIn(parsePattern(source), how).map(atoms => writePattern(atoms, new Set()))
    expect(written).toEqual(parts ?? [writePattern(parsePattern(source), new Set())])
  })
})

describe.each([finnish, swedish, english])('the patterns of $code', ({ code }) => {
  const { macros, cues, demands } = requirements.patterns[code]
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
