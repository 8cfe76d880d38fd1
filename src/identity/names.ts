import { isAllCaps, isCapitalised, lower } from '../text/case'
import type { Confidence, Found, Identified } from './identified'
import { type Analysis, analyses, endingOf } from './inflection'
import type { Knowledge, Strength } from './knowledge'
import type { Word } from './words'

/**
 * Names of persons, in three looks at the words: sequences of capitals that hold a known name or stand where names stand
 * (`nimeni on …`, `terveisin …`, the first line, beside a telephone number); then every further mention of those names,
 * in any form; then who is who.
 */

/** What the lists say of a written form. */
interface Sense {
  given: Strength
  family: Strength
  /** Names it may be a form of, the nominative first. */
  forms: readonly Analysis[]
  /** A place, a firm, a tool, a month, in some form. */
  other: boolean
  /** Does only the caller's list know it? */
  foreign: boolean
}

/** A mention: words `from`…`to` of the text. */
interface Mention {
  from: number
  to: number
  confidence: Confidence
  /** Base forms of its parts, in order. */
  bases: readonly string[]
  ending: string
  /** Was there reason enough to know its parts wherever else they stand? */
  confirms: boolean
}

const LONGEST = 5
const PARTICLES = new Set(
  'von af de la del della di da dos das du van der den ter ten bin bint ibn al el ben abu zu zur le av y e'.split(' '),
)

/** A look at one document. What it learns of names is forgotten with it. */
interface Look {
  text: string
  words: readonly Word[]
  knowledge: Knowledge
  sense(word: Word): Sense
  /** Words that the text also writes with a small letter: they are no names here. */
  ordinary: ReadonlySet<string>
  /** Starts of telephone numbers and e-mail addresses, ascending. */
  contacts: readonly number[]
}

/**
 * Finds names of persons.
 *
 * @param text the text of the document
 * @param words its words
 * @param knowledge lists and cues
 * @param certain what is already known, e-mail addresses among it
 */
export function findNames(
  text: string,
  words: readonly Word[],
  knowledge: Knowledge,
  certain: readonly Found[],
): Identified[] {
  const ordinary = new Set<string>()
  const addresses = certain.filter(({ kind }) => kind === 'email' || kind === 'link').sort((a, b) => a.start - b.start)
  let next = 0
  for (const { capital, small, start } of words) {
    while (addresses[next] && addresses[next]!.end <= start) next++
    const inAddress = addresses[next] !== undefined && addresses[next]!.start <= start
    if (!capital && !inAddress) ordinary.add(small)
  }
  const contacts = certain
    .filter(({ kind }) => kind === 'phone' || kind === 'email')
    .map(({ start }) => start)
    .sort((a, b) => a - b)
  const look: Look = { text, words, knowledge, sense: senses(knowledge), ordinary, contacts }
  const taken = new Uint8Array(words.length)
  const mentions: Mention[] = []
  const take = (mention: Mention) => {
    mentions.push(mention)
    taken.fill(1, mention.from, mention.to + 1)
  }
  for (let at = 0; at < words.length; ) {
    const mention = mentionAt(look, at)
    if (mention) take(mention)
    at = mention ? mention.to + 1 : at + 1
  }
  const confirmed = new Set<string>()
  for (const { bases, confirms } of mentions) if (confirms) for (const base of bases) confirmed.add(base)
  for (const base of localParts(text, certain)) confirmed.add(base)
  const isConfirmed = formsAmong(confirmed)
  for (let at = 0; at < words.length && confirmed.size > 0; at++) {
    if (taken[at] === 1) continue
    const mention = again(look, at, isConfirmed, taken)
    if (mention) take(mention)
  }
  mentions.sort((a, b) => a.from - b.from)
  return whoIsWho(look, mentions)
}

