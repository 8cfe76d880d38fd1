import type { Context } from '../annotate/annotate'
import type { Span } from '../contract'

/**
 * Parts of a diversity clause. Source: THL and STM, purku of segregation at workplaces (2023); THL's model clause.
 *
 * values: diversity is valued, applicants are treated alike · invitation: applicants of different kinds are wished for ·
 * groups: what they may differ in · positive-treatment: the plan may decide between equals · access: adjustments
 */
export const PARTS = ['values', 'invitation', 'groups', 'positive-treatment', 'access'] as const

export type Part = (typeof PARTS)[number]

/** A diversity clause, or the beginnings of one. */
export interface DiversityClause {
  /** Two parts at least, one of them values or an invitation. */
  recognised: boolean
  parts: readonly { part: Part; span: Span }[]
}

/** Parts further apart than this, in UTF-16 units, belong to different clauses: about six sentences. */
const REACH = 600

/** Parts found by themselves: a clause needs one of them. */
const LEADING: ReadonlySet<Part> = new Set(['values', 'invitation'])

/**
 * Looks for a diversity clause, wherever it stands and in whichever language.
 *
 * @returns the clause with the most parts; `parts` is empty when nothing of the kind is said
 * @example
 * Arvostamme monimuotoisuutta. Toivomme hakijoiksi eri-ikäisiä henkilöitä.
 * values                       invitation          groups
 */
export function diversityClause({ statements }: Pick<Context, 'statements'>): DiversityClause {
  const said = (part: Part) => statements(part).map(({ span }) => ({ part, span }))
  const leading = PARTS.filter(part => LEADING.has(part)).flatMap(said)
  // most ads say nothing of the kind: the other parts are not even looked for
  if (leading.length === 0) return { recognised: false, parts: [] }
  const found = [...leading, ...PARTS.filter(part => !LEADING.has(part)).flatMap(said)]
  found.sort((a, b) => a.span.start - b.span.start)
  let best: DiversityClause = { recognised: false, parts: [] }
  for (let from = 0, to = 0; from < found.length; from = to) {
    for (to = from + 1; to < found.length && found[to]!.span.start - found[to - 1]!.span.end <= REACH; ) to++
    const clause = judge(found.slice(from, to))
    if (weight(clause) > weight(best)) best = clause
  }
  return best
}

function judge(parts: DiversityClause['parts']): DiversityClause {
  const kinds = new Set(parts.map(({ part }) => part))
  return { recognised: kinds.size >= 2 && [...kinds].some(part => LEADING.has(part)), parts }
}

const weight = ({ recognised, parts }: DiversityClause): number =>
  (recognised ? 100 : 0) + new Set(parts.map(({ part }) => part)).size
