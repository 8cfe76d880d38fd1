/**
 * The compiled lexicon as it is shipped: lines of text, one entry a line, fields between tabs. It compresses well,
 * loads without a parser, and can be read by eye in the bundle.
 */
export interface PackedLexicon {
  /** `42 mies` / `10 johtaja hoitaja …` / `21b cowboy` (b, f: harmony): class, then its heads. */
  heads: string
  /** Flags, title with one bar before its head, replacements between `;`. */
  titles: string
  /** Kind letter and flags, word, replacements, extra. */
  terms: string
  /** Words that look like titles and are none; `virka|mieslak-mies`: a beginning, found through the head mies. */
  lookalikes: string
  /** Fixed phrases in which a title is not one. */
  idioms: string
  /** Head, then the beginnings by which the scan finds it. */
  anchors: string
  /** Named parts of patterns: name, pattern. */
  macros: string
  /** What a sentence may say: name, pattern. */
  cues: string
  /** Beginnings of words that patterns are found by, one set a line; then those of macros, `<name` first. */
  anchorSets: string
  /** Rule, severity, message, `if`, `unless`, replacement; indented below: index of the anchor set, pattern. */
  demands: string
  /** Heads that make titles freely, commas between; `!` when certain, and what is offered (may be empty); then what must stand before them. */
  productive: string
}

/** Flags of an entry in the order written: tier, fix, compounds, modifier (m: no), derive (d: no), where (p: person sought). */
export const FLAGS = {
  fix: { safe: 's', suggest: 'g', none: 'n' },
  compounds: { same: '', report: 'r', none: 'w' },
} as const

/** Lines and fields of packed text; none in an empty one. */
export const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'))
export const fields = (text: string, separator: string): string[] => (text === '' ? [] : text.split(separator))
