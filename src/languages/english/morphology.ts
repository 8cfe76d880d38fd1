import { type WholeWordClass, wholeWords } from '../whole-words'

/** Singular and plural, each with its possessive: chairman, chairmen, chairman's, chairmen's; chairs'. */
const noun = (plural: (base: string) => string | undefined): WholeWordClass => ({
  forms: base => {
    const many = plural(base)
    return {
      sg: base,
      'sg.poss': `${base}'s`,
      ...(many !== undefined && { pl: many, 'pl.poss': many.endsWith('s') ? `${many}'` : `${many}'s` }),
    }
  },
})

/** English: singular and plural, with possessives. */
export const englishMorphology = wholeWords({
  classes: {
    man: noun(base => `${base.slice(0, -2)}en`),
    s: noun(base => (/(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`)),
    y: noun(base => `${base.slice(0, -1)}ies`),
    person: noun(base => `${base.slice(0, -6)}people`),
    mass: noun(() => undefined),
  },
  describe: { sg: 'singular', pl: 'plural', 'sg.poss': 'possessive singular', 'pl.poss': 'possessive plural' },
  apostrophes: ["'", '’'],
})

/** Class of a word that no list has, by its ending. */
export const classByEnding = (word: string): string | undefined =>
  /(?:^|[^u])man$/.test(word) ? 'man' : /person$/.test(word) ? 'person' : /[^aeiou]y$/.test(word) ? 'y' : 's'
