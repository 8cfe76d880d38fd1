import type { Span } from '../contract'
import type { Directive, DirectiveFault, Document, Silencer } from './document'

/** What a comment must begin with to be addressed to us. */
export const PREFIX = 'rekrylint-'

const KINDS: ReadonlyMap<string, Directive['kind']> = new Map([
  ['disable', 'disable'],
  ['disable-next', 'disable-next'],
  ['enable', 'enable'],
])

/**
 * Reads a comment that is addressed to us.
 *
 *     rekrylint-disable gendered-title, gendered-term -- the name of the office
 *               ^^^^^^^ rules                            reason
 *
 * @param comment what stands between `<!--` and `-->`
 * @param at offset into the text where it stands
 * @param span the comment in the source
 * @returns undefined for any other comment
 */
export function readDirective(comment: string, at: number, span: Span): Directive | undefined {
  const said = comment.trim()
  if (!said.startsWith(PREFIX)) return undefined
  const cut = said.indexOf(' -- ')
  const reason = cut === -1 ? '' : said.slice(cut + 4).trim()
  const [verb = '', ...rules] = (cut === -1 ? said : said.slice(0, cut)).slice(PREFIX.length).split(/[\s,]+/)
  return {
    kind: KINDS.get(verb) ?? 'unknown',
    rules: rules.filter(rule => rule !== ''),
    at,
    span,
    ...(reason && { reason }),
  }
}

type Read = Pick<Document, 'text' | 'blocks'>

/** A stretch of text in which a directive asks for silence. */
interface Hush {
  directive: Directive
  /** Undefined: all rules. */
  rule: string | undefined
  start: number
  end: number
}

/**
 * Makes the silencer of a document.
 *
 * @param document its text and blocks
 * @param directives in order of the source
 * @example silencer(document, directives).silences('gendered-title', { start: 10, end: 18 })
 */
export function silencer(document: Read, directives: readonly Directive[]): Silencer {
  const hushes = hushesOf(document, directives)
  const byRule = new Map<string | undefined, Hush[]>()
  for (const hush of hushes.list) {
    const list = byRule.get(hush.rule)
    if (list) list.push(hush)
    else byRule.set(hush.rule, [hush])
  }
  const used = new Set<Hush>()
  // Of stretches that overlap the last begun is the nearest request; earlier ones are asked only when it has ended.
  const hushing = (rule: string | undefined, span: Span): Hush | undefined => {
    const list = byRule.get(rule)
    if (!list) return undefined
    for (let k = lastFrom(list, span.start); k >= 0; k--) {
      const hush = list[k]!
      if (span.start < hush.end || (span.start === span.end && span.start === hush.end)) return hush
      if (hush.directive.kind === 'disable') break
    }
    return undefined
  }
  return {
    silences(rule, span) {
      // “insert here” has no place of its own: a request that names the rule is heard wherever it stands
      const nowhere = span.start === span.end ? byRule.get(rule)?.[0] : undefined
      const hush = hushing(rule, span) ?? hushing(undefined, span) ?? nowhere
      if (hush) used.add(hush)
      return hush !== undefined
    },
    problems(known, active) {
      const ids = new Set(known)
      const faults: DirectiveFault[] = []
      for (const directive of directives) {
        if (directive.kind === 'unknown') {
          faults.push({ problem: 'unknown-directive', directive })
          continue
        }
        for (const rule of directive.rules) {
          if (!ids.has(rule)) faults.push({ problem: 'unknown-rule', directive, rule })
        }
      }
      for (const hush of hushes.list) {
        // a rule that is off has nothing to be silenced
        if (used.has(hush) || (hush.rule !== undefined && !active.has(hush.rule))) continue
        faults.push({
          problem: 'unused',
          directive: hush.directive,
          ...(hush.rule !== undefined && { rule: hush.rule }),
        })
      }
      for (const directive of hushes.idle) faults.push({ problem: 'unused', directive })
      return faults.sort((a, b) => a.directive.span.start - b.directive.span.start)
    },
  }
}

/** Stretches in order of their start, and `enable` comments that end none. */
function hushesOf({ text, blocks }: Read, directives: readonly Directive[]): { list: Hush[]; idle: Directive[] } {
  const list: Hush[] = []
  const idle: Directive[] = []
  const open = new Map<string | undefined, Hush>()
  const add = (directive: Directive, start: number, end: number): Hush[] =>
    (directive.rules.length === 0 ? [undefined] : directive.rules).map(rule => {
      const hush = { directive, rule, start, end }
      list.push(hush)
      return hush
    })
  const close = (rule: string | undefined, at: number): boolean => {
    const hush = open.get(rule)
    if (hush) hush.end = at
    return open.delete(rule)
  }
  for (const directive of directives) {
    const { kind, at } = directive
    if (kind === 'disable') {
      for (const hush of add(directive, at, text.length)) {
        close(hush.rule, at)
        open.set(hush.rule, hush)
      }
    } else if (kind === 'enable') {
      const rules = directive.rules.length === 0 ? [...open.keys()] : directive.rules
      const ended = rules.map(rule => close(rule, at))
      if (!ended.includes(true)) idle.push(directive)
    } else if (kind === 'disable-next') {
      const next = blocks[firstFrom(blocks, at)]
      if (next) add(directive, next.start, next.end)
      else idle.push(directive)
    } else if (kind === 'ignore') {
      add(directive, at, directive.until ?? text.length)
    }
  }
  list.sort((a, b) => a.start - b.start)
  return { list, idle }
}

/** Index of the last stretch that starts at or before an offset; -1 for none. */
function lastFrom(list: readonly Span[], at: number): number {
  let low = -1
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (list[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Index of the first block that starts at or behind an offset. */
function firstFrom(list: readonly Span[], at: number): number {
  const last = lastFrom(list, at)
  return last >= 0 && list[last]!.start === at ? last : last + 1
}
