import type { Reading } from '../lexicon/inflection'
import type { Entry, Part, Phrase } from '../lexicon/lexicon'
import { isAllCaps, likeCase, lower } from '../text/case'
import { HYPHEN } from '../text/characters'
import { wordBefore } from '../text/words'
import type { Rewriting, StartHit, WordHit } from './hit'

const NOTHING: Rewriting = { expected: [], certain: false, shown: '' }

/** More than three suggestions are not read. */
const SHOWN = 3

/** Replacements in words: `a` / `b` / `c`. */
export const show = (expected: readonly string[]): string =>
  expected
    .slice(0, SHOWN)
    .map(word => `\`${word}\``)
    .join(' / ')

/**
 * Writes the replacements of a title in the same form: same case, number, possessive and clitic, same prefix and tail,
 * same letter case.
 *
 * @param hit the title found
 * @param text the text it stands in, for an ellipsis to its left
 * @example lähiesimiehillemme → lähiesihenkilöillemme, lähijohtajillemme
 */
export function rewrite(hit: WordHit, text: string): Rewriting {
  const { entry, use, prefix } = hit.reading
  if (!entry || use === 'derivation') return NOTHING
  if (prefix !== '' && entry.compounds !== 'same') return NOTHING
  if (cutByEllipsis(hit, entry, text)) return NOTHING
  hit.reading.rewriting ??= rewriteWord(hit, entry)
  return hit.reading.rewriting
}

function rewriteWord(hit: WordHit, entry: Entry): Rewriting {
  const seen = new Set<string>()
  const expected: string[] = []
  let certain = false
  for (const [at, phrase] of entry.use.entries()) {
    const written = writings(hit, phrase)
    const before = expected.length
    for (const form of written) {
      if (seen.has(form)) continue
      seen.add(form)
      expected.push(form)
    }
    if (at === 0) certain = expected.length === 1 && before === 0
  }
  if (certain && speaksOfSex(hit)) certain = false
  return { expected, certain, shown: show(expected) }
}

/**
 * Does the first part itself mark a sex, so that it would stay behind in the replacement? nais|palomies,
 * esimies|lakimies: offered, never done unasked.
 */
function speaksOfSex({ reading: { prefix }, loaded: { lexicon } }: WordHit): boolean {
  if (prefix === '') return false
  const small = lower(prefix.replaceAll('-', ''))
  if (lexicon.beginnings.some(one => one.starts === small && one.before().length > 0)) return true
  return lexicon.endsInTitle(small)
}

/** One of the entry's replacements in the form of the hit: what a bare `(lähiesihenkilö)` beside lähiesimiestä becomes. */
export const rewriteAs = (hit: WordHit, word: string): string | undefined => {
  const phrase = hit.reading.entry?.use.find(({ text }) => lower(hit.reading.prefix + text) === lower(word))
  return phrase && writings(hit, phrase)[0]
}

/** All shapes of one replacement: more than one where the form can be read in several ways. */
function writings(hit: WordHit, phrase: Phrase): string[] {
  const { loaded } = hit
  const { use, prefix, readings, folded, written } = hit.reading
  const { morphology } = loaded.language
  const parts = phrase.parts
  const single = parts.length === 1
  const last = parts[parts.length - 1]!
  const inCompound = prefix !== '' || (use !== 'form' && use !== 'colon')
  // A replacement of several words cannot stand inside a compound.
  if (inCompound && !single) return []
  // LVI-putkimies is no LVI-LVI-asentaja
  if (prefix.endsWith('-') && lower(last.first).startsWith(lower(prefix))) return []
  const bodies: string[] = []
  if (use === 'form' || use === 'colon') {
    for (const reading of readings) {
      const body = inflectPhrase(parts, reading, hit)
      if (body !== undefined) bodies.push(body)
    }
  } else {
    const reading = readings[0]
    const form = reading
      ? loaded.inflector.inflect(last.head, reading)
      : loaded.inflector.paradigm(last.head).modifiers[0]
    if (form === undefined) return []
    const body = withTail(last.first + form, hit, last)
    if (body === undefined) return []
    bodies.push(body)
  }
  return bodies.map(body => {
    const spelled = sameApostrophe(body, written, morphology.apostrophes)
    const shaped = folded ? morphology.fold(spelled) : spelled
    // HR is written in capitals by itself: what replaces it need not shout
    if (prefix === '' && isAllCaps(hit.reading.entry?.lemma ?? '')) return shaped
    return prefix === '' ? likeCase(written, shaped) : joinPrefix(hit, shaped)
  })
}

/** A possessive keeps the apostrophe of the text: ' or ’. */
function sameApostrophe(body: string, written: string, apostrophes: readonly string[] = []): string {
  const [first = ''] = apostrophes
  const own = apostrophes.find(mark => written.includes(mark))
  return own === undefined || own === first ? body : body.replaceAll(first, own)
}

