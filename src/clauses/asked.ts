import { CLOSING } from './insertion'

/**
 * What the rules ask of every ad. These are looked for while the text is scanned for words; what only some ads are asked
 * (the checklist, the other parts of a clause that has begun) costs a scan of its own when it is.
 */
export const ASKED: ReadonlySet<string> = new Set([
  'values',
  'invitation',
  'positive-treatment',
  'one-sex',
  'anonymous',
  'pay',
  ...CLOSING,
])
