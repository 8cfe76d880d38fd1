import type { LanguageCode, Span } from '../contract'
import type { Sentence } from './sentence'

/** Something that a whole ad says: that diversity is valued, what the pay is, whom to ask. */
export interface Statement {
  /** What, by its name in `lexicons/…/whole-ad`: `invitation`, `pay`, `deadline`. */
  says: string
  /** Which kind of it; mostly empty. */
  message: string
  span: Span
  /** Index among `document.blocks`. */
  block: number
  language: LanguageCode
  sentence: Sentence
}

/** What a document says, of the things of `lexicons/…/whole-ad`. */
export interface Said {
  /** What it says of a thing, in order of its place. */
  statements(says: string): readonly Statement[]
  /** Does it say it at all? */
  says(what: string): boolean
  /** The first block, from one on, that says one of several things; undefined when none does. */
  blockSaying(things: readonly string[], from: number): number | undefined
}