/** Inflects every word that inflects; possessive and clitic hang on the last. */
function inflectPhrase(parts: readonly Part[], reading: Reading, { loaded }: WordHit): string | undefined {
  const words: string[] = []
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1
    if (!part.inflects) {
      words.push(part.first + part.head.text)
      continue
    }
    const before = parts[at - 1]
    const { behind } = loaded.language.morphology
    const cell =
      behind && before && !before.inflects ? behind(reading.cell, before.first + before.head.text) : reading.cell
    // An adjective carries no possessive; in the comitative it stands as poliittisi-ne, the bare bound stem.
    const form = isLast
      ? loaded.inflector.inflect(part.head, { ...reading, cell })
      : (loaded.inflector.inflect(part.head, { cell, tail: { possessive: '', clitic: '' } }) ??
        loaded.inflector.paradigm(part.head).cells.get(cell)?.bound[0])
    if (form === undefined) return undefined
    words.push(part.first + form)
  }
  return words.join(' ')
}

/** Copies what followed the title: a compound part, a hyphen, a suffix in the new word's harmony. */
function withTail(body: string, hit: WordHit, last: Part): string | undefined {
  const { morphology } = hit.loaded.language
  const { tail, use, entry, written } = hit.reading
  if (use === 'ellipsis') return body + tail
  const suffix = morphology.suffix(lower(tail), last.head)
  if (suffix !== undefined) return entry?.derive === false ? undefined : body + suffix
  if (tail.startsWith('-')) {
    // halli-isäntä: a hyphen that only kept two vowels apart goes with them
    const bare = tail.slice(1)
    const spelling = morphology.hyphenBySpelling(lower(written), lower(bare)) && tail.indexOf('-', 1) === -1
    return spelling ? morphology.join(body, bare) : body + tail
  }
  return morphology.join(body, isAllCaps(written) ? lower(tail) : tail)
}

/** Hangs the replacement on the prefix; letter case follows the title's own. */
function joinPrefix(hit: WordHit, body: string): string {
  const { morphology } = hit.loaded.language
  const { written } = hit.reading
  const caps = isAllCaps(written)
  const shaped = caps ? body.toUpperCase() : body
  let { prefix } = hit.reading
  if (prefix.endsWith('-')) {
    const bare = prefix.slice(0, -1)
    const small = bare === lower(bare) || bare.slice(1) === lower(bare.slice(1))
    const onlySpelling = small && bare.length > 2 && morphology.hyphenBySpelling(lower(bare), lower(written))
    if (!onlySpelling) return prefix + shaped
    prefix = bare
  }
  return caps
    ? prefix + morphology.join(lower(prefix), lower(body)).slice(prefix.length).toUpperCase()
    : morphology.join(prefix, shaped)
}

/**
 * Does a hyphen to the left stand for a part that the replacement changes?
 *
 *     lähi- ja vuoro|esimies      stands for esimies, which is replaced as a whole: fine
 *     huolto- ja talon|mies       stands for mies: replacing talonmies would leave huolto- without its end
 */
function cutByEllipsis(hit: WordHit, entry: Entry, text: string): boolean {
  if (hit.reading.use !== 'form' || hit.reading.prefix !== '' || !ellipsisBefore(hit, text)) return false
  // vuoroesimies → vuoroesihenkilö keeps its first part, so esimies → esihenkilö serves the other word too
  const replacement = entry.use[0]?.parts
  const body = replacement?.length === 1 ? replacement[0]!.first + replacement[0]!.head.text : ''
  return !sharesFirstPart(entry, body, hit)
}

/** Is the title an inner title with a first part that the replacement keeps? */
function sharesFirstPart(entry: Entry, replacement: string, hit: WordHit): boolean {
  const { lexicon } = hit.loaded
  const lemma = lower(entry.lemma)
  for (let at = 2; at < entry.first.length; at++) {
    const inner = lexicon.entry(lemma.slice(at))
    const prefix = lemma.slice(0, at)
    if (inner?.kind === 'title' && inner.use.some(({ text }) => prefix + text === replacement)) return true
  }
  return false
}

/** Spaces, a comma and a slash between the hyphen and what follows. */
const ELLIPSIS_REACH = 4

function hasHyphen(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === HYPHEN) return true
  return false
}

/** A word with a hyphen at its end, then a conjunction or a comma, then the hit. */
function ellipsisBefore({ span, block, loaded }: WordHit, text: string): boolean {
  const { conjunctions } = loaded.language.cues
  let at = span.start
  const word = wordBefore(text, at, block.start)
  // the first part ends in a hyphen not far before: most words have none
  if (!hasHyphen(text, Math.max(block.start, (word?.start ?? at) - ELLIPSIS_REACH), at)) return false
  if (word && conjunctions.has(lower(text.slice(word.start, word.end)))) at = word.start
  else if (word) return false
  while (
    at > block.start &&
    (text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at - 1) === 0x2c || text.charCodeAt(at - 1) === 0x2f)
  )
    at--
  return at > block.start + 1 && text.charAt(at - 1) === '-' && wordBefore(text, at - 1, block.start)?.end === at - 1
}

/**
 * Writes the replacements of a word known by how it starts: the rest is copied untouched.
 *
 * @example miestyövuosien → henkilötyövuosien
 */
export function rewriteStart(hit: StartHit): Rewriting {
  const { entry } = hit
  if (!('starts' in entry)) return NOTHING
  const expected = entry.use.map(use => likeCase(hit.written, use === '' ? lower(hit.tail) : use + lower(hit.tail)))
  const different = [...new Set(expected)]
  return { expected: different, certain: different.length === 1, shown: show(different) }
}
