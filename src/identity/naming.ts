import { type Look, PLAIN_WORD } from './look'
import type { Word } from './words'

/** Where names stand: what precedes, what follows, and the line they stand on. */

export interface Naming {
  /** Do words that only a name follows stand before it? */
  introduced?: boolean
  /** A name is the only thing that can stand here. */
  strong: boolean
  /** May it be one word? */
  single: boolean
  /** Is the word known for a name wherever else it stands? */
  confirms: boolean
}

const CERTAIN: Naming = { strong: true, single: true, confirms: true }
/** Two words or more are a name here; one may be anything. */
const PAIR: Naming = { strong: true, single: false, confirms: true }
/** A word that is known to be a name, among other things, is one here. */
const LIKELY: Naming = { strong: false, single: true, confirms: true }

/** Titles that are shortened and have a name behind them. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'hra', 'rva', 'nti', 'tri', 'ins', 'toht', 'st.läk'])

/** Words by which one who has said one's name goes on. */
const HERE = new Set(['täällä', 'tässä', 'här', 'here'])

/**
 * Does a name stand where these words stand?
 *
 *     nimeni on X Y      terveisin, X      suosittelija X Y      X Y, p. 040 …      the first line of the text
 */
export function namingPlace(look: Look, from: number, to: number): Naming | undefined {
  const before = precededBy(look, from, to)
  if (before?.strong && (before.single || to > from)) return before
  const after = followedBy(look, from, to)
  if (after?.strong) return before?.introduced ? { ...after, introduced: true } : after
  return before ?? after ?? onItsLine(look, from, to)
}

function precededBy(look: Look, from: number, to: number): Naming | undefined {
  const { words, text, knowledge } = look
  const word = words[from]!
  if (NEE.test(text.slice(Math.max(0, word.start - 16), word.start))) return CERTAIN
  const phrase = introduced(look, from, to)
  if (phrase)
    return {
      strong: to > from || phrase === 'sure',
      single: phrase === 'sure',
      confirms: phrase === 'sure',
      introduced: true,
    }
  const before = words[from - 1]
  if (!before || before.block !== word.block) return undefined
  // Dr. Okafor: a name follows, whatever it is
  if (TITLES.has(before.small) && /^\. ?$/.test(text.slice(before.end, word.start))) return CERTAIN
  const { gap } = word
  // tunnetaan Kaitsuna
  if (gap === ' ' && CALLED.has(before.small) && !word.opens && /.{3}(?:n[aä]|ksi)$/.test(word.small)) return CERTAIN
  if (knowledge.roles.has(before.small) && (gap === ' ' || gap === ':' || gap === ',' || gap === '('))
    // Chef, Trattoria Xquilla: in a CV an employer follows the comma as often as a name
    return gap === ',' ? { ...PAIR, strong: false } : CERTAIN
  if (gap !== ' ') return undefined
  if (!before.capital && knowledge.roleEndings.some(ending => before.small.endsWith(ending)))
    return to > from ? PAIR : LIKELY
  // ”…”, säger Okafor; 26-vuotias Okafor
  if (knowledge.speech.has(before.small) && before.gap !== ' ') return to > from || !isBody(word) ? CERTAIN : LIKELY
  if (AGED.test(before.small)) return CERTAIN
  return undefined
}

/** Riksrevisionen, Aftonbladet, Lärarna: a Swedish word with its article, which names of persons do not have. */
const isBody = ({ language, small }: Word): boolean =>
  language === 'sv' && /(?:[^s]en|et|na|ar|or|erna|bladet)$/.test(small)

