import { LONGEST_START } from './anchors'
import { A_DIGIT, type Atom, type Lemma, MARK, macroName, parsePattern, recased } from './pattern'

/*
 * By which of its words a pattern is found. The compiler puts `%` before them; loading reads no more of a pattern than
 * what stands behind its marks, so that hundreds of patterns are ready without one being parsed.
 *
 *     <haemme>..4%(nuori|nuorekas*)    one of these words begins whatever the pattern fits
 */

/** What the words of a pattern are chosen by. */
export interface Anchoring {
  macros: ReadonlyMap<string, readonly Atom[]>
  /** Beginnings that all forms of a lemma share. */
  startsOf(lemma: string): readonly string[]
  /** Frequent words: a pattern is found by another of its words when it has one. */
  common: readonly string[]
  /** Words of nearly every line: rather than by these it is found by the others, or by a number. */
  everywhere: readonly string[]
}

/** Some part of a pattern, and the beginnings one of which any text has that the pattern fits. */
interface Choice {
  starts: readonly string[]
  atoms: readonly Atom[]
}

/**
 * The parts of a pattern that it is found by: of several the ones that stop the scan least often.
 *
 * @returns undefined when no part will do: every one may be missing or begin anyhow
 */
export function markedIn(atoms: readonly Atom[], how: Anchoring): ReadonlySet<Atom> | undefined {
  const best = bestOf(atoms, how)
  return best && new Set(best.choice.atoms)
}

/** The part of a pattern that these stand in. */
export const anchorOf = (atoms: readonly Atom[], how: Anchoring): Atom | undefined => bestOf(atoms, how)?.atom

/**
 * What a pattern cannot do without, beside the part that it is found by: where of one of these no word stands, it is not
 * even tried.
 *
 * @param anchor the part that the pattern is found by
 * @returns parts of which some word must stand, with those of their words marked; none that most sentences have
 */
export function companionsIn(
  atoms: readonly Atom[],
  how: Anchoring,
  anchor: Atom | undefined,
): { atom: Atom; marked: ReadonlySet<Atom> }[] {
  const own = anchor && choiceOf(anchor, how)
  if (own && cost(own, how) < SELDOM) return []
  return atoms.flatMap(one => {
    const atom = one === anchor ? (writtenOut(one, how) ?? one) : one
    const choice = one === anchor ? secondOf(atom, how) : choiceOf(atom, how)
    return choice && cost(choice, how) <= USELESS ? [{ atom, marked: new Set(choice.atoms) }] : []
  })
}

/**
 * Alternatives some of which are phrases of common words make two patterns: the phrases are looked for only where more than
 * one of their words stands.
 *
 *     (ansökningsblankett*|så söker du)      `söker` stands in every ad: there, `så` is asked for too
 */
export function dividedIn(atoms: readonly Atom[], how: Anchoring): (readonly Atom[])[] {
  const anchor = anchorOf(atoms, how)
  if (anchor?.kind !== 'any') return [atoms]
  const isCommon = (sequence: readonly Atom[]): boolean => {
    const own = sequence.length > 1 ? bestOf(sequence, how)?.choice : undefined
    return own !== undefined && cost(own, how) >= SELDOM
  }
  const common = anchor.of.filter(isCommon)
  const others = anchor.of.filter(sequence => !isCommon(sequence))
  if (common.length === 0 || others.length === 0) return [atoms]
  return [others, common].map(of => atoms.map(atom => (atom === anchor ? { ...anchor, of } : atom)))
}

/** What a named part stands for, when that is one thing. */
function writtenOut(atom: Atom, { macros }: Anchoring): Atom | undefined {
  const own = atom.kind === 'macro' ? macros.get(macroName(atom.name)) : undefined
  return own?.length === 1 ? own[0] : undefined
}

/** Of alternatives of several words each, by what else than their rarest part they are told. */
function secondOf(atom: Atom, how: Anchoring): Choice | undefined {
  if (atom.kind !== 'any') return undefined
  const firsts = atom.of.map(sequence => bestOf(sequence, how))
  // a word that another alternative is found by says nothing new
  const known = new Set(firsts.flatMap(first => first?.choice.starts ?? []))
  const choices: Choice[] = []
  for (const [at, sequence] of atom.of.entries()) {
    const rest = sequence.filter(one => one !== firsts[at]?.atom)
    const isNew = (one: Atom) => choiceOf(one, how)?.starts.some(start => !known.has(start)) === true
    const own = (bestOf(rest.filter(isNew), how) ?? bestOf(rest, how))?.choice
    if (!own) return undefined
    choices.push(own)
  }
  return together(choices)
}

