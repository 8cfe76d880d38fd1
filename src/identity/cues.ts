import type { EntityKind } from '../contract'
import { HYPHEN, isDigit, isLetter } from '../text/characters'
import { ByBeginning, oneOf } from './beginnings'
import type { Confidence, Identified } from './identified'
import type { Word } from './words'

/**
 * Cues: words that say something about the person. Patterns of the lexicon (lexicons/README.md, "Identity"), matched at
 * the words of a text.
 *
 *     vaimo*           a beginning              0          a number of one or two digits (000: three)
 *     olen/oon         alternatives             0000       a year
 *     0-vuotias*       behind a number
 *     _ ^              any word, a capitalised  ~3         up to three words between
 *     @                a place, in Finnish in the form of coming from it
 *     hän?             optional                 (…)        what is masked, when not all of it
 */
interface Step extends Alternatives {
  /** Words written behind a number: 34-vuotias. */
  behind: Alternatives
  /** A number of one or two digits, of three, a year, any capitalised word, any word at all. */
  number: boolean
  hundreds: boolean
  year: boolean
  capital: boolean
  any: boolean
  /** A place that one comes from: Espoosta, från Esbo, from Espoo. */
  place: boolean
  optional: boolean
  /** Up to this many words may stand before it. */
  gap: number
  /** Is it masked? */
  masked: boolean
  /** May a full stop stand behind it (an abbreviation)? */
  stop: boolean
}

interface Alternatives {
  exact: ReadonlySet<string>
  starts: readonly string[]
}

export interface Cue {
  kind: EntityKind
  level: number
  confidence: Confidence
  steps: readonly Step[]
  /** Index of the step by which it is found: the steps before it fit any word. */
  anchor: number
  /** Does the word call it off when it stands near? Undefined: nothing does. */
  unless: ((word: Word) => boolean) | undefined
}

/** Cues by their first word: whole, by its beginning, or by shape. */
export interface Cues {
  exact: ReadonlyMap<string, readonly Way[]>
  starts: ByBeginning<Way>
  shaped: Readonly<Record<Shape, readonly Way[]>>
}

/** What a word that begins with digits is: 34, 100, 1990, 34-vuotias. */
type Shape = 'number' | 'hundreds' | 'year' | 'behind'

/** A way into a cue: the step that the word stands for. */
interface Way {
  cue: Cue
  from: number
}

const CONFIDENCES: Readonly<Record<string, Confidence>> = { c: 'certain', l: 'likely', p: 'possible' }

/** Reads the packed lines: `kind level confidence` between spaces, the pattern, what calls it off, between tabs. */
export function readCues(packed: string): Cues {
  const exact = new Map<string, Way[]>()
  const starts = new ByBeginning<Way>()
  const shaped: Record<Shape, Way[]> = { number: [], hundreds: [], year: [], behind: [] }
  // the cues of a group share what calls them off
  const callers = new Map<string, Cue['unless']>([['', undefined]])
  for (const line of packed.split('\n')) {
    if (line === '') continue
    const [head = '', pattern = '', unless = ''] = line.split('\t')
    if (!callers.has(unless)) callers.set(unless, callerOff(unless.split(' ')))
    const [kind, level, confidence = 'l'] = head.split(' ')
    const steps = stepsOf(pattern)
    const anchor = Math.max(
      0,
      steps.findIndex(one => !isOpen(one)),
    )
    const cue: Cue = {
      kind: kind as EntityKind,
      level: Number(level),
      confidence: CONFIDENCES[confidence]!,
      steps,
      anchor,
      unless: callers.get(unless),
    }
    // an optional first word: the cue may begin at the second as well
    for (let from = anchor; from < steps.length; from++) {
      const first = steps[from]!
      const way = { cue, from }
      for (const word of first.exact) {
        const list = exact.get(word)
        if (list) list.push(way)
        else exact.set(word, [way])
      }
      for (const start of first.starts) starts.add(start, way)
      for (const shape of ['number', 'hundreds', 'year'] as const) if (first[shape]) shaped[shape].push(way)
      if (first.behind.exact.size + first.behind.starts.length > 0) shaped.behind.push(way)
      if (!first.optional) break
    }
  }
  return { exact, starts, shaped }
}

