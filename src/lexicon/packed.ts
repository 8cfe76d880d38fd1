/**
 * The compiled lexicon as it is shipped: lines of text, one entry a line, fields between tabs. It compresses well,
 * loads without a parser, and can be read by eye in the bundle.
 */
export interface PackedLexicon {
  /** `42 mies` / `10 johtaja hoitaja …` / `21b cowboy` (b, f: harmony): class, then its heads. */
  heads: string
  /**
   * One block for each head, a blank line between. First the head and the beginnings by which the scan finds it; below
   * it what it heads, without the head: a title (flags, what stands before the head, replacements between `;`), or with
   * one of `WORD_KINDS` before it a term, a word that looks like a title and is none, …
   */
  words: string
  /** Other terms: kind letter and flags, word, replacements, extra. */
  terms: string
  /** Fixed phrases in which a title is not one. */
  idioms: string
  /**
   * Heads that make titles freely, commas between; `!` when certain, and what is offered (may be empty); then what must
   * stand before them.
   */
  productive: string
}

/** The patterns of a language as they are shipped. */
export interface PackedDemands {
  /** Named parts of patterns: name, pattern. */
  macros: string
  /** Name and pattern with a hole: the ways in which a thing is demanded. */
  frames: string
  /** What a sentence may say: name, pattern. */
  cues: string
  /** Lemma, then the beginnings of its forms, where patterns are found by them and they are not simply the lemma's. */
  starts: string
  /**
   * What must stand beside the words that patterns are found by, each a part of a pattern, marked like one. A pattern or
   * frame that begins with `&12,3` is tried only in sentences with a word of the thirteenth line and one of the fourth.
   */
  companions: string
  /** Rule, severity, message, `if`, `unless`, replacement; indented below: patterns, marked where they are found. */
  demands: string
}

/** What a line under a head holds, by its first sign; none: a title. */
export const WORD_KINDS = {
  term: 'n',
  /** Looks like a title and is none. */
  lookalike: '-',
  /** Protected whatever follows: `!virka|mieslak`. */
  shielded: '!',
} as const

/** In a replacement: what stands before the head of the word replaced. `lähiesi` in `lähiesi|mies` → `~|henkilö`. */
export const SAME = '~'

/** Flags of an entry in the order written: tier, fix, compounds, modifier (m: no), derive (d: no), where (p: person sought). */
export const FLAGS = {
  fix: { safe: 's', suggest: 'g', none: 'n' },
  compounds: { same: '', report: 'r', none: 'w' },
} as const

/** Lines and fields of packed text; none in an empty one. */
export const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'))
export const fields = (text: string, separator: string): string[] => (text === '' ? [] : text.split(separator))