/** What so seldom stops the scan is looked at without more ado. */
const SELDOM = 3 ** -5

/** Of so many common words one stands in most sentences. */
const USELESS = 60

function bestOf(atoms: readonly Atom[], how: Anchoring): { atom: Atom; choice: Choice } | undefined {
  let best: { atom: Atom; choice: Choice } | undefined
  for (const atom of atoms) {
    const choice = choiceOf(atom, how)
    if (choice && (!best || cost(choice, how) < cost(best.choice, how))) best = { atom, choice }
  }
  return best
}

/** How often words stop the scan: those of every line, numbers, those of every ad or two. */
const EVERYWHERE = 10
const NUMBER = 5
const COMMON = 1

/** How often a beginning stops the scan, roughly: a letter more, a third as often. An end does so in compounds too. */
function oftenness(start: string, { everywhere, common }: Anchoring): number {
  if (start === A_DIGIT) return NUMBER
  const isOf = (words: readonly string[]) =>
    words.some(word => (start.endsWith('_') ? `${word}_` === start : word.startsWith(start)))
  if (isOf(everywhere)) return EVERYWHERE
  if (isOf(common)) return COMMON
  return 3 ** -(start.startsWith(END) ? start.length - COMPOUNDS : start.length)
}

/** How much oftener, in letters, a word ends compounds than it stands alone. */
const COMPOUNDS = 3

const cost = ({ starts }: Choice, how: Anchoring): number =>
  starts.reduce((sum, start) => sum + oftenness(start, how), 0)

function choiceOf(atom: Atom, how: Anchoring): Choice | undefined {
  const alone = (starts: readonly string[]): Choice => ({ starts, atoms: [atom] })
  switch (atom.kind) {
    case 'word':
      if (atom.text.length < (atom.open === 'end' ? SHORTEST_END : 1)) return undefined
      return alone([startOfWord(atom)])
    case 'lemma':
      return atom.compound ? undefined : alone(how.startsOf(atom.lemma).map(start => atom.before + start))
    case 'shape':
      return atom.by.length > 0 ? alone(atom.by) : undefined
    case 'macro': {
      const own = bestOf(how.macros.get(macroName(atom.name)) ?? [], how)?.choice
      return own && alone(own.starts)
    }
    case 'any': {
      const choices: Choice[] = []
      for (const sequence of atom.of) {
        const own = bestOf(sequence, how)?.choice
        if (!own) return undefined
        choices.push(own)
      }
      const all = together(choices)
      const flat = atom.of.every(([only, more]) => !more && (only?.kind === 'word' || only?.kind === 'lemma'))
      return flat ? alone(all.starts) : all
    }
    default:
      return undefined
  }
}

const together = (choices: readonly Choice[]): Choice => ({
  starts: [...new Set(choices.flatMap(({ starts }) => starts))],
  atoms: choices.flatMap(({ atoms }) => atoms),
})

/** Before an end of a word. */
const END = '*'

/** A shorter end of a word stops the scan too often. */
const SHORTEST_END = 5

/** A word as it is written is found with what ends it: `ei_` does not stop at every eilen. */
const startOfWord = ({ text, open }: { text: string; open: '' | 'start' | 'end' }): string =>
  open === 'start' ? text : open === 'end' ? `${END}${text}_` : `${text}_`

/** A word of a pattern, or the beginnings behind a shape. */
const WORD = /[^ |()[\]?<]+/y

const wordAt = (pattern: string, at: number): string => {
  WORD.lastIndex = at
  return WORD.exec(pattern)?.[0] ?? ''
}

/**
 * What stands behind the marks of a packed pattern: `(nuori|nuorekas*`, `<ikä`, `nuori~par`, `/\\d{2} ?v/%vuoti,v_`. Loading
 * asks this of every pattern of a language, so it looks for marks and reads nothing else.
 */
