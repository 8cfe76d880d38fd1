import type { Span } from '../contract'
import type { Speech } from '../languages/speech'
import type { PatternTarget } from '../lexicon/demands'
import type { Head } from '../lexicon/inflection'
import {
  type Alternatives,
  type Atom,
  type Lemma,
  mayClose,
  mayOpen,
  type Pattern,
  type Phrase,
  SHAPE_REACH,
  type Starts,
  startsFrom,
} from '../lexicon/pattern'
import { lower } from '../text/case'
import { isDigit } from '../text/characters'
import { isJoined, type Token, wordEnd } from './wording'

/** What a pattern reports. */
export interface Found extends Span {
  /** All that it read, surroundings included. */
  whole: Span
}

/** What a pattern is tried on: the words of a sentence. */
export interface Matched {
  text: string
  tokens: readonly Token[]
  speech: Speech
  /** Does the sentence, or the place it stands in, have this property? */
  is(property: string): boolean
}

/** An attempt to fit a pattern to words from a place on. */
interface Attempt {
  on: Matched
  tokens: readonly Token[]
  /** Tokens of the reported part. */
  from: number
  to: number
  opened: boolean
  /** Where the attempt began, and where it ended. */
  first: number
  end: number
  steps: number
}

/** Steps that the search for one pattern may take in one sentence, for each of its words. */
const STEPS = 600

/** Most patterns are found nowhere: that needs no list of its own. */
export const NOWHERE: readonly Found[] = []

/** Places in which a pattern is found. */
export function findAll(pattern: Pattern, matched: Matched): readonly Found[] {
  const { tokens } = matched
  let found: Found[] | undefined
  for (let start = 0; ; ) {
    const match = firstMatch(pattern, matched, start)
    if (!match) return found ?? NOWHERE
    const first = tokens[match.from]
    const last = tokens[match.to - 1]
    if (first && last && match.to > match.from) {
      const whole = { start: tokens[match.first]!.start, end: tokens[match.end - 1]!.end }
      found ??= []
      found.push({ start: first.start, end: last.end, whole })
    }
    start = Math.max(match.end, match.first + 1)
  }
}

/** Does the pattern fit anywhere? Single words are looked up; only where one may begin more is the pattern tried. */
export function stands(pattern: Pattern, matched: Matched): boolean {
  const [only, more] = pattern.atoms
  const alternatives = !more && only?.kind === 'any' ? alternativesOf(only) : undefined
  if (alternatives) {
    for (const token of matched.tokens) if (isOneOf(alternatives, token)) return true
    if (alternatives.phrases.length === 0) return false
  }
  return firstMatch(pattern, matched, 0) !== undefined
}

/** The first place at or behind a token where the pattern fits. */
function firstMatch(pattern: Pattern, matched: Matched, from: number): Attempt | undefined {
  const { tokens, speech } = matched
  let attempt: Attempt | undefined
  for (let start = from; start < tokens.length; start++) {
    if (!opens(pattern, tokens[start]!, speech)) continue
    // a property asked on the way may try other patterns on the same sentence: each search has an attempt of its own
    attempt ??= { on: matched, tokens, from: 0, to: 0, opened: false, first: 0, end: 0, steps: 0 }
    if (fitsAt(pattern.atoms, start, attempt)) return attempt
  }
  return undefined
}

/** May something start with this word? Most words are passed over by their first and last letters. */
function opens(pattern: Phrase, { opening, closing }: Token, speech: Speech): boolean {
  const starts = startsOf(pattern, speech)
  return mayOpen(starts, opening) || mayClose(starts, closing)
}

/** What words a phrase may start with: beginnings and ends of words, or any. Worked out once. */
function startsOf(phrase: Phrase, speech: Speech): Starts {
  phrase.starts ??= startsAnew(phrase.atoms, speech)
  return phrase.starts
}

function startsAnew(atoms: readonly Atom[], speech: Speech): Starts {
  const beginnings: string[] = []
  const ends: string[] = []
  return startsFrom(collect(atoms, speech, beginnings, ends) ? undefined : beginnings, ends)
}

/** @returns may any word stand first, so that the beginnings say nothing? */
function collect(atoms: readonly Atom[], speech: Speech, beginnings: string[], ends: string[]): boolean {
  for (const atom of atoms) {
    switch (atom.kind) {
      case 'word':
        if (atom.open === 'end') ends.push(atom.text)
        else beginnings.push(atom.text)
        return atom.open !== 'end' && atom.text === ''
      case 'lemma':
        beginnings.push(atom.before + stemOf(atom, speech))
        return atom.compound
      case 'shape':
        beginnings.push(...'0123456789')
        return !atom.digit
      case 'any': {
        let anything = false
        for (const sequence of atom.of) if (collect(sequence, speech, beginnings, ends)) anything = true
        return anything
      }
      case 'macro':
        return collect(speech.demands.macro(atom.name).atoms, speech, beginnings, ends)
      case 'gap':
        return true
      case 'maybe':
        if (collect(atom.of, speech, beginnings, ends)) return true
        break
      default: // takes no word
    }
  }
  return true
}

