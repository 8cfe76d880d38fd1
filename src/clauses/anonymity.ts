import type { Context } from '../annotate/annotate'
import type { Span } from '../contract'

/** How a recruitment is carried out, as the ad tells it: wholly or partly anonymous, or expressly not. */
export type Anonymity = 'fully' | 'partly' | 'not'

/** What the ad tells of it. */
export interface AnonymityNotice {
  /** Undefined: it says nothing. */
  kind: Anonymity | undefined
  spans: readonly Span[]
}

/** In order of what decides: `osittain anonyymi` is no full notice, whatever else is said. */
const KINDS: readonly Anonymity[] = ['not', 'partly', 'fully']

/**
 * Looks for a notice of anonymous recruitment, in whichever language.
 *
 * @example
 * Hakumme on osittain anonyymi.      partly
 */
export function anonymityNotice({ statements }: Pick<Context, 'statements'>): AnonymityNotice {
  const found = statements('anonymous')
  const kind = KINDS.find(one => found.some(({ message }) => message === one))
  return { kind, spans: found.map(({ span }) => span) }
}
