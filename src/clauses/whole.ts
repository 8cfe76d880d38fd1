import type { Context } from '../annotate/annotate'

/** A text of this length, in UTF-16 units, is an ad and no snippet of one: what it lacks is missing. */
const WHOLE = 300
/** A shorter one is an ad when it has the shape of one: a title line, and more below it. */
const SHORT = 150

/**
 * Is the document a whole ad, so that what is not in it is missing from it?
 *
 * @param context the annotated document; what a `fragment` lacks is never asked
 */
export function isWholeAd({ document: { text, blocks } }: Pick<Context, 'document'>): boolean {
  const length = text.trim().length
  return length >= WHOLE || (length >= SHORT && blocks.length > 1 && blocks[0]?.kind === 'title')
}
