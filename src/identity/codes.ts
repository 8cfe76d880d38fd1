import type { Confidence, Found } from './identified'

/** Codes with a check digit: identity codes, personnummer, account numbers. */

/** The letters of the check character, `number mod 31`. Source: DVV, https://dvv.fi/henkilotunnus */
const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Century by sign. Since 2023 a century has several, and the sign is part of the identity. Source: DVV. */
const CENTURIES: Readonly<Record<string, number>> = {
  '+': 1800,
  ...Object.fromEntries([...'-YXWVU'].map(sign => [sign, 1900])),
  ...Object.fromEntries([...'ABCDEF'].map(sign => [sign, 2000])),
}

/** Is there such a day? */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
}

/**
 * A Finnish personal identity code: the day of birth, a sign for the century, a number and a check character.
 *
 *     131052-308T
 *     ddmmyy|nnn|check
 *           sign
 *
 * A dash of another length, a space around it or instead of it, and spaces or full stops in the date are how people type it.
 */
const FINNISH = /(\d{2})[. ]?(\d{2})[. ]?(\d{2})( ?[-–—‐‑−] ?|[+A-FU-Ya-fu-y]| )(\d{3})([0-9A-Za-z])/g

/** `190x` or shorter: a code told only in part (`010190-xxxx`, `loppuosa 123X`) is a cue, not a shape; see the lexicon. */
export function finnishCodes(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(FINNISH)) {
    const [all, dd, mm, yy, sign, number, check] = match as unknown as [string, ...string[]]
    const start = match.index
    const end = start + all.length
    const before = text.charCodeAt(start - 1)
    // 0101900-123A, 1.010190-123A: digits before or after make it another number; a letter before it is a missing space
    if (isDigit(before) || isAlphanumeric(text.charCodeAt(end))) continue
    const mark = sign!.trim().toUpperCase()
    const century = CENTURIES[/[+A-Z]/.test(mark) ? mark : '-']
    if (century === undefined) continue
    const valid =
      isDay(century + Number(yy), Number(mm), Number(dd)) &&
      Number(number) >= 2 &&
      CHECK.charAt(Number(dd! + mm! + yy! + number!) % 31) === check!.toUpperCase()
    // An order number has the shape too (310290-9991): without a real day it is none, and without a letter at its end or
    // a word about it, hardly one.
    if (!valid && !looksLikeCode(text, start, dd!, mm!, check!)) continue
    // 010190 999W: without its sign it may be anything, and without a word about it or a check character it is
    const signed = mark !== ''
    if (!signed && !(valid && !isDigit(check!.charCodeAt(0)))) continue
    found.push({ kind: 'personal-identity-code', start, end, confidence: valid && signed ? 'certain' : 'possible' })
  }
  return found
}

const looksLikeCode = (text: string, start: number, dd: string, mm: string, check: string) =>
  (Number(dd) <= 31 && Number(mm) <= 12 && CHECK.includes(check.toUpperCase()) && !isDigit(check.charCodeAt(0))) ||
  /(?:henkilötunn|hetu|hetun|sotu|henkilönumer|personbeteckning|identity)[^\n]{0,30}$/i.test(
    text.slice(Math.max(0, start - 50), start),
  )

/**
 * A Swedish personnummer or samordningsnummer (day + 60), with the digit of Luhn.
 *
 *     19900101-2384     900101-2384     199001012384
 */
const SWEDISH = /(19|20|18)?(\d{2})(\d{2})(\d{2})([-+]?|(?<=\d{8}) )(\d{4})/g

