import type { Head, Morphology } from './inflection'

/** Letters by which the scan finds a head; a short or ordinary head needs letters of its first part as well. */
const ANCHOR = 4
const LONG_ANCHOR = 6

/**
 * The beginnings that every form of a head starts with one of. `mies`: mies, mieh. A head of three letters would stop
 * the scan at every tarvitsemme and tarjoamme, and an ordinary word at itself, so their anchors reach back into the
 * first part: `ja|tar`, `ja|ttar`, `es|taito`.
 *
 * @param ordinary the head is also an ordinary word (it stands in replacements): herrasmies|sopimus
 * @returns anchors, each with a bar where the head starts
 */
export function anchorsOf(head: Head, firsts: Iterable<string>, morphology: Morphology, ordinary = false): string[] {
  const { cells, modifiers } = morphology.paradigm(head)
  const starts = new Set<string>()
  for (const slot of cells.values()) for (const form of [...slot.free, ...slot.bound]) starts.add(form.slice(0, ANCHOR))
  for (const form of modifiers) starts.add(form.slice(0, ANCHOR))
  const short = prefixFree([...starts])
  if (head.text.length >= ANCHOR && !ordinary) return short
  const out = new Set<string>()
  const before = new Set(firsts)
  // found whatever stands before it, it needs no other anchor
  for (const first of before.has('') ? [''] : before) {
    for (const start of short) out.add(`${first.slice(-Math.max(2, LONG_ANCHOR - start.length))}|${start}`)
  }
  return [...out]
}

/** How a head is found when nothing else is said. */
export const defaultAnchor = (head: string): string => head.slice(0, ANCHOR)

/** Letters of a form that a pattern is found by: more than of a title, since patterns hold ordinary words. */
export const LONGEST_START = 8

/** Words that change much have many beginnings: shorter ones are fewer. */
const MANY = 4
const SHORTER_START = 6
/** A form of so few letters begins many other words (terve, terveisin): it is looked for as a whole word. */
const SHORT_FORM = 5

/**
 * The beginnings that every form of a word in a pattern starts with one of; `_` behind one: nothing follows.
 *
 *     terve      terve_ terveen terveess terveitä …    not terveydenhuolto, not tervetuloa
 */
export function startsOfForms(head: Head, morphology: Morphology): string[] {
  const forms = new Set<string>()
  const short = new Set<string>()
  for (const { free, bound } of morphology.paradigm(head).cells.values()) {
    for (const form of free) (form.length > SHORT_FORM ? forms : short).add(form)
    for (const form of bound) forms.add(form)
  }
  const starts = (length: number) => prefixFree([...new Set([...forms].map(form => form.slice(0, length)))])
  const long = starts(LONGEST_START)
  const some = long.length > MANY ? starts(SHORTER_START) : long
  return [...some, ...[...short].filter(form => !some.some(start => form.startsWith(start))).map(form => `${form}_`)]
}

/** Drops what a shorter one already finds. */
const prefixFree = (starts: string[]): string[] =>
  starts.filter(start => !starts.some(other => other !== start && start.startsWith(other)))
