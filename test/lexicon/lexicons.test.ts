import { describe, expect, it } from 'vitest'
import { readLexicon } from '../../build/language'
import { createLinter } from '../../src'
import type { LanguageCode } from '../../src/contract'
import { framed, parsePattern, recased } from '../../src/lexicon/pattern'
import { problems, spelling } from '../../src/lexicon/schema'

const LANGUAGES: readonly LanguageCode[] = ['fi', 'sv', 'en']
const flagsTitle = (ruleId: string) => ruleId === 'gendered-title' || ruleId === 'gendered-term'

for (const language of LANGUAGES) {
  describe(`lexicons/${language}`, () => {
    const files = readLexicon(language)
    const items = files.titles.flatMap(({ items }) => items)
    const { lint } = createLinter({ language, document: 'fragment' })

    it('has no mistake that a machine can see', () => {
      expect(problems(files)).toEqual([])
    })

    it('every title is found where it is sought', () => {
      const lead = { fi: 'Etsimme: ', sv: 'Vi söker: ', en: 'We seek: ' }[language]
      const missed = items.filter(({ title }) => {
        const word = spelling(title)
        const [found] = lint(`${word}\n\n${lead}${word}.`).messages.filter(({ ruleId }) => flagsTitle(ruleId))
        return found?.actual !== word
      })
      expect(missed.map(({ title }) => title)).toEqual([])
    })

    it('nothing that is offered is itself flagged', () => {
      const flagged = [...items, ...files.terms.flatMap(({ items }) => items)].flatMap(({ use }) =>
        use.filter(word => lint(`Sana ${spelling(word)}.`).messages.some(({ ruleId }) => flagsTitle(ruleId))),
      )
      expect(flagged).toEqual([])
    })

    it('what must never be flagged is not', () => {
      const { words = [], starts = [], idioms = [] } = files.lookalikes
      const texts = [
        ...words.map(({ word }) => spelling(word)),
        ...starts.map(({ starts }) => `${spelling(starts)}alla`),
        ...idioms,
      ]
      expect(texts.filter(text => lint(`Sana ${text}.`).messages.some(({ ruleId }) => flagsTitle(ruleId)))).toEqual([])
    })

    it('offers no remark, and fixes by itself only what the file calls safe', () => {
      for (const item of items) {
        const word = spelling(item.title)
        for (const message of lint(`Sana ${word}.`).messages) {
          for (const text of message.expected) expect(text).toMatch(/^[\p{L}\p{N} ’'-]+$/u)
          if (message.fix === 'safe') expect(item.fix, word).toBe('safe')
        }
      }
    })
  })
}

/** What a word of each Kotus class ends in; every one of class 16 has mp : mm. A slip of the pen is seen without Voikko. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  1: /[oöuy]$/,
  2: /[oöuy]$/,
  3: /[aeiouyäö][oöaäuy]$/,
  4: /kk[oö]$/,
  5: /[ibcdfghjklmnpqrstvwxz]$/,
  6: /i$/,
  7: /i$/,
  9: /[aä]$/,
  10: /[aä]$/,
  11: /[aä]$/,
  12: /[aä]$/,
  13: /[aä]$/,
  14: /kk[aä]$/,
  15: /[eo][aä]$/,
  16: /mpi$/,
  17: /(aa|ää|uu|yy|oo|öö|ee)$/,
  18: /[aeiouyäö]{2}$/,
  19: /(uo|yö|ie)$/,
  26: /i$/,
  27: /si$/,
  29: /psi$/,
  32: /[lnr]$/,
  34: /t[oö]n$/,
  36: /in$/,
  38: /nen$/,
  39: /s$/,
  40: /[uy]s$/,
  41: /s$/,
  42: /mies$/,
  47: /[uy]t$/,
  48: /e$/,
}

it('the class of a Finnish head fits its ending', () => {
  const odd = Object.entries(readLexicon('fi').heads).filter(([text, value]) => {
    const [number = '', letter] = (typeof value === 'string' ? value : value.class).split('-')
    return !ENDINGS[number]?.test(text) || (number === '16' && letter !== 'H')
  })
  expect(odd).toEqual([])
})

describe('what an editor is told', () => {
  const heads = { mies: '42', henkilö: '2', johtaja: '10' }
  const entry = { title: 'esi|mies', tier: 'G' as const, use: ['esi|henkilö'], fix: 'safe' as const, sources: ['K'] }
  const told = (...items: object[]) =>
    problems({
      heads,
      titles: [{ file: 'a.yml', items: items as (typeof entry)[] }],
      terms: [],
      demands: [],
      cues: {},
      lookalikes: {},
      productive: [],
      sources: { K: {} },
    }).join('\n')

  it('nothing, when all is well', () => expect(told(entry)).toBe(''))
  it.each([
    ['a duplicate', [entry, { ...entry, title: 'esimies' }], 'stands already in a.yml'],
    ['a remark', [{ ...entry, use: ['johtaja (tiimin)'] }], 'a remark does not belong in a replacement'],
    ['a head without a class', [{ ...entry, title: 'esi|ukko' }], 'has no class in heads.yml'],
    ['an unknown source', [{ ...entry, sources: ['ZZ'] }], 'sources.yml does not know'],
    ['no source', [{ ...entry, sources: [] }], 'has no source'],
    ['a slip in a field', [{ ...entry, modifer: 'no' }], 'has a field “modifer”'],
    ['an unknown tier', [{ ...entry, tier: 'Q' }], 'write one of'],
    [
      'a replacement that is flagged',
      [entry, { ...entry, title: 'johtaja|mies', use: ['esi|mies'] }],
      'itself a gendered title',
    ],
    ['safe without a word', [{ ...entry, use: [] }], 'offers nothing'],
  ])('%s', (_, items, words) => expect(told(...items)).toContain(words))
})

describe('what an editor of demands is told', () => {
  const cues = {
    macros: { vegan: '(vegaani~|kasvissyöjä~)' },
    frames: { person: ['haemme ..4 [ _~par ]'] },
    cues: { law: ['laki'] },
  }
  const item = { rule: 'x', severity: 'error' as const, message: 'demand', sources: ['K'] }
  const told = (demand: object, more: object = {}) =>
    problems({
      heads: {},
      titles: [],
      terms: [],
      demands: [{ file: 'd.yml', items: [{ ...item, ...demand }] }],
      cues: { ...cues, ...more },
      lookalikes: {},
      productive: [],
      sources: { K: {} },
    }).join('\n')

  it.each([
    ['a frame and a macro', { frames: ['person'], of: ['vegan'] }],
    ['a pattern', { find: ['olet <vegan~nom>'], unless: ['law', 'near:law', 'of:law'] }],
  ])('nothing, when all is well: %s', (_, demand) => expect(told(demand)).toBe(''))
  it.each<[string, object, string, object?]>([
    ['nothing to find', {}, 'has nothing to find'],
    ['a frame alone', { frames: ['person'] }, 'needs `frames` and `of` together'],
    ['an unknown frame', { frames: ['thing'], of: ['vegan'] }, 'names the frame “thing”'],
    ['an unknown macro in a frame', { frames: ['person'], of: ['fruit'] }, 'names <fruit>'],
    ['an unknown macro', { find: ['olet <fruit~nom>'] }, 'names <fruit>'],
    ['a word twice in one list', { find: ['olet (x|y z|(x|y z|y  z))'] }, 'names “y z” twice'],
    ['a mark for a word', { find: ['olet (x|€)'] }, '“€”, which is no word'],
    ['an unknown property', { find: ['@fruit olet'] }, 'asks for “fruit”'],
    ['a frame without a hole', { find: ['olet'] }, 'without a hole', { frames: { person: ['haemme'] } }],
    [
      'an unknown cue that calls off',
      { find: ['olet'] },
      'names the cue “fruit”',
      { 'called-off': [{ by: ['fruit'], messages: ['demand'] }] },
    ],
    [
      'a message that no entry has',
      { find: ['olet'] },
      'names the message “fruit”',
      { 'called-off': [{ by: ['law'], messages: ['fruit'] }] },
    ],
  ])('%s', (_, demand, words, more) => expect(told(demand, more)).toContain(words))
})

describe('frames', () => {
  it('put a macro into their hole, in the case it names', () => {
    expect(framed('haemme ..4 [ _~par,nom ]', 'vegan')).toBe('haemme ..4 [ <vegan~par,nom> ]')
    expect(framed('[ _ ] ..3 (ei|emme)', 'vegan')).toBe('[ <vegan> ] ..3 (ei|emme)')
    expect(framed('[[_~nom]ei_ole', 'vegan')).toBe('[[<vegan~nom>]ei_ole')
  })
  it('leave alone what names its own case, and what does not inflect', () => {
    const [any] = recased(parsePattern('(vegaani~|liitto~gen jäsen~|vegaan*)'), ['par'])
    expect(any).toMatchObject({
      of: [
        [{ lemma: 'vegaani', cases: ['par'] }],
        [
          { lemma: 'liitto', cases: ['gen'] },
          { lemma: 'jäsen', cases: ['par'] },
        ],
        [{ kind: 'word', text: 'vegaan' }],
      ],
    })
  })
})
