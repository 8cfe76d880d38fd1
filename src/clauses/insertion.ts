import type { Context } from '../annotate/annotate'

/** Statements that the ad turns to the applicant with: how to apply, until when, whom to ask. */
export const CLOSING = ['application-route', 'deadline', 'contact'] as const

/**
 * Where a clause is best put: behind the paragraph that comes before the instructions for applying. Far from the title,
 * so that the ad begins with the work, and not the last thing that anybody reads.
 *
 *     Kokki – Turku
 *     Haemme kokkia keittiöömme. …
 *     Tarjoamme: …                     ← behind this
 *     Hae viimeistään 3.5.
 *
 * @returns an offset into the text: the end of a block
 */
export function insertionPoint({ document: { text, blocks }, blockSaying }: Context): number {
  const last = blocks.length - 1
  if (last < 0) return text.length
  // the first lines may already say how to apply; a clause does not stand above the work itself
  const contact = blocks.findIndex(({ kind }, at) => kind === 'contact' && at >= FIRST)
  const said = blockSaying(CLOSING, FIRST) ?? last + 1
  const close = contact === -1 ? said : Math.min(said, contact)
  for (let at = close - 1; at >= 0; at--) if (blocks[at]!.kind === 'paragraph') return blocks[at]!.end
  const behind = blocks.findIndex(({ kind }) => kind === 'paragraph')
  return blocks[behind === -1 ? last : behind]!.end
}

/** The first block that may close an ad. */
const FIRST = 2
