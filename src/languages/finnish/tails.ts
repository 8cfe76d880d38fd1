import { type Cell, type Head, NO_TAIL, type Slot, type Split, type Tail } from '../../lexicon/inflection'
import { headHarmony } from './paradigm'
import { harmonise, isVowel } from './phonology'

/** Possessives in archiphonemes; `Vn` lengthens the vowel before it: esimiestä-än. */
const POSSESSIVES = ['ni', 'si', 'nsA', 'mme', 'nne'] as const

/** Chains of clitics that Finnish accepts. */
export const CLITICS = [
  'kin',
  'kAAn',
  'kO',
  'pA',
  'hAn',
  'kinkO',
  'kinhAn',
  'kAAnkO',
  'kAAnhAn',
  'kOkAAn',
  'kOhAn',
  'kOs',
  'pAhAn',
  'pAs',
  'kinkOhAn',
  'kinkOs',
  'kAAnkOhAn',
  'kAAnkOs',
] as const

/** Each written shape of a tail element → its archiphonemic name. */
const shapes = (endings: readonly string[]) =>
  endings.flatMap(ending => {
    const back = harmonise(ending, 'back')
    const front = harmonise(ending, 'front')
    return back === front ? [[back, ending] as const] : [[back, ending] as const, [front, ending] as const]
  })

type Shape = readonly [written: string, name: string]

/** By the letter that a form must end in: most forms are seen to have no tail by that. */
function byLastLetter(list: readonly Shape[]): ReadonlyMap<string, readonly Shape[]> {
  const found = new Map<string, Shape[]>()
  for (const shape of list) {
    const letter = shape[0].slice(-1)
    found.set(letter, [...(found.get(letter) ?? []), shape])
  }
  return found
}

const CLITIC_SHAPES = byLastLetter(shapes(CLITICS))
const POSSESSIVE_SHAPES = byLastLetter(shapes(POSSESSIVES))
const NO_SHAPES: readonly Shape[] = []

const ending = (form: string, among: ReadonlyMap<string, readonly Shape[]>): readonly Shape[] =>
  among.get(form.charAt(form.length - 1)) ?? NO_SHAPES

/**
 * Every way to take possessive and clitic off the end of a form, read from the right.
 *
 *     esimiehi|lle|mme|kin     stem esimiehille-, possessive -mme, clitic -kin
 *     esimiest|ä|än            stem esimiestä-, possessive -Vn
 *
 * @param form a lower-case form
 * @returns splits, the bare form first
 */
export function splits(form: string): Split[] {
  const found: Split[] = []
  addPossessives(form, '', found)
  for (const [shape, clitic] of ending(form, CLITIC_SHAPES)) {
    if (form.length > shape.length && form.endsWith(shape)) addPossessives(form.slice(0, -shape.length), clitic, found)
  }
  return found
}

function addPossessives(form: string, clitic: string, found: Split[]): void {
  found.push({ stem: form, bound: false, tail: clitic === '' ? NO_TAIL : { possessive: '', clitic } })
  for (const [shape, possessive] of ending(form, POSSESSIVE_SHAPES)) {
    if (form.length > shape.length && form.endsWith(shape)) {
      found.push({ stem: form.slice(0, -shape.length), bound: true, tail: { possessive, clitic } })
    }
  }
  const vowel = form.charAt(form.length - 2)
  if (form.endsWith('n') && isVowel(vowel) && form.charAt(form.length - 3) === vowel) {
    found.push({ stem: form.slice(0, -2), bound: true, tail: { possessive: 'Vn', clitic } })
  }
}

/** Cells whose bound form does not take -Vn: only -nsA there. */
const WITHOUT_VN: ReadonlySet<Cell> = new Set(['nom.sg', 'gen.sg', 'nom.pl', 'ill.sg', 'ill.pl', 'gen.pl'])

/** Does the stem end in one short vowel? A doubled one takes -nsA only: johtajaa-nsa. */
function endsInShortVowel(stem: string): boolean {
  const vowel = stem.charAt(stem.length - 1)
  return isVowel(vowel) && stem.charAt(stem.length - 2) !== vowel
}

