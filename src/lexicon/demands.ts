import type { Severity } from '../contract'
import type { Anchor } from './automaton'
import type { Target } from './lexicon'
import { fields, lines, type PackedLexicon } from './packed'
import { type Atom, parsePattern } from './pattern'

/** A demand or request as the lexicon has it. */
export interface Demand {
  rule: string
  severity: Severity
  message: string
  /** Cues and places, one of which must hold; empty: none need to. */
  when: readonly string[]
  /** Cues and places, none of which may hold. */
  unless: readonly string[]
  /** Letters to write instead of others in what is reported. */
  replace: readonly string[]
  /** Read when first needed. */
  readonly pattern: readonly Atom[]
}

/** Patterns of a language. */
export interface Demands {
  list: readonly Demand[]
  /** A named part of patterns. */
  macro(name: string): readonly Atom[]
  /** Patterns of a cue. */
  cue(name: string): readonly (readonly Atom[])[]
}

/** Patterns as they are shipped. */
export type PackedPatterns = Pick<PackedLexicon, 'macros' | 'cues' | 'anchorSets' | 'demands'>

/**
 * Loads the patterns of a language.
 *
 * @param packed what is demanded or asked, or what a whole ad says (`rekrylint/whole-ad`)
 * @param anchors the beginnings of words that patterns are found by are added to these
 * @param kind what the anchors lead to
 */
export function loadDemands(
  packed: PackedPatterns,
  anchors: Anchor<Target>[],
  kind: 'demand' | 'statement' = 'demand',
): Demands {
  // <ground> among alternatives is the grounds themselves: single words are looked up, not tried one by one
  const spread = (atom: Atom): Atom => {
    if (atom.kind !== 'any') return atom
    const of = atom.of.flatMap((sequence): readonly (readonly Atom[])[] => {
      const [only, ...more] = sequence
      const own = only?.kind === 'macro' && more.length === 0 ? patterns('<', only.name, macros)[0] : undefined
      return own?.length === 1 && own[0]?.kind === 'any' ? own[0].of : [sequence.map(spread)]
    })
    return { ...atom, of }
  }
  const parse = (source: string): Atom[] => parsePattern(source).map(spread)
  const byName = (text: string) => {
    const found = new Map<string, string[]>()
    for (const line of lines(text)) {
      const [name = '', pattern = ''] = line.split('\t')
      found.set(name, [...(found.get(name) ?? []), pattern])
    }
    return found
  }
  const macros = byName(packed.macros)
  const cues = byName(packed.cues)
  const sets: string[][] = []
  const ofMacro = new Map<string, string[]>()
  for (const line of lines(packed.anchorSets)) {
    const tab = line.indexOf('\t')
    if (tab === -1) sets.push(line.split(' '))
    else ofMacro.set(line.slice(0, tab), line.slice(tab + 1).split(' '))
  }
  const expand = (set: readonly string[]): string[] =>
    set.flatMap(anchor => (anchor.startsWith('<') ? expand(ofMacro.get(anchor) ?? []) : [anchor]))
  const bySet = sets.map((): number[] => [])
  const list: Demand[] = []
  let head: string[] = []
  for (const line of lines(packed.demands)) {
    if (!line.startsWith('\t')) {
      head = line.split('\t')
      continue
    }
    const [, set = '', source = ''] = line.split('\t')
    const [rule = '', severity = '', message = '', when = '', unless = '', replace = ''] = head
    bySet[Number(set)]!.push(list.length)
    let pattern: readonly Atom[] | undefined
    list.push({
      rule,
      severity: severity as Severity,
      message,
      when: fields(when, ' '),
      unless: fields(unless, ' '),
      replace: fields(replace, '>'),
      get pattern() {
        pattern ??= parse(source)
        return pattern
      },
    })
  }
  const byAnchor = new Map<string, Set<number>>()
  for (const [at, set] of sets.entries()) {
    for (const anchor of expand(set)) {
      let known = byAnchor.get(anchor)
      if (!known) {
        known = new Set()
        byAnchor.set(anchor, known)
      }
      for (const index of bySet[at]!) known.add(index)
    }
  }
  for (const [anchor, indexes] of byAnchor) {
    const demands = [...indexes]
    // *veet: anywhere; v_: the whole word
    const text = anchor.startsWith('*') ? anchor.slice(1) : ` ${anchor.replace('_', ' ')}`
    anchors.push({
      text,
      value: { kind, demands, back: anchor.startsWith('*') ? text.length : text.length - 1 },
    })
  }
  const parsed = new Map<string, readonly (readonly Atom[])[]>()
  const patterns = (kind: string, name: string, from: ReadonlyMap<string, readonly string[]>) => {
    const key = kind + name
    let found = parsed.get(key)
    if (!found) {
      found = (from.get(name) ?? []).map(parse)
      parsed.set(key, found)
    }
    return found
  }
  return {
    list,
    macro: name => patterns('<', name, macros)[0] ?? [],
    cue: name => patterns('?', name, cues),
  }
}
