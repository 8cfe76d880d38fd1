import { describe, expect, it } from 'vitest'
import { createLinter, fix, lint, OptionsError, rules } from '../../src'
import type { Options } from '../../src/contract'
import { createLinter as slim } from '../../src/core'
import { finnish } from '../../src/fi'

const bad = (options: unknown) => () => createLinter(options as Options)

describe('options', () => {
  it.each([
    [{ languge: 'fi' }, /unknown option `languge`, did you mean `language`/],
    [{ language: 'fin' }, /`language` takes `fi`, .*got "fin".*did you mean `fi`/],
    [{ language: 3 }, /`language` takes .*got 3/],
    [{ document: 'advert' }, /`document`.*did you mean `ad`/],
    [{ format: 'htlm' }, /did you mean `html`/],
    [{ locale: 'suomi' }, /`locale`/],
    [{ preset: 'recomended' }, /did you mean `recommended`/],
    [{ rules: { 'gendred-title': 'off' } }, /unknown rule `gendred-title`.*did you mean `gendered-title`/],
    [{ rules: { 'gendered-title': 'warn' } }, /`rules.gendered-title`.*did you mean `warning`/],
    [{ rules: { 'gendered-title': ['warning', 3] } }, /level or \[level, options\]/],
    [{ rules: { 'gendered-title': ['warning', { oficial: false }] } }, /`oficial`.*did you mean `official`/],
    [{ rules: { 'gendered-title': ['warning', { official: 1 }] } }, /true or false/],
    [{ rules: { 'gendered-term': ['info', { x: true }] } }, /this rule has none/],
    [{ rules: [] }, /`rules` takes an object/],
    [{ prefer: { esimies: 3 } }, /`prefer.esimies`/],
    [{ prefer: { esimies: { word: 'a' } } }, /\{ word, like \}/],
    [{ allow: 'esimies' }, /`allow` takes a list/],
    [{ ignoreRanges: [[5, 2]] }, /`ignoreRanges`/],
    [{ terms: [{ avoid: 'x' }] }, /`terms\[0\]`/],
    [{ level: 4 }, /`level` takes 1, 2 or 3/],
    [{ payTransparency: 'on' }, /`payTransparency`/],
    [null, /options must be an object/],
  ])('%j: says what is wrong and what is near', (options, words) => {
    expect(bad(options)).toThrow(words)
    expect(bad(options)).toThrow(OptionsError)
  })

  it('the slim door names the import that is missing', () => {
    expect(() => slim({ languages: [] })).toThrow(/rekrylint\/fi/)
    expect(() => slim({ languages: [finnish], language: 'sv' })).toThrow(/rekrylint\/sv/)
    expect(() => slim({ languages: [finnish], format: 'html' })).toThrow(/rekrylint\/html/)
    for (const [id, door] of [
      ['age-requirement', /'rekrylint\/requirements'/],
      ['missing-pay', /'rekrylint\/whole-ad'/],
      ['identifying-information', /'rekrylint\/mask'/],
    ] as const) {
      expect(() => slim({ languages: [finnish], rules: { [id]: 'off' } })).toThrow(door)
      expect(() => createLinter({ rules: { [id]: 'off' } })).not.toThrow()
    }
  })

  it('a source that is no text is a TypeError that does not repeat it', () => {
    for (const source of [undefined, null, 3, {}, [3], Symbol('Anna Virtanen')]) {
      expect(() => lint(source as string)).toThrow(TypeError)
      expect(() => lint(source as string)).not.toThrow(/Anna/)
    }
    expect(() => fix(3 as unknown as string)).toThrow(TypeError)
  })

  it('the locale of the messages is independent of the text', () => {
    const text = 'Haemme esimiestä.'
    const reasons = (['fi', 'sv', 'en'] as const).map(
      locale => lint(text, { language: 'fi', locale }).messages[0]?.reason,
    )
    expect(reasons[0]).toMatch(/^Sukupuolittunut nimike/)
    expect(reasons[1]).toMatch(/^Könsbunden titel/)
    expect(reasons[2]).toMatch(/^Gendered job title|^Gendered title/)
    expect(lint(text).messages[0]?.reason).toBe(reasons[0])
  })

  it('a level given for a rule replaces its own; off silences it', () => {
    const text = 'Haemme esimiestä.'
    const [message] = lint(text, { rules: { 'gendered-title': 'error' } }).messages
    expect(message).toMatchObject({ severity: 'error', fatal: true })
    expect(lint(text, { rules: { 'gendered-title': 'off' } }).messages).toEqual([])
  })

  it('`legal` keeps what rests on law', () => {
    const found = lint('Esimies – Espoo\n\nRaportoit talonmiehelle, kymmenen miestyövuotta.', {
      language: 'fi',
      document: 'fragment',
      preset: 'legal',
    }).messages
    expect(found.map(({ actual }) => actual)).toEqual(['Esimies'])
    expect(found[0]!.basis[0]).toMatchObject({ section: '14 §' })
  })

  it('`ignoreRanges` leaves places alone', () => {
    const text = 'Haemme esimiestä ja lakimiestä.'
    const at = text.indexOf('lakimiestä')
    const found = lint(text, { language: 'fi', ignoreRanges: [[at, at + 3]] }).messages
    expect(found.map(({ actual }) => actual)).toEqual(['esimiestä'])
  })

  it('describes its rules', () => {
    expect(rules.map(({ id }) => id)).toContain('gendered-title')
    for (const rule of rules) expect(rule.url).toContain(rule.id)
  })
})