/** May this tail stand on this bound stem? */
export function allows(cell: Cell, stem: string, tail: Tail): boolean {
  return tail.possessive !== 'Vn' || (!WITHOUT_VN.has(cell) && endsInShortVowel(stem))
}

/** Hangs a tail on a cell's preferred form; -Vn falls back to -nsA where the new word cannot take it. */
export function attach(head: Head, cell: Cell, slot: Slot, tail: Tail): string | undefined {
  const harmony = headHarmony(head)
  let form: string | undefined
  if (tail.possessive === '') form = slot.free[0]
  else {
    const stem = slot.bound[0]
    if (stem === undefined) return undefined
    if (tail.possessive === 'Vn' && allows(cell, stem, tail)) form = `${stem}${stem.charAt(stem.length - 1)}n`
    else form = stem + harmonise(tail.possessive === 'Vn' ? 'nsA' : tail.possessive, harmony)
  }
  return form === undefined ? undefined : form + harmonise(tail.clitic, harmony)
}

/** Case endings that people write behind a colon (wrongly after a word, rightly after an abbreviation). */
const COLON: Readonly<Record<string, Cell>> = {
  n: 'gen.sg',
  in: 'gen.sg',
  en: 'gen.sg',
  a: 'par.sg',
  ä: 'par.sg',
  ta: 'par.sg',
  tä: 'par.sg',
  ssa: 'ine.sg',
  ssä: 'ine.sg',
  sta: 'ela.sg',
  stä: 'ela.sg',
  een: 'ill.sg',
  iin: 'ill.sg',
  hin: 'ill.sg',
  lla: 'ade.sg',
  llä: 'ade.sg',
  lta: 'abl.sg',
  ltä: 'abl.sg',
  lle: 'all.sg',
  na: 'ess.sg',
  nä: 'ess.sg',
  ksi: 'tra.sg',
  t: 'nom.pl',
  ien: 'gen.pl',
  iden: 'gen.pl',
  ia: 'par.pl',
  iä: 'par.pl',
  ita: 'par.pl',
  itä: 'par.pl',
  ille: 'all.pl',
  illa: 'ade.pl',
  illä: 'ade.pl',
  ilta: 'abl.pl',
  iltä: 'abl.pl',
  issa: 'ine.pl',
  issä: 'ine.pl',
  ista: 'ela.pl',
  istä: 'ela.pl',
  ina: 'ess.pl',
  inä: 'ess.pl',
  iksi: 'tra.pl',
}

/** Case of an ending written behind a colon: `lle` → `all.sg`. */
export const colon = (ending: string): Cell | undefined => (Object.hasOwn(COLON, ending) ? COLON[ending] : undefined)

const CASES: Readonly<Record<string, string>> = {
  nom: 'nominative',
  gen: 'genitive',
  par: 'partitive',
  ine: 'inessive',
  ela: 'elative',
  ill: 'illative',
  ade: 'adessive',
  abl: 'ablative',
  all: 'allative',
  ess: 'essive',
  tra: 'translative',
  abe: 'abessive',
  ins: 'instructive',
  com: 'comitative',
}
const PERSONS: Readonly<Record<string, string>> = {
  ni: '1st singular',
  si: '2nd singular',
  nsA: '3rd',
  Vn: '3rd',
  mme: '1st plural',
  nne: '2nd plural',
}

/** The form in words: `allative plural, possessive 1st plural, -kin`. */
export function describe(cell: Cell, tail: Tail): string {
  const [name = '', number] = cell.split('.')
  const parts = [`${CASES[name] ?? name} ${number === 'pl' ? 'plural' : 'singular'}`]
  if (tail.possessive !== '') parts.push(`possessive ${PERSONS[tail.possessive]}`)
  if (tail.clitic !== '') parts.push(`-${tail.clitic.replace(/A/g, 'a').replace(/O/g, 'o')}`)
  return parts.join(', ')
}
