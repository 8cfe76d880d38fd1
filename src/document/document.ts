import type { BlockKind, Format, LanguageCode, Span } from '../contract'
import type { OffsetMap } from './offsets'

/** A paragraph, heading, list item … of a document. Offsets are into `Document.text`. */
export interface Block extends Span {
  kind: BlockKind
  /** Depth of a heading, 1 for the title. */
  level?: number
  /** Said by the source (`lang="sv"`); otherwise judged from the words. */
  language?: LanguageCode
}

/**
 * A request for silence in the source.
 *
 *     <!-- rekrylint-disable gendered-title -- the name of the office -->    from here on, until enabled
 *     <!-- rekrylint-disable-next -->                                        all rules, in the next block
 *     <!-- rekrylint-enable gendered-title -->
 *     <p data-rekrylint="ignore">                                            all rules, in this element
 */
export interface Directive {
  /** `unknown`: addressed to us, but not understood. */
  kind: 'disable' | 'disable-next' | 'enable' | 'ignore' | 'unknown'
  /** As written; empty: all rules. */
  rules: readonly string[]
  /** Offset into the text from which it holds. */
  at: number
  /** Of `ignore`: where it ends to hold. */
  until?: number
  /** The comment or the start tag, in the source. */
  span: Span
  /** What follows ` -- `. */
  reason?: string
}

/** Answers for one document; remembers which requests were needed. */
export interface Silencer {
  /** Is a rule asked to be silent at this place? */
  silences(rule: string, span: Span): boolean
  /** Requests that came to nothing, in order of the source. */
  problems(known: Iterable<string>, active: ReadonlySet<string>): DirectiveFault[]
}

/** A directive that does nothing, and why. */
export interface DirectiveFault {
  problem: 'unused' | 'unknown-rule' | 'unknown-directive'
  directive: Directive
  /** The rule meant; undefined: the directive as a whole. */
  rule?: string
}

/**
 * What every reader makes of a source: clean text (entities decoded, soft hyphens dropped, broken words joined,
 * composed letters), blocks that know their kind, and the way back to the source.
 */
export interface Document {
  source: string
  text: string
  offsets: OffsetMap
  /** In order of the text. */
  blocks: readonly Block[]
  /**
   * Writes a replacement the way the source writes text at that place (an entity for `<` in HTML, an escape in
   * Markdown). `undefined` when the range cannot be replaced without breaking the markup.
   */
  write(replacement: string, range: Span): string | undefined
  /** Where the lines of the source start, if the reader has looked. */
  lines?: readonly number[]
  /** What keeps a new paragraph apart from the one before it. Default: a blank line, as the source breaks lines. */
  paragraphBreak?: string
  /** Ranges of the text that are not read: ignored by the caller. */
  silent: readonly Span[]
  /** What the source itself asks to be left alone. Each call makes one that has silenced nothing yet. */
  silencer?: () => Silencer
  /**
   * The same source without what hides inside words (soft hyphens, composed letters). Present when the reader left it
   * to the scan to meet them: an ordinary text then pays nothing for the rare ones.
   */
  cleaned?: () => Document
  /** Hyphens with a line break that were taken out to join a word: text offset → what stood there. */
  joints?: ReadonlyMap<number, string> | undefined
  /** Source text of a range of the text, where positions are not offsets into `source` (segments). */
  slice?(range: Span): string
}

/** Reads a source of one format. */
export interface Reader {
  format: Format
  read(source: string): Document
}
