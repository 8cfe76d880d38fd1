import { wholeWords } from '../whole-words'

/** English: singular and plural. */
export const englishMorphology = wholeWords({
  classes: {
    man: base => ({ sg: base, pl: `${base.slice(0, -2)}en` }),
    s: base => ({ sg: base, pl: /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s` }),
    person: base => ({ sg: base, pl: `${base.slice(0, -6)}people` }),
  },
  describe: { sg: 'singular', pl: 'plural' },
})
