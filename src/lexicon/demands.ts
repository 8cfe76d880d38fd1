import type { Severity } from '../contract'
import type { Anchor } from './automaton'
import type { Target } from './lexicon'
import { anchorsOfMark, marksIn } from './marks'
import { fields, lines, type PackedDemands } from './packed'
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
  pattern: readonly Atom[]
}

/** Patterns of a language. Each is read when it is first asked for: an ad meets a few of the hundreds. */
export interface Demands {
  /** By the number that its anchors lead to. */
  demand(index: number): Demand
  /** A named part of patterns. */
  macro(name: string): readonly Atom[]
  /** Patterns of a cue. */
  cue(name: string): readonly (readonly Atom[])[]
}

/**
 * Loads the patterns of a language.
 *
 * @param packed what is demanded or asked, or what a whole ad says (`rekrylint/whole-ad`)
 * @param anchors the beginnings of words that patterns are found by are added to these
 * @param kind what the anchors lead to
 */
export function loadDemands(
  packed: PackedDemands,
  anchors: Anchor<Target>[],
  kind: 'demand' | 'statement' = 'demand',
): Demands {
  const macros = byName(packed.macros)
  const cues = byName(packed.cues)
  const starts = new Map<string, string[]>()
  for (const line of lines(packed.starts)) {
    const [lemma = '', ...own] = line.split(' ')
    starts.set(lemma, own)
  }
  const sources: string[] = []
  const headers: string[] = []
  // many patterns have a mark in common, and some marks a beginning
  const byMark = new Map<string, number[]>()
  let header = ''
  for (const line of lines(packed.demands)) {
    if (!line.startsWith('\t')) {
      header = line
      continue
    }
    for (const mark of marksIn(line)) {
      const known = byMark.get(mark)
      if (known) known.push(sources.length)
      else byMark.set(mark, [sources.length])
    }
    headers.push(header)
    sources.push(line)
  }
  const macro = (name: string) => macros.get(name)?.[0] ?? ''
  for (const [mark, demands] of byMark) {
    const value: Target = { kind, demands }
    for (const text of anchorsOfMark(mark, starts, macro, [])) anchors.push({ text, value })
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
  const named = (name: string) => patterns('<', name, macros)[0] ?? []
  const parse = (source: string): readonly Atom[] => parsePattern(source).map(atom => spread(atom, named))
  const list: (Demand | undefined)[] = []
  return {
    demand: index => (list[index] ??= demandOf(headers[index] ?? '', sources[index] ?? '', parse)),
    macro: named,
    cue: name => patterns('?', name, cues),
  }
}

/** `<ground>` among alternatives is the grounds themselves: single words are looked up, not tried one by one. */
function spread(atom: Atom, macro: (name: string) => readonly Atom[]): Atom {
  if (atom.kind !== 'any') return atom
  const of = atom.of.flatMap((sequence): readonly (readonly Atom[])[] => {
    const [only, ...more] = sequence
    const own = only?.kind === 'macro' && more.length === 0 ? macro(only.name) : []
    return own.length === 1 && own[0]?.kind === 'any' ? own[0].of : [sequence.map(one => spread(one, macro))]
  })
  return { ...atom, of }
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

function demandOf(header: string, source: string, parse: (source: string) => readonly Atom[]): Demand {
  const [rule = '', severity = '', message = '', when = '', unless = '', replace = ''] = header.split('\t')
  return {
    rule,
    severity: severity as Severity,
    message,
    when: fields(when, ' '),
    unless: fields(unless, ' '),
    replace: fields(replace, '>'),
    pattern: parse(source.slice(1)),
  }
}
