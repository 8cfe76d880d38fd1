import type { Block } from '../document/document'
import type { Cues } from '../languages/language'
import { isAllCaps, isCapitalised, lower } from '../text/case'
import { isAlphanumeric, isLetter } from '../text/characters'
import { wordAfter, wordBefore } from '../text/words'
import type { WordHit } from './hit'

/**
 * Is this title a name: of a person, an organisation, a ship, a street, a statute, or part of an address on the net?
 * Judged by shape and neighbours; no list of names is asked.
 */
export function isName(hit: WordHit, text: string): boolean {
  return (
    inAddress(text, hit.span.start, hit.span.end) ||
    tailNames(hit, text) ||
    (startsCapital(hit) && besideCompanyMark(hit, text)) ||
    inNamedWork(hit, text) ||
    (startsCapital(hit) && !isAllCaps(text.slice(hit.span.start, hit.span.end)) && capitalisedName(hit, text))
  )
}

/**
 * Is a word known by how it starts a name: Suomen Naisyrittäjät, Naisyrittäjät ry? In a headline a capital says nothing.
 */
export function isNamed(hit: Pick<WordHit, 'span' | 'block' | 'loaded'>, text: string): boolean {
  const { span, block } = hit
  const word = text.slice(span.start, span.end)
  if (!isCapitalised(word) || isAllCaps(word)) return false
  const headline = block.kind === 'title' || block.kind === 'heading'
  return besideCompanyMark(hit, text) || (!headline && !startsSentence(text, span.start, block))
}

const startsCapital = ({ reading }: WordHit): boolean => isCapitalised(reading.prefix || reading.written)

/** How far an address on the net is followed to each side. */
const ADDRESS_REACH = 60

/**
 * Inside a URL, an e-mail address or a file name.
 *
 *     rekry@lakimies.fi      https://esimies.example/tyo
 */
function inAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  const after = text.charCodeAt(end)
  if (before === 0x40 || after === 0x40 || before === 0x5f || after === 0x5f) return true
  // esimies.fi, esimies.pdf: a small letter right behind the stop
  if (after === 0x2e && isSmallLetter(text.charCodeAt(end + 1))) return true
  if (
    before === 0x2e &&
    start > 1 &&
    isAlphanumeric(text.charCodeAt(start - 2)) &&
    isSmallLetter(text.charCodeAt(start))
  )
    return true
  if (before !== 0x2f && before !== 0x2d && after !== 0x2f) return false
  let from = start
  while (from > 0 && start - from < ADDRESS_REACH && text.charCodeAt(from - 1) > 0x20) from--
  const token = text.slice(from, start)
  return token.includes('://') || token.startsWith('www.') || token.includes('@')
}

const isSmallLetter = (code: number) => isLetter(code) && (code < 0x41 || code > 0x5a)

/**
 * The second part says what it is. A street is named after someone in the genitive; after a bare title only where a
 * capital inside a sentence or a house number shows it (an esimiespolku leads to a post, Esimiespolku 4 to a house).
 *
 *     merimiehen|katu      Esimies|katu 4      Lakimies|liitto      virkamies|laki      Reissumies|-leipä
 */
function tailNames(hit: WordHit, text: string): boolean {
  const { tail: written, use } = hit.reading
  if (written === '' || use === 'ellipsis') return false
  const { cues } = hit.loaded.language
  const tail = lower(written.startsWith('-') ? written.slice(1) : written)
  const starts = (beginnings: readonly string[]) => beginnings.some(beginning => tail.startsWith(beginning))
  if (starts(cues.streetTails) && (use === 'genitive' || isPlaced(hit, text))) return true
  if (starts(cues.statuteTails)) return true
  return (
    startsCapital(hit) &&
    (starts(cues.organisationTails) || (written.startsWith('-') && starts(cues.productTails ?? [])))
  )
}

/** A capital inside a sentence, or a house number behind the word. */
const isPlaced = (hit: WordHit, text: string): boolean =>
  startsCapital(hit) &&
  (/^ \d/.test(text.slice(hit.span.end, hit.span.end + 2)) || !startsSentence(text, hit.span.start, hit.block))

/** Helsingin Putkimies Oy, Maamies ry; Oy Putkimies Ab. */
function besideCompanyMark({ span, block, loaded }: Pick<WordHit, 'span' | 'block' | 'loaded'>, text: string): boolean {
  const { companyMarks } = loaded.language.cues
  let after = wordAfter(text, span.end, block.end)
  // a name may go on for a word or two: Putkimies Virtanen Oy
  for (let k = 0; after && k < 3; k++) {
    const word = text.slice(after.start, after.end)
    if (companyMarks.has(lower(word))) return true
    if (!isCapitalised(word)) break
    after = wordAfter(text, after.end, block.end)
  }
  const before = wordBefore(text, span.start, block.start)
  return before !== undefined && companyMarks.has(lower(text.slice(before.start, before.end)))
}

/**
 * A capital inside a sentence. A listed title needs more than that (people do write “haemme Esimiestä”): a capital
 * before it as well, or a word that names follow. A title that only its head gives away is a surname.
 *
 *     palvelupäällikkö Anna Erämies      ravintola Merimies      kysy Koskimieheltä
 */
