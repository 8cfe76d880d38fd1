import type { Span } from '../contract'
import type { Block, Document } from '../document/document'
import type { Speech } from '../languages/speech'
import type { Demands } from '../lexicon/demands'
import type { Head } from '../lexicon/inflection'
import { type Alternatives, type Atom, macroName, SHAPE_REACH } from '../lexicon/pattern'
import { lower } from '../text/case'
import { HYPHEN, isAlphanumeric, isDigit } from '../text/characters'
import { sentences } from '../text/sentences'

/** A word of a sentence. */
export interface Token extends Span {
  /** Lower case. */
  text: string
  /** The first part of a compound that ends later, behind a hyphen: `terveys- ja sosiaaliala`, `vuoden nainen -gaala`. */
  elided: boolean
  /** A mark other than a space, a quotation mark or a hyphen stands before it. */
  cut: boolean
}

/** What a pattern reports. */
export interface Found extends Span {
  /** All that it read, surroundings included. */
  whole: Span
}

/** A sentence, and what it says: asked by rules, worked out on the first question, kept. */
export interface Sentence {
  span: Span
  block: Block
  tokens: readonly Token[]
  /** Does the sentence, or the place it stands in, have this property? See `demands/cues.yml` and `PLACES`. */
  is(property: string): boolean
  /** Places in which a pattern is found. */
  find(pattern: readonly Atom[]): Found[]
  /** Is a cue said of what was found, and not of another clause of the sentence? */
  reaches(cue: string, found: Found): boolean
}

/** What sentences are read with: the blocks around tell a list item what its heading asks for. */
export interface Surroundings {
  text: string
  blocks: readonly Block[]
  /** Does some sentence of a block, by its index, have this property? Asked once, however long the block. */
  says(index: number, property: string): boolean
  /** The sentence of a block that starts at an offset, and so many before and behind it. */
  besides(index: number, start: number, reach: number): readonly Sentence[]
  /** The sentence of a block that an offset lies in. */
  sentenceAt(index: number, at: number): Sentence | undefined
}

/** Nobody reads more words than this as one sentence. */
const LONGEST_SENTENCE = 400

/** The words of a text, and where its sentences end: taken apart once, whoever asks. */
export interface Wording {
  text: string
  blocks: readonly Block[]
  sentencesOf(index: number, abbreviations: ReadonlySet<string>): readonly Span[]
  tokensOf(span: Span): readonly Token[]
}

/** Makes the wording of a document; nothing is taken apart before it is asked for. */
export function wordingOf({ text, blocks }: Pick<Document, 'text' | 'blocks'>): Wording {
  let small: string | undefined
  const words = new Map<number, { end: number; tokens: readonly Token[] }>()
  const spans = new Map<ReadonlySet<string>, Map<number, readonly Span[]>>()
  return {
    text,
    blocks,
    sentencesOf(index, abbreviations) {
      let known = spans.get(abbreviations)
      if (!known) {
        known = new Map()
        spans.set(abbreviations, known)
      }
      let found = known.get(index)
      if (!found) {
        found = sentences(text, blocks[index]!, abbreviations)
        known.set(index, found)
      }
      return found
    },
    tokensOf(span) {
      const before = words.get(span.start)
      if (before?.end === span.end) return before.tokens
      small ??= lower(text)
      const tokens = tokensOf(text, small, span)
      words.set(span.start, { end: span.end, tokens })
      return tokens
    },
  }
}

/**
 * Makes the reader of a document's sentences. Nothing is read before it is asked for, and nothing twice.
 *
 * @param wording the document's words
 * @param loaded what the language of a block says sentences with, by its index
 */
