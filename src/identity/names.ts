import { isAllCaps, lower } from '../text/case'
import type { Found, Identified } from './identified'
import type { Knowledge } from './knowledge'
import {
  bare,
  IN_PLACE,
  isInitial,
  isNumeral,
  isPart,
  joins,
  type Look,
  type Mention,
  PARTICLES,
  PLAIN_WORD,
} from './look'
import { aloneInLine, behindNumber, hasMiddleInitial, introduced, type Naming, namingPlace } from './naming'
import { mentionOf, whoIsWho } from './persons'
import { formsAmong, isKnown, type Sense, senses } from './senses'
import type { Word } from './words'

/**
 * Names of persons, in four looks at the words: sequences of capitals that hold a known name or stand where names stand
 * (`nimeni on …`, `terveisin …`, the first line, beside a telephone number); then what is listed with them; then every
 * further mention of those names, in any form; then who is who.
 */

const LONGEST = 5

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
  written: readonly Word[],
  knowledge: Knowledge,
  certain: readonly Found[],
): Identified[] {
  const sense = senses(knowledge)
  const words = written.some(({ capital }) => capital) ? written : shifted(written, sense, knowledge)
  const contacts = certain
    .filter(({ kind }) => kind === 'phone' || kind === 'email')
    .map(({ start }) => start)
    .sort((a, b) => a - b)
  const look: Look = { text, words, knowledge, sense, ordinary: ordinaryWords(words, certain), contacts }
  const mentions = mentionsIn(look)
  listed(look, mentions)
  repeated(look, mentions, localParts(text, certain))
  return whoIsWho(look, mentions.inOrder())
}

/** Words that the text also writes with a small letter; those of addresses are written so whatever they are. */
function ordinaryWords(words: readonly Word[], certain: readonly Found[]): Set<string> {
  const ordinary = new Set<string>()
  const addresses = certain.filter(({ kind }) => kind === 'email' || kind === 'link').sort((a, b) => a.start - b.start)
  let next = 0
  for (const { capital, small, start } of words) {
    while (addresses[next] && addresses[next]!.end <= start) next++
    const inAddress = addresses[next] !== undefined && addresses[next]!.start <= start
    if (!capital && !inAddress) ordinary.add(small)
  }
  return ordinary
}

/** “moi oon jenna virtanen”: a text without one capital is read as if its names had them. */
function shifted(words: readonly Word[], sense: (word: Word) => Sense, { openers }: Knowledge): readonly Word[] {
  let behindName = false
  return words.map(word => {
    const { given, family, other, foreign } = sense(word)
    const clear = !other && !foreign && !openers.has(word.small) && word.small.length > 3
    const isName = clear && (given === 2 || (behindName && word.gap === ' ' && family === 2))
    behindName = isName
    return isName ? { ...word, capital: true } : word
  })
}

/** Mentions as they are found, and the words that they take. */
class Mentions {
  private readonly all: Mention[] = []
  /** Index of the mention of each word, from 1; 0: none. */
  private readonly byWord: Uint32Array

  constructor(words: number) {
    this.byWord = new Uint32Array(words)
  }
  add(mention: Mention): void {
    this.all.push(mention)
    this.byWord.fill(this.all.length, mention.from, mention.to + 1)
  }
  at(word: number): Mention | undefined {
    const index = this.byWord[word]
    return index ? this.all[index - 1] : undefined
  }
  has(word: number): boolean {
    return (this.byWord[word] ?? 0) > 0
  }
  /** Is there a mention so near that the two may be listed: two words before it, or three behind? */
  near(word: number): boolean {
    for (let at = Math.max(0, word - 2); at <= word + 3; at++) if (this.has(at)) return true
    return false
  }
  confirmed(): Set<string> {
    return new Set(this.all.flatMap(({ bases, confirms }) => (confirms ? bases : [])))
  }
  inOrder(): readonly Mention[] {
    return [...this.all].sort((a, b) => a.from - b.from)
  }
}

