import type { LanguageCode } from '../contract'
import { isAlphanumeric } from '../text/characters'
import { isDay } from './codes'
import type { Found } from './identified'
import { matchesBehind } from './matches'

/** Dates: of birth at every level, all others at level 3. */

const MONTHS: Readonly<Record<LanguageCode, string>> = {
  fi: '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)(?:kuu(?:ta|ssa|n|sta|lle|lla|hun|ksi|ta)?|-)(?![\\p{L}])',
  sv: '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|aug|sept?|okt|nov|dec)(?![\\p{L}])\\.?',
  en: '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![\\p{L}])\\.?',
}
const YEAR = '(?:1[0-9]|20)\\d{2}'
const DASH = ' ?[-–—/] ?'
const NOT_INSIDE = /(?<![\p{L}\d.,:/§€$-])/uy
const NOT_IN_WORD = /(?<!\p{L})/uy
const NOT_IN_NUMBER = /(?<![\p{L}\d])/uy
/** 03/2015–present goes on in time, not in the word. */
const NOT_GOING_ON =
  '(?![\\p{L}\\d]|[.,:]\\d|[-–](?!present|now|today|current|ongoing|nyt|nykyi|edelleen|jatkuu|nu(?!\\p{L})|idag|pågå)\\p{L})'

/** 1.2.1990, 01/02/1990, 1990-02-01, 1. 2. 1990 (with a year). */
const NUMERIC = `(?:\\d{1,2}\\. ?\\d{1,2}\\. ?(?:${YEAR}|\\d{2}(?!\\d))|\\d{1,2}[/-]\\d{1,2}[/-](?:${YEAR}|\\d{2}(?!\\d))|${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2})`
/** 1. helmikuuta 1990, den 1 februari 1990, 1st of February 1990, February 1, 1990. */
const worded = (language: LanguageCode) => {
  const month = MONTHS[language]
  return `(?:(?:\\d{1,2}(?:\\.|st|nd|rd|th|:[ae])? ?(?:päivänä |of |päivän )?${month}|${month} \\d{1,2}(?:st|nd|rd|th)?(?= ?,| ${YEAR}))(?: ?,? ?${YEAR})?)`
}

const flags = 'giu'
const birth = (language: LanguageCode) => `(?:${NUMERIC}|${worded(language)})`

/** Words that a date of birth follows. */
const BIRTH_CUE: Readonly<Record<LanguageCode, string>> = {
  fi: '(?:syntymä(?:aika|päivä|pvm|vuosi|aikani|päiväni|vuoteni)(?:ni)?|synt\\.? ?aika|synt\\.?|s\\.|syntynyt|synnyin|syntyi|syntyny|sa\\.)',
  sv: '(?:född|födelse(?:datum|tid|dag|år)|f\\.|födda?|föddes)',
  en: '(?:born|date of birth|d\\.?o\\.?b\\.?|birth ?date|birthday|year of birth)',
}

const birthAfterCue: Readonly<Record<LanguageCode, RegExp>> = Object.fromEntries(
  (['fi', 'sv', 'en'] as const).map(language => [
    language,
    new RegExp(
      `${BIRTH_CUE[language]}(?: ?[:–-]| on| är| is| på|\\.? it['’]s| (?:in|on|vuonna|år|den|i|the))*[ \\t\\u00a0]{0,30}[(:]?[ \\u00a0]?(?:\\p{Lu}\\p{L}+(?:ssa|ssä|lla|llä) |i \\p{Lu}\\p{L}+ (?:år |den )?|in \\p{Lu}\\p{L}+ (?:in |on )?)?(?:vuonna |den |on |år |in |in the year )?(${birth(language)}|['’]?\\d{2}(?!\\d)|${YEAR}(?!\\d)(?:[- ]luvulla)?)`,
      flags,
    ),
  ]),
) as Record<LanguageCode, RegExp>

