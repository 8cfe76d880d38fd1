import type { Context } from './annotate/annotate'
import type { PhraseReader } from './annotate/engine'
import { phrases } from './annotate/phrases'
import { ASKED } from './clauses/asked'
import { balanceOf } from './clauses/balance'
import { checklistOf } from './clauses/checklist'
import { knowledge } from './clauses/knowledge'
import { writeClause } from './clauses/templates'
import type { ClauseKind, ClauseOptions, LanguageCode, Message, Report } from './contract'
import type { Language } from './languages/language'
import { loadSpeech, type Speech } from './languages/speech'
import { clauseSettings } from './options'
import { WholeAdReport } from './report/whole-ad'
import type { Rule } from './rules/rule'
import { wholeAdRules } from './rules/whole-ad'

/** Of each word that its patterns ask for in any form, the ending tells the class: no lexicon is needed. */
const NO_HEADS: Speech['heads'] = new Map()

/** What a linter is given to see whole ads with; a value of `rekrylint/whole-ad`. */
export interface WholeAd {
  /** Rules that need it. */
  rules: readonly Rule[]
  /** What an ad may say, in each of these languages. */
  statements(languages: readonly Language[]): readonly Speech[]
  phrases: PhraseReader
  /** The report on an ad: its messages, and what it is asked beside them. */
  report(messages: Message[], context: Context, locale: LanguageCode): Report
}

/** What a whole ad has and lacks, for `createLinter` of `rekrylint/core`. */
export const wholeAd: WholeAd = {
  rules: wholeAdRules,
  statements: languages =>
    languages.map(language => loadSpeech(language, knowledge[language.code].patterns, 'statement', NO_HEADS, ASKED)),
  phrases,
  report: (messages, context, locale) =>
    new WholeAdReport(messages, context, locale, { checklist: checklistOf, balance: balanceOf }),
}

/**
 * Writes a text to insert into an ad or to give to applicants.
 *
 * @param kind `diversity`, `anonymous`, `partly-anonymous`, `applicant-instruction`, `pay`
 * @param options language (default `fi`), length of a diversity clause (default `medium`), organisation, pay
 * @returns one paragraph of plain text
 * @throws OptionsError for an unknown kind or option, naming the nearest valid one
 * @example clause('anonymous', { language: 'en' })
 * // 'The first assessment in this recruitment is made without identifying data: …'
 */
export function clause(kind: ClauseKind, options: ClauseOptions = {}): string {
  return writeClause(...clauseSettings(kind, options))
}
