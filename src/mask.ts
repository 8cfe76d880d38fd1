import packed from 'lexicon:identity'
import type { Entity, EntityKind, LanguageCode, Masked, MaskKey, Options } from './contract'
import type { Document } from './document/document'
import { gapsOf } from './document/write'
import { type Identified, settle } from './identity/identified'
import { byShape, identify, type Search } from './identity/identify'
import { readKnowledge, withNames } from './identity/knowledge'
import { OptionsError } from './options'
import { applicationRules } from './rules/application'
import type { Rule } from './rules/rule'

/** What a linter is given to mask with; a value of `rekrylint/mask`. */
export interface Masker {
  /** Rules that need it. */
  rules: readonly Rule[]
  /** Checks the options and reads the caller's names, once. */
  prepare(options: Options): PreparedMasker
}

/** A masker with its options read. */
export interface PreparedMasker {
  identify(document: Document, languages: readonly (LanguageCode | undefined)[]): readonly Identified[]
  mask(document: Document, languages: readonly (LanguageCode | undefined)[], language: LanguageCode): Masked
}

/** Words of the placeholders. Source: the placeholders in use in anonymous recruitment in Finnish cities. */
const LABELS: Readonly<Record<EntityKind, Readonly<Record<LanguageCode, string>>>> = {
  name: { fi: 'NIMI', sv: 'NAMN', en: 'NAME' },
  'personal-identity-code': { fi: 'HETU', sv: 'PERSONBETECKNING', en: 'IDENTITY CODE' },
  'birth-date': { fi: 'SYNTYMÄAIKA', sv: 'FÖDELSETID', en: 'BIRTH DATE' },
  age: { fi: 'IKÄ', sv: 'ÅLDER', en: 'AGE' },
  date: { fi: 'AIKA', sv: 'DATUM', en: 'DATE' },
  phone: { fi: 'PUHELIN', sv: 'TELEFON', en: 'PHONE' },
  email: { fi: 'SÄHKÖPOSTI', sv: 'E-POST', en: 'EMAIL' },
  address: { fi: 'OSOITE', sv: 'ADRESS', en: 'ADDRESS' },
  link: { fi: 'LINKKI', sv: 'LÄNK', en: 'LINK' },
  gender: { fi: 'SUKUPUOLI', sv: 'KÖN', en: 'GENDER' },
  family: { fi: 'PERHE', sv: 'FAMILJ', en: 'FAMILY' },
  nationality: { fi: 'KANSALAISUUS', sv: 'MEDBORGARSKAP', en: 'NATIONALITY' },
  'mother-tongue': { fi: 'KIELITAUSTA', sv: 'MODERSMÅL', en: 'MOTHER TONGUE' },
  'military-service': { fi: 'ASEPALVELUS', sv: 'VÄRNPLIKT', en: 'MILITARY SERVICE' },
  conviction: { fi: 'VAKAUMUS', sv: 'ÖVERTYGELSE', en: 'CONVICTION' },
  health: { fi: 'TERVEYS', sv: 'HÄLSA', en: 'HEALTH' },
  photo: { fi: 'KUVA', sv: 'BILD', en: 'PHOTO' },
  'graduation-year': { fi: 'VUOSI', sv: 'ÅRTAL', en: 'YEAR' },
  organisation: { fi: 'JÄRJESTÖ', sv: 'ORGANISATION', en: 'ORGANISATION' },
  'bank-account': { fi: 'TILI', sv: 'KONTO', en: 'ACCOUNT' },
}

const NOTES: Readonly<Record<LanguageCode, string>> = {
  fi: 'Tekstistä voi silti tunnistaa hakijan: mikään ohjelma ei löydä kaikkea. Lue tulos ennen kuin annat sen arvioijille, ja säilytä avain erillään.',
  sv: 'Den sökande kan ändå kännas igen: inget program hittar allt. Läs resultatet innan du ger det till dem som bedömer, och förvara nyckeln för sig.',
  en: 'The applicant may still be recognised: no program finds everything. Read the result before you hand it to the assessors, and keep the key apart.',
}

/** What masks, for `createLinter` of `rekrylint/core`. */
export const masker: Masker = {
  rules: applicationRules,
  prepare(options) {
    const { names, level = 2, placeholder } = options
    checkNames(names)
    let search: Search | undefined
    const ready = (): Search => {
      search ??= { level, knowledge: names ? withNames(knowledge(), names) : knowledge() }
      return search
    }
    return {
      identify: (document, languages) => identify(document, languages, ready()),
      mask(document, languages, language) {
        const found = identify(document, languages, ready())
        return write(document, found, language, placeholder)
      },
    }
  },
}