function fitsAt(atoms: readonly Atom[], start: number, attempt: Attempt): boolean {
  attempt.from = start
  attempt.to = -1
  attempt.opened = false
  attempt.steps = 0
  attempt.first = start
  attempt.end = start
  if (!run(atoms, 0, start, false, undefined, attempt) || attempt.end === start) return false
  if (!attempt.opened) attempt.from = start
  if (attempt.to === -1) attempt.to = attempt.end
  return true
}

/** What a sequence goes on with; none: it ends the pattern. */
type Next = ((at: number, free: boolean) => boolean) | undefined

const yes = (): boolean => true

// A function of its own: what a closure holds on to is made anew at every call of the function it stands in.
const goOn =
  (atoms: readonly Atom[], k: number, next: Next, attempt: Attempt): Next =>
  (at, free) =>
    run(atoms, k, at, free, next, attempt)

/**
 * Fits a sequence to the tokens. Words follow one another in a loop; only where the pattern may go on in more than one
 * way does it call itself.
 *
 * @param loose may the next word stand behind a comma?
 */
function run(
  atoms: readonly Atom[],
  begin: number,
  start: number,
  loose: boolean,
  next: Next,
  attempt: Attempt,
): boolean {
  const { on, tokens } = attempt
  let k = begin
  let at = start
  let free = loose
  for (;;) {
    if (++attempt.steps > STEPS) return false
    const atom = atoms[k++]
    if (!atom) {
      if (next) return next(at, free)
      attempt.end = at
      return true
    }
    const token = tokens[at]
    // words on both sides of a comma do not belong together, unless the pattern says so
    const reachable = token !== undefined && (!token.cut || free || at === attempt.first)
    switch (atom.kind) {
      case 'word':
        if (!reachable || !fits(atom, token.text)) return false
        break
      case 'lemma':
        if (!reachable || token.elided || !isFormOf(atom, token.text, on.speech)) return false
        break
      case 'is':
        if (!on.is(atom.property)) return false
        continue
      case 'mark':
        if (token?.cut !== true) return false
        free = true
        continue
      case 'edge':
        if (at !== 0 && at !== tokens.length) return false
        continue
      case 'not':
        if (run(atom.of, 0, at, true, yes, attempt)) return false
        continue
      case 'shape': {
        if (!reachable || (atom.digit && !isDigit(on.text.charCodeAt(token.start)))) return false
        const read = readBy(atom, on.text, token.start)
        if (read === 0) return false
        const end = token.start + read
        while (at < tokens.length && tokens[at]!.start < end) at++
        free = false
        continue
      }
      case 'any': {
        const alternatives = alternativesOf(atom)
        const single = reachable && isOneOf(alternatives, token)
        if (alternatives.phrases.length === 0) {
          if (!single) return false
          break
        }
        // behind the last word only what takes no word can fit
        const phrases = token ? phrasesFrom(alternatives, token, on.speech) : alternatives.phrases
        if (!single && phrases.length === 0) return false
        const rest = atoms[k] ? goOn(atoms, k, next, attempt) : next
        if (single && followed(rest, at + 1, attempt)) return true
        for (const phrase of phrases) if (run(phrase.atoms, 0, at, free, rest, attempt)) return true
        return false
      }
      case 'macro': {
        atom.own ??= on.speech.demands.macro(atom.name)
        if (token && !opens(atom.own, token, on.speech)) return false
        return run(atom.own.atoms, 0, at, free, atoms[k] ? goOn(atoms, k, next, attempt) : next, attempt)
      }
      case 'maybe': {
        if (run(atom.of, 0, at, free, atoms[k] ? goOn(atoms, k, next, attempt) : next, attempt)) return true
        continue
      }
      case 'gap': {
        for (let count = 0; count <= atom.most; count++) {
          if (run(atoms, k, at + count, atom.wide || (free && count === 0), next, attempt)) return true
          const over = tokens[at + count]
          if (!over || (over.cut && !atom.wide && !(free && count === 0))) return false
        }
        return false
      }
      case 'open': {
        const before = attempt.from
        attempt.from = at
        attempt.opened = true
        if (run(atoms, k, at, free, next, attempt)) return true
        attempt.from = before
        return false
      }
      case 'close':
        if (!run(atoms, k, at, free, next, attempt)) return false
        attempt.to = at
        return true
    }
    at++
    free = false
  }
}

function followed(next: Next, at: number, attempt: Attempt): boolean {
  if (next) return next(at, false)
  attempt.end = at
  return true
}

const fits = ({ text, open }: { text: string; open: '' | 'start' | 'end' }, word: string): boolean =>
  open === 'start'
    ? word.startsWith(text)
    : open === 'end'
      ? word.length > text.length && word.endsWith(text)
      : word === text

