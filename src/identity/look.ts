import { isCapitalised } from '../text/case'
import type { Confidence } from './identified'
import type { Knowledge } from './knowledge'
import type { Sense } from './senses'
import type { Word } from './words'

/** What the search for names looks at, and the small questions that all its parts ask of a word. */

/** A look at one document. What it learns of names is forgotten with it. */
export interface Look {
  text: string
  words: readonly Word[]
  knowledge: Knowledge
  sense(word: Word): Sense
  /** Words that the text also writes with a small letter: they are no names here. */
  ordinary: ReadonlySet<string>
  /** Starts of telephone numbers and e-mail addresses, ascending. */
  contacts: readonly number[]
}

/** A mention of a person: words `from`…`to` of the text. */
export interface Mention {
  from: number
  to: number
  confidence: Confidence
  /** Base forms of its parts, in order. */
  bases: readonly string[]
  ending: string
  /** Was there reason enough to know its parts wherever else they stand? */
  confirms: boolean
}

export const PARTICLES: ReadonlySet<string> = new Set(
  'von af de la del della di da dos das du van der den ter ten bin bint ibn al el ben abu zu zur le av y e'.split(' '),
)

/** J. Virtanen; “A” and “I” are words of English, “I” and “Å” of Swedish, unless a full stop follows or, “A”, no sentence opens. */
export function isInitial({ text }: Look, { written, language, end, opens }: Word): boolean {
  if (!isCapitalised(written)) return false
  if (written.length > 1) return written.includes('-') && /^\p{Lu}-\p{Lu}$/u.test(written)
  if (language === 'fi' || text.charCodeAt(end) === 0x2e) return true
  return language === 'en' ? written !== 'I' && !(written === 'A' && opens) : !/[IÅ]/.test(written)
}

/** Kustaa III:n: a number that belongs to the name. */
export const isNumeral = ({ written }: Word): boolean => /^(?:[IVX]{2,4}|[VX])$/.test(written)

/** Does the word belong to the same run of capitals as the one before it? */
export function joins(look: Look, at: number): boolean {
  const word = look.words[at]
  const before = look.words[at - 1]
  if (!word || !before || word.block !== before.block) return false
  if (word.gap === ' ') return true
  // J. Virtanen, K.-H. Virtanen
  return word.gap === '.' && isInitial(look, before) && /^\.[- ]?$/.test(look.text.slice(before.end, word.start))
}

/** Is the word one that lists may know: no particle, initial or numeral? */
export const isPart = (look: Look, word: Word): boolean =>
  !PARTICLES.has(word.small) && !isInitial(look, word) && !isNumeral(word)

/** Without the genitive of Swedish and English. */
export const bare = (small: string): string => small.replace(/['’]?s$/, '')

/** Endings of being in and going to a place, and of becoming: names of persons take them only when they are known. */
export const IN_PLACE = /^(?:ss[aä]|ksi|n[aä]|tt[aä]|h.n|seen|[aeiouyäö]n|t)$/

/** What ordinary words of English and Swedish end in: Senior, Marketing, Manager, Rektor. */
export const PLAIN_WORD =
  /(?:ing|er|or|ed|ly|tion|sion|ment|ness|ity|ist|ive|ics?|al|age|ance|ence|ware|work|ship|less|ful|ous|able|ible|tech|soft|are|het|ning|skap|else|isk|aren|orn)s?$/
