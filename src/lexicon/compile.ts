import { anchorsOf, defaultAnchor, LONGEST_START, startsOfForms } from './anchors'
import type { Head, Morphology } from './inflection'
import type { Guesses } from './lexicon'
import { anchorOf, companionsIn, dividedIn, markedIn } from './marks'
import { FLAGS, type PackedDemands, type PackedLexicon, SAME, WORD_KINDS } from './packed'
import { type Atom, COMPANION, framed, MARK, macroName, parsePattern, writePattern } from './pattern'
import {
  type Compounds,
  type Cues,
  type Fix,
  headOf,
  type LexiconFiles,
  macrosIn,
  spelling,
  type Tier,
  type YesNo,
} from './schema'

/** Only the bar before the head matters once compiled. */
const oneBar = (phrase: string): string =>
  phrase
    .split(' ')
    .map(word => {
      const bar = word.lastIndexOf('|')
      return bar === -1 ? word : `${word.slice(0, bar).replaceAll('|', '')}|${word.slice(bar + 1)}`
    })
    .join(' ')

interface Flagged {
  tier?: Tier
  fix: Fix
  compounds?: Compounds
  modifier?: YesNo
  derive?: YesNo
  where?: 'sought'
}

const flags = (item: Flagged): string =>
  (item.tier ?? 'R') +
  FLAGS.fix[item.fix] +
  FLAGS.compounds[item.compounds ?? 'same'] +
  (item.modifier === 'no' ? 'm' : '') +
  (item.derive === 'no' ? 'd' : '') +
  (item.where === 'sought' ? 'p' : '')

/**
 * Compiles the files of one language into what is shipped. Call `problems` first: this trusts its input.
 *
 * @param files entries as read from YAML
 * @param morphology the language's paradigms, for the beginnings that all forms of a head share
 * @param classByEnding classes that need not be shipped because the ending tells them
 * @returns the words, which the language carries; the patterns, which `rekrylint/requirements` does
 */