/** A list of names gives them one by one: an array, a set; a string would give letters. */
function checkNames(names: unknown): void {
  if (names === undefined) return
  const { given, family } = (typeof names === 'object' && names !== null ? names : {}) as Record<string, unknown>
  if (isList(given) && isList(family)) return
  // never what is in them: these are names of persons
  throw new OptionsError('rekrylint: option `names` takes { given, family }, each a list of names')
}

const isList = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof (value as Iterable<unknown>)[Symbol.iterator] === 'function'

let own: Search['knowledge'] | undefined
/** Read on the first question: importing the package costs nothing. */
function knowledge(): Search['knowledge'] {
  own ??= readKnowledge(packed)
  return own
}

/** Something to cover, in the source. */
interface Cover extends Identified {
  original: string
}

/** Finds as ranges of the source; one that markup cuts through is covered piece by piece, and the markup stays. */
function covers(document: Document, found: readonly Identified[]): Cover[] {
  const { source, text, offsets } = document
  const pieces = source === text ? found : found.flatMap(one => cutAtMarkup(document, one))
  const spans = pieces.map(one => ({ ...one, ...offsets.span(one) })).sort((a, b) => a.start - b.start)
  const list: Cover[] = []
  let end = 0
  for (const one of spans) {
    if (one.start >= one.end || one.start < end) continue
    list.push({ ...one, original: source.slice(one.start, one.end) })
    end = one.end
  }
  return list
}

/**
 * Splits a find where markup stands inside it.
 *
 *     <b>Anna</b> Virtanen      Anna, Virtanen
 */
function cutAtMarkup({ source, text, offsets }: Document, one: Identified): Identified[] {
  const gaps = gapsOf(source, offsets, one)
  const cuts = gaps
    ? gaps.filter(gap => MARKUP.test(gap.source)).map(({ at }) => at)
    : Array.from(text.slice(one.start, one.end).matchAll(/\s+/g), ({ index }) => index)
  if (cuts.length === 0) return [one]
  const pieces: Identified[] = []
  let from = 0
  for (const to of [...cuts, one.end - one.start]) {
    const piece = text.slice(one.start + from, one.start + to)
    const start = one.start + from + (piece.length - piece.trimStart().length)
    const end = start + piece.trim().length
    if (start < end) pieces.push({ ...one, start, end })
    from = to
  }
  return pieces
}

/** Markup is written in ASCII; soft hyphens, joiners and marks, which hide in words, are not. */
const MARKUP = /[!-~]/

/** What shapes give away in the markup itself: `href="mailto:anna@…"`, comments. */
function inMarkup(document: Document, covered: readonly Cover[]): readonly Cover[] {
  const { source, text } = document
  if (source === text) return covered
  const taken = new Uint8Array(source.length)
  for (const { start, end } of covered) taken.fill(1, start, end)
  const more = settle(byShape(source), source.length).filter(
    ({ confidence, start, end }) => confidence === 'certain' && taken.subarray(start, end).every(mark => mark === 0),
  )
  return [...covered, ...more.map(one => ({ ...one, original: source.slice(one.start, one.end) }))].sort(
    (a, b) => a.start - b.start,
  )
}

function write(
  document: Document,
  found: readonly Identified[],
  language: LanguageCode,
  placeholder: Options['placeholder'],
): Masked {
  const { source } = document
  const list = inMarkup(document, covers(document, found))
  for (let skip = 0; skip < 3; skip++) {
    const masked = replace(source, list, labeller(source, language, placeholder, skip))
    if (unmask(masked.output, masked.key) === source) return { ...masked, note: NOTES[language] }
  }
  throw new OptionsError(
    'rekrylint: option `placeholder` must give text that is unique for its kind and index and that no letters around it can be taken for it: put it in brackets',
  )
}

function replace(source: string, list: readonly Cover[], label: (cover: Cover) => string): Omit<Masked, 'note'> {
  const entities: Entity[] = []
  const entries = new Map<string, string>()
  let output = ''
  let at = 0
  for (const cover of list) {
    const { kind, start, end, confidence, original } = cover
    const written = label(cover)
    entries.set(written, original)
    entities.push({ kind, start, end, placeholder: written, confidence })
    output += source.slice(at, start) + written
    at = end
  }
  return { output: output + source.slice(at), entities, key: { version: 1, entries: Object.fromEntries(entries) } }
}

/** Indexes tried for one placeholder before it is given up: a source may hold placeholders of an earlier round. */
const TRIES = 10_000

/**
 * Gives each original its placeholder: the same person the same number, each written form its own.
 *
 *     Anna Virtanen … Virtasella … Anna … Annan        [NIMI 1] … [NIMI 1:lla] … [NIMI 1b] … [NIMI 1:n]
 */