export function surroundings(wording: Wording, loaded: (index: number) => Speech | undefined): Surroundings {
  const { text, blocks } = wording
  const made = new Map<number, Sentence>()
  const said = new Map<string, boolean>()
  const spansOf = (index: number): readonly Span[] => {
    const language = loaded(index)
    return language ? wording.sentencesOf(index, language.language.abbreviations) : []
  }
  const make = (index: number, span: Span): Sentence => {
    let found = made.get(span.start)
    if (!found) {
      found = sentence(self, index, span, loaded(index)!, wording)
      made.set(span.start, found)
    }
    return found
  }
  const self: Surroundings = {
    text,
    blocks,
    says(index, property) {
      const key = `${index} ${property}`
      let found = said.get(key)
      if (found === undefined) {
        // a block that asks for itself is answered no
        said.set(key, false)
        found = spansOf(index).some(span => make(index, span).is(property))
        said.set(key, found)
      }
      return found
    },
    besides(index, start, reach) {
      const all = spansOf(index)
      const at = endingBehind(all, start)
      return all.slice(Math.max(0, at - reach), at + reach + 1).map(span => make(index, span))
    },
    sentenceAt(index, at) {
      const all = spansOf(index)
      const span = all[endingBehind(all, at)]
      return span && at < span.end ? make(index, span) : undefined
    },
  }
  return self
}

/** Index of the first span that ends behind an offset; of the last one when none does. */
function endingBehind(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (at < spans[middle]!.end) high = middle
    else low = middle + 1
  }
  return low
}

