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
    tailNames(hit) ||
    besideCompanyMark(hit, text) ||
    (startsCapital(hit) && !isAllCaps(text.slice(hit.span.start, hit.span.end)) && capitalisedName(hit, text))
  )
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

/** merimiehen|katu, Lakimies|liitto, virkamies|laki: the second part says what it is. */
function tailNames(hit: WordHit): boolean {
  const { tail: written, use } = hit.reading
  if (written === '' || use === 'ellipsis') return false
  const { cues } = hit.loaded.language
  const tail = lower(written.startsWith('-') ? written.slice(1) : written)
  const starts = (beginnings: readonly string[]) => beginnings.some(beginning => tail.startsWith(beginning))
  if (use === 'genitive' && starts(cues.streetTails)) return true
  return starts(cues.statuteTails) || (startsCapital(hit) && starts(cues.organisationTails))
}

/** Helsingin Putkimies Oy, Maamies ry; Oy Putkimies Ab. */
function besideCompanyMark(hit: WordHit, text: string): boolean {
  if (!startsCapital(hit)) return false
  const { companyMarks } = hit.loaded.language.cues
  let after = wordAfter(text, hit.span.end, hit.block.end)
  // a name may go on for a word or two: Putkimies Virtanen Oy
  for (let k = 0; after && k < 3; k++) {
    const word = text.slice(after.start, after.end)
    if (companyMarks.has(lower(word))) return true
    if (!isCapitalised(word)) break
    after = wordAfter(text, after.end, hit.block.end)
  }
  const before = wordBefore(text, hit.span.start, hit.block.start)
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
  const { surnameHeads, products } = loaded.language.cues
  if (!entry && surnameHeads?.has(hit.reading.head.text)) return true
  if (startsSentence(text, span.start, block)) return false
  if (products?.has(lower(hit.reading.lemma))) return true
  const before = wordBefore(text, span.start, block.start)
  const word = before ? text.slice(before.start, before.end) : ''
  const headline = block.kind === 'title' || block.kind === 'heading'
  if (!headline && !entry) return true
  if (!before) {
    const stop = lastBefore(text, span.start, block)
    return text.charCodeAt(stop) === 0x2e && isInitial(text, stop, block)
  }
  if (loaded.language.cues.namedThings.has(lower(word))) return true
  if (!isCapitalised(word)) return false
  const inside = !startsSentence(text, before.start, block)
  if (!entry) return true
  // In a headline every word may have its capital; one that has small words too is a sentence: Terveisin Matti Erämies
  if (headline)
    return inside && hasSmallWord(text, block.start, before.start) && looksLikeGivenName(word, loaded.language.cues)
  return inside || looksLikeGivenName(word, loaded.language.cues)
}

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