function capitalisedName(hit: WordHit, text: string): boolean {
  const { block, span, loaded } = hit
  const { entry } = hit.reading
  const { cues } = loaded.language
  const headline = block.kind === 'title' || block.kind === 'heading'
  if (!entry && cues.surnameHeads?.has(hit.reading.head.text)) return true
  if (isNamedThing(tokenBefore(text, span.start, block), cues)) return true
  const surname = !headline && !entry
  if (startsSentence(text, span.start, block)) return surname && opensLikeSurname(hit, text)
  if (cues.products?.has(lower(hit.reading.lemma))) return true
  const before = wordBefore(text, span.start, block.start)
  const word = before ? text.slice(before.start, before.end) : ''
  if (surname) return true
  if (!before) {
    const stop = lastBefore(text, span.start, block)
    return text.charCodeAt(stop) === 0x2e && isInitial(text, stop, block)
  }
  if (!isCapitalised(word)) return false
  // Lisätiedot: Aulis Kirvesmies
  const label = lower(tokenBefore(text, before.start, block)).replace(':', '')
  if (reachable(text, block) || cues.contactLabels?.has(label)) return true
  const inside = !startsSentence(text, before.start, block)
  if (!entry) return true
  // In a headline every word may have its capital; one that has small words too is a sentence: Terveisin Matti Erämies
  if (headline) return inside && hasSmallWord(text, block.start, before.start) && looksLikeGivenName(word, cues)
  return inside || looksLikeGivenName(word, cues)
}

/**
 * At the start of a sentence a title that no list has is taken for a surname when it stands alone in the singular and
 * the sentence goes on: `Koskimies kertoo lisää`, not `Kaivurimiehiä haetaan`, `Lattiamies haussa`.
 */
function opensLikeSurname({ reading, span, block, loaded }: WordHit, text: string): boolean {
  const next = wordAfter(text, span.end, block.end)
  const word = next ? lower(text.slice(next.start, next.end)) : ''
  const { seeking, conjunctions } = loaded.language.cues
  return (
    word !== '' &&
    !seeking.has(word) &&
    !conjunctions.has(word) &&
    reading.readings.every(({ cell, tail }) => PERSON_CELLS.has(cell) && tail.possessive === '')
  )
}

/** Cases in which a sentence opens with a person: Koskimies kertoo, Koskimiehen mukaan, Koskimiehellä on. */
const PERSON_CELLS: ReadonlySet<string> = new Set(['nom.sg', 'gen.sg', 'ade.sg', 'all.sg', 'abl.sg'])

/** What stands before an offset up to the next space, with its slash: `m/s`. */
function tokenBefore(text: string, at: number, block: Block): string {
  const end = lastBefore(text, at, block) + 1
  let start = end
  while (start > block.start && end - start < LONGEST_THING && text.charCodeAt(start - 1) > 0x20) start--
  return text.slice(start, end)
}

const LONGEST_THING = 20

/** ravintola, and kahvila-ravintola. */
const isNamedThing = (token: string, { namedThings }: Cues): boolean => {
  const small = lower(token)
  return namedThings.has(small) || namedThings.has(small.slice(small.lastIndexOf('-') + 1))
}

/** How far to the left the quotation mark of a title of a work is looked for. */
const WORK_REACH = 60

/** Inside the quoted name of a book, a film, a programme: teos ”Lakimiehen arki”. */
function inNamedWork({ span: { start: at }, block, loaded }: WordHit, text: string): boolean {
  const from = Math.max(block.start, at - WORK_REACH)
  let open = at - 1
  while (open >= from && !isQuote(text.charCodeAt(open))) open--
  return open > from && isNamedThing(tokenBefore(text, open, block), loaded.language.cues)
}

/** " ” “ » « */
const isQuote = (code: number): boolean =>
  code === 0x22 || code === 0x201d || code === 0x201c || code === 0xbb || code === 0xab

/** Does the line give a telephone number or an e-mail address: Anna Erämies, p. 040 123 4567? */
const reachable = (text: string, block: Block): boolean =>
  /@|\d{3} ?\d{3}/.test(text.slice(block.start, Math.min(block.end, block.start + CONTACT_REACH)))

/** A line of contact details is short. */
const CONTACT_REACH = 120

/** Is there a word in small letters between these offsets? */
function hasSmallWord(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (text.charCodeAt(at - 1) <= 0x20 && isSmallLetter(text.charCodeAt(at))) return true
  }
  return false
}

/** At the start of a sentence a capital says nothing: only verbs that seek, and long or inflected words, are no names. */
function looksLikeGivenName(word: string, cues: Cues): boolean {
  const small = lower(word)
  return (
    !cues.seeking.has(small) &&
    !cues.relative.has(small) &&
    small.length <= 9 &&
    !/(?:mme|aan|ään|vat|vät|iin|een|lla|llä|lle|ssa|ssä|sta|stä|in|on|un|yn|ön)$/.test(small)
  )
}

/** Is this the first word of a block, or does a sentence, a dash, a colon or an opening mark stand before it? */
export function startsSentence(text: string, at: number, block: Block): boolean {
  const before = lastBefore(text, at, block)
  if (before < block.start) return true
  const code = text.charCodeAt(before)
  if (code === 0x2e) return !isInitial(text, before, block)
  return !isAlphanumeric(code) && code !== 0x2c
}

/** Offset of the last unit before `at` that is no space. */
function lastBefore(text: string, at: number, block: Block): number {
  let before = at - 1
  while (before >= block.start && text.charCodeAt(before) <= 0x20) before--
  return before
}

/** Does the stop belong to an initial: J. Erämies? */
const isInitial = (text: string, stop: number, block: Block): boolean =>
  stop > block.start &&
  isCapitalised(text.charAt(stop - 1)) &&
  (stop - 1 === block.start || !isAlphanumeric(text.charCodeAt(stop - 2)))
