import type { Basis } from '../contract'

/**
 * Acts that rules rest on. Sections are cited, not quoted; only a court or a board decides what is unlawful.
 * Finlex: https://www.finlex.fi
 */
const act =
  (name: string, url: string) =>
  (section: string): Basis => ({ act: name, section, url })

/** What an employer may ask and handle about an applicant. */
export const anonymityBasis: readonly Basis[] = [
  act('Laki yksityisyyden suojasta työelämässä 759/2004', 'https://www.finlex.fi/fi/lainsaadanto/2004/759')('3 §'),
  act('Yhdenvertaisuuslaki 1325/2014', 'https://www.finlex.fi/fi/lainsaadanto/2014/1325')('8 §'),
]

/** Laki naisten ja miesten välisestä tasa-arvosta 609/1986. */
export const equalityAct = act(
  'Laki naisten ja miesten välisestä tasa-arvosta 609/1986',
  'https://www.finlex.fi/fi/lainsaadanto/1986/609',
)
