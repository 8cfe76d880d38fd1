import type { Span } from '../contract'
import type { Block } from '../document/document'
import type { Loaded } from '../languages/load'
import type { Demand } from '../lexicon/demands'
import type { Head, Reading } from '../lexicon/inflection'
import type { Beginning, Entry, VerbEntry } from '../lexicon/lexicon'
import type { Sentence } from './sentence'

/**
 * How a title stands in its word.
 *
 * form: esimiehelle · modifier: esimies|työ · genitive: esimiehen|vastuu · ellipsis: esimies- ja … ·
 * colon: esimies:lle · derivation: esimieh|yys
 */
export type Use = 'form' | 'modifier' | 'genitive' | 'ellipsis' | 'colon' | 'derivation'

/** A word of the lexicon, read: what can be said of it wherever it stands. */
export interface WordReading {
  kind: 'title' | 'term' | 'own' | 'allowed'
  /** Undefined for a title that only its head gives away (productive heads). */
  entry: Entry | undefined
  head: Head
  /** Base form of the whole word, prefix included: `vuoroesimies`. */
  lemma: string
  /** What stands before the title in its word, as written. */
  prefix: string
  /** The title as written, without prefix and tail: its letter case is the model. */
  written: string
  /** What follows a modifier in its word, as written, hyphen included. */
  tail: string
  use: Use
  readings: readonly Reading[]
  /** Text without ä and ö: the answer has none either. */
  folded: boolean
  /** Where the hit starts and ends, counted from the start and the end of the written word. */
  from: number
  to: number
  /** Where the head starts, counted from the start of the word. */
  at: number
  /** Fixed phrases that the word may stand in. */
  idioms: readonly string[] | undefined
  /** Worked out when it is first asked for; equal words share a reading, and what they are rewritten to. */
  rewriting?: Rewriting | undefined
  /** The form in words. */
  described?: string | undefined
}

/** What may be written instead of a hit. */
export interface Rewriting {
  /** Best first; no duplicates. */
  expected: readonly string[]
  /** The first replacement has one shape only, and nothing around it has to change. */
  certain: boolean
  /** The first few in words, for a message. */
  shown: string
}

/** A word of the lexicon found in the text. Offsets are into `Document.text`. */
export interface WordHit {
  kind: WordReading['kind']
  /** The whole written word: prefix, ending, tail, the hyphen of an ellipsis; with the words that agree with it. */
  span: Span
  block: Block
  loaded: Loaded
  reading: WordReading
  /** What it stands in a pair with. */
  pair?: Pair
}

/**
 * What a title stands in a pair with.
 *
 * twin: the same title for the other sex (`nokkamiehenä tai -naisena`, `liikemies/liikenainen`, `emäntä tai isäntä`) ·
 * neutral: a neutral title for the same role (`esimies/esihenkilö`, `esihenkilö (esimies)`)
 */
export interface Pair {
  kind: 'twin' | 'neutral'
  /** From the first word of the pair to the last. */
  span: Span
  /** The other word as written; for an ellipsis only its own part. */
  other: string
  /** The other word, when it is in the lexicon too. */
  hit?: WordHit
}

/** A word known by how it starts: miestyövuosi, miehittää. */
export interface StartHit {
  kind: 'start'
  span: Span
  block: Block
  loaded: Loaded
  entry: Beginning | VerbEntry
  /** As written: the beginning, and what follows it. */
  written: string
  tail: string
}

/** What a sentence demands or asks, by a pattern of the lexicon. */
export interface DemandHit {
  kind: 'demand'
  span: Span
  block: Block
  demand: Demand
  sentence: Sentence
}

export type Hit = WordHit | StartHit | DemandHit
