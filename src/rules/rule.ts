import type { Context } from '../annotate/annotate'
import type { Hit } from '../annotate/hit'
import type {
  Basis,
  DocumentKind,
  LanguageCode,
  Level,
  Options,
  Preset,
  RuleId,
  RuleInfo,
  Severity,
  Span,
} from '../contract'
import type { Identified } from '../identity/identified'

/** A text in every locale. */
export type Localised = Readonly<Record<LanguageCode, string>>

/**
 * A message of a rule: one sentence and, where useful, why and what to write instead. `{name}` is filled from the
 * finding's data. Grammar of the sentence: what it is, then what to write (`…, kirjoita …`, `…, skriv …`, `…, write …`).
 */
export interface MessageTemplate {
  reason: Localised
  note?: Localised
}

/** What a rule decided about a place: data, not text. */
export interface Finding {
  /** Offsets into `Document.text`; empty: insert here. */
  span: Span
  /** Offsets into the source, for what is not part of the text: a comment. */
  source?: Span
  /** The span is the end of a block, and `expected` are paragraphs to put behind it. */
  paragraph?: boolean
  messageId: string
  /** Fills the message. Never personal data. */
  data: Readonly<Record<string, string>>
  severity: Severity
  /** Plain text to put in place of the span, best first. */
  expected?: readonly string[]
  fix?: 'safe' | 'suggest'
  basis?: readonly Basis[]
  lemma?: string
  form?: string
  /** The span is personal data: no message repeats it. */
  personal?: boolean
}

/** Facts of a rule. */
export interface RuleMeta {
  description: Localised
  /** Loudest level it speaks with in `recommended`; `off`: opt-in. */
  severity: Level
  /** Presets that hold it. */
  presets: readonly Preset[]
  /** What may be switched off in `rules: { id: [level, { name: false }] }`; all is on by default. */
  options?: Readonly<Record<string, Localised>>
  /** Law it may rest on; a finding names its own. */
  basis: readonly Basis[]
  languages: readonly LanguageCode[]
  documents: readonly DocumentKind[]
}

/** A rule's options as given; what is not given is on. */
export type RuleOptions = Readonly<Record<string, boolean>>

/** A rule: asked for each hit of its kinds, or once for the whole document. */
export interface Rule {
  id: RuleId
  meta: RuleMeta
  messages: Readonly<Record<string, MessageTemplate>>
  /** Kinds of hits it wants to see. */
  on?: readonly Hit['kind'][]
  check?(hit: Hit, context: Context, options: RuleOptions): Finding | undefined
  whole?(context: Context, options: Options): Iterable<Finding>
  /** Asked for each thing that identifies a person, when the linter has a masker. */
  identified?(one: Identified): Finding | undefined
}

/** One example of a rule: run as a test and shown on its page. */
export interface Example {
  text: string
  language: LanguageCode
  /** Options that the example needs. */
  options?: Options
  /** What is flagged, in order: the words, and what is written instead first. Empty: nothing may be flagged. */
  flagged: readonly { words: string; expected?: string; severity?: Severity }[]
  /** Why this example is here. */
  shows: Localised
}

/** What a caller may know about rules. */
export const ruleInfos = (rules: readonly Rule[]): RuleInfo[] =>
  rules.map(({ id, meta }) => ({
    id,
    description: { ...meta.description },
    severity: meta.presets.includes('recommended') ? meta.severity : 'off',
    url: ruleUrl(id),
    basis: meta.basis.map(basis => ({ ...basis })),
    languages: meta.languages,
    documents: meta.documents,
  }))

/** Where rules are documented; the page is in this repository, docs/rules. */
export const ruleUrl = (id: RuleId): string => `https://github.com/rekrylint/rekrylint/blob/main/docs/rules/${id}.md`
