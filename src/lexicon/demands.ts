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
 * @param anchors the beginnings of words that patterns are found by are added to these
 */
export function loadDemands(packed: PackedDemands, anchors: Anchor<Target>[]): Demands {
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
    const value: Target = { kind: 'demand', demands }
    for (const text of anchorsOfMark(mark, starts, macro, [])) anchors.push({ text, value })
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
  const list: (Demand | undefined)[] = []
  return {
    demand: index => (list[index] ??= demandOf(headers[index] ?? '', sources[index] ?? '')),
    macro: name => patterns('<', name, macros)[0] ?? [],
    cue: name => patterns('?', name, cues),
  }
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

function demandOf(header: string, source: string): Demand {
  const [rule = '', severity = '', message = '', when = '', unless = '', replace = ''] = header.split('\t')
  return {
    rule,
    severity: severity as Severity,
    message,
    when: fields(when, ' '),
    unless: fields(unless, ' '),
    replace: fields(replace, '>'),
    pattern: parsePattern(source.slice(1)),
  }
}