function senses(knowledge: Knowledge): (word: Word) => Sense {
  const known = new Map<string, Sense>()
  return ({ small, language }) => {
    let sense = known.get(small)
    if (!sense) {
      sense = senseOf(small, language === 'fi', knowledge)
      known.set(small, sense)
    }
    return sense
  }
}

function senseOf(small: string, finnish: boolean, knowledge: Knowledge): Sense {
  const isName = (base: string) => knowledge.given(base) > 0 || knowledge.family(base) > 0
  const grades = (base: string) => knowledge.family(base) > 0
  let forms = formsOf(small, finnish, isName, grades)
  if (forms.length === 0 && small.includes('-')) forms = hyphenated(small, finnish, isName)
  let given: Strength = 0
  let family: Strength = 0
  for (const { base } of forms) {
    const parts = base.split('-')
    const first = parts[0]!
    const last = parts[parts.length - 1]!
    given = Math.max(given, knowledge.given(base), parts.length > 1 ? knowledge.given(first) : 0) as Strength
    family = Math.max(family, knowledge.family(base), parts.length > 1 ? knowledge.family(last) : 0) as Strength
  }
  const other = formsOf(small, finnish, base => knowledge.others.has(base)).length > 0
  const foreign = forms.length > 0 && forms.every(({ base }) => knowledge.foreign(base))
  if (other && foreign) {
    // what our own lists know for a place or a thing, a register's list does not make a name
    return { given: 0, family: 0, forms: [], other, foreign: false }
  }
  if (other) {
    given = Math.min(given, 1) as Strength
    family = Math.min(family, 1) as Strength
  }
  return { given, family, forms, other, foreign }
}

/** Forms by the language of the text: all cases in Finnish, the genitive in Swedish and English. */
function formsOf(
  small: string,
  finnish: boolean,
  known: (base: string) => boolean,
  grades?: (base: string) => boolean,
): Analysis[] {
  const found = finnish ? analyses(small, known, grades) : known(small) ? [{ base: small, ending: '' }] : []
  if (!finnish || /['’]s$/.test(small)) {
    const bare = small.replace(/(?:['’]s|s|['’])$/, '')
    if (bare !== small && bare.length > 1 && known(bare)) found.push({ base: bare, ending: 's' })
  }
  return found
}

/** Anna-Liisalle, Mäki-Petäjän: every part is a name, the last one carries the ending. */
function hyphenated(small: string, finnish: boolean, known: (base: string) => boolean): Analysis[] {
  const cut = small.lastIndexOf('-')
  const first = small.slice(0, cut)
  if (!first.split('-').every(known)) return []
  return formsOf(small.slice(cut + 1), finnish, known).map(({ base, ending }) => ({ base: `${first}-${base}`, ending }))
}

const isInitial = ({ written, language }: Word): boolean =>
  isCapitalised(written) &&
  (written.length === 1 ? language !== 'en' || !/[AI]/.test(written) : /^\p{Lu}-\p{Lu}$/u.test(written))

/** Kustaa III:n: a number that belongs to the name. */
const isNumeral = ({ written }: Word): boolean => /^(?:[IVX]{2,4}|[VX])$/.test(written)

/** Does the word belong to the same run of capitals as the one before it? */
function joins({ text, words }: Look, at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before || word.block !== before.block) return false
  if (word.gap === ' ') return true
  // J. Virtanen, K.-H. Virtanen
  return word.gap === '.' && isInitial(before) && /^\.[- ]?$/.test(text.slice(before.end, word.start))
}

/** al-Masri, el-Sayed: an article that belongs to the surname. */
const ARTICLE = /^(?:al|el|ul|ibn|abu|bin|ben)[-‑]\p{Lu}/u

