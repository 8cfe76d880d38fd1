import { fields, lines, type PackedDemands } from './packed'
import { type Atom, framed, parsePattern } from './pattern'
import { macrosIn, propertiesIn } from './schema'

/*
 * Patterns that every linter has, apart from those that only `rekrylint/requirements` needs. Used when the package is
 * built; nothing here is shipped.
 */

/** The cue of a pattern's or an entry's property: `near:personal`, `of:negated`, `after:tasks`, `under:require` (a heading's). */
const cueOf = (property: string): string =>
  property.startsWith('under:')
    ? `heading-${property.slice('under:'.length)}`
    : property.replace(/^(?:near|of|after):/, '')

/** Asked for by name where a cue speaks of what was found (`of:`, `after:`): see annotate/sentence.ts. */
const TURN = 'turn'

const lemmasIn = (atom: Atom): string[] => {
  if (atom.kind === 'lemma') return [atom.lemma]
  if (atom.kind === 'any') return atom.of.flat().flatMap(lemmasIn)
  return atom.kind === 'maybe' || atom.kind === 'not' ? atom.of.flatMap(lemmasIn) : []
}

/** Names of all that patterns reach. */
export interface Reach {
  macros: ReadonlySet<string>
  frames: ReadonlySet<string>
  cues: ReadonlySet<string>
  /** Words in any form, whose beginnings are needed. */
  starts: ReadonlySet<string>
}

/**
 * What the entries of a pack reach, directly and through what they name.
 *
 * @param demands entries, as packed
 * @param pack where macros, frames and cues are looked up; a name that it lacks is reached nevertheless
 */
export function reachOf(demands: string, pack: Omit<PackedDemands, 'demands'>): Reach {
  const known = { macros: byName(pack.macros), frames: byName(pack.frames), cues: byName(pack.cues) }
  const reach = {
    macros: new Set<string>(),
    frames: new Set<string>(),
    cues: new Set<string>(),
    starts: new Set<string>(),
  }
  const follow = (kind: 'macros' | 'cues', name: string) => {
    if (reach[kind].has(name)) return
    reach[kind].add(name)
    for (const pattern of known[kind].get(name) ?? []) read(pattern)
  }
  const ask = (property: string) => {
    follow('cues', cueOf(property))
    if (/^(?:of|after):/.test(property)) follow('cues', TURN)
  }
  const read = (pattern: string) => {
    for (const atom of parsePattern(pattern)) {
      for (const name of macrosIn(atom)) follow('macros', name)
      for (const property of propertiesIn(atom)) ask(property)
      for (const lemma of lemmasIn(atom)) reach.starts.add(lemma)
    }
  }
  for (const line of lines(demands)) {
    const framing = /^\t(?<frame>[a-z-]+)=%<(?<macro>[^>]+)>$/.exec(line)?.groups
    if (framing) {
      const { frame = '', macro = '' } = framing
      reach.frames.add(frame)
      for (const pattern of known.frames.get(frame) ?? []) read(framed(pattern, macro))
      follow('macros', macro)
    } else if (line.startsWith('\t')) read(line.slice(1))
    else {
      const [, , , when = '', unless = ''] = line.split('\t')
      for (const property of [...fields(when, ' '), ...fields(unless, ' ')]) ask(property)
    }
  }
  return reach
}

/**
 * Divides a pack by the rules that its entries serve.
 *
 * @param pack patterns of a language
 * @param apart the rules whose entries go into the second pack
 * @returns the first pack stands alone; the second leaves out what the first holds, and is joined with it when loaded
 */
export function divide(
  { demands, macros, frames, cues, starts, companions }: PackedDemands,
  apart: ReadonlySet<string>,
): readonly [own: PackedDemands, rest: PackedDemands] {
  const pack = { macros, frames, cues, starts, companions }
  const entries: { own: string[]; rest: string[] } = { own: [], rest: [] }
  let to = entries.own
  for (const line of lines(demands)) {
    if (!line.startsWith('\t')) to = apart.has(line.slice(0, line.indexOf('\t'))) ? entries.rest : entries.own
    to.push(line)
  }
  const reach = reachOf(entries.own.join('\n'), pack)
  const part = (inside: boolean, list: readonly string[]): PackedDemands => {
    const some = (name: keyof Reach) =>
      lines(pack[name])
        .filter(line => reach[name].has(nameOf(line)) === inside)
        .join('\n')
    return {
      macros: some('macros'),
      frames: some('frames'),
      cues: some('cues'),
      starts: some('starts'),
      companions: inside ? '' : companions,
      // what a language carries is small: its few patterns are not worth that words be looked for beside theirs
      demands: inside ? list.map(withoutCompanions).join('\n') : list.join('\n'),
    }
  }
  return [part(true, entries.own), part(false, entries.rest)]
}

const withoutCompanions = (line: string): string => line.replace(/^\t&[\d,]+ /, '\t')

/** What a line of a pack is about: its first field. */
const nameOf = (line: string): string => /^[^\t ]*/.exec(line)?.[0] ?? ''

function byName(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of lines(text)) {
    const name = nameOf(line)
    found.set(name, [...(found.get(name) ?? []), line.slice(name.length + 1)])
  }
  return found
}