function sentence(around: Surroundings, index: number, span: Span, loaded: Speech, wording: Wording): Sentence {
  const { text, blocks } = around
  const block = blocks[index]!
  const known = new Map<string, boolean>()
  let tokens: readonly Token[] | undefined
  let matcher: Matcher | undefined
  const named = new Map<string, boolean>()
  const self: Sentence = {
    span,
    block,
    get tokens() {
      tokens ??= wording.tokensOf(span)
      return tokens
    },
    is(property) {
      let holds = known.get(property)
      if (holds === undefined) {
        // a cue that asks for itself is false
        known.set(property, false)
        holds = judge(property)
        known.set(property, holds)
      }
      return holds
    },
    find: pattern => {
      matcher ??= matcherOf(self, text, loaded)
      const parts = needs(pattern)
      if (parts.some(name => named.get(name) === false) || !parts.every(holds)) return []
      return findAll(pattern, self.tokens, matcher, loaded.lexicon.demands.macro)
    },
    reaches: (cue, found) => foundOf(cue).some(said => isOfOneClause(said.whole, found, self.tokens, foundOf('turn'))),
  }
  const foundOf = (cue: string): Found[] => loaded.lexicon.demands.cue(cue).flatMap(pattern => self.find(pattern))
  // Many patterns share a part; one look tells that none of them can fit. In some case: only if it stands there at all.
  const holds = (name: string): boolean => {
    let found = named.get(name)
    if (found === undefined) {
      const plain = macroName(name)
      // in no case at all: in none of these either
      found = (plain === name || holds(plain)) && stands(loaded.lexicon.demands.macro(name))
      named.set(name, found)
    }
    return found
  }
  // Single words are looked up; only where one may begin something longer is the pattern tried.
  const stands = (part: readonly Atom[]): boolean => {
    const [only, more] = part
    const { tokens } = self
    const alternatives = !more && only?.kind === 'any' ? alternativesOf(only) : undefined
    if (alternatives) for (const { text } of tokens) if (isOneOf(alternatives, text)) return true
    if (alternatives?.phrases.length === 0) return false
    return matcher !== undefined && firstMatch(part, tokens, matcher, 0, loaded.lexicon.demands.macro) !== undefined
  }
  const judge = (property: string): boolean => {
    if (property.startsWith('near:')) return near(around, index, self, property.slice('near:'.length))
    if (property.startsWith('under:')) return under(around, index, property.slice('under:'.length))
    if (property === 'title' || property === 'heading' || property === 'item') return block.kind === property
    if (property === 'question') return /\?["”’)]*$/.test(text.slice(Math.max(span.start, span.end - 4), span.end))
    if (property === 'short') return self.tokens.length <= SHORT
    if (property === 'field') return isField(text, block)
    return loaded.lexicon.demands.cue(property).some(pattern => self.find(pattern).length > 0)
  }
  return self
}

/**
 * Does a cue speak of what was found? A comma parts them when the other side has its words of its own:
 *
 *     Kokemusta ei vaadita, mutta hakijan on oltava nainen      not: a new clause, with a verb of its own
 *     Emme vaadi ajokorttia, asevelvollisuutta emmekä …         yes: a list goes on
 */
function isOfOneClause(said: Span, found: Found, tokens: readonly Token[], turns: readonly Span[]): boolean {
  const cutBetween = (from: number, to: number) => tokens.some(({ cut, start }) => cut && start >= from && start <= to)
  if (said.start >= found.end) return !cutBetween(found.end, said.start)
  if (said.end > found.whole.start) return true
  if (turns.some(({ start }) => start >= said.end && start < found.start)) return false
  return found.whole.start === found.start || !cutBetween(said.end, found.whole.start)
}

/** A phrase by itself: no more words than this. */
const SHORT = 4

/** How many sentences before and behind are near. */
const NEAR = 2

/** Does the sentence, or one near it in the block, or the title, say so? */
function near(around: Surroundings, index: number, self: Sentence, cue: string): boolean {
  if (around.besides(index, self.span.start, NEAR).some(one => one.is(cue))) return true
  return index > 0 && around.blocks[0]?.kind === 'title' && around.says(0, cue)
}

/** How many blocks up a list looks for its heading. */
const LONGEST_LIST = 30

/**
 * What the heading over a block asks for. A list follows the nearest heading, or the nearest line that ends in a colon.
 *
 *     Edellytämme:          the heading says `require`
 *     - ajokorttia          under:require
 */
function under(around: Surroundings, index: number, role: string): boolean {
  const { blocks, text } = around
  for (let at = index - 1; at >= 0 && index - at <= LONGEST_LIST; at--) {
    const block = blocks[at]!
    if (block.kind === 'attribute' || (block.kind === 'item' && blocks[index]!.kind === 'item')) continue
    const opens = block.kind === 'heading' || block.kind === 'title' || text.charCodeAt(block.end - 1) === 0x3a
    if (!opens) return false
    const said = around.says(at, `heading-${role}`)
    // a row of fields is a row of headings (Nimi: Syntymäaika: Puhelin:); a list has one (Tarjoamme:)
    if (said || !isField(text, block) || !isField(text, blocks[index]!)) return said
  }
  return false
}

/** A line of a form: `Syntymäaika:`, `Siviilisääty *`, `( ) mies ( ) nainen`. */
function isField(text: string, { start, end }: Block): boolean {
  if (end - start > 70) return false
  const line = text.slice(start, end)
  return /[:*_]$|[([] ?[)\]]|[☐□]|_{3}|\.{4}/.test(line)
}

function tokensOf(text: string, small: string, span: Span): Token[] {
  const tokens: Token[] = []
  let cut = false
  for (let at = span.start; at < span.end && tokens.length < LONGEST_SENTENCE; ) {
    const code = text.charCodeAt(at)
    if (!isAlphanumeric(code)) {
      if (!isSoft(code)) cut = true
      at++
      continue
    }
    let end = at
    while (end < span.end && (isAlphanumeric(text.charCodeAt(end)) || joins(text, end) || joinsNumbers(text, end)))
      end++
    const elided = text.charCodeAt(end) === HYPHEN || opensPhrase(text, end)
    tokens.push({ start: at, end, text: small.slice(at, end), elided, cut })
    cut = false
    at = end
  }
  return tokens
}

/** A space and a hyphen glued to what follows: the words before are the first part of a compound. */
const opensPhrase = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x20 && text.charCodeAt(at + 1) === HYPHEN && isAlphanumeric(text.charCodeAt(at + 2))

/** A hyphen inside a word, a colon before an ending (EU:n). */
const joins = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (
    (code === HYPHEN || code === 0x3a) &&
    isAlphanumeric(text.charCodeAt(at + 1)) &&
    isAlphanumeric(text.charCodeAt(at - 1))
  )
}

