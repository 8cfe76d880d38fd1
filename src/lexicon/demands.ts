import type { Severity } from '../contract'
import type { Anchor } from './automaton'
import { type Asked, anchorsOfMark, askedOfMark, marksIn, type Telling } from './marks'
import { fields, lines, type PackedDemands } from './packed'
import { type Atom, companionsOf, framed, macroName, type Pattern, parsePattern, patternOf, recased } from './pattern'

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
  /** Numbers of companions: a word of each stands in whatever sentence the pattern fits. */
  companions: readonly number[]
}

/** What the beginnings of words lead to that patterns are found by. */
export type PatternTarget = ({ kind: 'demand' } | { kind: 'statement' }) & Patterns

/** What words lead to one of which must stand beside those that patterns are found by. */
export interface Companion {
  kind: 'companion'
  numbers: readonly number[]
}

interface Patterns {
  /** Numbers of the patterns. */
  demands: readonly number[]
  telling: Telling
  /** Of a `form` or a `number`: of which words, of which shapes. */
  asked(): readonly Asked[]
}

/** Patterns of a language. Each is read when it is first asked for: an ad meets a few of the hundreds. */
export interface Demands {
  /** By the number that its anchors lead to. */
  demand(index: number): Demand
  /** A named part of patterns. */
  macro(name: string): Pattern
  /** Patterns of a cue. */
  cue(name: string): readonly Pattern[]
  /** How many numbers of companions there are. */
  companions: number
}

interface Anchors {
  push(anchor: Anchor<PatternTarget | Companion>): unknown
}

/**
 * Loads the patterns of a language.
 *
 * @param packed what is demanded or asked, or what a whole ad says (`rekrylint/whole-ad`)
 * @param anchorsOf the beginnings of words that the patterns of a rule are found by are added to these, and those of what
 *   must stand beside them
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
  // many patterns have a mark in common, and some marks a beginning
  const byList = new Map<Anchors, { byMark: Map<string, number[]>; companions: Set<number> }>()
  const listed = (list: Anchors) => {
    const known = byList.get(list) ?? { byMark: new Map(), companions: new Set() }
    byList.set(list, known)
    return known
  }
  let header = ''
  let { byMark, companions } = { byMark: new Map<string, number[]>(), companions: new Set<number>() }
  for (const line of lines(packed.demands)) {
    if (!line.startsWith('\t')) {
      header = line
      ;({ byMark, companions } = listed(anchorsOf(line.slice(0, line.indexOf('\t')))))
      continue
    }
    const marks = marksIn(line)
    for (const { source, beside } of sourcesOf(line, frames)) {
      for (const mark of marks) {
        const known = byMark.get(mark)
        if (known) known.push(sources.length)
        else byMark.set(mark, [sources.length])
      }
      for (const number of beside) companions.add(number)
      headers.push(header)
      sources.push(source)
    }
  }
  const macro = (name: string) => macros.get(name)?.[0] ?? ''
  const besides = lines(packed.companions)
  for (const [list, known] of byList) {
    for (const [mark, demands] of known.byMark) {
      // worked out when such a word is first met
      let asked: readonly Asked[] | undefined
      const askedHere = () => {
        asked ??= askedOfMark(mark, macro)
        return asked
      }
      const targets = new Map<Telling, PatternTarget>()
      anchorsOfMark(mark, starts, macro, (text, telling) => {
        const value = targets.get(telling) ?? { kind, demands, telling, asked: askedHere }
        targets.set(telling, value)
        list.push({ text, value })
      })
    }
    // many words are companions of many patterns
    const numbersOf = new Map<string, Set<number>>()
    for (const number of known.companions)
      for (const mark of marksIn(besides[number] ?? ''))
        anchorsOfMark(mark, starts, macro, text => {
          const numbers = numbersOf.get(text)
          if (numbers) numbers.add(number)
          else numbersOf.set(text, new Set([number]))
        })
    for (const [text, numbers] of numbersOf) list.push({ text, value: { kind: 'companion', numbers: [...numbers] } })
  }
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
    demand(index) {
      // a pack that stands alone has no companions, though the numbers are written in its patterns
      list[index] ??= demandOf(headers[index] ?? '', sources[index]?.() ?? '', besides.length > 0, parse)
      return list[index]
    },
    macro: named,
    cue,
    companions: besides.length,
  }
}

/** A pattern as it will be read, and what must stand beside its mark. */
interface Source {
  source(): string
  beside: readonly number[]
}

/** `frame=%<macro>`: every pattern of the frame, with the macro in its hole. Written out when it is asked for. */
function sourcesOf(line: string, frames: ReadonlyMap<string, readonly string[]>): Source[] {
  const hole = /^\t(?<frame>[a-z-]+)=%<(?<macro>[^>]+)>$/.exec(line)?.groups
  if (!hole) {
    const source = line.slice(1)
    return [{ source: () => source, beside: companionsOf(source) }]
  }
  const { frame = '', macro = '' } = hole
  return (frames.get(frame) ?? []).map(one => ({ source: () => framed(one, macro), beside: companionsOf(one) }))
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
  hasCompanions: boolean,
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
    companions: hasCompanions ? companionsOf(source) : [],
  }
}
