import { finnishMorphology } from '../languages/finnish/morphology'
import { isVowel, strengthen, weaken } from '../languages/finnish/phonology'
import type { Reading, Split } from '../lexicon/inflection'
import type { Beginnings } from './beginnings'
import { lastVowelsFrom, strengthened } from './grades'
import { singularCell } from './singular'

/**
 * Names in their forms. The lists hold thousands of names, so forms are not made in advance: a written form is taken
 * back to the names it may be of, and the paradigm says whether it is.
 *
 *     Virtasella → virtanen, ade.sg      Pekan → pekka, gen.sg      Mäkeen → mäki, ill.sg
 */

/** A name that a written form may be of, and in which case. */
export interface Analysis {
  base: string
  /** Empty for the nominative; otherwise the ending as it is shown: `n`, `lle`, `ssa`. */
  ending: string
}

/** Gradation letters by the consonants before the last vowel, longest first. */
const GRADES: readonly (readonly [string, string])[] = [
  ['kk', 'A'],
  ['pp', 'B'],
  ['tt', 'C'],
  ['nk', 'G'],
  ['mp', 'H'],
  ['lt', 'I'],
  ['nt', 'J'],
  ['rt', 'K'],
  ['k', 'D'],
  ['p', 'E'],
  ['t', 'F'],
]

function gradeOf(base: string): string | undefined {
  let at = base.length
  while (at > 0 && isVowel(base.charAt(at - 1))) at--
  return GRADES.find(([strong]) => base.slice(0, at).endsWith(strong))?.[1]
}

/**
 * Classes that a name may inflect in: by its ending, with and without gradation (Riitta : Riitan, but Erika : Erikan).
 * Names use few of the classes: Virtanen 38, Markus 39, Tuomas 41, Laine 48, Kalle 8, Mäki 7-D, Saari 26, Daniel 5.
 */
function classesOf(base: string): string[] {
  const last = base.charAt(base.length - 1)
  const graded = (...numbers: string[]) => {
    const grade = gradeOf(base)
    // a long stop always changes: Pekka : Pekan, never Pekkan
    if (grade === 'A' || grade === 'B' || grade === 'C') return numbers.map(one => `${one}-${grade}`)
    return grade ? [...numbers.map(one => `${one}-${grade}`), ...numbers] : numbers
  }
  if (base.endsWith('nen')) return ['38']
  if (base.endsWith('mies')) return ['42']
  if (last === 's') return ['39', '41', '5', '41-G', '41-F', '41-D', '41-C', '41-A', '41-I', '40']
  if (!isVowel(last)) return ['5', '32', '49', '33', '34-C', '43', '44']
  if (last === base.charAt(base.length - 2)) return ['17', '18']
  if (/(?:uo|yö|ie)$/.test(base)) return ['19', '1', '8']
  if (last === 'i') return /[aeouyäö]i$/.test(base) ? ['18', '5'] : [...graded('5', '7'), '26', '23', '24', '27', '28']
  if (last === 'e')
    return [
      ...graded('8', '48'),
      ...WEAK_GRADES.filter(grade => strengthen(base, grade) !== base).map(grade => `48-${grade}`),
    ]
  if (last === 'é') return ['21']
  if (last === 'a' || last === 'ä') return graded('9')
  return graded('1')
}

/** Rinne : Rinteen, Lähde : Lähteen: these names have the weak grade in the nominative. */
const WEAK_GRADES = ['A', 'B', 'C', 'E', 'F', 'G', 'H', 'I', 'J', 'K'] as const

/** Case endings as they are cut off, longest first, and whether what is left is the weak grade or a consonant stem. */
const ENDINGS = [
  'ssa',
  'ssä',
  'sta',
  'stä',
  'lla',
  'llä',
  'lta',
  'ltä',
  'lle',
  'tta',
  'ttä',
  'ksi',
  'seen',
  'hen',
  'hin',
  'han',
  'hän',
  'hon',
  'hön',
  'hun',
  'hyn',
  'na',
  'nä',
  'ta',
  'tä',
  'een',
  'an',
  'än',
  'in',
  'on',
  'ön',
  'un',
  'yn',
  'n',
  'a',
  'ä',
  't',
] as const // prettier-ignore

