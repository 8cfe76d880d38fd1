import type { Severity } from '../contract'
import type { Anchor } from './automaton'
import { anchorsOfMark, lemmasOfMark, marksIn, type Telling } from './marks'
import { fields, lines, type PackedDemands } from './packed'
import { type Atom, framed, type Lemma, macroName, type Pattern, parsePattern, patternOf, recased } from './pattern'

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
  pattern: Pattern
  /** The one cue that must be said in the same sentence, when the scan looks for its words. */
  beside: Cue | undefined
}

/** What the beginnings of words lead to that patterns are found by. */
export type PatternTarget = ({ kind: 'demand' } | { kind: 'statement' }) & Patterns

/** What the words of a cue lead to. */
export interface Cue {
  kind: 'cue'
}

interface Patterns {
  /** Numbers of the patterns. */
  demands: readonly number[]
  telling: Telling
  /** Of a `form`: of which words. */
  lemmas(): readonly Lemma[]
}

/** Patterns of a language. Each is read when it is first asked for: an ad meets a few of the hundreds. */
export interface Demands {
  /** By the number that its anchors lead to. */
  demand(index: number): Demand
  /** A named part of patterns. */
  macro(name: string): Pattern
  /** Patterns of a cue. */
  cue(name: string): readonly Pattern[]
}

interface Anchors {
  push(anchor: Anchor<PatternTarget | Cue>): unknown
}

/**
 * Loads the patterns of a language.
 *
 * @param packed what is demanded or asked, or what a whole ad says (`rekrylint/whole-ad`)
 * @param anchorsOf the beginnings of words that the patterns of a rule are found by are added to these
 * @param kind what the anchors lead to
 */
export function loadDemands(
  packed: PackedDemands,
  anchorsOf: (rule: string) => Anchors,
  kind: PatternTarget['kind'] = 'demand',
): Demands {
  const macros = byName(packed.macros)
  const frames = byName(packed.frames)
  const cues = byName(packed.cues)
  const starts = new Map<string, string[]>()
  for (const line of lines(packed.starts)) {
    const [lemma = '', ...own] = line.split(' ')
    starts.set(lemma, own)
  }
  const sources: (() => string)[] = []
  const headers: string[] = []
  const besides: (Cue | undefined)[] = []
  // many patterns have a mark in common, and some marks a beginning
  const byList = new Map<Anchors, Map<string, number[]>>()
  let byMark = new Map<string, number[]>()
  const cuesBeside = new Map<Anchors, Map<string, Cue>>()
  let beside: Cue | undefined
  let header = ''
  const cueOf = (name: string, list: Anchors): Cue => {
    const known = cuesBeside.get(list) ?? new Map<string, Cue>()
    cuesBeside.set(list, known)
    const cue = known.get(name) ?? { kind: 'cue' }
    known.set(name, cue)
    return cue
  }
  for (const line of lines(packed.demands)) {
    if (!line.startsWith('\t')) {
      header = line
      const list = anchorsOf(line.slice(0, line.indexOf('\t')))
      byMark = byList.get(list) ?? new Map()
      byList.set(list, byMark)
      const name = kind === 'statement' ? cueBeside(line, cues) : undefined
      beside = name === undefined ? undefined : cueOf(name, list)
      continue
    }
    const marks = marksIn(line)
    for (const source of sourcesOf(line, frames)) {
      for (const mark of marks) {
        const known = byMark.get(mark)
        if (known) known.push(sources.length)
        else byMark.set(mark, [sources.length])
      }
      headers.push(header)
      besides.push(beside)
      sources.push(source)
    }
  }
  const macro = (name: string) => macros.get(name)?.[0] ?? ''
  for (const [list, marks] of byList) {
    for (const [mark, demands] of marks) {
      // worked out when such a word is first met
      let lemmas: readonly Lemma[] | undefined
      const lemmasHere = () => {
        lemmas ??= lemmasOfMark(mark, macro)
        return lemmas
      }
      const targets = new Map<Telling, PatternTarget>()
      anchorsOfMark(mark, starts, macro, (text, telling) => {
        const value = targets.get(telling) ?? { kind, demands, telling, lemmas: lemmasHere }
        targets.set(telling, value)
        list.push({ text, value })
      })
    }
  }
  for (const [list, known] of cuesBeside)
    for (const [name, value] of known)
      for (const pattern of cues.get(name) ?? [])
        for (const mark of marksIn(pattern)) anchorsOfMark(mark, starts, macro, text => list.push({ text, value }))
  const parts = new Map<string, Pattern>()
  const named = (name: string): Pattern => {
    let found = parts.get(name)
    if (!found) {
      const plain = macroName(name)
      const base = plain === name ? parse(macro(name)) : named(plain).atoms
      found = patternOf(plain === name ? base : recased(base, name.slice(plain.length + 1).split(',')))
      parts.set(name, found)
    }
    return found
  }
  const parse = (source: string): readonly Atom[] =>
    source === '' ? [] : parsePattern(source).map(atom => spread(atom, name => named(name).atoms))
  const said = new Map<string, readonly Pattern[]>()
  const cue = (name: string): readonly Pattern[] => {
    let found = said.get(name)
    if (!found) {
      found = (cues.get(name) ?? []).map(source => patternOf(parse(source)))
      said.set(name, found)
    }
    return found
  }
  const list: (Demand | undefined)[] = []
  return {
    demand: index => (list[index] ??= demandOf(headers[index] ?? '', sources[index]?.() ?? '', besides[index], parse)),
    macro: named,
    cue,
  }
}

