import { type Atom, type Lemma, MARK, macroName, parsePattern, recased } from './pattern'

/*
 * By which of its words a pattern is found. The compiler puts `%` before them; loading reads no more of a pattern than
 * what stands behind its marks, so that hundreds of patterns are ready without one being parsed.
 *
 *     <haemme>..4%(nuori|nuorekas*)    one of these words begins whatever the pattern fits
 */

/** Letters of a form that a pattern is found by: more than of a title, since patterns hold ordinary words. */
export const LONGEST_START = 8

/** What the words of a pattern are chosen by. */
export interface Anchoring {
  macros: ReadonlyMap<string, readonly Atom[]>
  /** Beginnings that all forms of a lemma share. */
  startsOf(lemma: string): readonly string[]
  /** Frequent words: a pattern is found by another of its words when it has one. */
  common: readonly string[]
}

/** Some part of a pattern, and the beginnings one of which any text has that the pattern fits. */
interface Choice {
  starts: readonly string[]
  atoms: readonly Atom[]
  /** How many of them are ends of words. */
  ends: number
}

/**
 * The parts of a pattern that it is found by: of several the ones that stop the scan least often.
 *
 * @returns undefined when no part will do: every one may be missing or begin anyhow
 */
export function markedIn(atoms: readonly Atom[], how: Anchoring): ReadonlySet<Atom> | undefined {
  const best = bestOf(atoms, how)
  return best && new Set(best.atoms)
}

function bestOf(atoms: readonly Atom[], how: Anchoring): Choice | undefined {
  let best: Choice | undefined
  for (const atom of atoms) {
    const own = choiceOf(atom, how)
    if (own && (!best || cost(own, how) < cost(best, how))) best = own
  }
  return best
}

/** An end is looked for in every word: it costs more than all the beginnings of a pattern together. */
const LAST_RESORT = 1000

/** How often beginnings stop the scan, roughly: a letter more, a third as often. */
const cost = ({ starts, ends }: Choice, { common }: Anchoring): number => {
  let sum = ends * LAST_RESORT
  for (const start of starts) {
    const frequent = common.some(word => (start.endsWith('_') ? `${word}_` === start : word.startsWith(start)))
    sum += frequent ? 1 : 3 ** -start.length
  }
  return sum
}

function choiceOf(atom: Atom, how: Anchoring): Choice | undefined {
  const alone = (starts: readonly string[], ends = 0): Choice => ({ starts, atoms: [atom], ends })
  switch (atom.kind) {
    case 'word':
      if (atom.text.length < (atom.open === 'end' ? SHORTEST_END : 1)) return undefined
      return alone([startOfWord(atom)], atom.open === 'end' ? 1 : 0)
    case 'lemma':
      return atom.compound ? undefined : alone(how.startsOf(atom.lemma).map(start => atom.before + start))
    case 'shape':
      return atom.by.length > 0 ? alone(atom.by) : undefined
    case 'macro': {
      const own = bestOf(how.macros.get(macroName(atom.name)) ?? [], how)
      return own && alone(own.starts, own.ends)
    }
    case 'any': {
      const choices: Choice[] = []
      for (const sequence of atom.of) {
        const own = bestOf(sequence, how)
        if (!own) return undefined
        choices.push(own)
      }
      const starts = [...new Set(choices.flatMap(choice => choice.starts))]
      const flat = atom.of.every(([only, more]) => !more && (only?.kind === 'word' || only?.kind === 'lemma'))
      const ends = choices.reduce((sum, choice) => sum + choice.ends, 0)
      return flat ? alone(starts, ends) : { starts, atoms: choices.flatMap(choice => choice.atoms), ends }
    }
    default:
      return undefined
  }
}

/** A shorter end of a word stops the scan too often. */
const SHORTEST_END = 5

/** A word as it is written is found with what ends it: `ei_` does not stop at every eilen. */
const startOfWord = ({ text, open }: { text: string; open: '' | 'start' | 'end' }): string =>
  open === 'start' ? text : open === 'end' ? `*${text}_` : `${text}_`

/** A word of a pattern, or the beginnings behind a shape. */
const WORD = /[^ |()[\]?<]+/y

const wordAt = (pattern: string, at: number): string => {
  WORD.lastIndex = at
  return WORD.exec(pattern)?.[0] ?? ''
}

/**
 * What stands behind the marks of a packed pattern: `(nuori|nuorekas*`, `<ikä`, `nuori~par`, `/vuoti,v_`. Loading asks
 * this of every pattern of a language, so it looks for marks and reads nothing else.
 */
export function marksIn(pattern: string): string[] {
  const found: string[] = []
  for (let at = pattern.indexOf(MARK) + 1; at !== 0; at = pattern.indexOf(MARK, at) + 1) {
    const sign = pattern.charAt(at)
    if (sign === '(') found.push(pattern.slice(at, pattern.indexOf(')', at)))
    else if (sign === '<') found.push(pattern.slice(at, pattern.indexOf('>', at)))
    else if (sign === '/') {
      // the beginnings of a shape stand behind it
      at = pattern.indexOf(`/${MARK}`, at) + 2
      found.push(`/${wordAt(pattern, at)}`)
    } else found.push(wordAt(pattern, at))
  }
  return found
}

/**
 * What an anchor of a mark tells of the word that it is met in. `word`: all that is asked, `nuori` or `nuorekas*`.
 * `form`: a beginning that other words have too (järjestää, järjestö). `shape`: letters, which may stand inside a word.
 */
export type Telling = 'word' | 'form' | 'shape'

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
    for (const start of mark.slice(1).split(',')) {
      // *veet: anywhere; *v_: at the end of a word; v_: the whole word
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

/**
 * The words of which a form is to be met: `nuori~par`.
 *
 * @param mark as `marksIn` gives it
 * @param macro text of a named part
 * @param cases that its lemmas stand in: `<nuori~par>`
 */
export function lemmasOfMark(mark: string, macro: (name: string) => string, cases: readonly string[] = []): Lemma[] {
  const sign = mark.charAt(0)
  if (sign === '/') return []
  if (sign === '<') {
    const name = macroName(mark.slice(1))
    const own = mark.length > name.length + 1 ? mark.slice(name.length + 2).split(',') : cases
    return marksIn(macro(name)).flatMap(one => lemmasOfMark(one, macro, own))
  }
  const atoms = (sign === '(' ? mark.slice(1) : mark).split('|').flatMap(parsePattern)
  return (cases.length > 0 ? recased(atoms, cases) : atoms).filter(atom => atom.kind === 'lemma')
}
