import type { LanguageCode } from '../contract'
import type { Morphology } from '../lexicon/inflection'
import type { Guesses } from '../lexicon/lexicon'
import type { PackedLexicon } from '../lexicon/packed'

/**
 * Everything the engine knows about a language, as one value. A new language is a new folder beside this file; the
 * matcher, the rules and the linter stay as they are.
 */
export interface Language extends Guesses {
  code: LanguageCode
  morphology: Morphology
  packed: PackedLexicon
  /** The article that goes with a word, in languages where its sound decides: a chair, an artisan. */
  article?(word: string): string
  /** Letters that a first part of a compound ends in: a title behind others is an accident (alip|erämies). */
  firstPartEnds?: RegExp
  /** First parts that make no title with a head that makes titles freely: helsinkiläis|mies, hu|man, tillsam|mans. */
  accidents: RegExp
  /** Does the word before a title say by its own form that a man is meant: den ny|e brandmannen? */
  agreesInSex?(before: string): boolean
  /** Lower-case words that end in a full stop without ending the sentence. */
  abbreviations: ReadonlySet<string>
  /**
   * What only this language has, of these, and often: small words (`och`), beginnings (`th*`), ends (`*mme`), letters
   * (`*å*`). They tell its blocks from the others'.
   */
  evidence: readonly string[]
  cues: Cues
}

/** Words by which sentences are understood. All lower case. */
export interface Cues {
  /** Verbs (their forms) that seek a person: haemme, etsitään. The title after one is the sought person. */
  seeking: ReadonlySet<string>
  /** Words that open a clause about that person: jonka, joka. A title behind one is no longer the sought person. */
  relative: ReadonlySet<string>
  /** Heads that name the same role by sex: mies and nainen. */
  twins: readonly (readonly string[])[]
  /** Words that join two names of one thing: esihenkilö eli esimies, esihenkilö (ent. esimies). */
  glosses?: ReadonlySet<string>
  /** Land, and states that occupied some. Beginnings. */
  land?: readonly string[]
  /** Conjunctions that share a part of a compound: lähi- ja vuoroesimies. */
  conjunctions: ReadonlySet<string>
  /** Second parts of organisations: Lakimies|liitto. Beginnings. */
  organisationTails: readonly string[]
  /** Second parts of streets: merimiehen|katu. Beginnings. */
  streetTails: readonly string[]
  /** Words behind a name of a firm or society: Oy, ry. */
  companyMarks: ReadonlySet<string>
  /** Second parts of statutes: virkamies|laki. Beginnings. */
  statuteTails: readonly string[]
  /** Words before the name of one to get in touch with: lisätiedot, terveisin. */
  contactLabels?: ReadonlySet<string>
  /** Second parts, after a hyphen, of what bears a name: Reissumies-leipä. Beginnings. */
  productTails?: readonly string[]
  /** Heads that surnames end in as well (Newman, Bergman): with a capital, a title that no list has is a name. */
  surnameHeads?: ReadonlySet<string>
  /** Titles that with a capital inside a sentence name a product: Postman. */
  products?: ReadonlySet<string>
  /** Words that a proper name follows: ravintola Merimies, m/s Merimies, teos ”Lakimiehen arki”. */
  namedThings: ReadonlySet<string>
}
