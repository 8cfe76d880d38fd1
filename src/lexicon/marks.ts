import type { Atom } from './pattern'

/**
 * By which of its words a pattern is found. The compiler puts `@` before them; loading reads no more of a pattern than
 * what stands behind its marks, so that hundreds of patterns are ready without one being parsed.
 *
 *     <haemme>..4@(nuori|nuorekas*)    one of these words begins whatever the pattern fits
 */
export const MARK = '@'

/** Letters of a form that a pattern is found by: more than of a title, since patterns hold ordinary words. */
export const LONGEST_START = 7

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
    if (own && (!best || cost(own.starts, how) < cost(best.starts, how))) best = own
  }
  return best
}

/** How often beginnings stop the scan, roughly: a letter more, a third as often. */
const cost = (starts: readonly string[], { common }: Anchoring): number => {
  let sum = 0
  for (const start of starts) {
    const frequent = common.some(word => (start.endsWith('_') ? `${word}_` === start : word.startsWith(start)))
    sum += frequent ? 1 : 3 ** -start.length
  }
  return sum
}

function choiceOf(atom: Atom, how: Anchoring): Choice | undefined {
  const alone = (starts: readonly string[]): Choice => ({ starts, atoms: [atom] })
  switch (atom.kind) {
    case 'word':
      return atom.open === 'end' || atom.text === '' ? undefined : alone([startOfWord(atom)])
    case 'lemma':
      return atom.compound ? undefined : alone(how.startsOf(atom.lemma))
    case 'shape':
      return atom.by.length > 0 ? alone(atom.by) : undefined
    case 'macro': {
      const own = bestOf(how.macros.get(atom.name) ?? [], how)
      return own && alone(own.starts)
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
      return flat ? alone(starts) : { starts, atoms: choices.flatMap(choice => choice.atoms) }
    }
    default:
      return undefined
  }
}

/** A word as it is written is found with what ends it: `ei_` does not stop at every eilen. */
const startOfWord = ({ text, open }: { text: string; open: '' | 'start' | 'end' }): string =>
  open === 'start' ? text : `${text}_`

/** What a mark stands before: alternatives, a macro, a shape with its beginnings, a word. */
const MARKED = /@(?:\(([^()]*)\)|<([^>]+)>|\/(?:\\.|[^/])+\/@([^ |()[\]?<]+)|([^ |()[\]?<]+))/g

/**
 * Reads the beginnings behind the marks of packed patterns.
 *
 * @param starts lemma → beginnings of its forms, where they are not simply those of the lemma
 * @param macro text of a named part
 * @returns the beginnings by which a packed pattern is found; `v_` is a whole word, `*veet` stands anywhere in one
 */
export function markReader(
  starts: ReadonlyMap<string, readonly string[]>,
  macro: (name: string) => string,
): (pattern: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  const ofWord = (word: string): readonly string[] => {
    const lemma = word.indexOf('~')
    if (lemma === -1) return [word.endsWith('*') ? word.slice(0, -1) : `${word}_`]
    const text = word.slice(0, lemma)
    return starts.get(text) ?? [text.slice(0, LONGEST_START)]
  }
  const read = (pattern: string): readonly string[] => {
    const found: string[] = []
    for (const [marked, words, name, shape, word] of pattern.matchAll(MARKED)) {
      let own = known.get(marked)
      if (!own) {
        own = name ? read(macro(name)) : shape ? shape.split(',') : (words ?? word ?? '').split('|').flatMap(ofWord)
        known.set(marked, own)
      }
      found.push(...own)
    }
    return found
  }
  return read
}