/**
 * Is the word that starts at an offset one of those that patterns are found by?
 *
 * @param at where the scan met its beginning; behind a hyphen it is no word of its own
 */
export function isMet({ telling, asked }: PatternTarget, text: string, at: number, speech: Speech): boolean {
  if (telling === 'shape') return true
  if (isJoined(text, at)) return false
  if (telling === 'word') return true
  if (telling === 'number') return asked().some(atom => atom.kind === 'shape' && readBy(atom, text, at) > 0)
  const word = lower(text.slice(at, wordEnd(text, at, text.length)))
  for (const atom of asked()) if (atom.kind === 'lemma' && isFormOf(atom, word, speech)) return true
  return false
}

/** How many units a shape reads at an offset. */
function readBy({ shape }: Extract<Atom, { kind: 'shape' }>, text: string, at: number): number {
  shape.lastIndex = 0
  return shape.exec(text.slice(at, at + SHAPE_REACH))?.[0].length ?? 0
}

/** Sorted when they are first tried, and kept with the pattern. */
function alternativesOf(atom: Extract<Atom, { kind: 'any' }>): Alternatives {
  atom.sorted ??= sortOut(atom.of)
  return atom.sorted
}

function sortOut(of: readonly (readonly Atom[])[]): Alternatives {
  const whole = new Set<string>()
  const starts = new Map<number, string[]>()
  const ends: string[] = []
  const phrases: Phrase[] = []
  for (const sequence of of) {
    const [only, ...more] = sequence
    if (only?.kind !== 'word' || more.length > 0 || only.text === '') phrases.push({ atoms: sequence })
    else if (only.open === '') whole.add(only.text)
    else if (only.open === 'end') ends.push(only.text)
    else {
      const letter = only.text.charCodeAt(0)
      starts.set(letter, [...(starts.get(letter) ?? []), only.text])
    }
  }
  const beginnings = [...whole, ...[...starts.values()].flat()]
  const single = startsFrom(beginnings, ends)
  return { whole, starts, ends, single, phrases, byOpening: new Map(), byClosing: new Map() }
}

/** The phrases that may start with a word, in their order. A list of a hundred has two or three that do. */
function phrasesFrom(alternatives: Alternatives, { opening, closing }: Token, speech: Speech): readonly Phrase[] {
  const { phrases, byOpening, byClosing } = alternatives
  const found = kept(byOpening, opening, () => phrases.filter(one => mayOpen(startsOf(one, speech), opening)))
  alternatives.endings ??= phrases.filter(one => startsOf(one, speech).lasts !== 0)
  const { endings } = alternatives
  if (endings.length === 0) return found
  const ending = kept(byClosing, closing, () => endings.filter(one => mayClose(startsOf(one, speech), closing)))
  if (ending.length === 0) return found
  return phrases.filter(one => found.includes(one) || ending.includes(one))
}

function kept(by: Map<number, readonly Phrase[]>, letters: number, make: () => readonly Phrase[]): readonly Phrase[] {
  let found = by.get(letters)
  if (!found) {
    found = make()
    by.set(letters, found)
  }
  return found
}

const isOneOf = ({ whole, starts, ends, single }: Alternatives, token: Token): boolean =>
  (mayOpen(single, token.opening) && (whole.has(token.text) || beginsWithOne(starts, token.text))) ||
  (mayClose(single, token.closing) && endsWithOne(ends, token.text))

function beginsWithOne(starts: Alternatives['starts'], word: string): boolean {
  const alike = starts.get(word.charCodeAt(0))
  if (alike) for (const start of alike) if (word.startsWith(start)) return true
  return false
}

function endsWithOne(ends: Alternatives['ends'], word: string): boolean {
  for (const end of ends) if (word.length > end.length && word.endsWith(end)) return true
  return false
}

function isFormOf(atom: Lemma, word: string, speech: Speech): boolean {
  const { before, compound } = atom
  if (before !== '') return word.startsWith(before) && reads(atom, word.slice(before.length), speech)
  if (reads(atom, word, speech)) return true
  if (!compound) return false
  const stem = stemOf(atom, speech)
  for (let at = word.indexOf(stem, 1); at > 0 && at < word.length; at = word.indexOf(stem, at + 1))
    if (reads(atom, word.slice(at), speech)) return true
  return false
}

function reads(atom: Lemma, form: string, speech: Speech): boolean {
  if (!form.startsWith(stemOf(atom, speech))) return false
  const { cases } = atom
  for (const { cell } of speech.inflector.readings(headOf(atom, speech), form))
    if (cases.length === 0 || cases.some(one => cell.startsWith(one))) return true
  return false
}

function headOf(atom: Lemma, { heads, language }: Speech): Head {
  const { lemma } = atom
  atom.head ??= heads.get(lemma) ?? { text: lemma, class: language.classByEnding(lemma) ?? '5' }
  return atom.head
}

function stemOf(atom: Lemma, speech: Speech): string {
  atom.stem ??= speech.inflector.stem(headOf(atom, speech))
  return atom.stem
}
