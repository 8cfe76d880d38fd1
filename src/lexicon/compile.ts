import { anchorsOf, defaultAnchor, startsOfForms } from './anchors'
import type { Head, Morphology } from './inflection'
import type { Guesses } from './lexicon'
import { FLAGS, type PackedLexicon } from './packed'
import { anchorsOfPattern, packPattern, parsePattern } from './pattern'
import { type Compounds, type Fix, headOf, type LexiconFiles, spelling, type Tier, type YesNo } from './schema'

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
 */
export function compile(
  files: LexiconFiles,
  morphology: Morphology,
  classByEnding: Guesses['classByEnding'],
): PackedLexicon {
  const heads = new Map<string, Head>()
  for (const [text, value] of Object.entries(files.heads)) {
    const head: Head = typeof value === 'string' ? { text, class: value } : { text, ...value }
    heads.set(text, head)
  }

  const titles: string[] = []
  const firsts = new Map<string, Set<string>>()
  const meet = (word: string) => {
    const last = word.slice(word.lastIndexOf(' ') + 1)
    const head = headOf(word)
    const first = spelling(last).slice(0, -head.length).toLowerCase()
    firsts.set(head, (firsts.get(head) ?? new Set()).add(first))
  }
  for (const { items } of files.titles) {
    for (const item of items) {
      meet(item.title)
      titles.push([flags(item), oneBar(item.title), item.use.map(oneBar).join(';')].join('\t'))
    }
  }
  const terms: string[] = []
  for (const { items } of files.terms) {
    for (const item of items) {
      if (item.term) {
        meet(item.term)
        terms.push([`n${flags(item)}`, oneBar(item.term), item.use.map(oneBar).join(';')].join('\t'))
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
  const lookalikes: string[] = []
  for (const { word } of files.lookalikes.words ?? []) {
    meet(word)
    lookalikes.push(oneBar(word))
  }
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
  const anchors = [...firsts].map(([text, before]) => {
    const head = heads.get(text)
    if (!head) throw new Error(`“${text}” has no class in heads.yml`)
    const marks = anchorsOf(head, before, morphology, ordinary.has(text))
    // most heads are found by their first letters: that goes without saying
    return [text, ...(marks.length === 1 && marks[0] === defaultAnchor(text) ? [] : marks)].join(' ')
  })
  for (const { starts } of files.lookalikes.starts ?? []) {
    const word = spelling(starts)
    for (const line of anchors) {
      const [head = '', ...marks] = line.split(' ')
      for (const mark of marks.length > 0 ? marks : [defaultAnchor(head)]) {
        const at = word.indexOf(mark.replace('|', ''))
        // found through this head, which starts here: virka|mieslak
        if (at !== -1) {
          const start = at + Math.max(mark.indexOf('|'), 0)
          lookalikes.push(`${word.slice(0, start)}|${word.slice(start)}-${head}`)
        }
      }
    }
  }
  const demands = packDemands(files, heads, morphology, classByEnding)
  // A class that the ending tells need not be shipped.
  const byClass = new Map<string, string[]>()
  for (const { text, class: name, harmony } of heads.values()) {
    if (!harmony && classByEnding(text) === name) continue
    const key = name + (harmony?.[0] ?? '')
    byClass.set(key, [...(byClass.get(key) ?? []), text])
  }
  return {
    heads: [...byClass].map(([name, words]) => `${name} ${words.join(' ')}`).join('\n'),
    titles: titles.join('\n'),
    terms: terms.join('\n'),
    lookalikes: lookalikes.join('\n'),
    idioms: (files.lookalikes.idioms ?? []).join('\n').toLowerCase(),
    anchors: anchors.join('\n'),
    productive: productive.join('\n'),
    ...demands,
  }
}

/** Patterns stay as they are written; what is worked out here is by which beginnings of words they are found. */
function packDemands(
  { cues, demands }: LexiconFiles,
  heads: ReadonlyMap<string, Head>,
  morphology: Morphology,
  classByEnding: Guesses['classByEnding'],
): Pick<PackedLexicon, 'macros' | 'cues' | 'anchorSets' | 'demands'> {
  const macros = new Map(Object.entries(cues.macros ?? {}).map(([name, pattern]) => [name, parsePattern(pattern)]))
  const startsOf = (lemma: string): readonly string[] => {
    const head = heads.get(lemma) ?? { text: lemma, class: classByEnding(lemma) ?? '5' }
    return startsOfForms(head, morphology)
  }
  const how = { macros, startsOf, common: cues.common ?? [] }
  const sets = new Map<string, number>()
  const used = new Map<string, string>()
  const use = (short: readonly string[]) => {
    for (const name of short) {
      if (!name.startsWith('<') || used.has(name)) continue
      const own = anchorsOfPattern(macros.get(name.slice(1)) ?? [], how)?.short ?? []
      used.set(name, own.join(' '))
      use(own)
    }
  }
  const lines: string[] = []
  for (const { file, items } of demands) {
    for (const { rule, severity, message, find, replace, ...item } of items) {
      lines.push([rule, severity, message, item.if?.join(' '), item.unless?.join(' '), replace?.join('>')].join('\t'))
      for (const pattern of find) {
        const anchors = anchorsOfPattern(parsePattern(pattern), how)
        if (!anchors) throw new Error(`${file}: “${pattern}” has no word that it could be found by`)
        use(anchors.short)
        const key = [...anchors.short].sort().join(' ')
        if (!sets.has(key)) sets.set(key, sets.size)
        lines.push(`\t${sets.get(key)}\t${packPattern(pattern)}`)
      }
    }
  }
  return {
    macros: Object.entries(cues.macros ?? {})
      .map(([name, pattern]) => `${name}\t${packPattern(pattern)}`)
      .join('\n'),
    cues: Object.entries(cues.cues ?? {})
      .flatMap(([name, patterns]) => patterns.map(one => `${name}\t${packPattern(one)}`))
      .join('\n'),
    anchorSets: [...sets.keys(), ...[...used].map(([name, own]) => `${name}\t${own}`)].join('\n'),
    demands: lines.join('\n'),
  }
}
