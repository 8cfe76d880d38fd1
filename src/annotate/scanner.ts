import { HIDDEN } from '../document/builder'
import { type Anchor, type Automaton, automaton, COLUMNS } from '../lexicon/automaton'
import type { PatternTarget } from '../lexicon/demands'
import type { Head } from '../lexicon/inflection'
import type { HeadEntries, Target } from '../lexicon/lexicon'
import { Bits } from './company'
import type { WordReading } from './hit'

/** What an anchor leads to: something of one language. */
export interface Found {
  /** Index among the engine's languages, of a statement among its statements. */
  language: number
  target: Exclude<Target, { kind: 'evidence' | 'companion' }>
  /** Units from the end of the anchor back to where its word or head starts. */
  back: number
  /** With a head: what is known under it, the organisation's own words first. */
  under?: Headwords
}

/** What is known under a head, and readings of listed words met before (bounded). */
export interface Headwords {
  entries: HeadEntries
  kept: Map<string, WordReading>
}

/** What the automaton has met in a state. */
export interface Met {
  found: readonly Found[]
  /** What must stand beside the words that patterns are found by: bits of a `Company`. */
  company: readonly number[]
  /** Indexes of the languages that it speaks for. */
  evidence: readonly number[]
  /** A unit that hides in words. */
  hidden: boolean
}

/** An automaton, and what its states stand for. */
export interface Scanner {
  automaton: Automaton
  met(state: number): Met
  /** The same in short: a bit for each language that the state speaks for, `COMPANY`, `MORE`, `STATED`, `wordsOf` a language. */
  gist(state: number): number
  /** What the states set whose gist has `COMPANY`, once that was asked. */
  bits: Bits
}

/** In a gist: what must stand beside the words that patterns are found by. */
export const COMPANY = 0x20

/** In a gist: what is read whatever the language of its block, such as a hidden unit. */
export const MORE = 0x40

/** In a gist: what a whole ad may say. */
export const STATED = 0x80

/** In a gist: words or demands of a language, by its index. */
export const wordsOf = (language: number): number => 0x100 << language

/** A word by which patterns are found, met by the scan. */
export interface Mention {
  at: number
  block: number
  /** Index among the engine's languages, or its statements. */
  language: number
  target: PatternTarget
}

/** Anchors of one kind, and what is known under the heads they lead to. */
export interface Part {
  language: number
  /** First bit of its companions. */
  first?: number
  anchors: readonly Anchor<Target>[]
  under?: (head: Head) => Headwords
  /** Not looked for without dots. */
  asWritten?: boolean
}

/** Units that are one to the scan; whatever reads on tells them apart. With these our languages fit into its columns. */
const ALIKE = [HIDDEN, '0123456789', 'qx', 'aáà', 'eéè', 'uü', 'sš', 'zž']

/**
 * Builds the automaton of some parts.
 *
 * @param lists the anchors of each part, as they are looked for
 */
export function scanner(parts: readonly Part[], lists: readonly (readonly Anchor<Target>[])[]): Scanner {
  const hidden: Anchor<undefined> = { text: HIDDEN.charAt(0), value: undefined }
  const built = automaton([...lists, [hidden]], ALIKE)
  const count = built.table.length / COLUMNS - built.accepting
  // filled: V8 would keep an array with such gaps as a table of hashes
  const known: (Met | undefined)[] = new Array<undefined>(count).fill(undefined)
  const met = (state: number): Met => {
    const found: Found[] = []
    const company: number[] = []
    const evidence: number[] = []
    let hides = false
    for (const { list, index } of built.anchorsOf(state)) {
      const part = parts[list]
      const anchor = lists[list]?.[index]
      if (!part || !anchor) hides = true
      else if (anchor.value.kind === 'evidence') evidence.push(part.language)
      else if (anchor.value.kind === 'companion') {
        for (const number of anchor.value.numbers) company.push((part.first ?? 0) + number)
      } else found.push(foundOf(anchor.text, anchor.value, part))
    }
    return { found, company, evidence, hidden: hides }
  }
  const gists = new Uint16Array(count)
  const bits = new Bits(built.accepting, count)
  const metAt = (state: number): Met => (known[state - built.accepting] ??= met(state))
  return {
    automaton: built,
    met: metAt,
    bits,
    gist(state) {
      const at = state - built.accepting
      if (gists[at] === 0) {
        const { found, company, evidence, hidden } = metAt(state)
        let gist = (hidden ? MORE : 0) | (company.length > 0 ? COMPANY : 0)
        for (const { target, language } of found)
          gist |= target.kind === 'statement' ? STATED : target.kind === 'seek' ? MORE : wordsOf(language)
        for (const language of evidence) gist |= 1 << language
        if (company.length > 0) bits.add(state, company)
        gists[at] = gist
      }
      return gists[at]!
    },
  }
}

function foundOf(text: string, target: Found['target'], { language, under }: Part): Found {
  if (target.kind === 'head' && under) return { language, target, back: target.back, under: under(target.head) }
  return { language, target, back: text.startsWith(' ') ? text.length - 1 : text.length }
}
