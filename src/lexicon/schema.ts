/**
 * What the YAML files under `lexicons/` hold, and the check that an editor's mistake does not get past. Used when the
 * package is built and tested; nothing here is shipped.
 */

import { type Atom, framed, macroName, parsePattern, writePattern } from './pattern'

export const TIERS = ['A', 'G', 'R', 'S', 'M', 'H'] as const
export const FIXES = ['safe', 'suggest', 'none'] as const
export const COMPOUNDS = ['same', 'report', 'none'] as const

const YES_NO = ['yes', 'no'] as const

export type YesNo = (typeof YES_NO)[number]
export type Tier = (typeof TIERS)[number]
export type Fix = (typeof FIXES)[number]
export type Compounds = (typeof COMPOUNDS)[number]

/** An entry of `titles/*.yml`. Bars stand between the parts; the last part is the head. */
export interface TitleItem {
  title: string
  tier: Tier
  use: string[]
  fix: Fix
  compounds?: Compounds
  modifier?: YesNo
  derive?: YesNo
  /** `sought`: only in a title, or where the ad says whom it seeks. */
  where?: 'sought'
  sources: string[]
  confidence?: string
  note?: string
}

/** An entry of `terms/*.yml`: exactly one of `term`, `starts`, `verb`. */
export interface TermItem {
  term?: string
  starts?: string
  verb?: string
  /** With `starts`: only before these words. */
  before?: string[]
  /** With `verb`: beginnings of its forms. */
  stems?: string[]
  /** With `verb`: whole forms. */
  forms?: string[]
  tier?: Tier
  use: string[]
  fix: Fix
  compounds?: Compounds
  modifier?: YesNo
  derive?: YesNo
  sources: string[]
  confidence?: string
  note?: string
}

/** `lookalikes.yml`. */
export interface Lookalikes {
  words?: { word: string; because: string }[]
  starts?: { starts: string; because: string }[]
  idioms?: string[]
}

/** `heads.yml`: head → class, or class and harmony. */
export type Heads = Record<string, string | { class: string; harmony?: 'back' | 'front' }>

/**
 * Heads that make titles freely. `after`: what stands before one ends in one of these; of several that fit, the longest
 * decides. `offer`: the neutral word is what stands before the head (`first`), or that with this behind it.
 */
export interface Productive {
  heads: string[]
  after?: string[]
  offer?: string
  /** `A`: such a word is as certain as a listed one; its replacement is safe. */
  tier?: 'A'
}

/** An entry of `demands/*.yml`: what a sentence may not demand or ask. */
export interface DemandItem {
  rule: string
  severity: 'error' | 'warning' | 'info'
  /** Which of the rule's messages. */
  message: string
  /** Patterns, any of which is found. */
  find?: string[]
  /** Frames of `cues.yml`, each of which is found with each of the macros in its place. */
  frames?: string[]
  of?: string[]
  /** Only when the sentence or its place is one of these: see `cues.yml`. */
  if?: string[]
  /** Never when it is one of these, nor one of those by which `cues.yml` calls its message off. */
  unless?: string[]
  /** In what is reported, this is written instead of that: [miehen, hengen]. */
  replace?: [string, string]
  sources: string[]
  note?: string
}

/** `demands/cues.yml`: what a sentence may say of who is meant and what is done. */
export interface Cues {
  /** Frequent words: a pattern is found by another of its words when it has one. */
  common?: string[]
  /** Words of nearly every line: a pattern is found by one of these only when it has nothing else. */
  everywhere?: string[]
  /** What calls off every entry with one of some messages. */
  'called-off'?: readonly { by: readonly string[]; messages: readonly string[] }[]
  macros?: Record<string, string>
  /** Patterns with a hole, `_`, that a macro is put into: the ways in which a thing is demanded. */
  frames?: Record<string, string[]>
  cues?: Record<string, string[]>
}

/** An entry of `whole-ad/*.yml`: something that an ad may say. */
export interface StatementItem {
  /** What: the name that rules and the checklist ask for. */
  says: string
  /** Which of a rule's messages. */
  message?: string
  find: string[]
  if?: string[]
  unless?: string[]
  sources: string[]
  note?: string
}

