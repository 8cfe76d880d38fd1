import type { Head } from './inflection'

/**
 * The pattern language of `demands/*.yml`: what may stand in a phrase, token by token. Written for people who know the
 * language and not the code; lexicons/README.md explains it with examples.
 *
 *     <haemme> ..4 [ nuori~par <tekijä> ]
 *     macro    gap  any form in the partitive; the brackets hold what is reported
 */
export type Atom =
  /** A word exactly as written, or by its beginning (`edellyt*`), or its end (`*hakija`). */
  | { kind: 'word'; text: string; open: '' | 'start' | 'end' }
  /**
   * Any form of a word, of the compound written out (`lapsi+perhe~`: `before` is `lapsi`), or of any compound that ends
   * in it (`*myyjä~`); only in these cases, when any are named.
   */
  | Lemma
  /** Alternatives: sequences. */
  | { kind: 'any'; of: readonly (readonly Atom[])[]; sorted?: Alternatives }
  | { kind: 'maybe'; of: readonly Atom[] }
  /** What follows must not be this. */
  | { kind: 'not'; of: readonly Atom[] }
  /** Up to so many words; `wide`: across commas too. */
  | { kind: 'gap'; most: number; wide: boolean }
  /** A comma or other mark between two words. */
  | { kind: 'mark' }
  /** The first or the last word of the sentence. */
  | { kind: 'edge' }
  /** Letters and digits as a bounded regular expression: numbers and units. `by`: what it is found by. */
  | { kind: 'shape'; shape: RegExp; digit: boolean; by: readonly string[] }
  /** A named part; with cases, its lemmas stand in these: `<vegan~par>`. */
  | { kind: 'macro'; name: string; own?: Pattern }
  /** The sentence, or its place, has this property. */
  | { kind: 'is'; property: string }
  /** The reported part begins or ends here: the rest of the pattern is its surroundings. */
  | { kind: 'open' | 'close' }

/** A word in any form, or in some. Its head, and what all its forms begin with, are kept with it. */
export interface Lemma {
  kind: 'lemma'
  lemma: string
  before: string
  compound: boolean
  cases: readonly string[]
  head?: Head
  stem?: string
}

/** Alternatives as they are tried: single words are looked up, the rest by the letters that it begins with. */
export interface Alternatives {
  whole: ReadonlySet<string>
  /** Beginnings of words, by their first letter. */
  starts: ReadonlyMap<number, readonly string[]>
  ends: readonly string[]
  /** What these words start or end with: most words are passed over by that. */
  single: Starts
  phrases: readonly Phrase[]
  /** Those that may start with a word, by its first two letters. */
  byOpening: Map<number, readonly Phrase[]>
  /** Those that start with the end of a word, and those that may with one, by its last two letters. */
  endings?: readonly Phrase[]
  byClosing: Map<number, readonly Phrase[]>
}

/** A sequence of atoms, with what is learnt of it: most words are passed over by that. */
export interface Phrase {
  atoms: readonly Atom[]
  /** What words it may start with; worked out when it is first tried. */
  starts?: Starts
}

/** A phrase that is looked for. */
export interface Pattern extends Phrase {
  /** Names of the parts that it cannot do without. */
  parts: readonly string[]
}

/**
 * What words may stand first, by the first and by the last two letters. A letter alone tells most of them, and that is in
 * the object itself: a sentence asks it of hundreds of patterns, and their tables do not fit into the processor's cache.
 */
export interface Starts {
  /** First letters, a bit for each (`pairOf`). */
  firsts: number
  openings: Pairs
  /** Last letters of words of which the end is given. */
  lasts: number
  closings: Pairs
}

/**
 * A number for two letters, small or capital, below `PAIRS`. Some letters share one: ä and d.
 *
 * @param first UTF-16 units; 0 when there is none
 */
export const pairOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31)

const PAIRS = 1024

/** A set of pairs: a bit for each. */
export type Pairs = Uint32Array

const hasPair = (pairs: Pairs, pair: number): boolean => ((pairs[pair >> 5]! >>> (pair & 31)) & 1) === 1

/** May a word whose first two letters are these stand first? */
export const mayOpen = ({ firsts, openings }: Starts, opening: number): boolean =>
  ((firsts >>> (opening >> 5)) & 1) !== 0 && hasPair(openings, opening)

/** The same by its last two letters, where the end of a word is given. */
export const mayClose = ({ lasts, closings }: Starts, closing: number): boolean =>
  ((lasts >>> (closing & 31)) & 1) !== 0 && hasPair(closings, closing)

/** The first two letters of words, beginnings of words among them: of one letter, whatever the second. */
function openingsOf(starts: readonly string[]): Pairs {
  const pairs = new Uint32Array(PAIRS >> 5)
  for (const start of starts) {
    const pair = pairOf(start.charCodeAt(0), start.charCodeAt(1))
    pairs[pair >> 5]! |= start.length === 1 ? -1 : 1 << (pair & 31)
  }
  return pairs
}