/** The same by their last letter: a form that ends in none of them is a nominative or nothing. */
const ENDINGS_BY_LETTER = new Map<string, string[]>()
for (const ending of ENDINGS) {
  const last = ending.slice(-1)
  ENDINGS_BY_LETTER.set(last, [...(ENDINGS_BY_LETTER.get(last) ?? []), ending])
}

/** What a stem ends in, and what a nominative has instead, by the last letter. */
type Changes = Readonly<Record<string, readonly { end: string; instead: string }[]>>

const CHANGES: Changes = {
  // Markukse → Markus, Virtase → Virtanen, Kirvesmiehe → Kirvesmies, Daniele → Daniel, Mäke → Mäki
  e: [
    { end: 'kse', instead: 's' },
    { end: 'se', instead: 'nen' },
    { end: 'he', instead: 's' },
    { end: 'e', instead: '' },
    { end: 'e', instead: 'i' },
  ],
  s: [{ end: 's', instead: 'nen' }],
  i: [{ end: 'i', instead: '' }],
}
const RARER: Changes = {
  e: [
    { end: 'te', instead: 'si' },
    { end: 'de', instead: 'si' },
    { end: 'te', instead: 's' },
    { end: 'de', instead: 's' },
  ],
  a: [{ end: 'ma', instead: 'n' }],
  ä: [{ end: 'mä', instead: 'n' }],
}

/** Nominatives that a stem may belong to, as far as there may be such names. */
function nominatives(stem: string, beginnings: Beginnings): string[] {
  const found: string[] = []
  const last = stem.charAt(stem.length - 1)
  change(stem, 0, '', beginnings, found)
  change(stem, 0, 'i', beginnings, found)
  changeAll(stem, CHANGES[last], beginnings, found)
  if (last === stem.charAt(stem.length - 2)) {
    change(stem, 1, '', beginnings, found)
    change(stem, 1, 's', beginnings, found)
    if (last === 'e') {
      const strong = stem.slice(0, -1)
      for (const grade of WEAK_GRADES) {
        const weak = weaken(strong, grade)
        if (weak !== strong && beginnings.mayBe(weak, weak.length, '')) found.push(weak)
      }
    }
  }
  changeAll(stem, RARER[last], beginnings, found)
  return found
}

function change(stem: string, cut: number, instead: string, { mayBe }: Beginnings, found: string[]): void {
  const letters = stem.length - cut
  if (mayBe(stem, letters, instead)) found.push(stem.slice(0, letters) + instead)
}

function changeAll(stem: string, changes: Changes[string] | undefined, beginnings: Beginnings, found: string[]): void {
  for (const { end, instead } of changes ?? []) {
    if (stem.endsWith(end)) change(stem, end.length, instead, beginnings, found)
  }
}

/** Types of gradation in the order in which they are tried: those with two consonants first. */
const TYPES = GRADES.map(([, grade]) => grade)
/** k : j, k : v. */
const RARE_TYPES = ['L', 'M']

/** The other grade of what a weak stem may come from, as far as names begin so: peka → pekka, mäe → mäke. */
function stronger(stem: string, { begins }: Beginnings): string[] {
  // behind an e, nominatives may change the consonants again: lahde → lahte → lahsi
  const wanted = stem.endsWith('e') ? undefined : (letters: number, strong: string) => begins(stem, letters, strong)
  const found = strengthened(stem, TYPES, wanted)
  // a k lost between two vowels: mäe → mäke, joe → joke
  if (/[aeiouyäö]{2}$/.test(stem)) found.push(`${stem.slice(0, -1)}k${stem.slice(-1)}`)
  found.push(...strengthened(stem, RARE_TYPES, wanted))
  return found
}

/**
 * Letters that every nominative of a stem begins with: grades change at most two letters before the last vowels, and no
 * more than three letters are cut off at the end.
 *
 *     työskentel → työskent      virtase → vir      mäe → (none)
 */
const lettersKept = (stem: string): number => Math.min(lastVowelsFrom(stem) - 2, stem.length - 3)

/** The names that a form is sought among. */
export interface Known {
  has(base: string): boolean
  /** What they begin with; without it every name that a form may be of is asked for. */
  beginnings?: Beginnings
  /** Does a single k, p or t of this name change (Mäki : Mäen)? */
  grades?(base: string): boolean
}