/** All files of one language, read but not judged. */
export interface LexiconFiles {
  heads: Heads
  titles: { file: string; items: TitleItem[] }[]
  terms: { file: string; items: TermItem[] }[]
  demands: { file: string; items: DemandItem[] }[]
  cues: Cues
  lookalikes: Lookalikes
  productive: Productive[]
  sources: Record<string, unknown>
}

/** Places that a sentence may stand in, beside the cues of the lexicon. */
export const PLACES = [
  'title',
  'heading',
  'item',
  'field',
  'question',
  'short',
  'under:require',
  'under:offer',
  'under:tasks',
  'under:form',
  'under:sought',
  'under:refuse',
  'under:clients',
  'under:denied',
] as const

/** A part of a pattern with all the parts that it holds. */
const withInner = (atom: Atom): Atom[] => {
  const inner = atom.kind === 'any' ? atom.of.flat() : atom.kind === 'maybe' || atom.kind === 'not' ? atom.of : []
  return [atom, ...inner.flatMap(withInner)]
}

/** Names of the macros that a part of a pattern names. */
export const macrosIn = (atom: Atom): string[] =>
  withInner(atom).flatMap(part => (part.kind === 'macro' ? [macroName(part.name)] : []))

/** Names of the properties that a part of a pattern asks for. */
export const propertiesIn = (atom: Atom): string[] =>
  withInner(atom).flatMap(part => (part.kind === 'is' ? [part.property] : []))

/** The beginning of a pattern: some are pages long. */
const brief = (pattern: string): string => (pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern)

/** Alternatives that stand twice in one list: `(kirja|kirja)`. */
const twiceIn = (atom: Atom): string[] =>
  withInner(atom).flatMap(part => {
    if (part.kind !== 'any') return []
    const written = part.of.map(sequence => writePattern(sequence, new Set()))
    return written.filter((one, at) => written.indexOf(one) !== at)
  })

/** Words without a letter or a digit: `€` stands in no text as a word, but every comma would be stopped at for it. */
const wordlessIn = (atom: Atom): string[] =>
  withInner(atom).flatMap(part =>
    part.kind === 'word' && part.text !== '' && !/[\p{L}\d]/u.test(part.text) ? [part.text] : [],
  )

/** What an entry may say: a slip in a field's name would otherwise go unheard. */
const FIELDS: ReadonlySet<string> = new Set(
  'title term starts verb before stems forms tier use fix compounds modifier derive where sources confidence note'.split(
    ' ',
  ),
)

/** The word without its bars and plus signs. */
export const spelling = (word: string): string => word.replace(/[|+]/g, '')

/** The last part of a word: `lähi|esi|henkilö` → `henkilö`. */
export const headOf = (word: string): string => {
  const last = word.slice(word.lastIndexOf(' ') + 1)
  return last.slice(last.lastIndexOf('|') + 1)
}

/** Words of an entry that inflect: the last one and those marked with `+`. */
export const inflecting = (phrase: string): string[] =>
  phrase.split(' ').filter((word, at, words) => at === words.length - 1 || word.endsWith('+'))

/**
 * Reads every entry and says in plain words what is wrong.
 *
 * @param files the files of one language
 * @returns one sentence for each mistake, naming the file and the word; empty when all is well
 */
