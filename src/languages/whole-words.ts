import type { Cell, Head, Morphology, Paradigm, Slot, Split, Tail } from '../lexicon/inflection'
import { NO_TAIL } from '../lexicon/inflection'

/** How the words of a class are formed. */
export interface WholeWordClass {
  /** Cell → form. A cell that is left out does not exist (mass nouns have no plural). */
  forms: (base: string) => Readonly<Record<Cell, string>>
  /** How the word begins a compound; nothing: it does not. */
  modifier?: (base: string) => readonly string[]
}

/**
 * Morphology of a language whose titles are found as whole words with a handful of forms, given as a table: class →
 * cell → how the form is made from the base form.
 */
export function wholeWords(table: {
  classes: Readonly<Record<string, WholeWordClass>>
  describe: Readonly<Record<Cell, string>>
  apostrophes?: readonly string[]
  abstracts?: ReadonlySet<string>
  behind?: Morphology['behind']
}): Morphology {
  return {
    paradigm({ text, class: name }: Head): Paradigm {
      const make = table.classes[name]
      if (!make) throw new RangeError(`Unknown inflection class ${JSON.stringify(name)} of ${text}`)
      const cells = new Map<Cell, Slot>(
        Object.entries(make.forms(text)).map(([cell, form]) => [cell, { free: [form], bound: [] }]),
      )
      return { cells, modifiers: make.modifier?.(text) ?? [], genitives: [] }
    },
    *splits(form: string): Iterable<Split> {
      yield { stem: form, bound: false, tail: NO_TAIL }
    },
    allows: (_cell: Cell, _stem: string, tail: Tail) => tail === NO_TAIL,
    attach: (_head: Head, _cell: Cell, slot: Slot) => slot.free[0],
    colon: () => undefined,
    join: (left, right) => left + right,
    hyphenBySpelling: () => false,
    suffix: () => undefined,
    derivations: [],
    describe: cell => table.describe[cell] ?? cell,
    fold: word => word,
    ...(table.apostrophes && { apostrophes: table.apostrophes }),
    ...(table.abstracts && { abstracts: table.abstracts }),
    ...(table.behind && { behind: table.behind }),
  }
}