export function compile(
  files: LexiconFiles,
  morphology: Morphology,
  classByEnding: Guesses['classByEnding'],
): { words: PackedLexicon; patterns: PackedDemands } {
  const heads = new Map<string, Head>()
  for (const [text, value] of Object.entries(files.heads)) {
    const head: Head = typeof value === 'string' ? { text, class: value } : { text, ...value }
    heads.set(text, head)
  }

  // what stands under each head, and the first parts it is met with
  const words = new Map<string, string[]>()
  const firsts = new Map<string, Set<string>>()
  const put = (word: string, line: (before: string) => string) => {
    const head = headOf(word)
    const before = oneBar(word).slice(0, -head.length).replace(/\|$/, '')
    const first = before.slice(before.lastIndexOf(' ') + 1).toLowerCase()
    firsts.set(head, (firsts.get(head) ?? new Set()).add(first))
    words.set(head, [...(words.get(head) ?? []), line(before)])
  }
  const entry = (item: Flagged & { use: readonly string[] }) => (before: string) => {
    const first = before.slice(before.lastIndexOf(' ') + 1)
    const use = item.use
      .map(oneBar)
      .map(text => (first !== '' && text.startsWith(`${first}|`) ? SAME + text.slice(first.length) : text))
    return [flags(item), before, use.join(';')].join('\t')
  }
  for (const { items } of files.titles) for (const item of items) put(item.title, entry(item))
  const terms: string[] = []
  for (const { items } of files.terms) {
    for (const item of items) {
      if (item.term) {
        put(item.term, before => WORD_KINDS.term + entry(item)(before))
      } else if (item.starts) {
        terms.push(
          [`s${flags(item)}`, item.starts, item.use.join(';'), (item.before ?? []).map(oneBar).join(' ')].join('\t'),
        )
      } else if (item.verb) {
        const forms = [...(item.stems ?? []), ...(item.forms ?? []).map(form => `${form}.`)]
        terms.push([`v${flags(item)}`, item.verb, item.use.join(';'), forms.join(' ')].join('\t'))
      }
    }
  }
  for (const { word } of files.lookalikes.words ?? []) put(word, before => WORD_KINDS.lookalike + before)
  const productive = files.productive.map(({ heads, after = [], offer = '', tier }) =>
    [heads.join(','), (tier ? '!' : '') + offer, ...after].join(' '),
  )
  for (const { heads, after = [''] } of files.productive) {
    for (const head of heads) for (const first of after) firsts.set(head, (firsts.get(head) ?? new Set()).add(first))
  }

  // A head that also stands in replacements is an ordinary word (taito, sopimus).
  const ordinary = new Set(
    [...files.titles, ...files.terms].flatMap(({ items }) => items.flatMap(({ use }) => use.map(headOf))),
  )
  const anchors = new Map(
    [...firsts].map(([text, before]) => {
      const head = heads.get(text)
      if (!head) throw new Error(`“${text}” has no class in heads.yml`)
      const marks = anchorsOf(head, before, morphology, ordinary.has(text))
      // most heads are found by their first letters: that goes without saying
      return [text, marks.length === 1 && marks[0] === defaultAnchor(text) ? [] : marks]
    }),
  )
  for (const { starts } of files.lookalikes.starts ?? []) {
    const word = spelling(starts)
    for (const [head, marks] of anchors) {
      for (const mark of marks.length > 0 ? marks : [defaultAnchor(head)]) {
        const at = word.indexOf(mark.replace('|', ''))
        // found through this head, which starts here: virka|mieslak
        if (at !== -1) {
          const start = at + Math.max(mark.indexOf('|'), 0)
          words.get(head)?.push(`${WORD_KINDS.shielded}${word.slice(0, start)}|${word.slice(start)}`)
        }
      }
    }
  }
  // A class that the ending tells need not be shipped.
  const byClass = new Map<string, string[]>()
  for (const { text, class: name, harmony } of heads.values()) {
    if (!harmony && classByEnding(text) === name) continue
    const key = name + (harmony?.[0] ?? '')
    byClass.set(key, [...(byClass.get(key) ?? []), text])
  }
  return {
    words: {
      heads: [...byClass].map(([name, words]) => `${name} ${words.join(' ')}`).join('\n'),
      words: [...anchors]
        .map(([head, marks]) => [[head, ...marks].join(' '), ...(words.get(head) ?? [])].join('\n'))
        .join('\n\n'),
      terms: terms.join('\n'),
      idioms: (files.lookalikes.idioms ?? []).join('\n').toLowerCase(),
      productive: productive.join('\n'),
    },
    patterns: packDemands(files, heads, morphology, classByEnding),
  }
}

/**
 * Patterns stay as they are written; what is worked out here is by which of their words they are found.
 *
 * @param files entries and cues as read from YAML
 * @param heads classes of words that the ending does not tell
 */
