import type { Context } from './annotate/annotate'
import { ASKED } from './clauses/asked'
import { balanceOf } from './clauses/balance'
import { checklistOf } from './clauses/checklist'
import { knowledge } from './clauses/knowledge'
import { writeClause } from './clauses/templates'
import type { Balance, ChecklistItem, ClauseKind, ClauseOptions, LanguageCode } from './contract'
import type { Language } from './languages/language'
import { loadStatements, type Statements } from './languages/speech'
import { clauseSettings } from './options'
import type { Rule } from './rules/rule'
import { wholeAdRules } from './rules/whole-ad'

/** What a linter is given to see whole ads with; a value of `rekrylint/whole-ad`. */
export interface WholeAd {
  /** Rules that need it. */
  rules: readonly Rule[]
  /** What an ad may say, in each of these languages. */
  statements(languages: readonly Language[]): readonly Statements[]
  checklist(context: Context, locale: LanguageCode): ChecklistItem[]
  balance(context: Context): Balance | undefined
}

/** What a whole ad has and lacks, for `createLinter` of `rekrylint/core`. */
export const wholeAd: WholeAd = {
  rules: wholeAdRules,
  statements: languages =>
    languages.map(language => loadStatements(language, knowledge[language.code].patterns, ASKED)),
  checklist: checklistOf,
  balance: balanceOf,
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
