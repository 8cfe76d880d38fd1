import type {
  ClauseKind,
  ClauseOptions,
  DocumentKind,
  Format,
  LanguageCode,
  Level,
  Options,
  Preset,
  RuleId,
} from './contract'
import { DOORS } from './rules/doors'
import type { Rule, RuleOptions } from './rules/rule'

/** What may be in options, and what each takes: the single source for validation. */
const CHOICES = {
  language: ['fi', 'sv', 'en', 'auto'],
  document: ['ad', 'fragment', 'application'],
  format: ['text', 'html', 'markdown'],
  locale: ['fi', 'sv', 'en'],
  preset: ['recommended', 'strict', 'legal'],
  payTransparency: ['off', 'recommended', 'required'],
} as const

const NAMES = [
  ...Object.keys(CHOICES),
  'rules',
  'allow',
  'prefer',
  'terms',
  'ignoreRanges',
  'organisation',
  'level',
  'names',
  'placeholder',
]
const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error']

/** Options with every default filled in. */
export interface Settings {
  language: LanguageCode | 'auto'
  document: DocumentKind
  format: Format
  locale: LanguageCode | undefined
  preset: Preset
  levels: ReadonlyMap<RuleId, Level>
  ruleOptions: ReadonlyMap<RuleId, RuleOptions>
  given: Options
}

/** A mistake in options. The message names the option, what was given and the nearest valid value. */
export class OptionsError extends TypeError {
  override name = 'OptionsError'
}

/**
 * Checks options and fills in defaults.
 *
 * @throws OptionsError naming the option, what was given and the nearest valid value
 */
export function settingsOf(options: Options, rules: readonly Rule[], extra: readonly string[] = []): Settings {
  settingsObject(options)
  const names = [...NAMES, ...extra]
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw new OptionsError(`rekrylint: unknown option \`${name}\`${didYouMean(name, names)}`)
  }
  for (const [name, choices] of Object.entries(CHOICES)) choice(name, options[name as keyof typeof CHOICES], choices)
  const levels = new Map<RuleId, Level>()
  const ruleOptions = new Map<RuleId, RuleOptions>()
  const ids = rules.map(({ id }) => id)
  for (const [id, value] of entriesOf('rules', options.rules)) {
    if (!ids.includes(id as RuleId)) throw new OptionsError(`rekrylint: ${notKnown(id, ids)}`)
    const level: unknown = Array.isArray(value) ? value[0] : value
    choice(`rules.${id}`, level, LEVELS)
    levels.set(id as RuleId, level as Level)
    if (Array.isArray(value)) {
      if (value.length > 2 || (value.length === 2 && !isRecord(value[1]))) {
        throw new OptionsError(
          `rekrylint: option \`rules.${id}\` takes a level or [level, options], got ${show(value)}`,
        )
      }
      if (value.length === 2) ruleOptions.set(id as RuleId, checkRuleOptions(id, value[1], rules))
    }
  }
  checkPrefer(options)
  checkLists(options)
  return {
    language: options.language ?? 'auto',
    document: options.document ?? 'ad',
    format: options.format ?? 'text',
    locale: options.locale,
    preset: options.preset ?? 'recommended',
    levels,
    ruleOptions,
    given: options,
  }
}

/** A rule that this linter does not have: it is of a door that the linter was not given, or there is none of that name. */
function notKnown(id: string, ids: readonly string[]): string {
  const door = Object.entries(DOORS).find(([, brought]) => brought.some(one => one === id))?.[0]
  return door === undefined
    ? `unknown rule \`${id}\` in option \`rules\`${didYouMean(id, ids)}`
    : `option \`rules\` names \`${id}\`, but this linter was not given that rule: it comes with 'rekrylint/${door}'`
}

/** The options as given, when they are an object at all. */
export function settingsObject(options: Options): Options {
  if (!isRecord(options)) throw new OptionsError(`rekrylint: options must be an object, got ${show(options)}`)
  return options
}

function checkRuleOptions(id: string, given: unknown, rules: readonly Rule[]): RuleOptions {
  const known = Object.keys(rules.find(rule => rule.id === id)?.meta.options ?? {})
  for (const [name, value] of Object.entries(given as object)) {
    if (!known.includes(name)) {
      const none = known.length === 0 ? ': this rule has none' : didYouMean(name, known)
      throw new OptionsError(`rekrylint: unknown option \`${name}\` of rule \`${id}\`${none}`)
    }
    if (typeof value !== 'boolean') {
      throw new OptionsError(`rekrylint: option \`rules.${id}[1].${name}\` takes true or false, got ${show(value)}`)
    }
  }
  return given as RuleOptions
}

function checkPrefer(options: Options): void {
  for (const [word, value] of entriesOf('prefer', options.prefer)) {
    const fine =
      isWord(value) ||
      (isRecord(value) && isWord(value['word']) && isWord(value['like']) && Object.keys(value).length === 2)
    if (!isWord(word) || !fine) {
      throw new OptionsError(`rekrylint: option \`prefer.${word}\` takes a word or { word, like }, got ${show(value)}`)
    }
  }
}