function labeller(
  source: string,
  language: LanguageCode,
  placeholder: Options['placeholder'],
  skip: number,
): (cover: Cover) => string {
  const given = new Map<string, string>()
  const used = new Set<string>()
  const numbers = new Map<string, number>()
  const next = new Map<EntityKind, number>()
  const make = placeholder ?? ((kind: EntityKind, index: number) => `[${LABELS[kind][language]} ${index}]`)
  const basic = (kind: EntityKind, index: number): string => {
    const text: unknown = make(kind, index)
    if (typeof text !== 'string' || text === '')
      throw new OptionsError('rekrylint: option `placeholder` must return text')
    return text
  }
  // our own placeholders are looked up among what the source has in brackets; a caller's may have any shape
  const inSource = placeholder ? undefined : new Set(source.match(/\[[^[\]]{1,60}\]/g))
  const free = (text: string) => !used.has(text) && !(inSource ? inSource.has(text) : source.includes(text))
  const numberOf = (kind: EntityKind, whose: string): number => {
    let number = numbers.get(whose)
    if (number === undefined) {
      number = (next.get(kind) ?? skip * 1000) + 1
      const last = number + TRIES
      while (!free(basic(kind, number))) {
        if (number++ === last)
          throw new OptionsError(
            `rekrylint: option \`placeholder\` gives the same text for many indexes of \`${kind}\``,
          )
      }
      next.set(kind, number)
      numbers.set(whose, number)
    }
    return number
  }
  return ({ kind, original, person, ending = '' }) => {
    const id = `${kind} ${person ?? ''} ${original}`
    let written = given.get(id)
    if (written === undefined) {
      const base = basic(kind, numberOf(kind, person === undefined ? id : `${kind} ${person}`))
      for (let variant = 0; written === undefined; variant++) {
        const text = withForm(base, variant, ending)
        if (free(text)) written = text
        else if (variant === TRIES) throw new OptionsError('rekrylint: option `placeholder` leaves no free text')
      }
      used.add(written)
      given.set(id, written)
    }
    return written
  }
}

/** `[NIMI 1]` → `[NIMI 1b:lle]`: inside the closing bracket where there is one. */
function withForm(base: string, variant: number, ending: string): string {
  const more = (variant === 0 ? '' : letters(variant)) + (ending === '' ? '' : `:${ending}`)
  const close = /[\])}>»]+$/.exec(base)
  return close ? base.slice(0, close.index) + more + close[0] : base + more
}

/** 1 → b, 25 → z, 26 → ba … */
const letters = (variant: number): string =>
  (variant >= 26 ? letters(Math.floor(variant / 26)) : '') + String.fromCharCode(0x61 + (variant % 26))

/**
 * Puts back what `mask` covered. Pure substitution: the text around the placeholders may have changed, and they may have
 * moved.
 *
 * @param output masked text, edited or not
 * @param key the key that `mask` gave with it
 * @throws TypeError when either is something else; the message holds nothing of what was given
 * @example unmask(output, key) === source
 */
export function unmask(output: string, key: MaskKey): string {
  if (typeof output !== 'string') throw new TypeError(`rekrylint: unmask takes a string, got ${typeof output}`)
  if (!isKey(key)) throw new TypeError('rekrylint: unmask takes the key that mask gave: { version: 1, entries }')
  const entries = new Map(Object.entries(key.entries).filter(([placeholder]) => placeholder !== ''))
  if (entries.size === 0) return output
  const placeholders = [...entries.keys()]
  // placeholders are few lengths and begin alike: one look for each length, not one for each placeholder
  const lengths = [...new Set(placeholders.map(one => one.length))].sort((a, b) => b - a)
  const first = new RegExp(`[${[...new Set(placeholders.map(one => escaped(one.charAt(0))))].join('')}]`, 'g')
  let restored = ''
  let done = 0
  for (let found = first.exec(output); found; found = first.exec(output)) {
    const at = found.index
    const length = lengths.find(one => at + one <= output.length && entries.has(output.slice(at, at + one)))
    if (length === undefined) continue
    restored += output.slice(done, at) + entries.get(output.slice(at, at + length))!
    done = at + length
    first.lastIndex = done
  }
  return restored + output.slice(done)
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

const isKey = (key: unknown): key is MaskKey =>
  typeof key === 'object' &&
  key !== null &&
  (key as MaskKey).version === 1 &&
  typeof (key as MaskKey).entries === 'object' &&
  (key as MaskKey).entries !== null &&
  Object.values((key as MaskKey).entries).every(value => typeof value === 'string')