export function marksIn(pattern: string): string[] {
  const found: string[] = []
  let shape = pattern.indexOf('/')
  for (let at = pattern.indexOf(MARK); at !== -1; at = pattern.indexOf(MARK, at)) {
    if (shape !== -1 && shape < at) {
      // a per cent sign in a shape is no mark
      at = endOfShape(pattern, shape)
      shape = pattern.indexOf('/', at)
      continue
    }
    const start = at + 1
    const sign = pattern.charAt(start)
    if (sign === '(') at = pattern.indexOf(')', start)
    else if (sign === '<') at = pattern.indexOf('>', start)
    else if (sign === '/') {
      // the beginnings of a shape stand behind it
      const by = endOfShape(pattern, start) + 1
      at = by + wordAt(pattern, by).length
      shape = pattern.indexOf('/', at)
    } else at = start + wordAt(pattern, start).length
    found.push(pattern.slice(start, at))
  }
  return found
}

function endOfShape(pattern: string, start: number): number {
  let end = pattern.indexOf('/', start + 1)
  while (pattern.charAt(end - 1) === '\\') end = pattern.indexOf('/', end + 1)
  return end + 1
}

/**
 * What an anchor of a mark tells of the word that it is met in. `word`: all that is asked, `nuori` or `nuorekas*`.
 * `form`: a beginning that other words have too (järjestää, järjestö). `number`: there are other numbers, too. `shape`:
 * letters, which may stand inside a word.
 */
export type Telling = 'word' | 'form' | 'number' | 'shape'

/**
 * The anchors that a mark stands for: ` nuori ` is a whole word, ` nuorekas` the beginning of one, `veet` stands
 * anywhere.
 *
 * @param mark as `marksIn` gives it
 * @param starts lemma → beginnings of its forms, where they are not simply those of the lemma
 * @param macro text of a named part
 * @param add is called with each
 */
export function anchorsOfMark(
  mark: string,
  starts: ReadonlyMap<string, readonly string[]>,
  macro: (name: string) => string,
  add: (text: string, telling: Telling) => void,
): void {
  const sign = mark.charAt(0)
  if (sign === '<') {
    for (const own of marksIn(macro(macroName(mark.slice(1))))) anchorsOfMark(own, starts, macro, add)
  } else if (sign === '/') {
    for (const start of mark.slice(mark.lastIndexOf(MARK) + 1).split(',')) {
      // *veet: anywhere; *v_: at the end of a word; v_: the whole word
      if (start === A_DIGIT) {
        add(` ${A_DIGIT}`, 'number')
        continue
      }
      const written = start.replace('_', ' ')
      add(written.startsWith('*') ? written.slice(1) : ` ${written}`, 'shape')
    }
  } else {
    for (const word of (sign === '(' ? mark.slice(1) : mark).split('|')) {
      const lemma = word.indexOf('~')
      if (word.endsWith('*')) add(` ${word.slice(0, -1)}`, 'word')
      else if (word.startsWith('*') && lemma === -1) add(`${word.slice(1)} `, 'shape')
      else if (lemma === -1) add(` ${word} `, 'word')
      else {
        const plus = word.indexOf('+')
        const text = word.slice(plus + 1, lemma)
        const before = word.slice(0, Math.max(0, plus))
        for (const start of starts.get(text) ?? [text.slice(0, LONGEST_START)])
          add(` ${before}${start.replace('_', ' ')}`, 'form')
      }
    }
  }
}

/** What a word that is met must be, where its beginning does not tell: a form of a word, a number of a shape. */
export type Asked = Lemma | Extract<Atom, { kind: 'shape' }>

/**
 * What words must be that are met by the beginnings of a mark: `nuori~par`, `/[2-7]\\d/`.
 *
 * @param mark as `marksIn` gives it
 * @param macro text of a named part
 * @param cases that its lemmas stand in: `<nuori~par>`
 */
export function askedOfMark(mark: string, macro: (name: string) => string, cases: readonly string[] = []): Asked[] {
  const sign = mark.charAt(0)
  if (sign === '<') {
    const name = macroName(mark.slice(1))
    const own = mark.length > name.length + 1 ? mark.slice(name.length + 2).split(',') : cases
    return marksIn(macro(name)).flatMap(one => askedOfMark(one, macro, own))
  }
  const words = sign === '(' ? mark.slice(1).split('|') : sign === '/' ? [mark] : mark.split('|')
  const atoms = words.flatMap(parsePattern)
  return (cases.length > 0 ? recased(atoms, cases) : atoms).filter(
    (atom): atom is Asked => atom.kind === 'lemma' || (atom.kind === 'shape' && atom.digit),
  )
}
