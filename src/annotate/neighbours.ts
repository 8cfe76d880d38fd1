import { lower } from '../text/case'
import { wordAfter, wordBefore } from '../text/words'
import type { WordHit } from './hit'

/** Does a neutral word for the same role stand right beside: esihenkilö (esimies), esimies/esihenkilö? */
export function besideNeutral(hit: WordHit, expected: readonly string[], text: string): boolean {
  const { span, block } = hit
  if (!nearMark(text, span.end, 1) && !nearMark(text, span.start - 1, -1)) return false
  const after = wordAfter(text, skip(text, span.end, block.end, 1), block.end)
  const before = wordBefore(text, skip(text, span.start - 1, block.start, -1) + 1, block.start)
  const touches = (gap: string) => /^\s?[(/[]\s?$/.test(gap)
  const near: string[] = []
  if (after && touches(text.slice(span.end, after.start))) near.push(lower(text.slice(after.start, after.end)))
  if (before && touches(text.slice(before.end, span.start))) near.push(lower(text.slice(before.start, before.end)))
  if (near.length === 0) return false
  const neutral = (hit.reading.entry?.use ?? []).map(({ text: word }) => lower(word))
  return near.some(word => neutral.includes(word) || expected.some(form => lower(form) === word))
}

/** Is there a bracket or slash at the place, or one space away? */
const nearMark = (text: string, at: number, step: 1 | -1): boolean =>
  MARKS.includes(text.charCodeAt(at)) || (text.charCodeAt(at) === 0x20 && MARKS.includes(text.charCodeAt(at + step)))
const MARKS = [0x28, 0x29, 0x2f, 0x5b, 0x5d]

/** Skips one bracket or slash and the spaces around it. */
function skip(text: string, from: number, limit: number, step: 1 | -1): number {
  let at = from
  let marks = 0
  while (at !== limit && marks < 4 && ' ()/[]'.includes(text.charAt(at))) {
    at += step
    marks++
  }
  return at
}

/** Beside the name of a degree an old title is right: lähiesimiestyön ammattitutkinto. */
export function besideDegree(hit: WordHit, text: string): boolean {
  const after = wordAfter(text, hit.span.end, hit.block.end)
  return (
    after !== undefined &&
    /(?:tutkin(?:to|no|ton|not|toa)|examen|qualification)/.test(lower(text.slice(after.start, after.end)))
  )
}
