import type { Reading } from '../lexicon/inflection'
import { lower } from '../text/case'
import { HYPHEN, isLetter } from '../text/characters'
import { wordAt, wordBefore } from '../text/words'
import type { Hit, Pair, WordHit } from './hit'
import { rewrite } from './rewrite'

/** Longest connector: a space, `sekä`, a space. */
const CONNECTOR = 10

/**
 * Finds the titles that stand in pairs, and makes one hit of both.
 *
 *     nokkamiehenä tai -naisena      liikemies / liikenainen      esimies (esihenkilö)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^
 *
 * @param hits in order of their place; changed in place
 */
export function pairUp(hits: Hit[], text: string): void {
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at]!
    if (hit.kind !== 'title' || hit.reading.use !== 'form') continue
    const pair = after(hit, hits[at + 1], text) ?? before(hit, text)
    if (!pair) continue
    hit.pair = pair
    if (pair.hit) hits.splice(at + 1, 1)
  }
}

function after(hit: WordHit, next: Hit | undefined, text: string): Pair | undefined {
  const from = connected(hit, text)
  if (from === undefined) return undefined
  // puhemies tai -nainen      the hyphen stands for what the two share
  //              ^
  const cut = text.charCodeAt(from) === HYPHEN
  const start = cut ? from + 1 : from
  const word = isLetter(text.charCodeAt(start)) ? wordAt(text, start) : undefined
  if (word?.start !== start || word.end > hit.block.end) return undefined
  const written = text.slice(start, word.end)
  const twin = isTwin(hit, lower(written), cut)
  const listed = next?.kind === 'title' && next.span.start === start && next.reading.use === 'form' ? next : undefined
  if (twin || (listed && sharesRole(hit, listed))) {
    const span = { start: hit.span.start, end: word.end }
    return { kind: 'twin', span, other: written, ...(listed && { hit: listed }) }
  }
  // esimies tai johtaja: two jobs; esimies/johtaja: two names of one
  const named = /[/([]/.test(text.slice(hit.span.end, start))
  if (cut || listed || !named || !neutral(hit, written, text)) return undefined
  const closing = text.charAt(word.end)
  const end = text.slice(hit.span.end, start).includes('(') && closing === ')' ? word.end + 1 : word.end
  return { kind: 'neutral', span: { start: hit.span.start, end }, other: written }
}

/** esihenkilö (esimies), työnjohtaja/esimies: the neutral word comes first. */
function before(hit: WordHit, text: string): Pair | undefined {
  let at = hit.span.start
  let marks = ''
  while (at > hit.block.start && marks.length < 3 && ' (/['.includes(text.charAt(at - 1))) {
    at--
    marks = text.charAt(at) + marks
  }
  if (!/[(/[]/.test(marks)) return undefined
  const word = wordBefore(text, at, hit.block.start)
  if (word?.end !== at) return undefined
  const written = text.slice(word.start, word.end)
  if (!neutral(hit, written, text)) return undefined
  const end = marks.includes('(') && text.charAt(hit.span.end) === ')' ? hit.span.end + 1 : hit.span.end
  return { kind: 'neutral', span: { start: word.start, end }, other: written }
}

/** Where the word behind a slash, a bracket or a conjunction starts; undefined when none of them follows. */
function connected({ span, block, loaded }: WordHit, text: string): number | undefined {
  const rest = text.slice(span.end, Math.min(block.end, span.end + CONNECTOR))
  const mark = /^ ?[/([] ?|^, (?=-)/.exec(rest)
  if (mark) return span.end + mark[0].length
  if (!rest.startsWith(' ')) return undefined
  const space = rest.indexOf(' ', 1)
  return space > 1 && loaded.language.cues.conjunctions.has(rest.slice(1, space)) ? span.end + space + 1 : undefined
}

/**
 * The same first part before the head's other sex, in the same case and number.
 *
 * @param cut only the head is written: -naisena
 */
function isTwin({ reading, loaded }: WordHit, written: string, cut: boolean): boolean {
  const { entry, head, lemma, readings } = reading
  const first = lower(lemma).slice(0, -head.text.length)
  const others = loaded.language.cues.twins.flatMap(twins => (twins.includes(head.text) ? twins : []))
  return others.some(text => {
    const twin = text === head.text ? undefined : loaded.lexicon.heads.get(text)
    if (!twin || !(cut ? entry || first !== '' : written.startsWith(first))) return false
    return sameCell(readings, loaded.inflector.readings(twin, cut ? written : written.slice(first.length)))
  })
}

/** Two titles of one role by different heads, both offered the same word: lentoemäntä, stuertti; not esimies, lähiesimies. */
const sharesRole = (one: WordHit, other: WordHit): boolean =>
  one.reading.head.text !== other.reading.head.text &&
  sameCell(one.reading.readings, other.reading.readings) &&
  (one.reading.entry?.use ?? []).some(({ text }) => other.reading.entry?.use.some(use => use.text === text))

const sameCell = (some: readonly Reading[], others: readonly Reading[]): boolean =>
  some.some(({ cell }) => others.some(other => other.cell === cell))

/** Is the other word one that is offered for this title? */
function neutral(hit: WordHit, written: string, text: string): boolean {
  const word = lower(written)
  return (
    (hit.reading.entry?.use ?? []).some(use => lower(hit.reading.prefix + use.text) === word) ||
    rewrite(hit, text).expected.some(form => lower(form) === word)
  )
}