export function problems(files: LexiconFiles): string[] {
  const found: string[] = []
  const seen = new Map<string, string>()
  const listed = new Set<string>()
  const say = (file: string, word: string, what: string) => found.push(`${file}: “${word}” ${what}`)
  const heads = files.heads

  const checkUse = (file: string, word: string, use: readonly string[]) => {
    for (const text of use) {
      if (/[()[\]{};/]/.test(text))
        say(file, word, `offers “${text}”: a remark does not belong in a replacement, write it as a note`)
      if (text !== text.trim() || text === '') say(file, word, `offers “${text}”: empty or with spaces around it`)
      for (const part of inflecting(text)) {
        const head = headOf(part.replace('+', ''))
        if (!(head in heads)) say(file, word, `offers “${text}”, but “${head}” has no class in heads.yml`)
      }
    }
  }
  const checkCommon = (file: string, word: string, item: TitleItem | TermItem) => {
    for (const field of Object.keys(item))
      if (!FIELDS.has(field)) say(file, word, `has a field “${field}”, which no entry has`)
    if (!item.sources?.length) say(file, word, 'has no source')
    for (const code of item.sources ?? [])
      if (!(code in files.sources)) say(file, word, `names the source ${code}, which sources.yml does not know`)
    if (!FIXES.includes(item.fix)) say(file, word, `has fix “${item.fix}”: write ${FIXES.join(', ')}`)
    if (item.compounds && !COMPOUNDS.includes(item.compounds))
      say(file, word, `has compounds “${item.compounds}”: write ${COMPOUNDS.join(', ')}`)
    for (const field of ['modifier', 'derive'] as const) {
      const value = item[field]
      if (value !== undefined && !YES_NO.includes(value)) say(file, word, `has ${field} “${value}”: write yes or no`)
    }
    if (/t[aä]r$/.test(word) && item.modifier !== 'no')
      say(file, word, 'ends in -tar or -tär: write modifier: no (sankari·tarina)')
    if (item.fix === 'safe' && item.use.length === 0) say(file, word, 'is fix: safe, but offers nothing')
    if (new Set(item.use.map(spelling)).size !== item.use.length) say(file, word, 'offers the same word twice')
  }
  const once = (file: string, word: string) => {
    const key = spelling(word).toLowerCase()
    const before = seen.get(key)
    if (before) say(file, word, `stands already in ${before}`)
    seen.set(key, file)
  }

  for (const { file, items } of files.titles) {
    for (const item of items) {
      const { title } = item
      if (!title) {
        found.push(`${file}: an entry has no title`)
        continue
      }
      once(file, title)
      listed.add(spelling(title).toLowerCase())
      if (!TIERS.includes(item.tier)) say(file, title, `has tier “${item.tier}”: write one of ${TIERS.join(' ')}`)
      if (!Array.isArray(item.use)) {
        say(file, title, 'has no list of replacements: write use: [] when there is none')
        continue
      }
      for (const part of inflecting(title)) {
        const head = headOf(part.replace('+', ''))
        if (!(head in heads)) say(file, title, `has the head “${head}”, which has no class in heads.yml`)
      }
      if (item.where !== undefined && item.where !== 'sought')
        say(file, title, `has where “${item.where}”: write sought`)
      checkCommon(file, title, item)
      checkUse(file, title, item.use)
    }
  }
  for (const { file, items } of files.terms) {
    for (const item of items) {
      const word = item.term ?? item.starts ?? item.verb
      if (!word) {
        found.push(`${file}: an entry has neither term, starts nor verb`)
        continue
      }
      checkCommon(file, word, item)
      if (item.term) {
        once(file, word)
        checkUse(file, word, item.use)
        if (!(headOf(word) in heads)) say(file, word, `has the head “${headOf(word)}”, which has no class in heads.yml`)
      }
    }
  }
  for (const { word } of files.lookalikes.words ?? []) {
    once('lookalikes.yml', word)
    if (!(headOf(word) in heads))
      say('lookalikes.yml', word, `has the head “${headOf(word)}”, which has no class in heads.yml`)
  }
  for (const item of files.productive) {
    const { heads: some, offer = 'first' } = item
    for (const text of [...some, ...(offer === 'first' ? [] : [headOf(offer)])])
      if (!(text in heads)) say('productive.yml', some.join(', '), `needs a class for “${text}” in heads.yml`)
  }
  const patterns = files.demands.map(({ file, items }) => ({
    file,
    items: items.map(item => ({ name: `${item.rule} ${item.message}`, ...item })),
  }))
  found.push(...patternProblems(files.cues, patterns, files.sources))
  // Nothing offered may itself be a title that we flag.
  for (const { file, items } of [...files.titles, ...files.terms]) {
    for (const item of items) {
      const word = ('title' in item ? item.title : undefined) ?? ('term' in item ? item.term : undefined) ?? ''
      for (const text of item.use ?? []) {
        for (const part of spelling(text).toLowerCase().split(' ')) {
          if (listed.has(part)) say(file, word, `offers “${text}”, which is itself a gendered title`)
        }
      }
    }
  }
  return found
}

