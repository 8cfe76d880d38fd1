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
  | { kind: 'lemma'; lemma: string; before: string; compound: boolean; cases: readonly string[] }
  /** Alternatives: sequences. */
  | { kind: 'any'; of: readonly (readonly Atom[])[] }
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
  | { kind: 'macro'; name: string }
  /** The sentence, or its place, has this property. */
  | { kind: 'is'; property: string }
  /** The reported part begins or ends here: the rest of the pattern is its surroundings. */
  | { kind: 'open' | 'close' }

/** Longest stretch that a shape may read. */
export const SHAPE_REACH = 48

/**
 * Reads a pattern.
 *
 * @throws SyntaxError saying what is wrong with it and where
 */
export function parsePattern(source: string): Atom[] {
  let at = 0
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
      const digit = /^(?:\\d|\d)/.test(written)
      at = end + 1
      const by = /^@(?<by>[^ |()[\]?<]+)/.exec(source.slice(at))?.groups?.['by']
      if (by) at += by.length + 1
      found = { kind: 'shape', shape, digit, by: by ? by.split(',') : [] }
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
        return { ...atom, name: `${macroName(atom.name)}~${cases.join(',')}` }
      case 'any':
        return { ...atom, of: atom.of.map(sequence => recased(sequence, cases)) }
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

/** The pattern without the spaces that only help the eye; shapes stay as they are. */
export const packPattern = (source: string): string =>
  source
    .split(/(\/(?:\\\/|[^/])+\/)/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replaceAll(/ *([[\]()|<>]) */g, '$1')))
    .join('')

/** What the beginnings of a pattern's words are chosen by. */
export interface Anchoring {
  macros: ReadonlyMap<string, readonly Atom[]>
  /** Beginnings that all forms of a lemma share. */
  startsOf(lemma: string): readonly string[]
  /** Frequent words: a pattern is found by another of its words when it has one. */
  common: readonly string[]
}

/** Beginnings of words that a pattern is found by. */
export interface Anchors {
  all: readonly string[]
  /** The same, with `<name>` for those of a macro: written once, however many patterns use it. */
  short: readonly string[]
}

/**
 * Letters one of which must begin some word of any text that the pattern fits: what the scan looks for. Of several sets
 * the one that stops the scan least often.
 *
 * @returns undefined when the pattern has no such letters: every part of it may be missing or begin anyhow
 */
export function anchorsOfPattern(atoms: readonly Atom[], how: Anchoring): Anchors | undefined {
  let best: Anchors | undefined
  for (const atom of atoms) {
    const own = anchorsOfAtom(atom, how)
    if (own && (!best || cost(own.all, how) < cost(best.all, how))) best = own
  }
  return best
}

/** How often beginnings stop the scan, roughly: a letter more, a third as often. */
const cost = (anchors: readonly string[], { common }: Anchoring): number => {
  let sum = 0
  for (const anchor of anchors) {
    const frequent = common.some(word => (anchor.endsWith('_') ? `${word}_` === anchor : word.startsWith(anchor)))
    sum += frequent ? 1 : 3 ** -anchor.length
  }
  return sum
}

const same = (all: readonly string[]): Anchors => ({ all, short: all })

function anchorsOfAtom(atom: Atom, how: Anchoring): Anchors | undefined {
  // a word as it is written is found with what ends it: `ei_` does not stop at every eilen
  if (atom.kind === 'word') {
    if (atom.open === 'end' || atom.text === '') return undefined
    return same([atom.open === 'start' ? atom.text : `${atom.text}_`])
  }
  if (atom.kind === 'lemma') {
    return atom.compound ? undefined : same(how.startsOf(atom.lemma).map(start => atom.before + start))
  }
  if (atom.kind === 'shape') return atom.by.length > 0 ? same(atom.by) : undefined
  if (atom.kind === 'macro') {
    const own = anchorsOfPattern(how.macros.get(macroName(atom.name)) ?? [], how)
    return own && { all: own.all, short: [`<${macroName(atom.name)}`] }
  }
  if (atom.kind !== 'any') return undefined
  const all: string[] = []
  const short: string[] = []
  for (const sequence of atom.of) {
    const own = anchorsOfPattern(sequence, how)
    if (!own) return undefined
    all.push(...own.all)
    short.push(...own.short)
  }
  return { all: [...new Set(all)], short: [...new Set(short)] }
}