export function swedishCodes(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(SWEDISH)) {
    const [all, century, yy, mm, dd, sign, rest] = match as unknown as [string, ...(string | undefined)[]]
    const start = match.index
    const end = start + all.length
    if (isAlphanumeric(text.charCodeAt(start - 1)) || isAlphanumeric(text.charCodeAt(end))) continue
    if (/[+.,/-]/.test(text.charAt(start - 1)) || /^[-/]\d/.test(text.slice(end, end + 2))) continue
    // ten digits in a row are a phone or order number as often as not
    const bare = (century === undefined && sign === '') || sign === ' '
    const day = Number(dd) > 60 ? Number(dd) - 60 : Number(dd)
    const year = Number((century ?? '19') + yy)
    const real = isDay(year, Number(mm), day) || (century === undefined && isDay(year + 100, Number(mm), day))
    if (!real || Number(rest!.slice(0, 3)) === 0) continue
    const valid = luhn(yy! + mm! + dd! + rest!)
    if (!valid && (bare || sign === '')) continue
    const confidence: Confidence = valid ? (bare ? 'likely' : 'certain') : 'possible'
    found.push({ kind: 'personal-identity-code', start, end, confidence })
  }
  return found
}

function luhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const value = Number(digits[at]) * (at % 2 === 0 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

/** FI21 1234 5600 0007 85: an account number, by the remainder of 97. */
const IBAN = /[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,8}|[a-z]{2}\d{2}(?:[ -]?\d{2,4}){3,8}/g

export function accounts(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(IBAN)) {
    const start = match.index
    if (isAlphanumeric(text.charCodeAt(start - 1))) continue
    // What follows in capitals or digits may have been taken along: FI21 1234 5600 0007 85 OKOYFIHH
    let end = start + match[0].length
    while (end > start + 14 && !(isWholeWord(text, end) && remainder(text.slice(start, end)) === 1)) end--
    if (end > start + 14) found.push({ kind: 'bank-account', start, end, confidence: 'certain' })
  }
  return found
}

const isWholeWord = (text: string, end: number) =>
  isAlphanumeric(text.charCodeAt(end - 1)) && !isAlphanumeric(text.charCodeAt(end))

function remainder(code: string): number {
  const plain = code.replace(/[ -]/g, '')
  let left = 0
  for (const letter of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(letter, 36)
    left = (left * (value > 9 ? 100 : 10) + value) % 97
  }
  return left
}

/**
 * Numbers that are no one's: business IDs (1234567-8, with their check digit), ISBN, statutes (1325/2014), references.
 * Nothing less than certain is read into them.
 */
const BUSINESS =
  /(?:FI-?)?\d{7}-?\d|(?:1[3-9]|[2-9]\d|\d{3,4})\/\d{4}|97[89][- ]?\d{1,5}[- ]?\d{1,7}[- ]?\d{1,7}[- ]?\d/g
const REFERENCE =
  /(?:viite(?:numero)?|laskun? ?(?:nro|numero)?|tilausn(?:umer)?o|isbn|y-tunnus|fo-nummer|business id)[:.]? *([\d][\d -]{3,30}\d)/gi

export function harmless(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(BUSINESS)) {
    const start = match.index
    const end = start + match[0].length
    if (isAlphanumeric(text.charCodeAt(start - 1)) || isAlphanumeric(text.charCodeAt(end))) continue
    // 9/19/1963 is a day, not a statute
    if (/\d[/.-]$/.test(text.slice(Math.max(0, start - 2), start))) continue
    const digits = match[0].replace(/\D/g, '')
    const business = /^(?:FI-?)?\d{7}-?\d$/.test(match[0])
    if (business && !(match[0].includes('-') && businessId(digits))) continue
    found.push({ kind: 'harmless', start, end })
  }
  for (const match of text.matchAll(REFERENCE)) {
    const end = match.index + match[0].length
    found.push({ kind: 'harmless', start: end - match[1]!.length, end })
  }
  return found
}

/** The check digit of a business ID. Source: Verohallinto, tarkistusmerkin laskenta. */
function businessId(digits: string): boolean {
  const sum = [7, 9, 10, 5, 8, 4, 2].reduce((total, weight, at) => total + weight * Number(digits[at]), 0) % 11
  return sum !== 1 && (sum === 0 ? 0 : 11 - sum) === Number(digits[7])
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const isAlphanumeric = (code: number) =>
  isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