function mentionsIn(look: Look): Mentions {
  const mentions = new Mentions(look.words.length)
  for (let at = 0; at < look.words.length; ) {
    const mention = mentionAt(look, at)
    if (mention) mentions.add(mention)
    at = mention ? mention.to + 1 : at + 1
  }
  return mentions
}

const AND = new Set(['ja', 'sekä', 'och', 'samt', 'and'])

/**
 * What is listed with persons is a person: Anna ja Xquilla; Ben, Xquilla and Amir.
 *
 * Behind a comma alone, an employer may follow (“Anna Virtanen, Nokia”): there it needs persons on both sides.
 */
function listed(look: Look, mentions: Mentions): void {
  const { words } = look
  for (let at = 0; at < words.length; at++) {
    if (mentions.has(at) || !words[at]!.capital || !mentions.near(at)) continue
    if (!mayBeName(look, at) || isLabel(look, words[at]!)) continue
    const to = runEnd(look, at)
    if (to - at > 1 || inOrganisation(look, at, to)) continue
    if (isListed(look, mentions, at, to) && isListable(look, at, to))
      mentions.add(mentionOf(look, at, to, 'likely', true))
  }
}

function isListed({ words }: Look, mentions: Mentions, from: number, to: number): boolean {
  const isPerson = (word: number) => mentions.has(word) && words[word]!.block === words[from]!.block
  const isAnd = (word: number) =>
    AND.has(words[word]?.small ?? '') && words[word]!.gap === ' ' && words[word + 1]?.gap === ' '
  const behindComma = words[from]!.gap === ',' && isPerson(from - 1)
  const beforeComma = words[to + 1]?.gap === ',' && isPerson(to + 1)
  const beforeAnd = isAnd(to + 1) && isPerson(to + 2)
  return (isAnd(from - 1) && isPerson(from - 2)) || beforeAnd || (behindComma && beforeComma)
}

/** A word beside a person that may still be something else: what opens a sentence, what one is in, whose something is. */
function isListable(look: Look, at: number, to: number): boolean {
  const first = look.words[at]!
  const last = look.words[to]!
  if (isKnown(look.sense(first)) && !look.knowledge.openers.has(first.small)) return true
  if (isAllCaps(first.written) || PLAIN_WORD.test(first.small)) return false
  // English has few ordinary words of another shape that our lists do not know
  if (first.opens) return first.language === 'en' && to === at
  return first.language !== 'fi' || !/(?:n|ss[aä]|st[aä]|ll[aä]|lle)$/.test(last.small)
}

