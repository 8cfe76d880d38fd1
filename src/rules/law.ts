import type { Basis } from '../contract'

/**
 * Acts that rules rest on. Sections are cited, not quoted; only a court or a board decides what is unlawful.
 * Finlex: https://www.finlex.fi
 *
 * Marked as pure: whoever loads a few rules does not carry the acts of the others.
 */
const act =
  (name: string, url: string) =>
  (section: string): Basis => ({ act: name, section, url })

/** Laki naisten ja miesten välisestä tasa-arvosta 609/1986. */
export const equalityAct = /* @__PURE__ */ act(
  'Laki naisten ja miesten välisestä tasa-arvosta 609/1986',
  'https://www.finlex.fi/fi/lainsaadanto/1986/609',
)

/** Yhdenvertaisuuslaki 1325/2014: the grounds (8 §), what may justify them (11–12 §), job advertisements (17 §). */
export const nonDiscriminationAct = /* @__PURE__ */ act(
  'Yhdenvertaisuuslaki 1325/2014',
  'https://www.finlex.fi/fi/lainsaadanto/2014/1325',
)

/** Laki yksityisyyden suojasta työelämässä 759/2004: only what is needed may be asked (3 §). */
export const privacyAct = /* @__PURE__ */ act(
  'Laki yksityisyyden suojasta työelämässä 759/2004',
  'https://www.finlex.fi/fi/lainsaadanto/2004/759',
)

/** Tietosuojalaki 1050/2018: when an identity code may be used (29 §). */
export const dataProtectionAct = /* @__PURE__ */ act(
  'Tietosuojalaki 1050/2018',
  'https://www.finlex.fi/fi/lainsaadanto/2018/1050',
)

/** Directive (EU) 2023/970 on pay transparency. Whether Finland's act is in force is not claimed. */
export const payDirective = /* @__PURE__ */ act(
  'Direktiivi (EU) 2023/970',
  'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
)

/** What an employer may ask and handle about an applicant. */
export const anonymityBasis: readonly Basis[] = [
  /* @__PURE__ */ privacyAct('3 §'),
  /* @__PURE__ */ nonDiscriminationAct('8 §'),
]