const NEE = /(?:^|[ (,])(?:o\. ?s\.|os\.|ent\.|omaa sukua|née|nee|geb\.|f\. ?d\.|tidigare|född|formerly) $/iu
const CALLED = new Set([
  'tunnetaan',
  'tunnettiin',
  'kutsutaan',
  'kutsuttiin',
  'kutsuvat',
  'tuntevat',
  'sanotaan',
  'sanovat',
])

const AGED = /^\d{1,2}-(?:vuotias|årig[ae]?|year-old)$/

function followedBy(look: Look, from: number, to: number): Naming | undefined {
  const { words, text, knowledge } = look
  const word = words[from]!
  const last = words[to]!
  // what opens a sentence may be any word: Äiti hymyili, Millainen lapsi; two capitals in a row are not
  const sure = to > from || !word.opens
  // Okafor (s. 1980); Okafor (1890–1950)
  const behind = text.slice(last.end, last.end + 32)
  if (BORN.test(behind)) return CERTAIN
  if (LIVED.test(behind)) return LIKELY
  // Okafor, who …; Okafor was an American singer
  if (word.language === 'en' && (WHO.test(behind) || isRole(look, to)))
    return sure || isUncommon(last) ? CERTAIN : LIKELY
  // Okafor: ”…”
  if (word.opens && SPEAKER.test(behind)) return CERTAIN
  const next = words[to + 1]
  if (next?.gap !== ' ' || next.block !== last.block || next.capital) return undefined
  if (knowledge.kin.has(next.small) && owns(last)) return sure ? CERTAIN : LIKELY
  const following = words[to + 2]
  const does =
    knowledge.predicates.has(next.small) ||
    (following?.gap === ' ' && knowledge.predicates.has(`${next.small}_${following.small}`))
  if (does) return sure || isUncommon(last) ? CERTAIN : LIKELY
  // Xquilla himself, given Xquilla his address
  if (sure && PRONOUNS.has(next.small)) return CERTAIN
  return knowledge.speech.has(next.small) ? LIKELY : undefined
}

/** What stands behind a person in English, and behind hardly anything else. */
const PRONOUNS = new Set(['himself', 'herself', 'themself', 'his', 'her'])

const WHO = /^ ?, who(?:se|m)?(?![\p{L}])/u
const IS = new Set(['is', 'was'])
const ARTICLES = new Set(['a', 'an', 'the'])

/** … is a Finnish singer: what one is stands within four words of the article. */
function isRole({ words, knowledge }: Look, to: number): boolean {
  const { block } = words[to]!
  if (!IS.has(words[to + 1]?.small ?? '') || !ARTICLES.has(words[to + 2]?.small ?? '')) return false
  for (let at = to + 3; at < to + 7 && words[at]?.block === block && words[at]!.gap === ' '; at++) {
    if (knowledge.roles.has(words[at]!.small)) return true
  }
  return false
}

const BORN = /^ ?\( ?(?:s\.|synt\.|syntynyt|o\.s\.|o\. s\.|os\.|born|née|nee|b\.|f\.|född|född:)[ \u00a0]/u
const LIVED =
  /^ ?\( ?(?:n\. ?|~ ?|c\. ?|ca\.? ?)?(?:\d{1,2}\.? ?\p{L}{3,12}\.? ?)?\d{3,4} ?(?:[-–—]{1,2} ?\d|\))|^ ?\( ?(?:k\.|kuoli|died|d\.|död|hallitsi) ?/u
const SPEAKER = /^ ?: ?["“”«»]/u

/** Has an English word a shape that ordinary words do not have? In other languages any word may have it. */
const isUncommon = ({ language, small }: Word): boolean => language === 'en' && !PLAIN_WORD.test(small)

/** Does the word stand in the genitive: Annan, Annas, Anna’s? */
const owns = ({ small, language }: Word): boolean =>
  language === 'fi' ? /[nN]$/.test(small) : language === 'sv' ? small.endsWith('s') : /['’]s?$/.test(small)

function onItsLine(look: Look, from: number, to: number): Naming | undefined {
  const { words, text } = look
  if (to === from) return undefined
  const word = words[from]!
  const before = words[from - 1]
  const lone = aloneInLine(look, from, to)
  if (lone && from < 8 && word.block.start === word.start) return PAIR
  // a heading “Suosittelijat”, then names, one a line
  if (word.gap === '\n' && before && nearRole(look, from)) return PAIR
  // Farid Rahmani täällä
  const behind = words[to + 1]
  if (word.opens && behind?.gap === ' ' && HERE.has(behind.small)) return PAIR
  if (word.opens || lone) {
    const end = words[to]!.end
    const contact = firstFrom(look.contacts, end)
    if (
      contact !== undefined &&
      contact - end < 60 &&
      !/\n\s*\n|[.!?] /.test(text.slice(end, contact).replace(/(?:p|puh|tel|tfn|gsm|s-posti)\. /gi, ''))
    )
      return PAIR
  }
  return undefined
}

/** Is there nothing else on the line, or only what follows a comma, a dash or a bar? */
export function aloneInLine({ text, words }: Look, from: number, to: number): boolean {
  const start = words[from]!.start
  // also behind the mark of a list or of what is quoted in a letter: - X Y, > X Y
  const before = text.slice(Math.max(0, start - 4), start)
  if (start > 0 && !/(?:\n|^)[ \t]{0,3}(?:[-*•>][ \t]?)?$/.test(before)) return false
  const after = /^[^\p{L}\d\n.!?]*(?:\n|$)|^ ?[,|/–—•·-]/u.exec(text.slice(words[to]!.end, words[to]!.end + 6))
  return after !== null
}

function nearRole({ words, knowledge }: Look, at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k < 14; k--) {
    if (
      /^(?:suosittelija|referen|referees?$|referenser|suosittelijat)/.test(words[k]!.small) &&
      (words[k]!.opens || knowledge.roles.has(words[k]!.small))
    )
      return true
  }
  return false
}

function firstFrom(ascending: readonly number[], value: number): number | undefined {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < value) low = middle + 1
    else high = middle
  }
  return ascending[low]
}

const GREETINGS = new Set('hei moi moikka terve heippa hej hejsan bästa kära hi hello hey dear arvoisa hyvä'.split(' '))

/** Words after which more than a name may follow: olen Anna, but also olen Suomen …, I am Finnish. */
const LOOSE = new Set([
  ...GREETINGS,
  ..."olen oon tässä täällä am i'm är is called named heter nimi name t vänligen os född best thanks you care".split(
    ' ',
  ),
])

/** Whom letters greet beside persons. */
const ADDRESSEE =
  /(?:tiimi|väki|osasto|palvelut?|johto|henkilöstö|virkailija|vastaava|vastaavat|raati|lautakunta|teamet|avdelningen|gruppen|nämnden|team|department|managers?|committee|board|panel|group)$/

/** Dear Okafor, … Hei Okafor ja tiimi! */
function greeted({ text, words, sense }: Look, from: number, to: number): boolean {
  const last = words[to]!
  return (
    GREETINGS.has(words[from - 1]!.small) &&
    words[from]!.gap === ' ' &&
    // Hyvä Suomi!
    !(sense(last).other && last.language === 'fi') &&
    !ADDRESSEE.test(last.small) &&
    /^ ?(?:[,!\n]|(?:ja|och|and|sekä) )/.test(text.slice(last.end, last.end + 6))
  )
}

export function introduced(look: Look, from: number, to = from): 'sure' | 'loose' | undefined {
  const { words, knowledge, text } = look
  const before = words[from - 1]
  if (!before || words[from]!.gap === '-') return undefined
  const phrases = knowledge.introductions.get(before.small)
  if (!phrases) return undefined
  const between = text.slice(before.end, words[from]!.start)
  if (between.length > 12) return undefined
  // “Moikka,⏎⏎Mun nimi on …”: the greeting ends with its line
  if (GREETINGS.has(before.small) && between.includes('\n')) return undefined
  // “Nimi: Anna”, “Nimi? Anna”, “Terveisin,\n\nAnna”; but not over the end of a sentence unless it was an abbreviation
  const ends = ASKED.has(before.small) ? /[!;]/ : /[!?;]/
  if (ends.test(between) || (between.includes('.') && !/^(?:t|terv|yst|o\.s|os|s)$/.test(before.small)))
    return undefined
  const fits = phrases.some(parts => parts.every((part, k) => words[from - 2 - k]?.small === part))
  if (!fits) return undefined
  if (greeted(look, from, to)) return 'sure'
  const long = phrases.some(parts => parts.length > 0 && parts.every((part, k) => words[from - 2 - k]?.small === part))
  const labelled = /[:?\n]/.test(between)
  if (
    LOOSE.has(before.small) &&
    !labelled &&
    !(long && !['am', 'olen', 'är', 'is'].includes(before.small)) &&
    !/^(?:nimeni|name|namn)$/.test(words[from - 2]?.small ?? '')
  )
    return 'loose'
  return 'sure'
}

/** Labels of forms that may be questions. */
const ASKED = new Set(['nimi', 'nimesi', 'nimenne', 'sukunimi', 'etunimi', 'namn', 'name', 'surname'])

/** Does a number stand before it, as in an address: 594 Hegedűs Gyula utca? */
export const behindNumber = ({ words }: Look, from: number): boolean => {
  const before = words[from - 1]
  return (
    before !== undefined &&
    words[from]!.gap === ' ' &&
    before.block === words[from]!.block &&
    /^\d+$/.test(before.written)
  )
}

/** Tom I. Holzman, Ann B Lister: an initial inside the run; without its full stop, between words that are no common ones. */
export function hasMiddleInitial({ words, text }: Look, from: number, to: number): boolean {
  const common = PLAIN_WORD.test(words[from]!.small) || PLAIN_WORD.test(words[to]!.small)
  for (let at = from + 1; at < to; at++) {
    const { written, end } = words[at]!
    if (/^\p{Lu}$/u.test(written) && (text.charCodeAt(end) === 0x2e || (!common && written !== 'I'))) return true
  }
  return false
}