/** Most that call a cue off are words, and looked up; a year is told by its shape. */
function callerOff(marks: readonly string[]): (word: Word) => boolean {
  const isOne = oneOf(marks.filter(mark => !SHAPES.has(mark)))
  const shapes = marks.filter(mark => SHAPES.has(mark)).map(mark => step(mark))
  return word => isOne(word.small) || shapes.some(one => fits(one, word))
}

function stepsOf(pattern: string): Step[] {
  const marks = pattern.split(' ')
  const all = !pattern.includes('(')
  const steps: Step[] = []
  let inside = all
  let gap = 0
  for (const mark of marks) {
    if (mark.startsWith('~')) {
      gap = Number(mark.slice(1))
      continue
    }
    // a colon or a dash between words is read as a space
    if (/^[:–-]\??$/.test(mark)) continue
    if (mark.startsWith('(')) inside = true
    steps.push(step(mark.replace(/[()]/g, ''), gap, inside))
    gap = 0
    if (mark.endsWith(')')) inside = all
  }
  return steps
}

function step(written: string, gap = 0, masked = true): Step {
  const optional = written.endsWith('?')
  const stop = written.endsWith('.')
  const words = (optional || stop ? written.slice(0, -1) : written).split('/')
  const plain = words.filter(word => !SHAPES.has(word) && !word.startsWith('0-'))
  return {
    ...alternatives(plain),
    behind: alternatives(words.filter(word => word.startsWith('0-')).map(word => word.slice(2))),
    number: words.includes('0'),
    hundreds: words.includes('000'),
    year: words.includes('0000'),
    capital: words.includes('^'),
    any: words.includes('_'),
    place: words.includes('@'),
    optional,
    gap,
    masked,
    stop,
  }
}

const SHAPES: ReadonlySet<string> = new Set(['0', '000', '0000', '^', '_', '@'])

const alternatives = (words: readonly string[]): Alternatives => ({
  exact: new Set(words.filter(word => !word.endsWith('*'))),
  starts: words.filter(word => word.endsWith('*')).map(word => word.slice(0, -1)),
})

function among({ exact, starts }: Alternatives, word: string): boolean {
  if (exact.has(word)) return true
  for (const start of starts) if (word.startsWith(start)) return true
  return false
}

function fits(one: Step, word: Word): boolean {
  if (one.any || (one.capital && word.capital) || among(one, word.small)) return true
  if (one.place && word.capital && word.place) return true
  return isNumeral(word) && fitsNumber(one, word.small)
}

/** The same for what begins with digits. */
function fitsNumber(one: Step, small: string): boolean {
  const shape = shapeOf(small)
  if (shape !== 'behind') return shape !== undefined && one[shape]
  return among(one.behind, small.slice(small.indexOf('-') + 1))
}

function shapeOf(small: string): Shape | undefined {
  let digits = 1
  while (isDigit(small.charCodeAt(digits))) digits++
  if (digits === small.length) {
    if (digits <= 2) return 'number'
    if (digits === 3) return 'hundreds'
    return digits === 4 && (small.startsWith('19') || small.startsWith('20')) ? 'year' : undefined
  }
  const isBehind = digits <= 2 && small.charCodeAt(digits) === HYPHEN && isLetter(small.charCodeAt(digits + 1))
  return isBehind ? 'behind' : undefined
}

/** Does it fit words of any kind, so that it cannot be looked up? */
const isOpen = ({ any, capital, place }: Step): boolean => any || capital || place

/** The first and the last word that a cue masks. */
interface Match {
  first: number
  last: number
}

/** The match of a cue whose step `from` fits the word; undefined when the others do not fit around it. */
function match(words: readonly Word[], at: number, { steps, anchor }: Cue, from: number): Match | undefined {
  let first = -1
  let last = -1
  // what stands before the anchor is read backwards: Suomen ← kansalainen
  for (let s = anchor - 1, k = at - 1; s >= 0; s--) {
    const one = steps[s]!
    const word = words[k]
    if (word && !breaks(words, k + 1, false) && words[k + 1]!.gap !== ',' && fits(one, word)) {
      if (one.masked) {
        first = k
        last = Math.max(last, k)
      }
      k--
    } else if (!one.optional) return undefined
  }
  if (steps[from]!.masked) {
    if (first === -1) first = at
    last = at
  }
  let next = at + 1
  for (let s = from + 1; s < steps.length; s++) {
    const one = steps[s]!
    const found = find(words, next, one, steps[s - 1]!.stop)
    if (found === -1) {
      if (one.optional) continue
      return undefined
    }
    if (one.masked) {
      if (first === -1) first = found
      last = found
    }
    next = found + 1
  }
  return first === -1 ? undefined : { first, last }
}