export function packDemands(
  { cues, demands }: Pick<LexiconFiles, 'cues' | 'demands'>,
  heads: ReadonlyMap<string, Head>,
  morphology: Morphology,
  classByEnding: Guesses['classByEnding'],
): PackedDemands {
  const macros = new Map(Object.entries(cues.macros ?? {}).map(([name, pattern]) => [name, parsePattern(pattern)]))
  const startsOf = (lemma: string): readonly string[] => {
    const head = heads.get(lemma) ?? { text: lemma, class: classByEnding(lemma) ?? '5' }
    return startsOfForms(head, morphology)
  }
  const how = { macros, startsOf, common: cues.common ?? [], everywhere: cues.everywhere ?? [] }
  const starts = new Map<string, string>()
  const marks = new Map<string, ReadonlySet<Atom>>()
  const note = (marked: ReadonlySet<Atom>) => {
    for (const atom of marked)
      for (const word of atom.kind === 'any' ? atom.of.flat() : [atom]) {
        if (word.kind === 'lemma') starts.set(word.lemma, startsOf(word.lemma).join(' '))
        const name = word.kind === 'macro' ? macroName(word.name) : undefined
        if (name === undefined || marks.has(name)) continue
        const own = markedIn(macros.get(name) ?? [], how) ?? NONE
        marks.set(name, own)
        note(own)
      }
  }
  const companions = new Map<string, number>()
  /** Written before a pattern: what must stand in the same sentence, by its numbers. */
  const beside = (atoms: readonly Atom[], anchor: Atom | undefined, asked: readonly Atom[]): string => {
    const numbers = [...companionsIn(atoms, how, anchor), ...companionsIn(asked, how, undefined)].map(
      ({ atom, marked }) => {
        note(marked)
        const written = writePattern([atom], marked)
        const number = companions.get(written) ?? companions.size
        companions.set(written, number)
        return number
      },
    )
    return numbers.length > 0 ? `${COMPANION}${numbers.join(',')} ` : ''
  }
  const lines: string[] = []
  for (const { file, items } of demands) {
    for (const { rule, severity, message, find, replace, ...item } of items) {
      const unless = [...(item.unless ?? []), ...calledOffBy(message, cues)]
      lines.push([rule, severity, message, item.if?.join(' '), unless.join(' '), replace?.join('>')].join('\t'))
      // the one cue that must be said in the same sentence is such a part of all patterns of the entry
      const cue = item.if?.length === 1 ? cues.cues?.[item.if[0] ?? ''] : undefined
      const asked: Atom[] = cue ? [{ kind: 'any', of: cue.map(parsePattern) }] : []
      const mark = (atoms: readonly Atom[], written: string): ReadonlySet<Atom> => {
        const marked = markedIn(atoms, how)
        if (!marked) throw new Error(`${file}: “${written}” has no word that it could be found by`)
        note(marked)
        return marked
      }
      for (const pattern of find ?? []) {
        for (const atoms of dividedIn(parsePattern(pattern), how))
          lines.push(`\t${beside(atoms, anchorOf(atoms, how), asked)}${writePattern(atoms, mark(atoms, pattern))}`)
      }
      for (const macro of item.of ?? []) {
        // a frame is found by what is put into it
        mark([{ kind: 'macro', name: macro }], `<${macro}>`)
        for (const frame of item.frames ?? []) lines.push(`\t${frame}=${MARK}<${macro}>`)
      }
    }
  }
  // what a frame is filled with is what its patterns are found by
  const filling = (frame: string): Atom => ({
    kind: 'any',
    of: demands.flatMap(({ items }) =>
      items.flatMap(item =>
        item.frames?.includes(frame) ? (item.of ?? []).map((name): Atom[] => [{ kind: 'macro', name }]) : [],
      ),
    ),
  })
  const frames = Object.entries(cues.frames ?? {}).flatMap(([name, patterns]) => {
    macros.set(HOLE, [filling(name)])
    return patterns.map(one => {
      const atoms = parsePattern(framed(one, HOLE))
      return `${name}\t${beside(atoms, atoms.find(isHole), [])}${writePattern(parsePattern(one), NONE)}`
    })
  })
  macros.delete(HOLE)
  return {
    macros: [...macros].map(([name, atoms]) => `${name}\t${writePattern(atoms, marks.get(name) ?? NONE)}`).join('\n'),
    frames: frames.join('\n'),
    companions: [...companions.keys()].join('\n'),
    cues: Object.entries(cues.cues ?? {})
      .flatMap(([name, patterns]) => patterns.map(one => `${name}\t${writePattern(parsePattern(one), NONE)}`))
      .join('\n'),
    // beginnings that are simply the lemma's go without saying
    starts: [...starts]
      .filter(([lemma, own]) => own !== lemma.slice(0, LONGEST_START))
      .map(([lemma, own]) => `${lemma} ${own}`)
      .join('\n'),
    demands: lines.join('\n'),
  }
}

/** What calls off every entry with a message. */
const calledOffBy = (message: string, cues: Cues): readonly string[] =>
  (cues['called-off'] ?? []).flatMap(({ by, messages }) => (messages.includes(message) ? by : []))

const NONE: ReadonlySet<Atom> = new Set()

/** Stands for whatever a frame is filled with. */
const HOLE = 'hole'

const isHole = (atom: Atom): boolean => macrosIn(atom).some(name => macroName(name) === HOLE)
