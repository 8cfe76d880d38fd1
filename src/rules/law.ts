import type { Basis } from '../contract'

/**
 * Acts that rules rest on. Sections are cited, not quoted; only a court or a board decides what is unlawful.
 * Finlex: https://www.finlex.fi
 */
const act =
  (name: string, url: string) =>
  (section: string): Basis => ({ act: name, section, url })

/** Laki naisten ja miesten välisestä tasa-arvosta 609/1986. */
export const equalityAct = act(
  'Laki naisten ja miesten välisestä tasa-arvosta 609/1986',
  'https://www.finlex.fi/fi/lainsaadanto/1986/609',
)
