import { lower } from '../text/case'
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
