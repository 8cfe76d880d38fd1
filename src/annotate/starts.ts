import type { Span } from '../contract'
import type { Block } from '../document/document'
import type { Loaded } from '../languages/load'
import type { Head } from '../lexicon/inflection'
import type { Target } from '../lexicon/lexicon'
import { lower } from '../text/case'
import { hasVowel } from '../text/characters'
import type { StartHit } from './hit'
import { isNamed } from './names'

/**
 * Reads a word known by how it starts: a literal beginning (miestyö|vuosi), one before listed words (nais|johtaja), or
 * a verb (miehittä|ä).
 */
export function startAt(
  target: Extract<Target, { kind: 'beginning' | 'verb' }>,
  text: string,
  word: Span,
  { start, end: to }: Span,
  block: Block,
  loaded: Loaded,
): StartHit | undefined {
  const { entry } = target
  if (start !== word.start) return undefined
  const end = Math.min(to, word.end)
  const tail = text.slice(end, word.end)
  if (target.kind === 'beginning' && !fitsBeginning(target.entry.before(), tail, loaded)) return undefined
  if (isNamed({ span: word, block, loaded }, text)) return undefined
  return { kind: 'start', span: word, block, loaded, entry, written: text.slice(start, end), tail }
}

function fitsBeginning(before: readonly { first: string; head: Head }[], tail: string, { inflector }: Loaded): boolean {
  if (before.length === 0) return hasVowel(tail)
  const rest = lower(tail)
  return before.some(
    ({ first, head }) => rest.startsWith(first) && inflector.readings(head, rest.slice(first.length)).length > 0,
  )
}