const ANY: Beginnings = { begins: () => true, mayBe: () => true }

/**
 * Every name among those known that a form may be of.
 *
 * @param form in small letters
 * @param known the names
 * @returns analyses, the nominative first; none when no known name has the form
 * @example analyses('virtasella', new Set(['virtanen'])) // [{ base: 'virtanen', ending: 'lla' }]
 */
export function analyses(form: string, known: Known): Analysis[] {
  const { beginnings = ANY } = known
  const isName = (base: string) => beginnings.mayBe(base, base.length, '') && known.has(base)
  const found: Analysis[] = []
  if (isName(form)) found.push({ base: form, ending: '' })
  const tried = [form]
  let forms: readonly Bare[] | undefined
  for (const bare of [form, ...withoutClitic(form)]) {
    if (bare !== form && isName(bare)) found.push({ base: bare, ending: form.slice(bare.length) })
    for (const ending of ENDINGS_BY_LETTER.get(bare.charAt(bare.length - 1)) ?? []) {
      if (!bare.endsWith(ending) || bare.length - ending.length < 2) continue
      const stem = bare.slice(0, -ending.length)
      // most words of a text are no names: nothing is made of a stem that no name begins like
      if (!beginnings.begins(stem, lettersKept(stem))) continue
      for (const one of [stem, ...stronger(stem, beginnings)]) {
        for (const base of nominatives(one, beginnings)) {
          // the list is asked first: few stems are names, and paradigms cost
          if (tried.includes(base) || !known.has(base)) continue
          tried.push(base)
          forms ??= Array.from(finnishMorphology.splits(form)).filter(({ tail }) => tail.possessive === '')
          const reading = read(base, forms, known.grades?.(base) ?? true)
          if (reading) found.push({ base, ending: shown(reading, base, form) })
        }
      }
    }
  }
  return found
}

/** The ending that a name which no list has seems to be written in: Nguyenille → lle; empty when there is none. */
export function endingOf(form: string): string {
  const bare = CLITIC.test(form) ? form.replace(CLITIC, '') : form
  return /(?<=.{3})(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)$/.exec(bare)?.[0] ?? ''
}

const CLITIC = /(?:kin|k[aä]{2}n|k[oö]|h[aä]n|p[aä])$/

function withoutClitic(form: string): string[] {
  const match = CLITIC.exec(form)
  return match && match.index > 2 ? [form.slice(0, match.index)] : []
}

/** Gradation of a single stop: Mäki : Mäen, but the given names Luke : Luken, Aku : Akun. */
const SINGLE = /-[DEF]$/

/** A form without its clitic, if it may have one. */
type Bare = Pick<Split, 'stem' | 'tail'>

/** Names of one person or one family are written in the singular and, as a family, in the nominative plural: Virtaset. */
function read(base: string, forms: readonly Bare[], grades: boolean): Reading | undefined {
  for (const one of classesOf(base)) {
    if (!grades && SINGLE.test(one)) continue
    const head = { text: base, class: one }
    for (const { stem, tail } of forms) {
      const cell = singularCell(head, stem)
      if (cell) return { cell, tail }
    }
  }
  return undefined
}

/** The ending as shown behind a placeholder, from the form itself: Virtaseen → een, Annalle → lle. */
function shown({ cell, tail }: Reading, base: string, form: string): string {
  const clitic = tail.clitic === '' ? '' : (CLITIC.exec(form)?.[0] ?? '')
  const bare = clitic === '' ? form : form.slice(0, -clitic.length)
  const of = (pattern: RegExp) => (pattern.exec(bare)?.[0] ?? '') + clitic
  switch (cell.slice(0, 3)) {
    case 'nom':
      return cell === 'nom.pl' ? `t${clitic}` : clitic
    case 'gen':
      return `n${clitic}`
    case 'par':
      return of(/t?[aä]$/)
    case 'ill':
      // Virtas|een, Laine|eseen, Lee|hen, Anna|an
      return of(base.endsWith('nen') ? /een$/ : /(?:seen|h.n|.n)$/)
    default:
      return of(/(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä]|ksi|tt[aä])$/)
  }
}