/** The cue that an entry asks for, when it is the only one and all its patterns say what they are found by. */
function cueBeside(header: string, cues: ReadonlyMap<string, readonly string[]>): string | undefined {
  const [, , , when = ''] = header.split('\t')
  const patterns = cues.get(when)
  return patterns?.every(pattern => marksIn(pattern).length > 0) ? when : undefined
}

/** `frame=%<macro>`: every pattern of the frame, with the macro in its hole. Written out when it is asked for. */
function sourcesOf(line: string, frames: ReadonlyMap<string, readonly string[]>): (() => string)[] {
  const hole = /^\t(?<frame>[a-z-]+)=%<(?<macro>[^>]+)>$/.exec(line)?.groups
  if (!hole) return [() => line.slice(1)]
  const { frame = '', macro = '' } = hole
  return (frames.get(frame) ?? []).map(one => () => framed(one, macro))
}

/** Alternatives among alternatives, by name or in brackets, are alternatives: single words are then looked up at once. */
function spread(atom: Atom, macro: (name: string) => readonly Atom[]): Atom {
  if (atom.kind === 'maybe' || atom.kind === 'not') return { ...atom, of: atom.of.map(one => spread(one, macro)) }
  if (atom.kind !== 'any') return atom
  const of = atom.of.flatMap((sequence): readonly (readonly Atom[])[] => {
    const [only, ...more] = sequence
    const named = only?.kind === 'macro' && more.length === 0 ? macro(only.name) : [only]
    const [own, ...rest] = named
    if (more.length > 0 || rest.length > 0 || own?.kind !== 'any') return [sequence.map(one => spread(one, macro))]
    const inner = spread(own, macro)
    return inner.kind === 'any' ? inner.of : []
  })
  return { kind: 'any', of }
}

/** Lines of `name TAB pattern`, several of which may have one name. */
function byName(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of lines(text)) {
    const tab = line.indexOf('\t')
    const name = line.slice(0, tab)
    const known = found.get(name)
    if (known) known.push(line.slice(tab + 1))
    else found.set(name, [line.slice(tab + 1)])
  }
  return found
}

function demandOf(
  header: string,
  source: string,
  beside: Cue | undefined,
  parse: (source: string) => readonly Atom[],
): Demand {
  const [rule = '', severity = '', message = '', when = '', unless = '', replace = ''] = header.split('\t')
  return {
    rule,
    severity: severity as Severity,
    message,
    when: fields(when, ' '),
    unless: fields(unless, ' '),
    replace: fields(replace, '>'),
    pattern: patternOf(parse(source)),
    beside,
  }
}
