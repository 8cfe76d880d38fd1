import { annotate, judgeLanguages } from './annotate/annotate'
import { type Engine, engine } from './annotate/engine'
import type { LanguageCode, Level, Masked, Message, Options, Report, Segment, Span } from './contract'
import type { Document, Reader } from './document/document'
import { plainText } from './document/plain'
import { readSegments } from './document/segments'
import type { Language } from './languages/language'
import type { Masker, PreparedMasker } from './mask'
import { didYouMean, OptionsError, type Settings, settingsOf } from './options'
import { breakOf, render } from './report/render'
import type { Requirements } from './requirements'
import { rulesOf } from './rules'
import { directive, directiveFinding } from './rules/directive'
import { DOORS } from './rules/doors'
import type { Finding, Rule, RuleOptions } from './rules/rule'
import { locator } from './text/positions'
import type { WholeAd } from './whole-ad'

/** What a linter is built from: nothing else is imported for it. */
export interface Toolkit {
  languages: readonly Language[]
  /** Formats beside plain text. */
  readers: readonly Reader[]
  /** What sees demands and requests; it brings the rules on them. */
  requirements?: Requirements | undefined
  /** What masks; it brings the rules of applications. */
  masker?: Masker | undefined
  /** What a whole ad has; it brings the rules of what is missing. */
  wholeAd?: WholeAd | undefined
}

/** A linter's steps, compiled once. */
export interface Compiled {
  lint(source: string | readonly Segment[]): Report
  /** The same for a document that a caller's own reader made. */
  lintDocument(document: Document): Report
  mask(source: string): Masked
}

/**
 * Builds a linter: source → document → hits → findings → messages. The only place that knows all the steps.
 *
 * @param toolkit languages and readers at hand
 * @param options the caller's settings
 * @throws OptionsError for unknown options, and for a language or format that the toolkit does not hold
 */
export function compileLinter(toolkit: Toolkit, options: Options): Compiled {
  const { requirements, masker, wholeAd } = toolkit
  const all = rulesOf(requirements, wholeAd, masker)
  const settings = settingsOf(options, all)
  const { language, format } = settings
  const languages = language === 'auto' ? toolkit.languages : toolkit.languages.filter(({ code }) => code === language)
  if (languages.length === 0) {
    throw new OptionsError(
      language === 'auto'
        ? "rekrylint: no language given: import { finnish } from 'rekrylint/fi' and pass { languages: [finnish] }"
        : `rekrylint: option \`language\` is \`${language}\`, but this linter was not given it: import it from 'rekrylint/${language}' and add it to \`languages\``,
    )
  }
  const reader = [plainText, ...toolkit.readers].find(one => one.format === format)
  if (!reader) {
    throw new OptionsError(
      `rekrylint: option \`format\` is \`${format}\`, but this linter was not given its reader: import it from 'rekrylint/${format}' and add it to \`readers\``,
    )
  }
  // what an ad has is recognised in every language at hand; a fragment or an application is not asked
  const ad = settings.document === 'ad' ? wholeAd : undefined
  const vocabulary = {
    prefer: Object.entries(options.prefer ?? {}),
    terms: options.terms ?? [],
    allow: options.allow ?? [],
  }
  const compiled = engine(languages, vocabulary, {
    demands: requirements?.demands(languages) ?? [],
    statements: ad?.statements(toolkit.languages) ?? [],
    phrases: (requirements ?? ad)?.phrases,
  })
  const rules = activeRules(all, settings)
  const prepared = masker?.prepare(options)
  const fixed = language === 'auto' ? undefined : language
  const lintDocument = (document: Document) =>
    report(silence(document, options.ignoreRanges), compiled, rules, settings, fixed, prepared, ad)
  return {
    lint: source => lintDocument(readSource(source, reader)),
    lintDocument,
    mask(source) {
      if (typeof source !== 'string') throw new TypeError(`rekrylint: mask takes a string, got ${typeof source}`)
      if (!prepared) {
        throw new OptionsError(
          "rekrylint: this linter was not given a masker: import { masker } from 'rekrylint/mask' and pass { masker }",
        )
      }
      const read = silence(reader.read(source), options.ignoreRanges)
      const { document, languages, language } = judgeLanguages(read, compiled, fixed)
      return prepared.mask(document, languages, language ?? fixed ?? compiled.codes[0] ?? 'fi')
    },
  }
}

