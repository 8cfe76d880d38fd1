import type { Cues } from '../languages/language'
import type { Reading } from '../lexicon/inflection'
import { lower } from '../text/case'
import { HYPHEN, isLetter } from '../text/characters'
import { wordAt, wordBefore } from '../text/words'
import type { Hit, Pair, WordHit } from './hit'
import { rewrite } from './rewrite'

/** Longest connector: ` (aikaisemmin `. */
const CONNECTOR = 16

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
    if (hit.kind !== 'title') continue
    if (hit.reading.use === 'ellipsis') {
      const whole = misplacedHyphen(hit, text)
      if (whole) hits[at] = whole
      continue
    }
    if (hit.reading.use !== 'form') continue
    const pair = after(hit, hits[at + 1], text) ?? before(hit, text)
    if (!pair) continue
    hit.pair = pair
    if (pair.hit) hits.splice(at + 1, 1)
  }
}

function after(hit: WordHit, next: Hit | undefined, text: string): Pair | undefined {
  const connection = connected(hit, text)
  if (!connection) return undefined
  const { from, names, bracket } = connection
  // puhemies tai -nainen      the hyphen stands for what the two share
  //              ^
  const cut = text.charCodeAt(from) === HYPHEN
  const start = cut ? from + 1 : from
  const word = isLetter(text.charCodeAt(start)) ? wordAt(text, start) : undefined
  if (word?.start !== start || word.end > hit.block.end) return undefined
  const written = text.slice(start, word.end)
  const end = bracket ? behindBracket(text, word.end) : word.end
  const twin = isTwin(hit, lower(written), cut)
  const listed = next?.kind === 'title' && next.span.start === start && next.reading.use === 'form' ? next : undefined
  if (twin || (listed && sharesRole(hit, listed))) {
    const span = { start: hit.span.start, end }
    return { kind: 'twin', span, other: written, ...(listed && { hit: listed }) }
  }
  if (cut || listed || !names || !neutral(hit, written, text)) return undefined
  return { kind: 'neutral', span: { start: hit.span.start, end }, other: written }
}

/** esihenkilö (esimies), työnjohtaja/esimies: the neutral word comes first. */
function before(hit: WordHit, text: string): Pair | undefined {
  const gloss = glossBefore(hit, text)
  let at = gloss?.start ?? hit.span.start
  const from = Math.max(hit.block.start, at - 3)
  let bracket = false
  let slash = false
  for (; at > from; at--) {
    const code = text.charCodeAt(at - 1)
    if (code === 0x28 || code === 0x5b) bracket = true
    else if (code === 0x2f) slash = true
    else if (code !== 0x20) break
  }
  if (!bracket && !slash && !gloss?.alone) return undefined
  const word = wordBefore(text, at, hit.block.start)
  if (word?.end !== at) return undefined
  const written = text.slice(word.start, word.end)
  if (!neutral(hit, written, text)) return undefined
  const end = bracket ? behindBracket(text, hit.span.end) : hit.span.end
  return { kind: 'neutral', span: { start: word.start, end }, other: written }
}

/**
 * A hyphen before the slash instead of behind it: the title stands whole.
 *
 *     myyntimies-/nainen      is myyntimies/-nainen, and no part of a compound like mies-/naisnäyttelijä
 */
function misplacedHyphen(hit: WordHit, text: string): WordHit | undefined {
  const { span, block, reading } = hit
  if (text.charAt(span.end) !== '/') return undefined
  const start = span.end + 1
  const word = isLetter(text.charCodeAt(start)) ? wordAt(text, start) : undefined
  if (word?.start !== start || word.end > block.end) return undefined
  const cell = reading.readings[0]?.cell ?? 'nom.sg'
  const whole: WordHit = {
    ...hit,
    reading: {
      ...reading,
      use: 'form',
      tail: '',
      readings: [{ cell, tail: { possessive: '', clitic: '' } }],
      // another form is written and described anew
      rewriting: undefined,
      described: undefined,
    },
  }
  const other = text.slice(word.start, word.end)
  if (!isTwin(whole, lower(other), true)) return undefined
  return { ...whole, pair: { kind: 'twin', span: { start: span.start, end: word.end }, other } }
}

interface Connection {
  /** Where the other word, or its hyphen, starts. */
  from: number
  /** Two names of one thing (esimies/johtaja, esimies eli johtaja), not two jobs (esimies tai johtaja). */
  names: boolean
  /** The other word stands in brackets. */
  bracket: boolean
}

/** Where a word in brackets ends: behind the closing one. */
const behindBracket = (text: string, at: number): number => (text[at] === ')' || text[at] === ']' ? at + 1 : at)

/** Behind most titles stands an ordinary word or a full stop, and no hint of another title. */
function mayConnect(text: string, at: number, { conjunctions }: Cues): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0x20) return code === 0x2f || code === 0x28 || code === 0x5b || code === 0x2c
  if (!isLetter(text.charCodeAt(at + 1))) return true
  let end = at + 1
  while (end < at + CONNECTOR && isLetter(text.charCodeAt(end))) end++
  return conjunctions.has(text.slice(at + 1, end))
}

/** What follows a title when a slash, a bracket, a conjunction or a gloss does; a bracket may hold a conjunction too. */
function connected({ span, block, loaded }: WordHit, text: string): Connection | undefined {
  const { cues } = loaded.language
  if (!mayConnect(text, span.end, cues)) return undefined
  const { conjunctions, glosses } = cues
  const rest = text.slice(span.end, Math.min(block.end, span.end + CONNECTOR))
  const [mark] = /^(?: ?[/([] ?|, (?=-)| )/.exec(rest) ?? []
  if (mark === undefined) return undefined
  const named = /[/([]/.test(mark)
  const [small = '', word = ''] = /^([a-zåäö]+)\.? /.exec(rest.slice(mark.length)) ?? []
  // ent. and nyk. gloss a word in brackets only: “ennen johtajaa” is a time
  const gloss = (glosses?.has(word) ?? false) && (named || conjunctions.has(word))
  const joined = gloss || conjunctions.has(word)
  if (mark === ' ' && !joined) return undefined
  const from = span.end + mark.length + (joined ? small.length : 0)
  return { from, names: gloss || (named && !joined), bracket: /[([]/.test(mark) }
}

/** `ent.` in `esihenkilö (ent. esimies)`, `eli` in `esihenkilö eli esimies`: the latter needs no bracket. */
function glossBefore({ span, block, loaded }: WordHit, text: string): { start: number; alone: boolean } | undefined {
  const { glosses, conjunctions } = loaded.language.cues
  const stop = text.startsWith('. ', span.start - 2) ? span.start - 2 : span.start
  const word = glosses && wordBefore(text, stop, block.start)
  const small = word ? lower(text.slice(word.start, word.end)) : ''
  return word && glosses.has(small) ? { start: word.start, alone: conjunctions.has(small) } : undefined
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

/** Is the other word, in any form, one that is offered for this title? */
function neutral(hit: WordHit, written: string, text: string): boolean {
  const word = lower(written)
  const { inflector } = hit.loaded
  return (
    (hit.reading.entry?.use ?? []).some(({ parts: [part, ...more] }) => {
      const first = part && more.length === 0 ? lower(hit.reading.prefix + part.first) : undefined
      return (
        first !== undefined &&
        word.startsWith(first) &&
        inflector.readings(part!.head, word.slice(first.length)).length > 0
      )
    }) || rewrite(hit, text).expected.some(form => lower(form) === word)
  )
}