/** A dash between two numbers: 25–35-vuotias is one age, and one word. */
const joinsNumbers = (text: string, at: number): boolean =>
  (text.charCodeAt(at) === 0x2013 || text.charCodeAt(at) === 0x2212) &&
  isDigit(text.charCodeAt(at - 1)) &&
  isDigit(text.charCodeAt(at + 1))

/** Spaces, quotation marks, hyphens: words on both sides of them belong together. */
const isSoft = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  code === 0x22 ||
  code === 0x27 ||
  code === HYPHEN ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0xbb ||
  code === 0xab ||
  code === 0x2a

/** Steps that the search for one pattern may take in one sentence, for each of its words. */
const STEPS = 600

const yes = (): boolean => true

/** Names of the parts that a pattern cannot do without. */
function needs(pattern: readonly Atom[]): readonly string[] {
  let found = needed.get(pattern)
  if (!found) {
    found = [...new Set(pattern.flatMap(atom => (atom.kind === 'macro' ? [atom.name] : [])))]
    needed.set(pattern, found)
  }
  return found
}

const needed = new WeakMap<readonly Atom[], readonly string[]>()

function findAll(pattern: readonly Atom[], tokens: readonly Token[], matcher: Matcher, macro: Macro): Found[] {
  const found: Found[] = []
  for (let start = 0; ; ) {
    const match = firstMatch(pattern, tokens, matcher, start, macro)
    if (!match) return found
    const first = tokens[match.from]
    const last = tokens[match.to - 1]
    if (first && last && match.to > match.from) {
      const whole = { start: tokens[match.start]!.start, end: tokens[match.end - 1]!.end }
      found.push({ start: first.start, end: last.end, whole })
    }
    start = Math.max(match.end, match.start + 1)
  }
}

/** The first place at or behind a token where the pattern fits. */
function firstMatch(
  pattern: readonly Atom[],
  tokens: readonly Token[],
  matcher: Matcher,
  from: number,
  macro: Macro,
): (Match & { start: number }) | undefined {
  const known = openingsOf(pattern)
  for (let start = from; start < tokens.length; start++) {
    const letter = tokens[start]!.text.charAt(0)
    let may = known.get(letter)
    if (may === undefined) {
      may = mayStart(pattern, letter, macro)
      known.set(letter, may)
    }
    const match = may ? matcher(pattern, start) : undefined
    if (match) return { ...match, start }
  }
  return undefined
}

interface Match {
  /** Tokens of the reported part. */
  from: number
  to: number
  end: number
}

type Next = (at: number, free: boolean) => boolean

type Matcher = (pattern: readonly Atom[], start: number) => Match | undefined

