import { lower } from '../text/case'
import { HYPHEN, isAlphanumeric } from '../text/characters'
import { lastNotAbove } from '../text/search'
import { LONGEST_WORD } from '../text/words'
import type { Hit } from './hit'

/**
 * Where a title stands: `title`: in a title or heading. `sought`: it names the person the ad looks for (`Haemme
 * kokenutta lähiesimiestä`). `text`: anything else (`raportoit esimiehelle`).
 */
export type TitlePosition = 'title' | 'sought' | 'text'

/** A title may stand this many words behind the verb: Haemme tiimiimme Espooseen kokenutta esimiestä. */
const REACH = 12

/** joka, joiden; whose. */
const LONGEST_RELATIVE = 8

/** Cases in which the person sought stands: haemme esimiestä, esimiehiä; haussa on esimies, esimiehet. */
const OBJECT_CELLS: ReadonlySet<string> = new Set(['nom.sg', 'nom.pl', 'par.sg', 'par.pl', 'gen.sg', 'sg', 'pl'])

/**
 * Tells where a title stands.
 *
 * @param seeks where verbs that seek start in the text, ascending
 */
export function positionOf(hit: Hit, text: string, seeks: readonly number[]): TitlePosition {
  const { kind } = hit.block
  if (kind === 'title' || kind === 'heading') return 'title'
  const at = lastNotAbove(seeks, hit.span.start)
  const verb = seeks[at]
  const before = verb !== undefined && verb < hit.span.start && verb >= hit.block.start
  return before && isSought(hit, text, verb) ? 'sought' : 'text'
}

/**
 * Walks back from the title to the verb that seeks, within the clause.
 *
 *     Haemme tiimiimme kokenutta lähiesimiestä      sought
 *     Haemme työntekijää, jonka esimiehenä toimii   not: a new clause begins between
 */
function isSought(hit: Hit, text: string, verb: number): boolean {
  if (hit.kind === 'demand') return false
  if (hit.kind !== 'start') {
    const { use, readings } = hit.reading
    if (use !== 'form' || !readings.some(({ cell }) => OBJECT_CELLS.has(cell))) return false
  }
  const { relative } = hit.loaded.language.cues
  let at = hit.span.start
  for (let count = 0; count < REACH; count++) {
    while (at > hit.block.start && !isAlphanumeric(text.charCodeAt(at - 1))) {
      if (endsClause(text.charCodeAt(at - 1)) && text.charCodeAt(at) <= 0x20) return false
      at--
    }
    if (at <= verb) return false
    const end = at
    const from = Math.max(verb, end - LONGEST_WORD)
    while (at > from && (isAlphanumeric(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === HYPHEN)) at--
    if (at <= from) return from === verb
    // no such word is long
    if (end - at <= LONGEST_RELATIVE && relative.has(lower(text.slice(at, end)))) return false
  }
  return false
}

const endsClause = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b
