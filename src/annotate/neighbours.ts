import { lower } from '../text/case'
import { isAlphanumeric } from '../text/characters'
import { wordAfter } from '../text/words'
import type { WordHit } from './hit'

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
 * Is the replacement said beside the title already? Then pasting it would say it twice: palomiestä tai pelastajaa.
 */
export function saidBeside({ span, block }: WordHit, text: string, replacement: string): boolean {
  const word = lower(replacement)
  const from = Math.max(block.start, span.start - REACH)
  const around = lower(text.slice(from, Math.min(block.end, span.end + REACH)))
  for (let at = around.indexOf(word); at !== -1; at = around.indexOf(word, at + 1)) {
    if (!isAlphanumeric(around.charCodeAt(at - 1)) && !isAlphanumeric(around.charCodeAt(at + word.length))) return true
  }
  return false
}