function matcherOf({ tokens, is }: Sentence, text: string, loaded: Speech): Matcher {
  const { demands } = loaded.lexicon
  let from = 0
  let to = 0
  let opened = false
  let steps = 0
  let first = 0

  // A function of its own: what a closure holds on to is made anew at every call of the function it stands in.
  const goOn =
    (atoms: readonly Atom[], k: number, next: Next): Next =>
    (at, free) =>
      run(atoms, k, at, free, next)
  // Words follow one another in a loop; only where the pattern may go on in more than one way does it call itself.
  const run = (atoms: readonly Atom[], begin: number, start: number, loose: boolean, next: Next): boolean => {
    let k = begin
    let at = start
    let free = loose
    for (;;) {
      if (++steps > STEPS) return false
      const atom = atoms[k++]
      if (!atom) return next(at, free)
      const token = tokens[at]
      // words on both sides of a comma do not belong together, unless the pattern says so
      const reachable = token !== undefined && (!token.cut || free || at === first)
      switch (atom.kind) {
        case 'word':
          if (!reachable || !fits(atom, token.text)) return false
          break
        case 'lemma':
          if (!reachable || token.elided || !isFormOf(atom, token.text, loaded)) return false
          break
        case 'is':
          if (!is(atom.property)) return false
          continue
        case 'mark':
          if (token?.cut !== true) return false
          free = true
          continue
        case 'edge':
          if (at !== 0 && at !== tokens.length) return false
          continue
        case 'not':
          if (run(atom.of, 0, at, true, yes)) return false
          continue
        case 'shape': {
          if (!reachable || (atom.digit && !isDigit(text.charCodeAt(token.start)))) return false
          atom.shape.lastIndex = 0
          const read = atom.shape.exec(text.slice(token.start, token.start + SHAPE_REACH))?.[0].length ?? 0
          if (read === 0) return false
          const end = token.start + read
          while (at < tokens.length && tokens[at]!.start < end) at++
          free = false
          continue
        }
        case 'any': {
          const alternatives = alternativesOf(atom)
          const single = reachable && isOneOf(alternatives, token.text)
          if (alternatives.phrases.length === 0) {
            if (!single) return false
            break
          }
          const rest = goOn(atoms, k, next)
          if (single && rest(at + 1, false)) return true
          for (const phrase of phrasesFor(alternatives, token, demands.macro))
            if (run(phrase, 0, at, free, rest)) return true
          return false
        }
        case 'macro': {
          const own = macroOf(atom, demands)
          if (atoms[k] === undefined) return run(own, 0, at, free, next)
          return run(own, 0, at, free, goOn(atoms, k, next))
        }
        case 'maybe': {
          if (run(atom.of, 0, at, free, goOn(atoms, k, next))) return true
          continue
        }
        case 'gap': {
          for (let count = 0; count <= atom.most; count++) {
            if (run(atoms, k, at + count, atom.wide || (free && count === 0), next)) return true
            const over = tokens[at + count]
            if (!over || (over.cut && !atom.wide && !(free && count === 0))) return false
          }
          return false
        }
        case 'open': {
          const before = from
          from = at
          opened = true
          if (run(atoms, k, at, free, next)) return true
          from = before
          return false
        }
        case 'close':
          if (!run(atoms, k, at, free, next)) return false
          to = at
          return true
      }
      at++
      free = false
    }
  }
  return (pattern: readonly Atom[], start: number): Match | undefined => {
    from = start
    to = -1
    opened = false
    steps = 0
    first = start
    let end = start
    const matched = run(pattern, 0, start, false, at => {
      end = at
      return true
    })
    if (!matched || end === start) return undefined
    return { from: opened ? from : start, to: to === -1 ? end : to, end }
  }
}

const fits = ({ text, open }: { text: string; open: '' | 'start' | 'end' }, word: string): boolean =>
  open === 'start'
    ? word.startsWith(text)
    : open === 'end'
      ? word.length > text.length && word.endsWith(text)
      : word === text

const macros = new WeakMap<Atom, readonly Atom[]>()

function macroOf(atom: Extract<Atom, { kind: 'macro' }>, demands: Demands): readonly Atom[] {
  let found = macros.get(atom)
  if (!found) {
    found = demands.macro(atom.name)
    macros.set(atom, found)
  }
  return found
}

/** Sorted when they are first tried, and kept with the pattern. */
function alternativesOf(atom: Extract<Atom, { kind: 'any' }>): Alternatives {
  atom.sorted ??= sortOut(atom.of)
  return atom.sorted
}

