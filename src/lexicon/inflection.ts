import { copyOf } from '../text/copy'

/**
 * Inflection as the matcher knows it, whichever the language: cells (a case and a number), slots (the forms of one
 * cell) and tails (what may be hung behind: possessives, clitics). One paradigm both analyses and generates, so the
 * two cannot drift apart. Nothing here is Finnish.
 */

/** The last part of a compound, the one that inflects. */
export interface Head {
  /** Its base form: `mies`. */
  text: string
  /** Its inflection class in the language's own numbering: `42`, `10-J`. */
  class: string
  /** Vowel harmony where the letters mislead (loans): `cowboy` is back. */
  harmony?: 'back' | 'front'
}

/** A cell of a paradigm: `all.pl`. */
export type Cell = string

/** What hangs behind a form, in the language's own archiphonemes: `{ possessive: 'nsA', clitic: 'kin' }`. */
export interface Tail {
  possessive: string
  clitic: string
}

export const NO_TAIL: Tail = { possessive: '', clitic: '' }

/** The forms of one cell, preferred form first. */
export interface Slot {
  /** Forms that stand alone or carry a clitic. */
  free: readonly string[]
  /** Stems that carry a possessive. */
  bound: readonly string[]
}

/** All forms of a head. */
export interface Paradigm {
  cells: ReadonlyMap<Cell, Slot>
  /** Forms that stand as the first part of a compound: esimies|työ, nais|valta, förmans|utbildning. */
  modifiers: readonly string[]
  /** Genitives that do the same: esimiehen|vastuu. */
  genitives: readonly { form: string; cell: Cell }[]
}

/** One way to take a tail off a written form. */
export interface Split {
  stem: string
  bound: boolean
  tail: Tail
}

/** What a language must know to inflect. */
export interface Morphology {
  paradigm(head: Head): Paradigm
  /** Every way to read a tail at the end of a form, no tail first. */
  splits(form: string): Iterable<Split>
  /** May this tail stand on this stem of this cell? */
  allows(cell: Cell, stem: string, tail: Tail): boolean
  /** Hangs a tail on a form of a cell; undefined when the cell cannot take it. */
  attach(head: Head, cell: Cell, slot: Slot, tail: Tail): string | undefined
  /** Case ending behind a colon → cell: `esimies:lle`. */
  colon(ending: string): Cell | undefined
  /** Joins two parts of a compound: linja + asentaja → linja-asentaja. */
  join(left: string, right: string): string
  /** Is a hyphen between these parts only a matter of spelling (a vowel that would double)? */
  hyphenBySpelling(left: string, right: string): boolean
  /**
   * What follows a modifier and is a suffix, not a word: `mäinen`. Returns the suffix in the shape that the new
   * word needs, or undefined when the tail is an ordinary compound part.
   */
  suffix(tail: string, head: Head): string | undefined
  /** Derivations that keep the title's stem but take no replacement: esimieh|yys. */
  derivations: readonly string[]
  /** Endings that make the name of a quality from a first part, and take no replacement: yrkesmanna|skap. */
  abstracts?: ReadonlySet<string>
  /**
   * The cell that a word takes behind one that stays as it is: räddningsgruppens chef, never räddningsgruppens chefen.
   */
  behind?(cell: Cell, before: string): Cell
  /** Marks that join an ending to a word: chairman's, chairman’s. Forms are written with the first. */
  apostrophes?: readonly string[]
  /** `all.pl` + tail in words. */
  describe(cell: Cell, tail: Tail): string
  /** Folds letters that people type without their dots, same length: `ä` → `a`. */
  fold(word: string): string
}

/** One reading of a written form: which cell, which tail. */
export interface Reading {
  cell: Cell
  tail: Tail
}

/** What is worked out of a head when it is first met: an ad uses a handful of the hundreds there are. */
interface Known {
  paradigm: Paradigm
  /** Stem → cells, as written and without dots. */
  tables: [plain: Table | undefined, folded: Table | undefined]
  /** Readings of forms met before: the same few forms make up most of all text. */
  readings: [plain: Map<string, readonly Reading[]>, folded: Map<string, readonly Reading[]>]
  /** Preferred form of each cell without a tail. */
  bare: Map<Cell, string | undefined>
  stem: string | undefined
  shortest: number | undefined
}

interface Table {
  free: Map<string, Cell[]>
  bound: Map<string, Cell[]>
}

