import type { Severity } from '../contract'
import type { Anchor } from './automaton'
import type { Target } from './lexicon'
import { fields, lines, type PackedLexicon } from './packed'
import { type Atom, framed, macroName, parsePattern, recased } from './pattern'

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

/**
 * Loads the patterns of a language.
 *
 * @param anchors the beginnings of words that patterns are found by are added to these
 */
export function loadDemands(packed: PackedLexicon, anchors: Anchor<Target>[]): Demands {
  const byName = (text: string) => {
    const found = new Map<string, string[]>()
    for (const line of lines(text)) {
      const [name = '', pattern = ''] = line.split('\t')
      found.set(name, [...(found.get(name) ?? []), pattern])
    }
    return found
  }
  const macros = byName(packed.macros)
  const frames = byName(packed.frames)
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
    // frame=macro: every pattern of the frame, with the macro in its hole
    const hole = /^(?<frame>[a-z-]+)=(?<macro>.+)$/.exec(source)?.groups
    const sources = hole ? (frames.get(hole['frame']!) ?? []).map(frame => framed(frame, hole['macro']!)) : [source]
    for (const written of sources) {
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
          pattern ??= parsePattern(written)
          return pattern
        },
      })
    }
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
    // *veet: anywhere; *v_: at the end of a word; v_: the whole word
    const written = anchor.replace('_', ' ')
    const text = written.startsWith('*') ? written.slice(1) : ` ${written}`
    anchors.push({
      text,
      value: { kind: 'demand', demands, back: anchor.startsWith('*') ? text.length : text.length - 1 },
    })
  }
  const parsed = new Map<string, readonly (readonly Atom[])[]>()
  const patterns = (kind: string, name: string, from: ReadonlyMap<string, readonly string[]>) => {
    const key = kind + name
    let found = parsed.get(key)
    if (!found) {
      found = (from.get(name) ?? []).map(parsePattern)
      parsed.set(key, found)
    }
    return found
  }
  const inCases = new Map<string, readonly Atom[]>()
  const macro = (name: string): readonly Atom[] => {
    const plain = macroName(name)
    const base = patterns('<', plain, macros)[0] ?? []
    if (plain === name) return base
    let found = inCases.get(name)
    if (!found) {
      found = recased(base, name.slice(plain.length + 1).split(','))
      inCases.set(name, found)
    }
    return found
  }
  return {
    list,
    macro,
    cue: name => patterns('?', name, cues),
  }
}