/** The first word from `from` on, within the step's gap, that fits it; -1: none. */
function find(words: readonly Word[], from: number, one: Step, stop: boolean): number {
  for (let k = from; k <= from + one.gap && k < words.length; k++) {
    if (breaks(words, k, stop)) return -1
    // a comma ends a phrase: only what is looked for further on may stand behind it
    const { gap } = words[k]!
    if (gap === ',' && (one.gap === 0 || one.any)) return -1
    if (gap === '(' && one.any) return -1
    if (fits(one, words[k]!)) return k
  }
  return -1
}

/** Does the sentence or the line end between this word and the one before it? */
function breaks(words: readonly Word[], at: number, stop: boolean): boolean {
  const word = words[at]!
  const before = words[at - 1]
  if (!before || word.block !== before.block) return true
  // 12.5.1988 is three words and one date
  return word.gap === '.' && !stop && !(isNumeral(word) && isNumeral(before))
}

/** How far a word that calls a cue off is looked for. */
const REACH = 3

function calledOff(words: readonly Word[], from: number, to: number, { unless }: Cue): boolean {
  if (!unless) return false
  const off = (at: number) => unless(words[at]!)
  for (let at = from; at <= to; at++) if (off(at)) return true
  for (
    let at = from - 1;
    at >= 0 && from - at <= REACH && words[at + 1]!.gap !== '.' && words[at + 1]!.gap !== '\n';
    at--
  )
    if (off(at)) return true
  for (
    let at = to + 1;
    at < words.length && at - to <= REACH && words[at]!.gap !== '.' && words[at]!.gap !== '\n';
    at++
  )
    if (off(at)) return true
  return false
}

/** Cues that a word with digits is found by. */
function numberedIn(shaped: Cues['shaped'], word: Word): readonly Way[] | undefined {
  const shape = shapeOf(word.small)
  if (shape === 'behind') return shaped.behind.filter(({ cue, from }) => fits(cue.steps[from]!, word))
  return shape && shaped[shape]
}

/** A cue and where it matches. */
interface Followed {
  cue: Cue
  place: Match
}

/** Adds the matches of cues at a word by which they are found. */
function follow(
  words: readonly Word[],
  at: number,
  ways: readonly Way[] | undefined,
  level: number,
  found: Followed[],
): void {
  for (const { cue, from } of ways ?? NONE) {
    if (cue.level > level) continue
    const place = match(words, at, cue, from)
    if (place && !calledOff(words, place.first, place.last, cue)) found.push({ cue, place })
  }
}

const NONE: readonly never[] = []

/**
 * Cues of each word's language.
 *
 * @param words the words of a document
 * @param cuesOf the cues of a language
 * @param level what the level does not cover is not looked for
 */
export function findCues(
  words: readonly Word[],
  cuesOf: (language: Word['language']) => Cues,
  level: number,
): Identified[] {
  const found: Identified[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const { exact, starts, shaped } = cuesOf(word.language)
    const whole = exact.get(word.small)
    const begun = starts.of(word.small)
    const numbered = isNumeral(word) ? numberedIn(shaped, word) : undefined
    if (!whole && !begun && !numbered) continue
    const matches: Followed[] = []
    follow(words, at, whole, level, matches)
    follow(words, at, begun, level, matches)
    follow(words, at, numbered, level, matches)
    for (const { cue, place } of matches) {
      // of “Äidinkieli: viro” the language goes, not the label
      const label = place.first <= at && at <= place.last
      if (label && matches.some(other => other.cue.kind === cue.kind && other.place.first > place.last)) continue
      found.push({
        kind: cue.kind,
        start: words[place.first]!.start,
        end: words[place.last]!.end,
        confidence: cue.confidence,
      })
    }
  }
  return found
}

const isNumeral = ({ small }: Word) => isDigit(small.charCodeAt(0))