const NONE: Pairs = new Uint32Array(PAIRS >> 5)

/** The last two letters of words that end so. */
function closingsOf(ends: readonly string[]): Pairs {
  if (ends.length === 0) return NONE
  const pairs = new Uint32Array(PAIRS >> 5)
  for (const end of ends) {
    const pair = pairOf(end.charCodeAt(end.length - 2), end.charCodeAt(end.length - 1))
    if (end.length > 1) pairs[pair >> 5]! |= 1 << (pair & 31)
    else for (let first = 0; first < pairs.length; first++) pairs[first]! |= 1 << (pair & 31)
  }
  return pairs
}

const ANY: Pairs = new Uint32Array(PAIRS >> 5).fill(-1)

/**
 * @param beginnings of words that may stand first; undefined: any word may
 * @param ends of such words
 */
export function startsFrom(beginnings: readonly string[] | undefined, ends: readonly string[]): Starts {
  const openings = beginnings ? openingsOf(beginnings) : ANY
  const closings = closingsOf(ends)
  let firsts = 0
  let lasts = 0
  for (let k = 0; k < openings.length; k++) {
    if (openings[k] !== 0) firsts |= 1 << k
    lasts |= closings[k]!
  }
  return { firsts, openings, lasts, closings }
}

/** Makes a pattern of what was read. */
export const patternOf = (atoms: readonly Atom[]): Pattern => ({
  atoms,
  parts: [...new Set(atoms.flatMap(atom => (atom.kind === 'macro' ? [atom.name] : [])))],
})

/** Put by the compiler before the parts of a pattern that it is found by: see marks.ts. */
export const MARK = '%'

/** Put by the compiler before a pattern, with the numbers of what must stand in the same sentence: see marks.ts. */
export const COMPANION = '&'

/** Longest stretch that a shape may read. */
export const SHAPE_REACH = 48

/**
 * Reads a pattern.
 *
 * @throws SyntaxError saying what is wrong with it and where
 */
export function parsePattern(source: string): Atom[] {
  let at = source.startsWith(COMPANION) ? source.indexOf(' ') : 0
  const fail = (what: string): never => {
    throw new SyntaxError(`“${source}”: ${what} at ${at}`)
  }
  const space = () => {
    while (source.charAt(at) === ' ') at++
  }
  const sequence = (until: string): Atom[] => {
    const atoms: Atom[] = []
    for (space(); at < source.length && !until.includes(source.charAt(at)); space()) atoms.push(atom())
    return atoms
  }
  const atom = (): Atom => {
    if (source.charAt(at) === MARK) at++ // a mark says how the pattern is found, not what it fits
    const sign = source.charAt(at)
    let found: Atom
    if (sign === '(') {
      at++
      const of = [sequence('|)')]
      while (source.charAt(at) === '|') {
        at++
        of.push(sequence('|)'))
      }
      if (source.charAt(at) !== ')') fail('a bracket is not closed')
      at++
      found = { kind: 'any', of }
    } else if (sign === '<') {
      const end = source.indexOf('>', at)
      if (end === -1) fail('a macro is not closed')
      found = { kind: 'macro', name: source.slice(at + 1, end) }
      at = end + 1
    } else if (sign === '/') {
      let end = source.indexOf('/', at + 1)
      while (end !== -1 && source.charAt(end - 1) === '\\') end = source.indexOf('/', end + 1)
      if (end === -1) fail('a shape is not closed')
      const written = source.slice(at + 1, end)
      const shape = new RegExp(written, 'iuy')
      // nearly every shape is a number: most words are passed over by their first letter
      const digit = startsWithDigit(written)
      at = end + 1
      const by = /^[@%](?<by>[^ |()[\]?<]+)/.exec(source.slice(at))?.groups?.['by']
      if (by) at += by.length + 1
      found = { kind: 'shape', shape, digit, by: by ? by.split(',') : digit ? [A_DIGIT] : [] }
    } else if (sign === '!') {
      at++
      return { kind: 'not', of: [atom()] }
    } else if (sign === '[' || sign === ']') {
      at++
      return { kind: sign === '[' ? 'open' : 'close' }
    } else if (sign === '@') {
      const property =
        /^@(?<property>[\p{L}:-]+)/u.exec(source.slice(at))?.groups?.['property'] ?? fail('no property is named')
      at += property.length + 1
      return { kind: 'is', property }
    } else if (sign === ',') {
      at++
      found = { kind: 'mark' }
    } else if (sign === '^' || sign === '$') {
      at++
      return { kind: 'edge' }
    } else found = word()
    if (source.charAt(at) !== '?') return found
    at++
    return { kind: 'maybe', of: [found] }
  }
  const word = (): Atom => {
    const start = at
    while (at < source.length && !' |()?[]<'.includes(source.charAt(at))) at++
    const text = source.slice(start, at)
    if (text === '') fail('nothing stands here')
    const gap = /^(?<dots>\.{2,3})(?<most>\d+)$/.exec(text)?.groups
    if (gap) return { kind: 'gap', most: Number(gap['most']), wide: gap['dots'] === '...' }
    const lemma = /^(?<open>\*?)(?:(?<before>[^~*+]+)\+)?(?<lemma>[^~*+]+)~(?<cases>[a-z.,]*)$/.exec(text)?.groups
    if (lemma) {
      const cases = lemma['cases'] ? lemma['cases'].split(',') : []
      const { before = '', lemma: own = '', open } = lemma
      return { kind: 'lemma', lemma: own, before, compound: open === '*', cases }
    }
    if (text.endsWith('*')) return { kind: 'word', text: text.slice(0, -1), open: 'start' }
    return text.startsWith('*') ? { kind: 'word', text: text.slice(1), open: 'end' } : { kind: 'word', text, open: '' }
  }
  const atoms = sequence('')
  if (atoms.length === 0) fail('the pattern is empty')
  return atoms
}

