import { beginningsOf } from './beginnings'
import { type Analysis, analyses, type Known } from './inflection'
import type { Knowledge, Strength } from './knowledge'
import type { Word } from './words'

/** What the lists say of a written form. */
export interface Sense {
  given: Strength
  family: Strength
  /** Names it may be a form of, the nominative first. */
  forms: readonly Analysis[]
  /** A place, a firm, a tool, a month, in some form. */
  other: boolean
  /** Does only the caller's list know it? */
  foreign: boolean
}

export const isKnown = ({ given, family }: Sense): boolean => given + family > 0

/** Asks the lists once for each written form of a document. */
export function senses(knowledge: Knowledge): (word: Word) => Sense {
  const asked = new Map<string, Sense>()
  const lists = listsOf(knowledge)
  return ({ small, language }) => {
    let sense = asked.get(small)
    if (!sense) {
      sense = senseOf(small, language === 'fi', lists)
      asked.set(small, sense)
    }
    return sense
  }
}

/** The lists as forms are sought in them. */
interface Lists {
  knowledge: Knowledge
  isName(base: string): boolean
  /** Names and all else: taking a form back to what it may be of is what costs, so that both are sought at once. */
  all: Known
  names: Known
}

function listsOf(knowledge: Knowledge): Lists {
  const { beginnings } = knowledge
  const isName = (base: string) => knowledge.given(base) > 0 || knowledge.family(base) > 0
  const grades = (base: string) => knowledge.family(base) > 0 || knowledge.isOther(base)
  const all = { has: (base: string) => knowledge.knows(base), beginnings, grades }
  return { knowledge, isName, all, names: { has: isName, beginnings } }
}

/** What the lists say of most words. */
const UNKNOWN: Sense = { given: 0, family: 0, forms: [], other: false, foreign: false }

function senseOf(small: string, finnish: boolean, { knowledge, isName, all: lists, names }: Lists): Sense {
  const all = formsOf(small, finnish, lists)
  const isHyphenated = small.includes('-')
  if (all.length === 0 && !isHyphenated) return UNKNOWN
  let forms = all.filter(({ base }) => isName(base))
  if (forms.length === 0 && isHyphenated) forms = hyphenated(small, finnish, names)
  let given: Strength = 0
  let family: Strength = 0
  for (const { base } of forms) {
    const parts = base.split('-')
    const first = parts[0]!
    const last = parts[parts.length - 1]!
    given = Math.max(given, knowledge.given(base), parts.length > 1 ? knowledge.given(first) : 0) as Strength
    family = Math.max(family, knowledge.family(base), parts.length > 1 ? knowledge.family(last) : 0) as Strength
  }
  const other = all.some(({ base }) => knowledge.isOther(base))
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
function formsOf(small: string, finnish: boolean, known: Known): Analysis[] {
  const found = finnish ? analyses(small, known) : known.has(small) ? [{ base: small, ending: '' }] : []
  if (!finnish || /['’]s$/.test(small)) {
    const stem = small.replace(/(?:['’]s|s|['’])$/, '')
    if (stem !== small && stem.length > 1 && known.has(stem)) found.push({ base: stem, ending: 's' })
  }
  return found
}

/** Anna-Liisalle, Mäki-Petäjän: every part is a name, the last one carries the ending. */
function hyphenated(small: string, finnish: boolean, known: Known): Analysis[] {
  const cut = small.lastIndexOf('-')
  const first = small.slice(0, cut)
  if (!first.split('-').every(part => known.has(part))) return []
  return formsOf(small.slice(cut + 1), finnish, known).map(({ base, ending }) => ({ base: `${first}-${base}`, ending }))
}

/** Is a word a form of one of these names, with or without its dots? Asked once for each written form. */
export function formsAmong(names: ReadonlySet<string>): (word: Word) => boolean {
  const asked = new Map<string, boolean>()
  const folded = beginningsOf(Array.from(names, fold))
  const plainOf = remembering(fold)
  // letters written in several units shift those behind them: then nothing is sure
  const isSure = (word: string) => plainOf(word).length === word.length
  const known: Known = {
    has: base => names.has(base) || names.has(fold(base)),
    beginnings: {
      begins: (word, letters, more) => !isSure(word) || folded.begins(plainOf(word), letters, more),
      mayBe: (word, letters, rest) => !isSure(word) || folded.mayBe(plainOf(word), letters, rest),
    },
  }
  return ({ small, language }) => {
    let answer = asked.get(small)
    if (answer === undefined) {
      answer = formsOf(small, language === 'fi', known).length > 0
      asked.set(small, answer)
    }
    return answer
  }
}

/** Keeps the last answer: a stem is asked about many times in a row. */
function remembering(answer: (word: string) => string): (word: string) => string {
  let asked = ''
  let last = answer(asked)
  return word => {
    if (word !== asked) {
      asked = word
      last = answer(word)
    }
    return last
  }
}

/** Letters of e-mail addresses: mäkinen → makinen. */
const fold = (word: string) => (MARKED.test(word) ? word.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : word)
const MARKED = /[\u00c0-\uffff]/
