import type { Cell, Head, Paradigm, Slot } from '../../lexicon/inflection'
import { CLASSES, type Stems } from './classes'
import { harmonise, harmonyOf } from './phonology'

/** Cases that are one ending on the weak stem, in the order of the grammars. */
export const WEAK_ENDINGS: readonly (readonly [string, string])[] = [
  ['ine', 'ssA'],
  ['ela', 'stA'],
  ['ade', 'llA'],
  ['abl', 'ltA'],
  ['all', 'lle'],
  ['abe', 'ttA'],
]

/** Harmony of a head: its own word for it, or its letters. */
export const headHarmony = (head: Head) => head.harmony ?? harmonyOf(head.text)

/**
 * The 26 cells of a Finnish nominal.
 *
 * | cell | free | bound (before a possessive) |
 * | --- | --- | --- |
 * | nom.sg, gen.sg, nom.pl | N, W+n, W+t | S for all three: esimiehe-ni |
 * | ine ela ade abl all abe | W + ending | the same |
 * | ess, tra | S+nA, W+ksi | S+nA, W+kse |
 * | par, ill, gen.pl … | by class | without the final n |
 * | com.pl | – | S+ne: the possessive is obligatory |
 *
 * @param head a head whose class is `4-A`, `42`, …
 * @throws RangeError for a class that the word list does not have
 */
export function paradigm(head: Head): Paradigm {
  const [number = '', grade = ''] = head.class.split('-')
  const classOf = CLASSES[Number(number)]
  if (!classOf) throw new RangeError(`Unknown Finnish inflection class ${JSON.stringify(head.class)} of ${head.text}`)
  const harmony = headHarmony(head)
  const stems = classOf({ n: head.text, g: grade, harmony })
  return fromStems(head.text, stems, harmony)
}

function fromStems(nominative: string, stems: Stems, harmony: 'back' | 'front'): Paradigm {
  const h = (ending: string) => harmonise(ending, harmony)
  const cells = new Map<Cell, Slot>()
  const put = (cell: Cell, free: readonly string[], bound: readonly string[] = free) => cells.set(cell, { free, bound })
  const withoutN = (forms: readonly string[]) => forms.map(form => form.slice(0, -1))
  const { strong, weak, strongPlural, weakPlural } = stems

  put('nom.sg', [nominative], [strong])
  put('gen.sg', [`${weak}n`], [strong])
  put('par.sg', stems.partitive)
  for (const [cell, ending] of WEAK_ENDINGS) put(`${cell}.sg`, [weak + h(ending)])
  put('ill.sg', stems.illative, withoutN(stems.illative))
  put('ess.sg', [strong + h('nA')])
  put('tra.sg', [`${weak}ksi`], [`${weak}kse`])

  put('nom.pl', [`${weak}t`], [strong])
  put('gen.pl', stems.genitivePlural, withoutN(stems.genitivePlural))
  put('par.pl', stems.partitivePlural)
  for (const [cell, ending] of WEAK_ENDINGS) {
    put(
      `${cell}.pl`,
      weakPlural.map(stem => stem + h(ending)),
    )
  }
  put('ill.pl', stems.illativePlural, withoutN(stems.illativePlural))
  put(
    'ess.pl',
    (stems.essivePlural ?? [strongPlural]).map(stem => stem + h('nA')),
  )
  put(
    'tra.pl',
    weakPlural.map(stem => `${stem}ksi`),
    weakPlural.map(stem => `${stem}kse`),
  )
  put(
    'ins.pl',
    weakPlural.map(stem => `${stem}n`),
    [],
  )
  put('com.pl', [], [`${strongPlural}ne`])

  return {
    cells,
    modifiers: [stems.modifier ?? nominative],
    genitives: [
      { form: `${weak}n`, cell: 'gen.sg' },
      ...stems.genitivePlural.map(form => ({ form, cell: 'gen.pl' as Cell })),
    ],
  }
}
