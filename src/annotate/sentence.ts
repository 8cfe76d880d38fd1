import type { Span } from '../contract'
import type { Block } from '../document/document'
import type { Speech } from '../languages/speech'
import type { Demands } from '../lexicon/demands'
import type { Head } from '../lexicon/inflection'
import { type Atom, SHAPE_REACH } from '../lexicon/pattern'
import { lower } from '../text/case'
import { HYPHEN, isAlphanumeric, isDigit } from '../text/characters'
import { sentences } from '../text/sentences'

/** A word of a sentence. */
export interface Token extends Span {
  /** Lower case. */
  text: string
  /** A mark other than a space, a quotation mark or a hyphen stands before it. */
  cut: boolean
}

/** A sentence, and what it says: asked by rules, worked out on the first question, kept. */
export interface Sentence {
  span: Span
  block: Block
  tokens: readonly Token[]
  /** Does the sentence, or the place it stands in, have this property? See `demands/cues.yml` and `PLACES`. */
  is(property: string): boolean
  /** Places in which a pattern is found. */
  find(pattern: readonly Atom[]): Span[]
}

/** What sentences are read with: the blocks around tell a list item what its heading asks for. */
export interface Surroundings {
  text: string
  blocks: readonly Block[]
  /** Sentences of a block, by its index. */
  sentencesOf(index: number): readonly Sentence[]
  /** The sentence of a block that an offset lies in. */
  sentenceAt(index: number, at: number): Sentence | undefined
}

/** Nobody reads more words than this as one sentence. */
const LONGEST_SENTENCE = 400

/**
 * Makes the reader of a document's sentences. Nothing is read before it is asked for, and nothing twice.
 *
 * @param text the document's text
 * @param blocks its blocks
 * @param loaded what the language of a block says sentences with, by its index
 */
export function surroundings(
  text: string,
  blocks: readonly Block[],
  loaded: (index: number) => Speech | undefined,
): Surroundings {
  const spans = new Map<number, readonly Span[]>()
  const made = new Map<number, Sentence>()
  const spansOf = (index: number): readonly Span[] => {
    let found = spans.get(index)
    if (!found) {
      const language = loaded(index)
      found = language ? sentences(text, blocks[index]!, language.language.abbreviations) : []
      spans.set(index, found)
    }
    return found
  }
  const make = (index: number, span: Span): Sentence => {
    let found = made.get(span.start)
    if (!found) {
      found = sentence(self, index, span, loaded(index)!)
      made.set(span.start, found)
    }
    return found
  }
  const self: Surroundings = {
    text,
    blocks,
    sentencesOf: index => spansOf(index).map(span => make(index, span)),
    sentenceAt(index, at) {
      const all = spansOf(index)
      let low = 0
      let high = all.length - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if (at < all[middle]!.end) high = middle
        else low = middle + 1
      }
      const span = all[low]
      return span && at < span.end ? make(index, span) : undefined
    },
  }
  return self
}

function sentence(around: Surroundings, index: number, span: Span, loaded: Speech): Sentence {
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
      tokens ??= tokensOf(text, span)
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
      matcher ??= matcherOf(self.tokens, text, loaded)
      return needs(pattern).every(atom => holds(atom)) ? findAll(pattern, self.tokens, matcher) : []
    },
  }
  // Many patterns share a part; one look tells that none of them can fit.
  const holds = (part: Extract<Atom, { kind: 'macro' }>): boolean => {
    let found = named.get(part.name)
    if (found === undefined) {
      found = self.tokens.some((_, at) => matcher!(macroOf(part, loaded.lexicon.demands), at) !== undefined)
      named.set(part.name, found)
    }
    return found
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

/** A phrase by itself: no more words than this. */
const SHORT = 4

/** How many sentences before and behind are near. */
const NEAR = 2

/** Does the sentence, or one near it in the block, or the title, say so? */
function near(around: Surroundings, index: number, self: Sentence, cue: string): boolean {
  const own = around.sentencesOf(index)
  const at = own.indexOf(self)
  if (own.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(one => one.is(cue))) return true
  const title = around.blocks[0]
  return index > 0 && title?.kind === 'title' && around.sentencesOf(0).some(one => one.is(cue))
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
    const said = around.sentencesOf(at).some(one => one.is(`heading-${role}`))
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

function tokensOf(text: string, span: Span): Token[] {
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
    while (end < span.end && (isAlphanumeric(text.charCodeAt(end)) || joins(text, end))) end++
    tokens.push({ start: at, end, text: lower(text.slice(at, end)), cut })
    cut = false
    at = end
  }
  return tokens
}

/** A hyphen inside a word, a colon before an ending (EU:n). */
const joins = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (
    (code === HYPHEN || code === 0x3a) &&
    isAlphanumeric(text.charCodeAt(at + 1)) &&
    isAlphanumeric(text.charCodeAt(at - 1))
  )
}

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

/** Named parts that a pattern cannot do without. */
function needs(pattern: readonly Atom[]): readonly Extract<Atom, { kind: 'macro' }>[] {
  let found = needed.get(pattern)
  if (!found) {
    found = pattern.filter(atom => atom.kind === 'macro')
    needed.set(pattern, found)
  }
  return found
}

