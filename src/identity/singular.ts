import { CLASSES } from '../languages/finnish/classes'
import { headHarmony, WEAK_ENDINGS } from '../languages/finnish/paradigm'
import { harmonise } from '../languages/finnish/phonology'
import type { Cell, Head } from '../lexicon/inflection'

/**
 * The cell of the singular, or else the nominative plural, that a form without a tail stands in: what a name is written in.
 * A few comparisons, where a whole paradigm would be some fifty words.
 *
 * @returns undefined for any other form, and for a class that there is not
 * @example singularCell({ text: 'mäki', class: '7-D' }, 'mäessä') // 'ine.sg'
 */
export function singularCell(head: Head, form: string): Cell | undefined {
  if (form === head.text) return 'nom.sg'
  const [number = '', grade = ''] = head.class.split('-')
  const harmony = headHarmony(head)
  const stems = CLASSES[Number(number)]?.({ n: head.text, g: grade, harmony })
  if (!stems) return undefined
  const { strong, weak, partitive, illative } = stems
  const is = (stem: string, ending: string) =>
    form.length === stem.length + ending.length && form.startsWith(stem) && form.endsWith(harmonise(ending, harmony))
  if (is(weak, 'n')) return 'gen.sg'
  if (partitive.includes(form)) return 'par.sg'
  for (const [cell, ending] of WEAK_ENDINGS) if (is(weak, ending)) return `${cell}.sg`
  if (illative.includes(form)) return 'ill.sg'
  if (is(strong, 'nA')) return 'ess.sg'
  if (is(weak, 'ksi')) return 'tra.sg'
  return is(weak, 't') ? 'nom.pl' : undefined
}