/** Every further mention of the names found, in any form. */
function repeated(look: Look, mentions: Mentions, addresses: readonly string[]): void {
  const confirmed = mentions.confirmed()
  for (const base of addresses) confirmed.add(base)
  if (confirmed.size === 0) return
  const isConfirmed = formsAmong(confirmed)
  for (let at = 0; at < look.words.length; at++) {
    if (mentions.has(at)) continue
    const mention = again(look, at, isConfirmed, mentions)
    if (mention) mentions.add(mention)
  }
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
  if (other && word.language !== 'fi' && !look.knowledge.isOther(word.small) && afterGiven(look, at)) return true
  if (other || look.knowledge.organisation(word.small) || look.ordinary.has(word.small)) return false
  // DI, AMK, SAP, and camelCase names of things
  if (isAllCaps(word.written) && word.written.length <= 4) return false
  if (word.written.endsWith(word.small.slice(1))) return true
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
    if (!word || !joins(look, next) || !(isInitial(look, word) || isNumeral(word) || mayBeName(look, next))) break
    // an inflected part ends a name: “Virtasen Annalle” is two
    const before = words[to]!
    if (!isInitial(look, before) && inflected(look, to)) break
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
  if (!word.capital) return smallName(look, at) ?? nobleName(look, at)
  if (isLabel(look, word) || behindNumber(look, at)) return undefined
  // Sitten Xquilla nauroi: what only opens sentences is no part of the name
  if (word.opens && look.knowledge.openers.has(word.small) && !isKnown(look.sense(word))) return undefined
  const initial = isInitial(look, word) && words[at + 1]?.capital === true && joins(look, at + 1)
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
  (!isKnown(sense(word)) || sense(word).foreign)

/** Anna Virtanen, A. Virtanen, Anna-Liisa von Wright, Virtanen Anna. */
function several(look: Look, from: number, to: number, naming: Naming | undefined): Mention | undefined {
  const { words } = look
  const word = words[from]!
  const first = look.sense(word)
  const last = look.sense(words[to]!)
  const initial = isInitial(look, word)
  const parts: Sense[] = []
  for (let at = from; at <= to; at++) if (isPart(look, words[at]!)) parts.push(look.sense(words[at]!))
  const known = parts.filter(isKnown).length
  // “esimieheni Koiviston Autossa”: a person is not a place to be in
  if (known === 0 && word.language === 'fi' && /ss[aä]$/.test(words[to]!.small)) return undefined
  const lastIsName = isKnown(last) || look.knowledge.endsLikeFamily(bare(words[to]!.small))
  const firstIsGiven = first.given === 2 || (first.given === 1 && lastIsName)
  const foreign = foreignPair(look, from, to)
  // “Esittelijä Anna Virtanen”: the word that opens the sentence is not part of the name
  const middle = hasMiddleInitial(look, from, to)
  if (word.opens && !isKnown(first) && !naming && !initial && !foreign && !middle) return undefined
  // “Ring Camilla”, “Keittiömestari Henri”: a name begins with its given name
  const later = !isKnown(first) && !naming?.introduced && !initial
  for (let at = from + 1; later && at <= to; at++) if (look.sense(words[at]!).given === 2) return undefined
  const enough =
    naming?.strong ||
    finnishPair(look, from, to) ||
    (first.given === 1 && givenByPlace(look, from, to)) ||
    foreign ||
    firstIsGiven ||
    middle ||
    (initial && (lastIsName || naming !== undefined)) ||
    (first.family > 0 && last.given === 2 && to === from + 1) ||
    (first.family === 2 && known > 1) ||
    (naming !== undefined && known > 0)
  if (!enough) return undefined
  return mentionOf(look, from, naming || !firstIsGiven ? to : secondUnknown(look, from, to), 'likely', true)
}

/**
 * Max Delbrück, Mark Cavendish: a given name that is also a word, inside a sentence and before a word that is no common
 * one. In Finnish firms and things are named so too (Elisa Viihde), so that more is asked there.
 */
function givenByPlace(look: Look, from: number, to: number): boolean {
  const { words, sense, knowledge } = look
  const first = words[from]!
  const last = words[to]!
  if (first.language === 'fi' || first.opens || to !== from + 1 || inPlace(look, from)) return false
  return (
    !knowledge.isOther(first.small) &&
    !PLAIN_WORD.test(last.small) &&
    !sense(last).other &&
    words[from - 1]?.capital !== true
  )
}

/** Xquilla Oinosella: inside a sentence, a word nobody knows before a surname in -nen, in any form. */
function finnishPair({ words, sense }: Look, from: number, to: number): boolean {
  const first = words[from]!
  const last = words[to]!
  if (first.language !== 'fi' || first.opens || to !== from + 1 || sense(last).other) return false
  return NEN.test(last.small) && !/(?:nen|n|ss[aä]|st[aä]|ll[aä])$/.test(first.small)
}
const NEN = /[\p{L}]{3}(?:nen|se(?:n|ll[aä]|lt[aä]|lle|en)|sta|stä)$/u

/** Behind a given name, one word that nobody knows is the surname; a second one is not part of the name. */
function secondUnknown(look: Look, from: number, to: number): number {
  let unknown = 0
  for (let at = from + 1; at <= to; at++) {
    const word = look.words[at]!
    if (isPart(look, word) && !isKnown(look.sense(word)) && ++unknown > 1) {
      // Anna Xquilla Yquill, alone on its line: what else could it be?
      return aloneInLine(look, from, to) && !PLAIN_WORD.test(word.small) ? to : at - 1
    }
  }
  return to
}

/** Weronika Martinsen, Šárka Ottová: words of no Swedish or English shape, with a surname or with letters of elsewhere. */
function foreignPair(look: Look, from: number, to: number): boolean {
  const { words, knowledge, sense } = look
  const first = words[from]!
  const last = words[to]!
  if (first.language === 'fi' || PLAIN_WORD.test(first.small) || PLAIN_WORD.test(last.small)) return false
  if (isKnown(sense(last)) && sense(last).family === 2) return true
  if (knowledge.endsLikeFamily(bare(last.small))) return true
  if (inPlace(look, from)) return false
  const letters = FOREIGN_LETTERS[first.language]
  return letters.test(first.small) || letters.test(last.small)
}

/** In Buenos Aires, near Monte Carlo: one is not in a person. */
const inPlace = ({ words }: Look, from: number): boolean => {
  const before = words[from - 1]
  return before !== undefined && words[from]!.gap === ' ' && before.block === words[from]!.block && IN.has(before.small)
}
const IN = new Set(
  'in at near into via outside around across through on from of the i på vid till från utanför genom nära hos ur'.split(
    ' ',
  ),
)

const FOREIGN_LETTERS = { fi: /[^a-zåäöéü'’-]/, sv: /[^a-zåäöéü'’-]/, en: /[^a-z'’-]/ } as const

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

/** Castrén & Xquilla, Johnson & Johnson: surnames of a firm; Kaija & Anna are a couple. */
function besideAmpersand({ text, words, sense }: Look, at: number): boolean {
  if (sense(words[at]!).given > 0) return false
  const before = words[at - 1]
  const next = words[at + 1]
  const joined = (one: Word, other: Word) =>
    one.capital && other.capital && one.block === other.block && /^ ?& ?$/.test(text.slice(one.end, other.start))
  return (before !== undefined && joined(before, words[at]!)) || (next !== undefined && joined(words[at]!, next))
}

/** Does a Finnish verb in the third person seem to follow: yritti, kulkee, haluaa? To be tells nothing: Onni on lapsen nauru. */
function verbBehind({ words }: Look, at: number): boolean {
  const next = words[at + 1]
  if (next?.gap !== ' ' || next.capital || next.language !== 'fi' || next.block !== words[at]!.block) return false
  return (
    !BE.test(next.small) &&
    /(?:[aeiouyäö](?:tti|lsi|nsi|rsi|si)|(?:aa|ää|ee|oo|öö|uu|yy)|(?:[^t]ti|li|ni|oi|öi|ui|yi|vi|ki|hti|rti|lti|nti))$/.test(
      next.small,
    )
  )
}

const BE = /^(?:oli|olisi|lienee)$/

/** One word: Anna, Virtasella. */
function alone(look: Look, at: number, sense: Sense, naming: Naming | undefined): Mention | undefined {
  const { words } = look
  const word = words[at]!
  const strength = Math.max(sense.given, sense.family)
  if (isInitial(look, word) || (naming === undefined && (behindCapitals(look, at) || besideAmpersand(look, at))))
    return undefined
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
    const isOther = behind.other && (word.language === 'fi' || look.knowledge.isOther(next.small))
    const thing = sense.given === 0 || (isOther && !look.knowledge.places.has(next.small))
    if (owns || (naming === undefined && thing)) return undefined
  }
  if (naming?.strong && naming.single && !word.small.endsWith('-')) {
    // “sairaanhoitaja Acutassa”: a person is not a place to be in
    if (word.language === 'fi' && strength === 0 && !naming.introduced && /(?:ss[aä]|ll[aä])$/.test(word.small))
      return undefined
    // “Olen Suomen …” was left out as a place; “Terveisin Hakija” is no name, but nothing is lost with it
    return mentionOf(look, at, at, 'likely', strength > 0 || naming.confirms)
  }
  if (strength === 2) {
    // one is not in a person: Viipurissa, Hamiltoniin
    const [form] = sense.forms
    if (word.language === 'fi' && naming === undefined && form !== undefined && IN_PLACE.test(form.ending))
      return undefined
    // of a register's surnames many are names of farms and villages, too: Vallilasta
    if (sense.foreign && sense.given === 0 && naming === undefined && /^(?:st|lt|ll)[aä]$/.test(form?.ending ?? ''))
      return undefined
    // Kauko yritti: a name that opens a sentence, and a verb behind it
    if (word.opens && sense.given === 2 && !sense.foreign && form?.ending === '' && verbBehind(look, at))
      return mentionOf(look, at, at, 'likely', true)
    if (word.opens && look.knowledge.openers.has(word.small)) return undefined
    if (sense.foreign && naming === undefined && (word.opens || word.language === 'en')) return undefined
    if (word.opens && look.ordinary.has(word.small)) return undefined
    if (isAllCaps(word.written) && word.written.length <= 4) return undefined
    // known from the caller's list alone: inside a sentence it is a name, and then also where it opens one
    return mentionOf(look, at, at, 'likely', sense.foreign)
  }
  // Lehden mukaan: what opens a sentence and is also a word needs more than a verb behind it
  if (strength === 1 && naming?.single && (naming.strong || !word.opens))
    return mentionOf(look, at, at, 'likely', false)
  return undefined
}

/** nimeni on anna virtanen: small letters, where only a name can stand. */
function smallName(look: Look, at: number): Mention | undefined {
  const { words } = look
  const word = words[at]!
  const next = words[at + 1]
  if (!next || !joins(look, at + 1)) return undefined
  // in its first form, so that the list is asked and no word of the text is taken apart
  if (look.knowledge.given(word.small) === 0 && !word.small.includes('-')) return undefined
  const sense = look.sense(word)
  if (sense.given === 0 || sense.foreign || sense.forms[0]?.ending !== '' || look.sense(next).foreign) return undefined
  if (look.sense(next).family === 0 && look.sense(next).given !== 2) return undefined
  const certainly = sense.given === 2 && look.sense(next).family === 2
  return introduced(look, at) || certainly ? mentionOf(look, at, at + 1, 'likely', true) : undefined
}

/** von Wright, af Hällström: the surname alone, with its particle. */
function nobleName(look: Look, at: number): Mention | undefined {
  if (!look.words[at + 1]?.capital || !NOBLE.has(look.words[at]!.small) || !joins(look, at + 1)) return undefined
  return mayBeName(look, at + 1) && !inOrganisation(look, at + 1, at + 1)
    ? mentionOf(look, at, at + 1, 'likely', true)
    : undefined
}
const NOBLE = new Set(['von', 'af'])

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
  if (before === undefined || before.block !== words[from]!.block) return false
  // St. Louis, St. Pius: a place, a church, a club
  if (SAINT.has(before.small) && before.capital) return true
  return words[from]!.gap === ' ' && knowledge.things.has(before.small)
}

const SAINT = new Set(['st', 'ste', 'sankt', 'saint', 'pyhän', 'sankta'])

/** A name known from elsewhere in the text, in any form. */
function again(look: Look, at: number, known: (word: Word) => boolean, mentions: Mentions): Mention | undefined {
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
  if (weak && word.opens && !(joins(look, at + 1) && mentions.has(at + 1))) return undefined
  let from = at
  while (
    from > 0 &&
    at - from < 2 &&
    PARTICLES.has(words[from - 1]!.small) &&
    joins(look, from) &&
    !mentions.has(from - 1)
  )
    from--
  return mentionOf(look, from, at, 'likely', false)
}

/** Onni on lapsen nauru: the bare form of a name that is also a word. */
const opensAsNoun = ({ given, forms }: Sense): boolean => given === 1 && forms[0]?.ending === ''

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
