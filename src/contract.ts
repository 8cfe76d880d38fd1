/**
 * The public contract: every name and shape a caller meets, and nothing that runs.
 *
 * All positions are UTF-16 offsets into the source exactly as it was given: `source.slice(start, end)` is the text a
 * message speaks about, in plain text, HTML and Markdown alike.
 */

/** A language of recruitment texts in Finland, as an ISO 639-1 code. */
export type LanguageCode = 'fi' | 'sv' | 'en'

/** What the text is: a whole ad, a part of one (a title field, a selection), or an application. */
export type DocumentKind = 'ad' | 'fragment' | 'application'

/** How the text is wrapped. Offsets are into the raw source whichever it is. */
export type Format = 'text' | 'html' | 'markdown'

/** A named set of rules: what is right nearly always, everything, or what rests on law. */
export type Preset = 'recommended' | 'strict' | 'legal'

/** How loudly a rule speaks. */
export type Level = 'off' | 'info' | 'warning' | 'error'

/** How loudly a message speaks. */
export type Severity = Exclude<Level, 'off'>

/** Stable rule ids: configurations depend on them, so a name is never reused or changed. */
export type RuleId =
  | 'gendered-title'
  | 'gendered-term'
  | 'gendered-pronoun'
  | 'binary-gender'
  | 'gender-requirement'
  | 'age-requirement'
  | 'origin-requirement'
  | 'language-requirement'
  | 'conviction-requirement'
  | 'family-requirement'
  | 'health-requirement'
  | 'military-service-requirement'
  | 'identifying-request'
  | 'pay-history-request'
  | 'missing-diversity-clause'
  | 'missing-anonymity-notice'
  | 'missing-pay'
  | 'positive-action-without-plan'
  | 'anonymity-contradiction'
  | 'age-coded-wording'
  | 'gender-coded-wording'
  | 'exclusive-wording'
  | 'identifying-information'
  | 'organisation-term'
  | 'directive'

/** What a block of text is in its document. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'contact' | 'quotation' | 'attribute'

/** A half-open range `[start, end)` of UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

/** A place in a file, as in unist: lines and columns count from 1, offsets from 0. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A stretch of a file, as in unist. */
export interface Position {
  start: Point
  end: Point
}

/**
 * A piece of text handed over by an editor that holds no single string (DOM, ProseMirror).
 * `start` is the position of the piece in the caller's own numbering; messages come back in it.
 */
export interface Segment {
  text: string
  start: number
  kind?: BlockKind
  language?: LanguageCode
}

/** A preferred word: inflected by its ending, or like a word we know. */
export type Preference = string | { word: string; like: string }

/** One of the organisation's own pairs: words to avoid and what to write instead. */
export interface Term {
  /** The word to avoid, in its base form; found in any inflected form. */
  avoid: string
  /** What to write instead, best first; may be empty. */
  use: readonly string[]
  /** Shown with the finding. */
  note?: string
  /** Default: `warning`. */
  severity?: Severity
}

/** Settings of a linter. Every field has a sensible default; unknown names and values are errors. */
export interface Options {
  /** Language of the text. `auto` judges each block. Default: `auto`. */
  language?: LanguageCode | 'auto'
  /** Default: `ad`. Nothing is reported missing in a `fragment`. */
  document?: DocumentKind
  /** Default: `text`. */
  format?: Format
  /** Language of reasons and notes. Default: the document's own. */
  locale?: LanguageCode
  /** Default: `recommended`. */
  preset?: Preset
  /** Level per rule, over the preset. */
  rules?: { readonly [id in RuleId]?: Level | readonly [Level, object] }
  /** Words and phrases to leave alone, in any inflected form. */
  allow?: readonly string[]
  /** Your word for a title: `{ esimies: 'lähijohtaja' }`. Free first parts follow: vuoroesimies → vuorolähijohtaja. */
  prefer?: { readonly [word: string]: Preference }
  /** Your own pairs, reported as `organisation-term`. */
  terms?: readonly Term[]
  /** Ranges of the source that are not read, e.g. quoted mails. */
  ignoreRanges?: readonly (readonly [start: number, end: number])[]
  /** What the texts that we write for you should say. */
  organisation?: { name?: string; equalityPlan?: boolean | string; anonymous?: boolean | 'partly' }
  /** How seriously a missing pay range is taken. Default: `recommended`. */
  payTransparency?: 'off' | 'recommended' | 'required'
  /** How much `mask` covers. Default: 2. */
  level?: 1 | 2 | 3
  /** Names to know of beside our own, for masking. */
  names?: { given: Iterable<string>; family: Iterable<string> }
  /** Your own placeholders. Each must be unique for its kind and index. */
  placeholder?: (kind: EntityKind, index: number) => string
}

/** A passage of law that a message rests on. */
export interface Basis {
  /** Name and number of the act, e.g. `Laki naisten ja miesten välisestä tasa-arvosta 609/1986`. */
  act: string
  /** E.g. `14 §`. */
  section: string
  url?: string
}