const needed = new WeakMap<readonly Atom[], readonly Extract<Atom, { kind: 'macro' }>[]>()

function findAll(pattern: readonly Atom[], tokens: readonly Token[], matcher: Matcher): Span[] {
  const found: Span[] = []
  for (let start = 0; start < tokens.length; ) {
    const match = matcher(pattern, start)
    if (!match) {
      start++
      continue
    }
    const first = tokens[match.from]
    const last = tokens[match.to - 1]
    if (first && last && match.to > match.from) found.push({ start: first.start, end: last.end })
    start = Math.max(match.end, start + 1)
  }
  return found
}

interface Match {
  /** Tokens of the reported part. */
  from: number
  to: number
  end: number
}

type Next = (at: number, free: boolean) => boolean

type Matcher = (pattern: readonly Atom[], start: number) => Match | undefined

function matcherOf(tokens: readonly Token[], text: string, loaded: Speech): Matcher {
  const { demands } = loaded.lexicon
  let from = 0
  let to = 0
  let opened = false
  let steps = 0
  let first = 0

  const run = (atoms: readonly Atom[], k: number, at: number, free: boolean, next: Next): boolean => {
    if (++steps > STEPS) return false
    const atom = atoms[k]
    if (!atom) return next(at, free)
    const rest: Next = (after, loose) => run(atoms, k + 1, after, loose, next)
    const token = tokens[at]
    // words on both sides of a comma do not belong together, unless the pattern says so
    const reachable = token !== undefined && (!token.cut || free || at === first)
    switch (atom.kind) {
      case 'word':
        return reachable && fits(atom, token.text) && rest(at + 1, false)
      case 'lemma':
        return reachable && isFormOf(atom, token.text, loaded) && rest(at + 1, false)
      case 'any': {
        const words = wordsOf(atom)
        if (words) return reachable && isOneOf(words, token.text) && rest(at + 1, false)
        return atom.of.some(sequence => run(sequence, 0, at, free, rest))
      }
      case 'maybe':
        return run(atom.of, 0, at, free, rest) || rest(at, free)
      case 'not':
        return !run(atom.of, 0, at, true, () => true) && rest(at, free)
      case 'macro':
        return run(macroOf(atom, demands), 0, at, free, rest)
      case 'gap': {
        for (let count = 0; count <= atom.most; count++) {
          if (rest(at + count, atom.wide || (free && count === 0))) return true
          const over = tokens[at + count]
          if (!over || (over.cut && !atom.wide && !(free && count === 0))) return false
        }
        return false
      }
      case 'mark':
        return token?.cut === true && rest(at, true)
      case 'edge':
        return (at === 0 || at === tokens.length) && rest(at, free)
      case 'shape': {
        if (!reachable || (atom.digit && !isDigit(text.charCodeAt(token.start)))) return false
        atom.shape.lastIndex = 0
        const read = atom.shape.exec(text.slice(token.start, token.start + SHAPE_REACH))?.[0].length ?? 0
        if (read === 0) return false
        let after = at
        while (after < tokens.length && tokens[after]!.start < token.start + read) after++
        return rest(after, false)
      }
      case 'open': {
        const before = from
        from = at
        opened = true
        if (rest(at, free)) return true
        from = before
        return false
      }
      case 'close':
        if (!rest(at, free)) return false
        to = at
        return true
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

/** Alternatives that are single words: looked up, not tried one by one. */
interface Words {
  whole: ReadonlySet<string>
  /** By their first letter. */
  starts: ReadonlyMap<string, readonly string[]>
  ends: readonly string[]
}

const lists = new WeakMap<Atom, Words | null>()

function wordsOf(atom: Extract<Atom, { kind: 'any' }>): Words | null {
  let found = lists.get(atom)
  if (found === undefined) {
    found = listOf(atom)
    lists.set(atom, found)
  }
  return found
}

function listOf(atom: Extract<Atom, { kind: 'any' }>): Words | null {
  const whole = new Set<string>()
  const starts = new Map<string, string[]>()
  const ends: string[] = []
  for (const [only, ...more] of atom.of) {
    if (only?.kind !== 'word' || more.length > 0 || only.text === '') return null
    if (only.open === '') whole.add(only.text)
    else if (only.open === 'end') ends.push(only.text)
    else starts.set(only.text.charAt(0), [...(starts.get(only.text.charAt(0)) ?? []), only.text])
  }
  return { whole, starts, ends }
}

const isOneOf = ({ whole, starts, ends }: Words, word: string): boolean =>
  whole.has(word) ||
  starts.get(word.charAt(0))?.some(start => word.startsWith(start)) === true ||
  ends.some(end => word.length > end.length && word.endsWith(end))

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
  if (reads(word)) return true
  if (!atom.compound) return false
  // the head begins as its base form does
  const at = word.indexOf(atom.lemma.slice(0, 3), 1)
  return at > 0 && reads(word.slice(at))
}
