import type { ClauseKind, ClauseOptions, LanguageCode } from '../contract'
import { knowledge, type Template, type TemplateSentence } from './knowledge'

/** What stands where an amount is to be written: no mark of Markdown. */
export const BLANK = '…'

/**
 * Writes a text to insert into an ad or to give to applicants, in our own words.
 *
 * @param kind what it says
 * @param options language (default `fi`), length of a diversity clause (default `medium`), the organisation: its name is
 *   written as it is; positive special treatment is mentioned only when it has an equality plan; pay in euros
 * @returns one paragraph without line breaks
 * @example writeClause('pay', { language: 'en', pay: { from: 2850, to: 3200 } })
 * // 'The starting pay is €2,850–3,200 per month. Pay is based on the demands of the job and on skills.'
 */
export function writeClause(kind: ClauseKind, options: ClauseOptions): string {
  const { language = 'fi', length = 'medium', organisation, pay } = options
  const asItIs = pay === undefined && organisation?.name === undefined && organisation?.equalityPlan === undefined
  // an organisation asks for the same few texts for every ad
  const known = asItIs ? plain : named
  const key = asItIs ? length : length + JSON.stringify([organisation, pay])
  const texts = known[language][kind] ?? new Map<string, string>()
  known[language][kind] = texts
  let text = texts.get(key)
  if (text === undefined) {
    const template = knowledge[language].templates.find(one => one.kind === kind && (one.length ?? length) === length)
    text = template ? write(template, language, options) : ''
    if (texts.size >= KEPT) texts.clear()
    texts.set(key, text)
  }
  return text
}

type Texts = Record<LanguageCode, Partial<Record<ClauseKind, Map<string, string>>>>

const plain: Texts = { fi: {}, sv: {}, en: {} }
const named: Texts = { fi: {}, sv: {}, en: {} }
const KEPT = 100

function write({ sentences }: Template, language: LanguageCode, { organisation, pay }: ClauseOptions): string {
  const plan = organisation?.equalityPlan
  const place = typeof plan === 'string' ? plan.trim() : ''
  const name = organisation?.name?.trim() ?? ''
  const said = ({ when }: TemplateSentence) =>
    when === undefined || (when === 'plan' ? plan === true || place !== '' : place !== '')
  const amount = (euros: number | undefined) => (euros === undefined ? BLANK : AMOUNTS[language].format(euros))
  const values: Readonly<Record<string, string>> = {
    name,
    plan: place,
    from: amount(pay?.from),
    to: amount(pay?.to ?? pay?.from),
  }
  return sentences
    .filter(said)
    .map(({ text, named }) => (named && name !== '' ? named : text))
    .map(text => text.replace(/\{([a-z]{1,9})\}/g, (_, key: string) => values[key] ?? ''))
    .join(' ')
}

/** Euros as each language writes them in Finland. */
const AMOUNTS = {
  fi: new Intl.NumberFormat('fi-FI', { maximumFractionDigits: 2 }),
  sv: new Intl.NumberFormat('sv-FI', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
} as const
