import type { Fixed, Masked, Message, Options, Report, RuleInfo, Segment } from './contract'
import type { Reader } from './document/document'
import { applyFixes } from './fix'
import type { Language } from './languages/language'
import { compileLinter } from './linter'
import type { Masker } from './mask'
import { OptionsError } from './options'
import type { Requirements } from './requirements'
import { rulesOf } from './rules'
import { ruleInfos } from './rules/rule'
import type { WholeAd } from './whole-ad'

export type * from './contract'
export type { Document, Reader } from './document/document'
export type { Language } from './languages/language'
export { OptionsError }

/** What `createLinter` of the slim door takes beside the ordinary options. */
export interface CoreOptions extends Options {
  /** Languages to know, e.g. `[finnish]` from `rekrylint/fi`. */
  languages: readonly Language[]
  /** Formats to read beside plain text, e.g. `[html]` from `rekrylint/html`. */
  readers?: readonly Reader[]
  /** What sees demands and requests: `requirements` from `rekrylint/requirements`. */
  requirements?: Requirements | undefined
  /** What masks applications: `masker` from `rekrylint/mask`. */
  masker?: Masker | undefined
  /** What sees what an ad has and lacks: `wholeAd` from `rekrylint/whole-ad`. */
  wholeAd?: WholeAd | undefined
}

/** What `fix` takes: how to pick among the replacements. */
export interface FixOptions {
  /** Text to paste for a message, or `undefined` to leave it. Default: the safe fixes. */
  choose?: (message: Message) => string | undefined
}

/** A linter with its settings compiled. */
export interface Linter {
  /** Finds what should be said otherwise. Any string gets an answer. */
  lint(source: string | readonly Segment[]): Report
  /** Carries out the safe fixes, or what `choose` picks. */
  fix(source: string, options?: FixOptions): Fixed
  /** Covers what identifies a person, reversibly. */
  mask(source: string): Masked
}

/**
 * Makes a linter of the languages and readers given: the slim door, for embedders who count bytes.
 *
 * @param options languages (at least one), readers, and the ordinary options
 * @throws OptionsError naming the option and the nearest valid value, or the import that is missing
 * @example
 * import { createLinter } from 'rekrylint/core'
 * import { finnish } from 'rekrylint/fi'
 * createLinter({ languages: [finnish] }).lint('Haemme esimiestä.').messages[0].expected[0] // 'esihenkilöä'
 */
export function createLinter({
  languages,
  readers = [],
  requirements,
  masker,
  wholeAd,
  ...options
}: CoreOptions): Linter {
  if (!Array.isArray(languages) || languages.length === 0) {
    throw new OptionsError("rekrylint: option `languages` takes a list, e.g. [finnish] from 'rekrylint/fi'")
  }
  const { lint, mask } = compileLinter({ languages, readers, requirements, masker, wholeAd }, options)
  return {
    lint,
    mask,
    fix: (source, { choose } = {}) => {
      if (typeof source !== 'string') throw new TypeError(`rekrylint: fix takes a string, got ${typeof source}`)
      return applyFixes(source, lint(source).messages, choose)
    },
  }
}

/** Every rule of this door: what it is, how loud, on which law it rests. */
export const rules: readonly RuleInfo[] = ruleInfos(rulesOf())
