import { isCapitalised, lower } from '../text/case'
import { isAlphanumeric } from '../text/characters'
import { wordAfter, wordBefore } from '../text/words'
import type { StartHit, WordHit } from './hit'

/** Beside the name of a degree an old title is right: lähiesimiestyön ammattitutkinto. */
export function besideDegree(hit: WordHit, text: string): boolean {
  const after = wordAfter(text, hit.span.end, hit.block.end)
  return (
    after !== undefined &&
    /(?:tutkin(?:to|no|ton|not|toa)|examen|qualification)/.test(lower(text.slice(after.start, after.end)))
  )
}

/** How far from a title its replacement is looked for. */
const REACH = 40

/**
 * Is the replacement said beside the title already? Then pasting it would say it twice: palomiestä tai pelastajaa. Its
 * first letter may be a capital where the title’s is none, and the other way round.
 */
export function saidBeside({ span, block }: WordHit, text: string, replacement: string): boolean {
  const from = Math.max(block.start, span.start - REACH)
  const around = text.slice(from, Math.min(block.end, span.end + REACH))
  const first = lower(replacement.charAt(0))
  const rest = replacement.slice(1)
  for (let at = around.indexOf(rest, 1); at !== -1; at = around.indexOf(rest, at + 1)) {
    const start = from + at - 1
    const end = start + replacement.length
    const within = start > block.start && isAlphanumeric(text.charCodeAt(start - 1))
    if (within || (end < block.end && isAlphanumeric(text.charCodeAt(end)))) continue
    if (lower(text.charAt(start)) === first) return true
  }
  return false
}

/** Are both sexes named: nais- ja mies|hoitajat? Then neither is marked alone. */
export function besideTwin({ span, block, loaded, entry }: StartHit, text: string): boolean {
  const { lexicon, language } = loaded
  const word = wordBefore(text, span.start, block.start)
  const joined = word && language.cues.conjunctions.has(lower(text.slice(word.start, word.end)))
  let at = joined ? word.start : span.start
  while (at > block.start && ' /'.includes(text.charAt(at - 1))) at--
  if (at === block.start || text.charAt(at - 1) !== '-') return false
  const first = wordBefore(text, at - 1, block.start)
  const other = first?.end === at - 1 ? lower(text.slice(first.start, first.end)) : ''
  return lexicon.beginnings.some(twin => twin !== entry && twin.use.includes('') && twin.starts === other)
}

/** Is land occupied (miehitetty alue, Venäjän miehittämä), not a post staffed? */
export function ofLand({ span, block, loaded }: WordHit | StartHit, text: string): boolean {
  const { land } = loaded.language.cues
  if (!land) return false
  const after = wordAfter(text, span.end, block.end)
  const next = after ? lower(text.slice(after.start, after.end)) : ''
  if (land.some(word => next.startsWith(word))) return true
  const before = wordBefore(text, span.start, block.start)
  const by = before ? text.slice(before.start, before.end) : ''
  return isCapitalised(by) && land.some(word => lower(by).startsWith(word))
}