/** One finding, in the shape of a `vfile-message` (structural types: no dependency). */
export interface Message {
  ruleId: RuleId
  source: 'rekrylint'
  severity: Severity
  /** vfile's convention: `true` error, `false` warning, `undefined` info. */
  fatal: boolean | undefined
  /** One localised sentence. */
  reason: string
  /** Why, and what to write instead. */
  note?: string
  /** The rule's own page. */
  url: string
  /** UTF-16 offset into the source; `start === end` means “insert here”. */
  start: number
  end: number
  /** 1-based, of `start`. */
  line: number
  column: number
  /** A position for a span, a point for “insert here”. */
  place: Position | Point
  /** `source.slice(start, end)`; absent for personal data. */
  actual?: string
  /** Source text that may be pasted over the place, best first; `''` deletes. Never a remark. */
  expected: string[]
  /** `safe`: one candidate, and nothing else in the sentence has to change. */
  fix?: 'safe' | 'suggest'
  /** The law it rests on; `[]` says plainly: style, not law. */
  basis: Basis[]
  /** Base form of the word found. */
  lemma?: string
  /** Its form in words, e.g. `allative plural, possessive 1st plural, -kin`. */
  form?: string
}

/** What a good ad contains. */
export type ChecklistId =
  | 'neutral-title'
  | 'diversity-clause'
  | 'anonymity-notice'
  | 'applicant-instruction'
  | 'pay'
  | 'flexibility'
  | 'training'
  | 'conditions'
  | 'zero-tolerance'
  | 'work-life'
  | 'safety'
  | 'community'
  | 'well-being'
  | 'contact'
  | 'language-level'
  | 'adjustments'
  | 'equality-plan'
  | 'images'
  | 'requirement-list'
  | 'basics'

/** Something a good ad contains, and whether this one does. Advice, never law. */
export interface ChecklistItem {
  id: ChecklistId
  /** In the locale of the messages. */
  label: string
  status: 'present' | 'missing'
  /** Where it is said, in the source; empty when it is missing. */
  spans: Span[]
  /** Of a diversity clause: which parts are there, and where. */
  parts?: { part: string; span: Span }[]
  /** What to write; of what is missing. */
  hint?: string
  /** Who recommends it. */
  source: string
}

/** Counts of words that read as masculine or feminine. Counts only: no verdict. */
export interface Balance {
  masculine: CodedWords
  feminine: CodedWords
  /** Share of masculine among all coded words, 0–1; `undefined` when there are none. */
  ratio: number | undefined
  formula: string
  /** Whether the word list has been validated in a published study. */
  validated: boolean
}

/** Coded words of one kind. */
export interface CodedWords {
  count: number
  words: { word: string; span: Span }[]
}

/** What `lint` returns. */
export interface Report {
  version: 1
  /** In order of their place. */
  messages: Message[]
  /** The main language of the document, if it could be told. */
  language: LanguageCode | undefined
  /** What a good ad contains; empty for what is no ad. Worked out when it is first read. */
  checklist: ChecklistItem[]
  /** Coded words of an ad. Worked out when it is first read. */
  balance?: Balance | undefined
}

/** What `fix` returns. */
export interface Fixed {
  output: string
  /** Messages carried out; positions are in the input. */
  applied: Message[]
  remaining: Message[]
}

/** What identifies a person. */
export type EntityKind =
  | 'name'
  | 'personal-identity-code'
  | 'birth-date'
  | 'age'
  | 'date'
  | 'phone'
  | 'email'
  | 'address'
  | 'link'
  | 'gender'
  | 'family'
  | 'nationality'
  | 'mother-tongue'
  | 'military-service'
  | 'conviction'
  | 'health'
  | 'photo'
  | 'graduation-year'
  | 'organisation'
  | 'bank-account'

/** Something that identifies a person, and what stands for it in the masked text. Never holds the text itself. */
export interface Entity {
  kind: EntityKind
  start: number
  end: number
  placeholder: string
  confidence: 'certain' | 'likely' | 'possible'
}

/** Placeholder → original. It IS the personal data: keep it apart from the masked text. */
export interface MaskKey {
  version: 1
  entries: Record<string, string>
}

/** What `mask` returns. */
export interface Masked {
  output: string
  entities: Entity[]
  key: MaskKey
  /** What may remain: no detector finds everything. */
  note: string
}

/** Texts that `clause` writes. */
export type ClauseKind = 'diversity' | 'anonymous' | 'partly-anonymous' | 'applicant-instruction' | 'pay'

/** How a clause is written. */
export interface ClauseOptions {
  language?: LanguageCode
  length?: 'short' | 'medium' | 'long'
  /** Its name, written as it is; whether it has an equality plan, or where the plan is found. */
  organisation?: { name?: string; equalityPlan?: boolean | string }
  /** Of the pay clause: euros a month. What is not given is left blank. */
  pay?: { from: number; to?: number }
}

/** What a caller may know about a rule. */
export interface RuleInfo {
  id: RuleId
  /** One sentence per locale. */
  description: Record<LanguageCode, string>
  /** Level in `recommended`. */
  severity: Level
  url: string
  basis: Basis[]
  languages: readonly LanguageCode[]
  documents: readonly DocumentKind[]
}