/** A word that may be a part of a name: capitalised, and known for nothing else. */
function mayBeName(look: Look, at: number): boolean {
  const word = look.words[at]!
  if (ARTICLE.test(word.written)) return true
  if (!word.capital || /\d/.test(word.written)) return false
  const { other, given, family, foreign } = look.sense(word)
  if (
    foreign &&
    ((word.opens && look.knowledge.openers.has(word.small)) || (isAllCaps(word.written) && !afterGiven(look, at)))
  )
    return false
  // a register knows English words as names, too: Time, Urban
  if (foreign && word.language === 'en' && PLAIN_WORD.test(word.small)) return false
  if (given + family > 0) return true
  // Camilla Finskas: behind a given name, a surname may look like a genitive
  if (other && word.language !== 'fi' && !look.knowledge.others.has(word.small) && afterGiven(look, at)) return true
  if (other || look.knowledge.organisation(word.small) || look.ordinary.has(word.small)) return false
  // DI, AMK, SAP, and camelCase names of things
  if (isAllCaps(word.written) && word.written.length <= 4) return false
  return !/\p{Ll}\p{Lu}/u.test(word.written.replace(/^(?:Mc|Mac|De|Di|Da|La|Le|O['’]|Al-|El-)/u, ''))
}

/** Erkki LIIKANEN: capitals behind a given name are its surname. */
const afterGiven = (look: Look, at: number): boolean => joins(look, at) && look.sense(look.words[at - 1]!).given > 0

/** The end of the run of words that may be one name, from its first word on. */
function runEnd(look: Look, from: number): number {
  const { words } = look
  let to = from
  let parts = 1
  while (parts < LONGEST) {
    let next = to + 1
    while (words[next] && PARTICLES.has(words[next]!.small) && joins(look, next) && next - to < 3) next++
    const word = words[next]
    if (!word || !joins(look, next) || !(isInitial(word) || isNumeral(word) || mayBeName(look, next))) break
    // an inflected part ends a name: “Virtasen Annalle” is two
    const before = words[to]!
    if (!isInitial(before) && inflected(look, to)) break
    // “Terhi Nuutinen Siun sotesta”: behind a surname nothing unknown belongs to the name
    const surname = parts > 1 && look.sense(before).family === 2 && look.sense(before).given === 0
    const { given, family, other } = look.sense(word)
    if (surname && (given + family === 0 || other)) break
    to = next
    parts++
  }
  return to
}

/** Is the word surely in an oblique form, so that nothing of the same name follows? */
function inflected(look: Look, at: number): boolean {
  const { forms } = look.sense(look.words[at]!)
  return forms.length > 0 && forms.every(({ ending }) => ending !== '')
}

/** The name that begins at a word, if one does. */
function mentionAt(look: Look, at: number): Mention | undefined {
  const { words } = look
  const word = words[at]!
  if (!word.capital) return smallName(look, at)
  if (isLabel(look, word)) return undefined
  const initial = isInitial(word) && words[at + 1]?.capital === true && joins(look, at + 1)
  if (!initial && !mayBeName(look, at)) return undefined
  if (inOrganisation(look, at, at)) return undefined
  const turned = familyFirst(look, at)
  if (turned) return turned
  const to = runEnd(look, at)
  if (inOrganisation(look, at, to)) return undefined
  const naming = namingPlace(look, at, to)
  return to > at ? several(look, at, to, naming) : alone(look, at, look.sense(word), naming)
}

/** Lindström, Kaj-Erik: the surname first, at the start of a line. */
function familyFirst(look: Look, at: number): Mention | undefined {
  const { words } = look
  const next = words[at + 1]
  if (!words[at]!.opens || next?.gap !== ',' || next.block !== words[at]!.block) return undefined
  const to = words[at + 2]?.gap === ' ' && look.sense(words[at + 2]!).given === 2 ? at + 2 : at + 1
  const fits = look.sense(words[at]!).family === 2 && look.sense(next).given > 0
  return fits && aloneInLine(look, at, to) ? mentionOf(look, at, to, 'likely', true) : undefined
}

/** Nimi, Esihenkilöni, Suosittelija: words before a name are no part of it, even with a capital. */
const isLabel = ({ knowledge, sense }: Look, word: Word): boolean =>
  (knowledge.introductions.has(word.small) || knowledge.roles.has(word.small)) &&
  sense(word).given + sense(word).family === 0

/** Anna Virtanen, A. Virtanen, Anna-Liisa von Wright, Virtanen Anna. */
function several(look: Look, from: number, to: number, naming: Naming | undefined): Mention | undefined {
  const { words } = look
  const word = words[from]!
  const first = look.sense(word)
  const last = look.sense(words[to]!)
  const initial = isInitial(word)
  const parts: Sense[] = []
  for (let at = from; at <= to; at++) if (isPart(words[at]!)) parts.push(look.sense(words[at]!))
  const known = parts.filter(isKnown).length
  // “esimieheni Koiviston Autossa”: a person is not a place to be in
  if (known === 0 && word.language === 'fi' && /ss[aä]$/.test(words[to]!.small)) return undefined
  const lastIsName = isKnown(last) || look.knowledge.endsLikeFamily(bare(words[to]!.small))
  const firstIsGiven = first.given === 2 || (first.given === 1 && lastIsName)
  const foreign = foreignPair(look, from, to)
  // “Esittelijä Anna Virtanen”: the word that opens the sentence is not part of the name
  if (word.opens && !isKnown(first) && !naming && !initial && !foreign) return undefined
  // “Ring Camilla”, “Keittiömestari Henri”: a name begins with its given name
  const later = !isKnown(first) && !naming?.introduced && !initial
  for (let at = from + 1; later && at <= to; at++) if (look.sense(words[at]!).given === 2) return undefined
  const enough =
    naming?.strong ||
    foreign ||
    firstIsGiven ||
    (initial && (lastIsName || naming !== undefined)) ||
    (first.family > 0 && last.given === 2 && to === from + 1) ||
    (first.family === 2 && known > 1) ||
    (naming !== undefined && known > 0)
  if (!enough) return undefined
  return mentionOf(look, from, naming || !firstIsGiven ? to : secondUnknown(look, from, to), 'likely', true)
}

const isKnown = ({ given, family }: Sense): boolean => given + family > 0

/** Is the word one that lists may know: no particle, initial or numeral? */
const isPart = (word: Word): boolean => !PARTICLES.has(word.small) && !isInitial(word) && !isNumeral(word)

/** Behind a given name, one word that nobody knows is the surname; a second one is not part of the name. */
function secondUnknown(look: Look, from: number, to: number): number {
  let unknown = 0
  for (let at = from + 1; at <= to; at++) {
    if (isPart(look.words[at]!) && !isKnown(look.sense(look.words[at]!)) && ++unknown > 1) return at - 1
  }
  return to
}

/** Weronika Martinsen, Šárka Ottová: words of no Swedish or English shape, with a surname or with letters of elsewhere. */
function foreignPair({ words, knowledge, sense }: Look, from: number, to: number): boolean {
  const first = words[from]!
  const last = words[to]!
  if (first.language === 'fi' || PLAIN_WORD.test(first.small) || PLAIN_WORD.test(last.small)) return false
  return (
    sense(last).family === 2 ||
    knowledge.endsLikeFamily(bare(last.small)) ||
    FOREIGN_LETTERS.test(first.small) ||
    FOREIGN_LETTERS.test(last.small)
  )
}

/** Without the genitive of Swedish and English. */
const bare = (small: string): string => small.replace(/['’]?s$/, '')

/** What ordinary words of English and Swedish end in: Senior, Marketing, Manager, Rektor. */
const PLAIN_WORD =
  /(?:ing|er|or|ed|ly|tion|sion|ment|ness|ity|ist|ive|ics?|al|age|ance|ence|ware|work|ship|less|ful|ous|able|ible|tech|soft|are|het|ning|skap|else|isk|aren|orn)s?$/
const FOREIGN_LETTERS = /[^a-zåäöéü'’-]/

/** Degrees and titles in capitals that stand before a name. */
const DEGREES = new Set([
  'di',
  'fm',
  'ft',
  'fk',
  'tkt',
  'ktm',
  'ktt',
  'kt',
  'ttm',
  'otm',
  'll',
  'lt',
  'hll',
  'vtt',
  'vtm',
  'vtk',
  'ftl',
  'th',
  'ylil',
  'prof',
  'mba',
  'mr',
  'mrs',
  'ms',
  'dr',
  'nimi',
  'namn',
  'name',
  'hei',
  'moi',
  'hej',
  'olen',
])

/** KWH Mirka, ABB Stella: a short word in capitals before it makes it a firm. */
function behindCapitals({ words }: Look, at: number): boolean {
  const before = words[at - 1]
  return (
    before !== undefined &&
    words[at]!.gap === ' ' &&
    before.block === words[at]!.block &&
    before.written.length <= 5 &&
    isAllCaps(before.written) &&
    !isAllCaps(words[at]!.written) &&
    !DEGREES.has(before.small)
  )
}

/** One word: Anna, Virtasella. */
function alone(look: Look, at: number, sense: Sense, naming: Naming | undefined): Mention | undefined {
  const { words } = look
  const word = words[at]!
  const strength = Math.max(sense.given, sense.family)
  if (isInitial(word) || (naming === undefined && behindCapitals(look, at))) return undefined
  // Koiviston Auto, Mäkisen Leipomo: a firm
  const next = joins(look, at + 1) && words[at + 1]?.capital ? words[at + 1] : undefined
  if (next) {
    const behind = look.sense(next)
    const owns = sense.forms.length > 0 && sense.forms.every(({ ending }) => ending === 'n')
    // Mäkelän Pekka is a person; Koiviston Auto and Mäkisen Leipomo are firms
    if (owns && sense.family > 0 && behind.given === 2) {
      return mentionOf(look, at, at + 1, 'likely', true)
    }
    // so is Meyer Turku, and John Deere is a thing
    const isOther = behind.other && (word.language === 'fi' || look.knowledge.others.has(next.small))
    const thing = sense.given === 0 || (isOther && !look.knowledge.places.has(next.small))
    if (owns || (naming === undefined && thing)) return undefined
  }
  if (naming?.strong && naming.single && !word.small.endsWith('-')) {
    // “Olen Suomen …” was left out as a place; “Terveisin Hakija” is no name, but nothing is lost with it
    return mentionOf(look, at, at, 'likely', strength > 0 || naming.confirms)
  }
  if (strength === 2) {
    // one is not in a person: Viipurissa, Hamiltoniin
    const [form] = sense.forms
    if (word.language === 'fi' && naming === undefined && form !== undefined && IN_PLACE.test(form.ending))
      return undefined
    if (word.opens && look.knowledge.openers.has(word.small)) return undefined
    if (sense.foreign && (word.opens || word.language === 'en')) return undefined
    if (word.opens && look.ordinary.has(word.small)) return undefined
    if (isAllCaps(word.written) && word.written.length <= 4) return undefined
    return mentionOf(look, at, at, 'likely', false)
  }
  if (strength === 1 && naming !== undefined && naming.single) return mentionOf(look, at, at, 'likely', false)
  return undefined
}

/** Endings of being in and going to a place, and of becoming: names of persons take them only when they are known. */
const IN_PLACE = /^(?:ss[aä]|ksi|n[aä]|tt[aä]|h.n|seen|[aeiouyäö]n|t)$/

/** nimeni on anna virtanen: small letters, where only a name can stand. */
function smallName(look: Look, at: number): Mention | undefined {
  const { words } = look
  const word = words[at]!
  const next = words[at + 1]
  if (!next || !joins(look, at + 1)) return undefined
  const sense = look.sense(word)
  if (sense.given === 0 || sense.foreign || sense.forms[0]?.ending !== '' || look.sense(next).foreign) return undefined
  if (look.sense(next).family === 0 && look.sense(next).given !== 2) return undefined
  const certainly = sense.given === 2 && look.sense(next).family === 2
  return introduced(look, at) || certainly ? mentionOf(look, at, at + 1, 'likely', true) : undefined
}

/** Titles that are shortened and have a name behind them. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'hra', 'rva', 'tri', 'ins', 'toht'])

/** Words by which one who has said one's name goes on. */
const HERE = new Set(['täällä', 'tässä', 'här', 'here'])

interface Naming {
  /** Do words that only a name follows stand before it? */
  introduced?: boolean
  /** A name is the only thing that can stand here. */
  strong: boolean
  /** May it be one word? */
  single: boolean
  /** Is the word known for a name wherever else it stands? */
  confirms: boolean
}

/**
 * Does a name stand where these words stand?
 *
 *     nimeni on X Y      terveisin, X      suosittelija X Y      X Y, p. 040 …      the first line of the text
 */
function namingPlace(look: Look, from: number, to: number): Naming | undefined {
  const { words, text } = look
  const word = words[from]!
  const phrase = introduced(look, from)
  if (phrase)
    return {
      strong: to > from || phrase === 'sure',
      single: phrase === 'sure',
      confirms: phrase === 'sure',
      introduced: true,
    }
  const before = words[from - 1]
  // Dr. Okafor: a name follows, whatever it is
  if (before && TITLES.has(before.small) && /^\. ?$/.test(text.slice(before.end, word.start)))
    return { strong: true, single: true, confirms: true }
  if (
    before &&
    (word.gap === ' ' || word.gap === ':' || word.gap === ',' || word.gap === '(') &&
    before.block === word.block
  ) {
    if (look.knowledge.roles.has(before.small)) return { strong: true, single: word.gap !== ',', confirms: true }
    if (word.gap === ' ' && !before.capital && look.knowledge.roleEndings.some(ending => before.small.endsWith(ending)))
      return { strong: to > from, single: false, confirms: true }
  }
  const lone = aloneInLine(look, from, to)
  if (lone && to > from && from < 8 && word.block.start === word.start)
    return { strong: true, single: false, confirms: true }
  // a heading “Suosittelijat”, then names, one a line
  if (to > from && word.gap === '\n' && before && nearRole(look, from))
    return { strong: true, single: false, confirms: true }
  // Farid Rahmani täällä
  const behind = words[to + 1]
  if (to > from && word.opens && behind?.gap === ' ' && HERE.has(behind.small))
    return { strong: true, single: false, confirms: true }
  if (to > from && (word.opens || lone)) {
    const end = words[to]!.end
    const contact = firstFrom(look.contacts, end)
    if (
      contact !== undefined &&
      contact - end < 60 &&
      !/\n\s*\n|[.!?] /.test(text.slice(end, contact).replace(/\b(?:p|puh|tel|tfn|gsm|s-posti)\. /gi, ''))
    )
      return { strong: true, single: false, confirms: true }
  }
  return undefined
}

/** Is there nothing else on the line, or only what follows a comma, a dash or a bar? */
function aloneInLine({ text, words }: Look, from: number, to: number): boolean {
  const start = words[from]!.start
  const before = text.slice(Math.max(0, start - 3), start)
  if (start > 0 && !/(?:\n|^)[ \t]*$/.test(before)) return false
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

/** Words after which more than a name may follow: olen Anna, but also olen Suomen …, I am Finnish. */
const LOOSE = new Set([
  'hei',
  'moi',
  'moikka',
  'terve',
  'heippa',
  'hyvä',
  'arvoisa',
  'hej',
  'hejsan',
  'bästa',
  'hi',
  'hello',
  'hey',
  'dear',

  'olen',
  'oon',
  'tässä',
  'täällä',
  'am',
  "i'm",
  'är',
  'is',
  'called',
  'named',
  'heter',
  'nimi',
  'name',
  't',
  'vänligen',
  'os',
  'född',
])

function introduced({ words, knowledge, text }: Look, at: number): 'sure' | 'loose' | undefined {
  const before = words[at - 1]
  if (!before || words[at]!.gap === '-') return undefined
  const phrases = knowledge.introductions.get(before.small)
  if (!phrases) return undefined
  const between = text.slice(before.end, words[at]!.start)
  // “Nimi: Anna”, “Terveisin,\n\nAnna”; but not over the end of a sentence unless it was an abbreviation
  if (/[!?;]/.test(between) || (between.includes('.') && !/^(?:t|terv|yst|o\.s|os|s)$/.test(before.small)))
    return undefined
  if (between.length > 12) return undefined
  const fits = phrases.some(parts => parts.every((part, k) => words[at - 2 - k]?.small === part))
  if (!fits) return undefined
  const long = phrases.some(parts => parts.length > 0 && parts.every((part, k) => words[at - 2 - k]?.small === part))
  const labelled = /[:\n]/.test(between)
  if (
    LOOSE.has(before.small) &&
    !labelled &&
    !(long && !['am', 'olen', 'är', 'is'].includes(before.small)) &&
    !/^(?:nimeni|name|namn)$/.test(words[at - 2]?.small ?? '')
  )
    return 'loose'
  return 'sure'
}

/** Is the run, or a part of it, the name of an organisation or a thing: Anna Virtanen Oy, ravintola Aino? */
function inOrganisation({ text, words, knowledge }: Look, from: number, to: number): boolean {
  // The Rasmus -yhtye, Onni-niminen
  const { end } = words[to]!
  if (
    text.charCodeAt(end) === 0x20 &&
    text.charCodeAt(end + 1) === 0x2d &&
    /^\p{Ll}/u.test(text.slice(end + 2, end + 3))
  )
    return true
  const next = words[to + 1]
  const before = words[from - 1]
  const isBehind = next !== undefined && next.gap === ' ' && next.block === words[to]!.block
  // John Deere 1270G
  if (isBehind && /\d/.test(next.written) && /\p{Lu}/u.test(next.written)) return true
  if (isBehind && knowledge.organisation(next.small)) {
    // Marko Lehti: a surname of ours is a surname behind a given name
    if (!(next.capital && knowledge.family(next.small) > 0)) return true
  }
  return (
    before !== undefined &&
    words[from]!.gap === ' ' &&
    before.block === words[from]!.block &&
    knowledge.things.has(before.small)
  )
}

/** Is a word a form of one of these names, with or without its dots? Asked once for each written form. */
function formsAmong(names: ReadonlySet<string>): (word: Word) => boolean {
  const known = new Map<string, boolean>()
  const has = (base: string) => names.has(base) || names.has(fold(base))
  return ({ small, language }) => {
    let answer = known.get(small)
    if (answer === undefined) {
      answer = formsOf(small, language === 'fi', has).length > 0
      known.set(small, answer)
    }
    return answer
  }
}

/** A name known from elsewhere in the text, in any form. */
function again(look: Look, at: number, known: (word: Word) => boolean, taken: Uint8Array): Mention | undefined {
  const { words } = look
  const word = words[at]!
  if (!word.capital) return undefined
  if (!known(word)) return undefined
  if (inOrganisation(look, at, at)) return undefined
  const weak =
    look.knowledge.openers.has(word.small) ||
    (look.sense(word).foreign && look.sense(word).forms[0]?.ending !== '') ||
    opensAsNoun(look.sense(word)) ||
    look.ordinary.has(word.small) ||
    look.sense(word).other
  // “Toivon saavani” of a Toivo, “Annan mielelläni” of an Anna
  if (weak && word.opens && !(joins(look, at + 1) && taken[at + 1] === 1)) return undefined
  let from = at
  while (
    from > 0 &&
    at - from < 2 &&
    PARTICLES.has(words[from - 1]!.small) &&
    joins(look, from) &&
    taken[from - 1] === 0
  )
    from--
  return mentionOf(look, from, at, 'likely', false)
}

/** Onni on lapsen nauru: the bare form of a name that is also a word. */
const opensAsNoun = ({ given, forms }: Sense): boolean => given === 1 && forms[0]?.ending === ''

/** Letters of e-mail addresses: mäkinen → makinen. */
const fold = (word: string) => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')

/** Names in the local parts of addresses that have two parts: anna.virtanen@… */
function localParts(text: string, certain: readonly Found[]): string[] {
  return certain.flatMap(({ kind, start, end }) => {
    if (kind !== 'email') return []
    const local = text.slice(start, end).split(/[@([{\uff20]/)[0]!
    const parts = lower(local)
      .split(/[^\p{L}-]+/u)
      .filter(part => part.length > 2)
    return parts.length > 1 && !/info|rekry|posti|hakem|jobs|work|hr/.test(local) ? parts : []
  })
}

function mentionOf(look: Look, from: number, to: number, confidence: Confidence, confirms: boolean): Mention {
  const bases: string[] = []
  let ending = ''
  for (let at = from; at <= to; at++) {
    const word = look.words[at]!
    if ((PARTICLES.has(word.small) && at !== to) || isNumeral(word)) continue
    const { forms } = look.sense(word)
    const form = forms[0]
    bases.push(form?.base ?? (word.language === 'fi' ? word.small : word.small.replace(/['’]s$/, '')))
    if (at === to)
      ending = form ? form.ending : word.language === 'fi' ? endingOf(word.small) : /['’]s$/.test(word.small) ? 's' : ''
  }
  return { from, to, confidence, bases, ending, confirms }
}

/** Numbers the persons: mentions that share their names are one. */
function whoIsWho(look: Look, mentions: readonly Mention[]): Identified[] {
  const { text, words } = look
  /** Base → persons who have it, the latest last. */
  const bearers = new Map<string, number[]>()
  const parts: Set<string>[] = []
  const bear = (base: string, person: number) => {
    const list = bearers.get(base)
    if (!list) bearers.set(base, [person])
    else {
      const at = list.indexOf(person)
      if (at !== -1) list.splice(at, 1)
      list.push(person)
      if (list.length > 20) list.shift()
    }
  }
  const everyone = new Set(mentions.flatMap(({ bases }) => bases))
  const found: Identified[] = []
  for (const mention of mentions) {
    const last = words[mention.to]!
    const lastBase = mention.bases[mention.bases.length - 1]!
    let { ending } = mention
    let bases = mention.bases
    // a name that no list has, in another form than before: Okonkwon of Okonkwo
    if (last.language === 'fi' && look.sense(last).forms.length === 0) {
      const known = analyses(last.small, base => base !== last.small && everyone.has(base))[0]
      if (known) {
        bases = [...bases.slice(0, -1), known.base]
        ending = known.ending
      }
    }
    const [first = lastBase] = bases
    const candidates = bearers.get(bases[bases.length - 1]!) ?? bearers.get(first) ?? []
    let person = [...candidates].reverse().find(one => {
      const theirs = parts[one]!
      const shared = bases.filter(base => theirs.has(base)).length
      return (
        shared === bases.length || (shared === theirs.size && theirs.size > 0) || (shared >= 2 && bases.length >= 2)
      )
    })
    if (person === undefined) {
      person = parts.length
      parts.push(new Set())
    }
    for (const base of bases) {
      parts[person]!.add(base)
      bear(base, person)
    }
    // Nguyen:lle
    const colon = /^:\p{Ll}{1,6}(?![\p{L}\d])/u.exec(text.slice(last.end, last.end + 8))
    const end = last.end + (colon?.[0].length ?? 0)
    found.push({
      kind: 'name',
      start: words[mention.from]!.start,
      end,
      confidence: mention.confidence,
      person,
      ending: colon ? colon[0].slice(1) : ending,
    })
  }
  return found
}