describe('allow', () => {
  const actual = (text: string, allow: string[]) =>
    lint(text, { language: 'fi', document: 'fragment', allow }).messages.map(message => message.actual)

  it('leaves a word alone in any form, and as the first part of a compound', () => {
    expect(actual('talonmiehille, talonmiestyötä, lakimiehille', ['talonmies'])).toEqual(['lakimiehille'])
  })
  it('leaves longer words alone only when they are named', () => {
    expect(actual('esimiehelle ja lähiesimiehelle', ['esimies'])).toEqual(['lähiesimiehelle'])
  })
  it('leaves a phrase alone, not its words elsewhere', () => {
    expect(actual('Vanhempi palomies johtaa, palomiehet auttavat.', ['vanhempi palomies'])).toEqual(['palomiehet'])
  })
  it('is read in the language of the block', () => {
    expect(lint('We seek a foreman for our team in the city.', { allow: ['foreman'] }).messages).toEqual([])
  })
})

describe('terms', () => {
  const first = (text: string, terms: NonNullable<Options['terms']>) =>
    lint(text, { language: 'fi', document: 'fragment', terms }).messages[0]

  it('finds any form, of phrases too, and writes the replacement in it', () => {
    const terms = [{ avoid: 'nuorekas tiimi', use: ['hyvä tiimi'], severity: 'error' as const, note: 'Ks. ohje.' }]
    expect(first('Kerromme nuorekkaasta tiimistämme.', terms)).toMatchObject({
      ruleId: 'organisation-term',
      severity: 'error',
      actual: 'nuorekkaasta tiimistämme',
      expected: ['hyvästä tiimistämme'],
      note: 'Ks. ohje.',
    })
  })
  it('an abbreviation keeps its endings, and its replacement does not shout', () => {
    expect(first('HR:n ohje', [{ avoid: 'HR', use: ['henkilöstöhallinto'] }])?.expected).toEqual([
      'henkilöstöhallinnon',
    ])
  })
  it('stands before what the lexicon says', () => {
    expect(first('Kysy esimieheltä.', [{ avoid: 'esimies', use: ['tiiminvetäjä'] }])).toMatchObject({
      ruleId: 'organisation-term',
      expected: ['tiiminvetäjältä'],
    })
  })
})

describe('prefer', () => {
  const first = (text: string, prefer: NonNullable<Options['prefer']>) =>
    lint(text, { language: 'fi', document: 'fragment', prefer }).messages[0]

  it('inflects the word by its ending, and free first parts follow', () => {
    expect(first('vuoroesimiehillemmekin', { esimies: 'lähijohtaja' })?.expected).toEqual(['vuorolähijohtajillemmekin'])
  })
  it('inflects it like a word that we know', () => {
    expect(first('esimiehille', { esimies: { word: 'tiimipomo', like: 'talo' } })?.expected[0]).toBe('tiimipomoille')
  })
  it('makes an unknown word known', () => {
    expect(first('konttoripomoja', { konttoripomo: 'toimistovastaava' })?.expected[0]).toBe('toimistovastaavia')
  })
  it('of an ordinary word that begins like a title, with free first parts', () => {
    expect(first('Yösihteerille', { sihteeri: 'assistentti' })?.expected).toEqual(['Yöassistentille'])
  })
  it('several words, of which the first stays as it is', () => {
    expect(first('toimitusjohtajan sihteeriä', { 'toimitusjohtajan sihteeri': 'johdon assistentti' })).toMatchObject({
      actual: 'toimitusjohtajan sihteeriä',
      expected: ['johdon assistenttia'],
    })
  })
  it('written with capitals: the text decides the case', () => {
    expect(first('Kysy esimieheltä.', { Esimies: 'Lähijohtaja' })?.expected).toEqual(['lähijohtajalta'])
    expect(first('Kysy esimieheltä.', { Esimies: 'HR-vastaava' })?.expected).toEqual(['HR-vastaavalta'])
  })
  it('the very word: it is left alone', () => {
    expect(first('Kysy esimieheltä.', { esimies: 'esimies' })).toBeUndefined()
  })
  it('gives a statutory word its replacement', () => {
    expect(first('oikeusasiamiehelle', { oikeusasiamies: 'oikeusvaltuutettu' })?.expected[0]).toBe(
      'oikeusvaltuutetulle',
    )
  })
})
