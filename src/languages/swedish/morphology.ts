import { wholeWords } from '../whole-words'

/** Swedish: indefinite and definite, singular and plural. */
export const swedishMorphology = wholeWords({
  classes: {
    man: base => ({
      sg: base,
      'def.sg': `${base}nen`,
      pl: `${base.slice(0, -2)}än`,
      'def.pl': `${base.slice(0, -2)}ännen`,
    }),
    er: base => ({ sg: base, 'def.sg': `${base}en`, pl: `${base}er`, 'def.pl': `${base}erna` }),
    are: base => ({ sg: base, 'def.sg': `${base}n`, pl: base, 'def.pl': `${base.slice(0, -1)}na` }),
  },
  describe: { sg: 'singular', 'def.sg': 'definite singular', pl: 'plural', 'def.pl': 'definite plural' },
})