/** A date before its cue: 1.2.1990 syntynyt, vuonna 1990 syntyneenä, 1990-luvulla syntynyt; 85-syntynyt, 90-talist. */
const birthBeforeCue: Readonly<Record<LanguageCode, RegExp>> = {
  fi: /((?:vuonna )?(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d{2}(?:-luvulla)?|['’-]?\d{2}-?(?:luvulla)?)[- ](?:syntyn\p{L}*|synnyin)/giu,
  sv: /((?:19|20)\d{2}|\d{2})(?:-född|-talist)\p{L}*/giu,
  en: /((?:19|20)\d{2})[- ]born/giu,
}

/** A form: the label on one line, the date on the next; född 900201. */
const BIRTH_BELOW =
  /(?:syntymä(?:aika|päivä|vuosi)|synt\. ?aika|födelse(?:datum|tid|dag|år)|date of birth|birth ?date|year of birth|dob)[:.]?[ \t]{0,8}\r?\n[ \t]{0,8}((?:\d{1,2}[./-] ?\d{1,2}[./-] ?)?(?:19|20)\d{2}(?:-\d{2}-\d{2})?)(?!\d)|(?:född|f\.|syntynyt|synt\.)[: ]{1,2}(\d{6})(?![\d-])/giu

export function birthDates(text: string, language: LanguageCode): Found[] {
  const found: Found[] = matchesBehind(text, BIRTH_BELOW, NOT_IN_WORD).map(({ 0: all, 1: below, 2: short, index }) => {
    const end = index + all.length
    return { kind: 'birth-date', start: end - (below ?? short!).length, end, confidence: 'certain' }
  })
  for (const match of matchesBehind(text, birthAfterCue[language], NOT_IN_WORD)) {
    const end = match.index + match[0].length
    const start = end - match[1]!.length
    if (isAlphanumeric(text.charCodeAt(end)) || !realDay(match[1]!)) continue
    // “s. 12” is a page
    if (/^(?:s|f)\./i.test(match[0]) && match[1]!.length < 4) continue
    found.push({ kind: 'birth-date', start, end, confidence: 'certain' })
  }
  for (const match of matchesBehind(text, birthBeforeCue[language], NOT_IN_NUMBER)) {
    found.push({ kind: 'birth-date', start: match.index, end: match.index + match[0].length, confidence: 'likely' })
  }
  return found
}

function realDay(written: string): boolean {
  const parts = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{2,4})$/.exec(written)
  if (!parts) return true
  const [, day, month, year] = parts
  return isDay(Number(year), Number(month), Number(day)) || isDay(Number(year), Number(day), Number(month))
}

/** An age told by its place alone: Olen 44, eronnut; I'm 28 and … */
const AGE_ALONE: Readonly<Record<LanguageCode, RegExp>> = {
  fi: /(?:olen|oon|täytin|täytän) (\d{2})(?= ?[,;]| ja | mutta |\.(?: |$))/giu,
  sv: /(?:jag är|är jag|fyller|fyllde) (\d{2})(?= ?[,;]| och | men |\.(?: |$))/giu,
  en: /(?:i am|i['’]m|turned|turning) (\d{2})(?= ?[,;]| and | but |\.(?: |$))/giu,
}

/** Behind a name: Anna Virtanen, 29, …; Anna, 22 år och … */
const AGE_BEHIND =
  /^, ?(\d{2})(?: ?(?:v\.?|vuotta|vuotias|år|years(?: old)?|yrs))?(?=[,.;]|$|\n| ja | och | and | from | från )/u

/** The age that stands behind a name. */
export function ageBehind(text: string, end: number): Found | undefined {
  const match = AGE_BEHIND.exec(text.slice(end, end + 24))
  if (!match || Number(match[1]) < 15) return undefined
  const start = end + match[0].indexOf(match[1]!)
  return { kind: 'age', start, end: end + match[0].length, confidence: 'likely' }
}

export function ages(text: string, language: LanguageCode): Found[] {
  return matchesBehind(text, AGE_ALONE[language], NOT_IN_WORD).map(match => {
    const end = match.index + match[0].length
    return { kind: 'age', start: end - 2, end, confidence: 'likely' }
  })
}

/** All dates, with the word for the year in Finnish: `vuonna 1998`, `maaliskuussa 2010`, `2014–2016`, `3/2014 –`. */
const any: Readonly<Record<LanguageCode, RegExp>> = {
  fi: dates(
    'fi',
    `|vuo(?:nna|sina|den|sien|teen|silta|delta|siin|desta|sista|tta|silla|delle) (?:\\d{2,4})(?: ?[-–—] ?\\d{2,4}| ja \\d{2,4})?(?! ?(?:euro|€|opinto))|(?:kesällä|talvella|keväällä|syksyllä|kevään|syksyn|kesän|talven) ${YEAR}(?:${DASH}\\d{2,4})?|viiko(?:lla|n)? \\d{1,2}/${YEAR}`,
  ),
  sv: dates('sv', `|(?:år|åren|hösten|våren|sommaren|vintern) ${YEAR}(?:${DASH}\\d{2,4})?`),
  en: dates('en', `|(?:year|spring|summer|autumn|fall|winter) ${YEAR}(?:${DASH}\\d{2,4})?`),
}

function dates(language: LanguageCode, more: string): RegExp {
  const month = MONTHS[language]
  const one = `(?:${NUMERIC}|${worded(language)}|${month}(?: ?,? ?${YEAR})?|\\d{1,2}/${YEAR}|\\d{1,2}\\. ?\\d{1,2}\\.(?!\\d))`
  return new RegExp(
    `(?:${one}(?:${DASH}(?:${one}|${YEAR}(?!\\d)|$))?${more}|['’]\\d{2}${DASH}['’]?\\d{2}|${YEAR}${DASH}(?:\\d{1,2}/)?(?:${YEAR}|\\d{2})(?!\\d)|${YEAR})${NOT_GOING_ON}`,
    flags,
  )
}

/** A bare number of four digits is a year unless something is counted in it. */
const COUNTED =
  /^[ \u00a0]?(?:€|%|\$|euro|eur(?!\p{L})|kr(?!\p{L})|kpl|km|m²|m2|kg|henkil|ihmis|asiakas|asiaka|työnteki|opiskel|kappal|neliö|metri|tunti|h(?!\p{L})|kronor|customers|people|persons|users|employees|hours|items|anställda|kunder|käyttäj|potila|oppila|opintopiste|sana)/iu

export function allDates(text: string, language: LanguageCode): Found[] {
  const found: Found[] = []
  for (const match of matchesBehind(text, any[language], NOT_INSIDE)) {
    const start = match.index
    const written = match[0].trimEnd()
    const end = start + written.length
    if (
      /^\d{4}$/.test(written) &&
      (Number(written) < 1900 || Number(written) > 2069 || COUNTED.test(text.slice(end, end + 14)))
    )
      continue
    // “May”, “March” and “mars” are words too: alone they are no date
    if (
      language !== 'fi' &&
      /^[\p{L}.]+$/u.test(written) &&
      !/^(?:january|february|april|june|july|august|september|october|november|december|januari|februari|juni|juli|augusti|oktober)$/i.test(
        written,
      )
    )
      continue
    found.push({ kind: 'date', start, end, confidence: 'likely' })
  }
  return found
}