function checkLists(options: Options): void {
  const { allow, ignoreRanges, terms, level, organisation, placeholder } = options
  if (allow !== undefined && !(Array.isArray(allow) && allow.every(isWord))) {
    throw new OptionsError(`rekrylint: option \`allow\` takes a list of words or phrases, got ${show(allow)}`)
  }
  if (ignoreRanges !== undefined && !(Array.isArray(ignoreRanges) && ignoreRanges.every(isRange))) {
    throw new OptionsError(
      `rekrylint: option \`ignoreRanges\` takes a list of [start, end] offsets, got ${show(ignoreRanges)}`,
    )
  }
  if (terms !== undefined && !Array.isArray(terms)) {
    throw new OptionsError(`rekrylint: option \`terms\` takes a list of { avoid, use }, got ${show(terms)}`)
  }
  for (const [at, term] of (terms ?? []).entries()) {
    if (!isRecord(term) || !isWord(term['avoid']) || !Array.isArray(term['use']) || !term['use'].every(isWord)) {
      throw new OptionsError(
        `rekrylint: option \`terms[${at}]\` takes { avoid, use: [words], note?, severity? }, got ${show(term)}`,
      )
    }
    choice(`terms[${at}].severity`, term['severity'], LEVELS.slice(1))
  }
  if (level !== undefined && level !== 1 && level !== 2 && level !== 3) {
    throw new OptionsError(`rekrylint: option \`level\` takes 1, 2 or 3, got ${show(level)}`)
  }
  checkFields('organisation', organisation, ORGANISATION)
  if (placeholder !== undefined && typeof placeholder !== 'function') {
    throw new OptionsError(`rekrylint: option \`placeholder\` takes a function, got ${show(placeholder)}`)
  }
}

/** What fields of an option take, in words and as a test. */
type Fields = Readonly<Record<string, readonly [what: string, holds: (value: unknown) => boolean]>>

const ORGANISATION: Fields = {
  name: ['a name', value => isWord(value)],
  equalityPlan: ['true, false or where the plan is found', value => typeof value === 'boolean' || isWord(value)],
  anonymous: ['true, false or `partly`', value => typeof value === 'boolean' || value === 'partly'],
}

const CLAUSE_KINDS: readonly ClauseKind[] = [
  'diversity',
  'anonymous',
  'partly-anonymous',
  'applicant-instruction',
  'pay',
]

const isEuros = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0

/** Checks the fields of an option that is an object. */
function checkFields(name: string, value: unknown, fields: Fields): void {
  for (const [field, given] of entriesOf(name, value)) {
    const known = fields[field]
    if (!known)
      throw new OptionsError(`rekrylint: unknown option \`${name}.${field}\`${didYouMean(field, Object.keys(fields))}`)
    const [what, holds] = known
    if (given !== undefined && !holds(given))
      throw new OptionsError(`rekrylint: option \`${name}.${field}\` takes ${what}, got ${show(given)}`)
  }
}

/**
 * Checks what `clause` is asked for.
 *
 * @throws OptionsError naming the option, what was given and the nearest valid value
 */
export function clauseSettings(kind: ClauseKind, options: ClauseOptions): [ClauseKind, ClauseOptions] {
  if (kind === undefined) throw new OptionsError(`rekrylint: \`clause\` takes a kind: ${CLAUSE_KINDS.join(', ')}`)
  choice('kind', kind, CLAUSE_KINDS)
  const { language, length, organisation, pay, ...rest } = settingsObject(options as Options) as ClauseOptions
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined)
    throw new OptionsError(
      `rekrylint: unknown option \`${unknown}\`${didYouMean(unknown, ['language', 'length', 'organisation', 'pay'])}`,
    )
  choice('language', language, ['fi', 'sv', 'en'])
  choice('length', length, ['short', 'medium', 'long'])
  checkFields('organisation', organisation, ORGANISATION)
  checkFields('pay', pay, { from: ['euros', isEuros], to: ['euros', isEuros] })
  return [kind, options]
}

const isWord = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isRange = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(at => Number.isInteger(at) && at >= 0) &&
  value[0] <= value[1]

function entriesOf(name: string, value: unknown): [string, unknown][] {
  if (value === undefined) return []
  if (!isRecord(value)) throw new OptionsError(`rekrylint: option \`${name}\` takes an object, got ${show(value)}`)
  return Object.entries(value)
}

function choice(name: string, value: unknown, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value as string)) return
  const list = choices.map(one => `\`${one}\``).join(', ')
  throw new OptionsError(`rekrylint: option \`${name}\` takes ${list}, got ${show(value)}${didYouMean(value, choices)}`)
}

/** The value as JSON, shortened: options are configuration, never an applicant's text. */
function show(value: unknown): string {
  let text: string | undefined
  try {
    text = typeof value === 'function' ? 'a function' : JSON.stringify(value)
  } catch {
    text = undefined
  }
  return text === undefined ? String(typeof value) : text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** `, did you mean …?`: always an answer when something was written, even when it is far off. */
export function didYouMean(given: unknown, valid: readonly string[]): string {
  if (typeof given !== 'string' || valid.length === 0) return ''
  let best = valid[0]!
  let least = Number.POSITIVE_INFINITY
  for (const one of valid) {
    const steps = distance(given.toLowerCase().slice(0, 64), one)
    if (steps < least) {
      least = steps
      best = one
    }
  }
  return `, did you mean \`${best}\`?`
}

/** Levenshtein distance of two short strings. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