/** By this a number is found: to the scan all digits are one. */
export const A_DIGIT = '0'

/** Does whatever fits a regular expression begin with a digit: `\\d{2}`, `[2-7]\\d`, `(?:19|20)\\d`? */
function startsWithDigit(written: string): boolean {
  const group = /^\(\?:(?<of>[^()]*)\)(?![?*{])/.exec(written)?.groups?.['of']
  return (group?.split('|') ?? [written]).every(one => /^(?:\\d|\d|\[[\d-]+\])(?![?*]|\{0)/.test(one))
}

/** The numbers that a pattern begins with. */
export const companionsOf = (source: string): readonly number[] =>
  source.startsWith(COMPANION) ? source.slice(COMPANION.length, source.indexOf(' ')).split(',').map(Number) : []

/** The name of a macro without its cases: `vegan~par` → `vegan`. */
export const macroName = (name: string): string => name.replace(/~.*$/, '')

/**
 * The same pattern with its lemmas in the given cases; one that names its own keeps them.
 *
 *     recased((vegaani~|kasvissyöjä~), ['par'])      vegaania, kasvissyöjiä
 */
export const recased = (atoms: readonly Atom[], cases: readonly string[]): Atom[] =>
  atoms.map(atom => {
    switch (atom.kind) {
      case 'lemma':
        return atom.cases.length > 0 ? atom : { ...atom, cases }
      case 'macro':
        return { kind: 'macro', name: `${macroName(atom.name)}~${cases.join(',')}` }
      case 'any':
        return { kind: 'any', of: atom.of.map(sequence => recased(sequence, cases)) }
      case 'maybe':
        return { ...atom, of: recased(atom.of, cases) }
      default:
        return atom
    }
  })

/**
 * A frame with a macro in the place of its `_`: `<haemme> ..4 [ _~par ]` with `vegan` is `<haemme> ..4 [ <vegan~par> ]`.
 */
export const framed = (frame: string, macro: string): string =>
  frame.replaceAll(/(?<before>^|[ ()[\]|!>])_(?<cases>~[a-z.,]+)?/g, `$<before><${macro}$<cases>>`)

/**
 * Writes a pattern without the spaces that only help the eye.
 *
 * @param marked parts that get a mark: by these the pattern is found (marks.ts)
 */
export function writePattern(atoms: readonly Atom[], marked: ReadonlySet<Atom>): string {
  const sequence = (of: readonly Atom[]): string => of.map(write).join(' ')
  const write = (atom: Atom): string => (marked.has(atom) ? `${MARK}${plain(atom)}` : plain(atom))
  const plain = (atom: Atom): string => {
    switch (atom.kind) {
      case 'word':
        return atom.open === 'start' ? `${atom.text}*` : atom.open === 'end' ? `*${atom.text}` : atom.text
      case 'lemma':
        return `${atom.compound ? '*' : ''}${atom.before && `${atom.before}+`}${atom.lemma}~${atom.cases.join(',')}`
      case 'any':
        return `(${atom.of.map(sequence).join('|')})`
      case 'maybe':
        return `${sequence(atom.of)}?`
      case 'not':
        return `!${sequence(atom.of)}`
      case 'gap':
        return `${atom.wide ? '...' : '..'}${atom.most}`
      case 'shape':
        return `/${atom.shape.source}/${marked.has(atom) ? `${MARK}${atom.by.join(',')}` : ''}`
      case 'macro':
        return `<${atom.name}>`
      case 'is':
        return `@${atom.property}`
      default:
        return { mark: ',', edge: '^', open: '[', close: ']' }[atom.kind]
    }
  }
  return sequence(atoms)
    .split(/(\/(?:\\\/|[^/])+\/)/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replaceAll(/ *([[\]()|<>]) */g, '$1')))
    .join('')
}