function sortOut(of: readonly (readonly Atom[])[]): Alternatives {
  const whole = new Set<string>()
  const starts = new Map<string, string[]>()
  const ends: string[] = []
  const phrases: (readonly Atom[])[] = []
  for (const sequence of of) {
    const [only, ...more] = sequence
    if (only?.kind !== 'word' || more.length > 0 || only.text === '') phrases.push(sequence)
    else if (only.open === '') whole.add(only.text)
    else if (only.open === 'end') ends.push(only.text)
    else starts.set(only.text.charAt(0), [...(starts.get(only.text.charAt(0)) ?? []), only.text])
  }
  return { whole, starts, ends, phrases, byLetter: new Map() }
}

const isOneOf = ({ whole, starts, ends }: Alternatives, word: string): boolean =>
  whole.has(word) ||
  beginsWithOne(starts.get(word.charAt(0)), word) ||
  (ends.length > 0 && ends.some(end => word.length > end.length && word.endsWith(end)))

function beginsWithOne(starts: readonly string[] | undefined, word: string): boolean {
  if (starts) for (const start of starts) if (word.startsWith(start)) return true
  return false
}

/** Alternatives of more than a word that a word may begin, by its first letter; inflection leaves it alone. */
function phrasesFor(
  { phrases, byLetter }: Alternatives,
  token: Token | undefined,
  macro: Macro,
): Alternatives['phrases'] {
  const letter = token?.text.charAt(0) ?? ''
  let found = byLetter.get(letter)
  if (!found) {
    found = phrases.filter(phrase => mayStart(phrase, letter, macro))
    byLetter.set(letter, found)
  }
  return found
}

type Macro = Demands['macro']

const openings = new WeakMap<readonly Atom[], Map<string, boolean>>()

/** What letters a pattern may begin with, as far as it was asked: most words of a sentence are passed over by these. */
function openingsOf(pattern: readonly Atom[]): Map<string, boolean> {
  let known = openings.get(pattern)
  if (!known) {
    known = new Map()
    openings.set(pattern, known)
  }
  return known
}

/** May what the atoms fit begin with this letter? Where it takes more than a look to tell: yes. */
function mayStart(atoms: readonly Atom[], letter: string, macro: Macro): boolean {
  for (const atom of atoms) {
    switch (atom.kind) {
      case 'word':
        return atom.open === 'end' || atom.text === '' || atom.text.startsWith(letter)
      case 'lemma':
        return atom.compound || (atom.before || atom.lemma).startsWith(letter)
      case 'shape':
        return !atom.digit || isDigit(letter.charCodeAt(0))
      case 'any':
        return atom.of.some(sequence => mayStart(sequence, letter, macro))
      case 'macro':
        return mayStart(macro(atom.name), letter, macro)
      case 'gap':
        return true
      case 'maybe':
        if (mayStart(atom.of, letter, macro)) return true
        break
      default: // takes no word
    }
  }
  return true
}

const heads = new WeakMap<Atom, Head>()

function isFormOf(
  atom: Extract<Atom, { kind: 'lemma' }>,
  word: string,
  { lexicon, inflector, language }: Speech,
): boolean {
  let head = heads.get(atom)
  if (!head) {
    head = lexicon.heads.get(atom.lemma) ?? { text: atom.lemma, class: language.classByEnding(atom.lemma) ?? '5' }
    heads.set(atom, head)
  }
  const inCase = (cell: string) => atom.cases.length === 0 || atom.cases.some(one => cell.startsWith(one))
  const reads = (form: string) => inflector.readings(head, form).some(({ cell }) => inCase(cell))
  if (atom.before !== '') return word.startsWith(atom.before) && reads(word.slice(atom.before.length))
  if (reads(word)) return true
  if (!atom.compound) return false
  // the head begins as its base form does: two letters where the third may inflect (-ja: poimi|joita)
  const begins = atom.lemma.slice(0, Math.max(1, Math.min(3, atom.lemma.length - 1)))
  for (let at = word.indexOf(begins, 1); at > 0; at = word.indexOf(begins, at + 1))
    if (reads(word.slice(at))) return true
  return false
}
