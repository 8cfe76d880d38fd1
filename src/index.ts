import type { Fixed, Masked, Message, Options, Report, RuleInfo, Segment } from './contract'
import { createLinter as createCore, type Linter } from './core'
import { toolkit } from './everything'
import { settingsObject } from './options'
import { rulesOf } from './rules'
import { ruleInfos } from './rules/rule'

export type * from './contract'
export type { FixOptions, Linter } from './core'
export { OptionsError } from './core'
export { unmask } from './mask'
export { clause } from './whole-ad'

/**
 * Makes a linter with everything built in. Settings are checked and compiled once.
 *
 * @param options see `Options`
 * @throws OptionsError naming the option, what was given and the nearest valid value
 * @example const { lint } = createLinter({ language: 'fi', prefer: { esimies: 'lähijohtaja' } })
 */
export const createLinter = (options: Options = {}): Linter => createCore({ ...settingsObject(options), ...toolkit })

const DEFAULTS: Options = {}
let standard: Linter | undefined

/** Settings are checked anew each time (microseconds); what is compiled from them is shared. */
function linterFor(options: Options): Linter {
  if (options !== DEFAULTS) return createLinter(options)
  standard ??= createLinter(options)
  return standard
}

/**
 * Finds what should be said otherwise in a recruitment text.
 *
 * @param source the text; offsets in the report are UTF-16 offsets into it. Or segments of an editor.
 * @param options see `Options`
 * @returns messages in the order of their place; any string gets an answer
 * @throws TypeError when the source is neither; OptionsError for bad options
 * @example lint('Haemme lähiesimiestä.').messages[0].expected // ['lähiesihenkilöä', 'lähijohtajaa']
 */
export const lint = (source: string | readonly Segment[], options: Options = DEFAULTS): Report =>
  linterFor(options).lint(source)

/**
 * Carries out the safe fixes, or what `choose` picks.
 *
 * @param source the text
 * @param options see `Options`; `choose` returns the text to paste for a message, or `undefined` to leave it
 * @returns the new text, what was done (positions in the input) and what remains
 * @example fix('Haemme lähiesimiestä.').output // 'Haemme lähiesihenkilöä.'
 */
export function fix(
  source: string,
  options: Options & { choose?: (message: Message) => string | undefined } = DEFAULTS,
): Fixed {
  const { choose, ...rest } = options
  return linterFor(choose ? rest : options).fix(source, choose ? { choose } : {})
}

/**
 * Covers what identifies the applicant, reversibly: names in any form, codes, contacts, age, family, origin and the like.
 *
 * @param source the application
 * @param options see `Options`: `level`, `names`, `placeholder`, `language`, `format`
 * @returns the masked text, what was covered (places, never the words), the key that brings it back, and a note
 * @throws TypeError when the source is no string; OptionsError for bad options. Neither holds anything of the source.
 * @example mask('Nimeni on Anna Virtanen.').output // 'Nimeni on [NIMI 1].'
 */
export function mask(source: string, options: Options = DEFAULTS): Masked {
  return linterFor(options).mask(source)
}

const { requirements, wholeAd, masker } = toolkit

/** Every rule: what it is, how loud, on which law it rests. */
export const rules: readonly RuleInfo[] = ruleInfos(rulesOf(requirements, wholeAd, masker))