/** Forms kept per head; a text made to have more only starts anew. */
const KEPT = 2000

/** Analyser and generator of one language. */
export interface Inflector {
  morphology: Morphology
  paradigm(head: Head): Paradigm
  readings(head: Head, form: string, folded?: boolean): readonly Reading[]
  /** What all forms and first parts begin with, `nuor` of `nuori`: most words are told by it to be none of them. */
  stem(head: Head): string
  /** Length of its shortest form or first part: nothing shorter is one. */
  shortest(head: Head): number
  inflect(head: Head, reading: Reading): string | undefined
}

/**
 * Makes the analyser and generator of one language.
 *
 * @param morphology the language's tables
 * @returns `readings(head, form)`, all readings of a form of that head, and `inflect(head, reading)`, the preferred form
 * @example
 * const { readings, inflect } = inflector(finnishMorphology)
 * readings({ text: 'mies', class: '42' }, 'miehillemmekin')
 * // [{ cell: 'all.pl', tail: { possessive: 'mme', clitic: 'kin' } }]
 */
export function inflector(morphology: Morphology): Inflector {
  const heads = new WeakMap<Head, Known>()
  const know = (head: Head): Known => {
    let known = heads.get(head)
    if (!known) {
      known = {
        paradigm: morphology.paradigm(head),
        tables: [undefined, undefined],
        readings: [new Map(), new Map()],
        bare: new Map(),
        stem: undefined,
        shortest: undefined,
      }
      heads.set(head, known)
    }
    return known
  }
  const table = (known: Known, folded: boolean): Table => {
    const at = folded ? 1 : 0
    let found = known.tables[at]
    if (!found) {
      found = { free: new Map(), bound: new Map() }
      for (const [cell, slot] of known.paradigm.cells) {
        for (const form of slot.free) push(found.free, folded ? morphology.fold(form) : form, cell)
        for (const stem of slot.bound) push(found.bound, folded ? morphology.fold(stem) : stem, cell)
      }
      known.tables[at] = found
    }
    return found
  }
  return {
    morphology,
    paradigm: head => know(head).paradigm,
    readings(head, form, folded = false) {
      const known = know(head)
      const kept = known.readings[folded ? 1 : 0]
      const before = kept.get(form)
      if (before) return before
      const { free, bound } = table(known, folded)
      const found: Reading[] = []
      for (const split of morphology.splits(form)) {
        for (const cell of (split.bound ? bound : free).get(split.stem) ?? []) {
          if (morphology.allows(cell, split.stem, split.tail)) found.push({ cell, tail: split.tail })
        }
      }
      // what is no form of the head is any word of any text: that is not kept
      if (found.length > 0) {
        if (kept.size >= KEPT) kept.clear()
        kept.set(copyOf(form), found)
      }
      return found
    },
    stem(head) {
      const known = know(head)
      known.stem ??= commonStart(known.paradigm)
      return known.stem
    },
    shortest(head) {
      const known = know(head)
      known.shortest ??= shortestOf(known.paradigm)
      return known.shortest
    },
    inflect(head, { cell, tail }) {
      const { paradigm, bare } = know(head)
      const isBare = tail.possessive === '' && tail.clitic === ''
      if (isBare && bare.has(cell)) return bare.get(cell)
      const slot = paradigm.cells.get(cell)
      const form = slot && morphology.attach(head, cell, slot, tail)
      if (isBare) bare.set(cell, form)
      return form
    },
  }
}

function commonStart({ cells, modifiers }: Paradigm): string {
  let common: string | undefined
  const shorten = (form: string) => {
    common ??= form
    while (!form.startsWith(common)) common = common.slice(0, -1)
  }
  for (const { free, bound } of cells.values()) {
    free.forEach(shorten)
    bound.forEach(shorten)
  }
  modifiers.forEach(shorten)
  return common ?? ''
}

/** No possessive is shorter. */
const SHORTEST_POSSESSIVE = 2

function shortestOf({ cells, modifiers }: Paradigm): number {
  let least = Number.POSITIVE_INFINITY
  for (const form of modifiers) least = Math.min(least, form.length)
  for (const { free, bound } of cells.values()) {
    for (const form of free) least = Math.min(least, form.length)
    for (const form of bound) least = Math.min(least, form.length + SHORTEST_POSSESSIVE)
  }
  return least
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