/** What entries of demands and of statements share. */
interface PatternItem extends Pick<DemandItem, 'find' | 'frames' | 'of' | 'if' | 'unless'> {
  name: string
  message?: string
  sources?: string[]
}

/**
 * Reads every pattern and says in plain words what is wrong.
 *
 * @param cues the cues, macros and frames that the entries may name
 * @param files the entries, by file
 * @param sources what `sources.yml` holds
 * @returns one sentence for each mistake, naming the file and the entry; empty when all is well
 */
export function patternProblems(
  cues: Cues,
  files: readonly { file: string; items: readonly PatternItem[] }[],
  sources: Readonly<Record<string, unknown>>,
): string[] {
  const found: string[] = []
  const say = (file: string, word: string, what: string) => found.push(`${file}: “${word}” ${what}`)
  const places = new Set<string>(PLACES)
  const names = new Set<string>([...Object.keys(cues.cues ?? {}), ...places])
  for (const name of Object.keys(cues.cues ?? {}))
    if (places.has(name)) say('cues.yml', name, 'is the name of a place: a cue of that name would never be asked')
  const macros = cues.macros ?? {}
  const frames = cues.frames ?? {}
  const checkPattern = (file: string, pattern: string) => {
    try {
      const atoms = parsePattern(pattern)
      for (const name of atoms.flatMap(macrosIn))
        if (!(name in macros)) say(file, pattern, `names <${name}>, which cues.yml does not have`)
      for (const text of atoms.flatMap(wordlessIn))
        say(file, brief(pattern), `has “${text}”, which is no word: it belongs in a shape`)
      for (const twice of atoms.flatMap(twiceIn)) say(file, brief(pattern), `names “${twice}” twice`)
      for (const property of atoms.flatMap(propertiesIn))
        if (!names.has(property)) say(file, pattern, `asks for “${property}”, which cues.yml does not have`)
    } catch (error) {
      say(file, pattern, error instanceof Error ? error.message : 'cannot be read')
    }
  }
  const checkCues = (file: string, name: string, asked: readonly string[]) => {
    for (const cue of asked)
      if (!names.has(cue.replace(/^(?:near|of|after):/, '')))
        say(file, name, `names the cue “${cue}”, which cues.yml does not have`)
  }
  const used = new Set(files.flatMap(({ items }) => items.map(({ message }) => message)))
  for (const { by, messages } of cues['called-off'] ?? []) {
    checkCues('cues.yml', 'called-off', by)
    for (const message of messages)
      if (!used.has(message)) say('cues.yml', 'called-off', `names the message “${message}”, which no entry has`)
  }
  for (const [name, patterns] of Object.entries(frames)) {
    for (const frame of patterns) {
      if (framed(frame, 'x') === frame) say('cues.yml', name, `has a frame without a hole: ${frame}`)
      checkPattern('cues.yml', framed(frame, Object.keys(macros)[0] ?? ''))
    }
  }
  for (const pattern of [...Object.values(macros), ...Object.values(cues.cues ?? {}).flat()])
    checkPattern('cues.yml', pattern)
  for (const { file, items } of files) {
    for (const { name, find, sources: codes, ...item } of items) {
      if (!find?.length && !item.frames?.length) say(file, name, 'has nothing to find')
      if ((item.frames === undefined) !== (item.of === undefined)) say(file, name, 'needs `frames` and `of` together')
      for (const frame of item.frames ?? [])
        if (!(frame in frames)) say(file, name, `names the frame “${frame}”, which cues.yml does not have`)
      for (const macro of item.of ?? [])
        if (!(macro in macros)) say(file, name, `names <${macro}>, which cues.yml does not have`)
      for (const pattern of find ?? []) checkPattern(file, pattern)
      checkCues(file, name, [...(item.if ?? []), ...(item.unless ?? [])])
      if (!codes?.length) say(file, name, 'has no source')
      for (const code of codes ?? [])
        if (!(code in sources)) say(file, name, `names the source ${code}, which sources.yml does not know`)
    }
  }
  return found
}
