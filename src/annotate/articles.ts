import type { Span } from '../contract'
import { capitalise, isCapitalised, lower } from '../text/case'
import { wordBefore } from '../text/words'
import type { WordHit } from './hit'

/**
 * Takes the article along where the replacement needs another one.
 *
 *     a craftsman → an artisan
 *     ^^^^^^^^^^^
 *
 * @returns undefined when no article stands before the hit, or every replacement goes with it
 */
export function withArticle(
  { span, block, loaded }: WordHit,
  text: string,
  expected: readonly string[],
): { span: Span; expected: readonly string[] } | undefined {
  const { article } = loaded.language
  const before = article && wordBefore(text, span.start, block.start)
  if (!before) return undefined
  const written = text.slice(before.start, before.end)
  if (!ARTICLES.has(lower(written))) return undefined
  const right = expected.map(word => article(word))
  if (right.every(one => one === lower(written))) return undefined
  return {
    span: { start: before.start, end: span.end },
    expected: expected.map((word, at) => `${isCapitalised(written) ? capitalise(right[at]!) : right[at]!} ${word}`),
  }
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])