interface ActiveRule {
  rule: Rule
  /** Level set by the caller; undefined: each finding speaks with its own. */
  level: Exclude<Level, 'off'> | undefined
  options: RuleOptions
}

function activeRules(all: readonly Rule[], { levels, preset, document, ruleOptions }: Settings): ActiveRule[] {
  const active: ActiveRule[] = []
  for (const rule of all) {
    const level = levels.get(rule.id)
    if (level === 'off' || !rule.meta.documents.includes(document)) continue
    if (level === undefined && !rule.meta.presets.includes(preset)) continue
    active.push({ rule, level, options: ruleOptions.get(rule.id) ?? {} })
  }
  return active
}

function readSource(source: string | readonly Segment[], reader: Reader): Document {
  if (typeof source === 'string') return reader.read(source)
  if (Array.isArray(source) && source.every(isSegment)) return readSegments(source)
  // never echo what was given: it may be an applicant's text
  throw new TypeError(
    `rekrylint: the source must be a string or a list of segments { text, start }, got ${Array.isArray(source) ? 'a list of something else' : typeof source}`,
  )
}

const isSegment = (value: unknown): value is Segment =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Segment).text === 'string' &&
  Number.isInteger((value as Segment).start)

function silence(document: Document, ranges: Options['ignoreRanges']): Document {
  if (!ranges || ranges.length === 0) return document
  const { offsets } = document
  const silent: Span[] = ranges.map(([start, end]) => ({ start: offsets.toText(start), end: offsets.toText(end) }))
  const { cleaned } = document
  return {
    ...document,
    silent: [...document.silent, ...silent],
    ...(cleaned && { cleaned: () => silence(cleaned(), ranges) }),
  }
}

function report(
  document: Document,
  compiled: Engine,
  rules: readonly ActiveRule[],
  settings: Settings,
  fixed: LanguageCode | undefined,
  masker: PreparedMasker | undefined,
  ad: WholeAd | undefined,
): Report {
  const context = annotate(document, compiled, fixed)
  const locale = settings.locale ?? context.language ?? fixed ?? compiled.codes[0] ?? 'fi'
  // the annotation may have asked for a cleaner reading of the same source
  const read = context.document
  const locate = locator(read.source, read.lines)
  const messages: Message[] = []
  let between: string | undefined
  const paragraphBreak = () => {
    between ??= breakOf(read)
    return between
  }
  const hush = read.silencer?.()
  const emit = ({ rule, level }: ActiveRule, finding: Finding) => {
    if (!finding.source && hush?.silences(rule.id, finding.span)) return
    // `legal` holds what rests on law
    if (settings.preset === 'legal' && level === undefined && !finding.basis?.length) return
    messages.push(render(level ? { ...finding, severity: level } : finding, rule, read, locale, locate, paragraphBreak))
  }
  for (const active of rules) {
    const { rule } = active
    if (rule.check && rule.on) {
      for (const hit of context.hits) {
        if (!rule.on.includes(hit.kind)) continue
        const finding = rule.check(hit, context, active.options)
        if (finding) emit(active, finding)
      }
    }
    for (const finding of rule.whole?.(context, settings.given) ?? []) emit(active, finding)
    if (rule.identified && masker) {
      for (const one of masker.identify(read, context.languages)) {
        const finding = rule.identified(one)
        if (finding) emit(active, finding)
      }
    }
  }
  const directives = rules.find(({ rule }) => rule === directive)
  if (directives && hush) {
    const ids = [...rulesOf().map(({ id }) => id), ...Object.values(DOORS).flat()]
    for (const fault of hush.problems(ids, new Set(rules.map(({ rule }) => rule.id)))) {
      emit(directives, directiveFinding(fault, didYouMean(fault.rule, ids)))
    }
  }
  messages.sort((a, b) => a.start - b.start || a.end - b.end)
  const { language } = context
  return ad?.report(messages, context, locale) ?? { version: 1, messages, language, checklist: [] }
}
