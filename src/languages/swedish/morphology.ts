import type { Cell } from '../../lexicon/inflection'
import { type WholeWordClass, wholeWords } from '../whole-words'

/** The genitive: -s, nothing after s, x and z (polis). */
const genitive = (form: string): string => (/[sxz]$/.test(form) ? form : `${form}s`)

const CELLS: readonly Cell[] = ['sg', 'def.sg', 'pl', 'def.pl']

/** Four forms, each with its genitive: förman, förmannen, förmän, förmännen. */
const noun = (
  make: (base: string) => readonly (string | undefined)[],
  modifier?: (base: string) => readonly string[],
): WholeWordClass => ({
  forms: base => {
    const forms: Record<Cell, string> = {}
    for (const [at, form] of make(base).entries()) {
      const cell = CELLS[at]
      if (form === undefined || cell === undefined) continue
      forms[cell] = form
      forms[`${cell}.gen`] = genitive(form)
    }
    return forms
  },
  ...(modifier && { modifier }),
})

const cut = (base: string, count: number): string => base.slice(0, base.length - count)
const plain = (base: string): readonly string[] => [base]

/**
 * Swedish: indefinite and definite, singular and plural, and how a word begins a compound (förmans|utbildning →
 * chefs|utbildning). Declensions after Svenska Akademiens språklära.
 */
export const swedishMorphology = wholeWords({
  classes: {
    man: noun(
      base => [base, `${base}nen`, `${cut(base, 2)}än`, `${cut(base, 2)}ännen`],
      base => [`${base}s`, `${base}na`],
    ),
    a: noun(
      base => [base, `${base}n`, `${cut(base, 1)}or`, `${cut(base, 1)}orna`],
      base => [`${cut(base, 1)}e`, `${cut(base, 1)}o`],
    ),
    // lärare, lärar|utbildning
    are: noun(
      base => [base, `${base}n`, base, `${cut(base, 1)}na`],
      base => [cut(base, 1)],
    ),
    er: noun(base => [base, `${base}en`, `${base}er`, `${base}erna`], plain),
    ers: noun(
      base => [base, `${base}en`, `${base}er`, `${base}erna`],
      base => [`${base}s`],
    ),
    ar: noun(base => {
      const stem = base.replace(/e$/, '')
      return [base, `${stem}en`, `${stem}ar`, `${stem}arna`]
    }, plain),
    ande: noun(base => [base, `${base}n`, base, `${base}na`], plain),
    ett: noun(base => [base, `${base}et`, base, `${base}en`], plain),
    ette: noun(base => [base, `${base}t`, `${base}n`, `${base}na`], plain),
    mot: noun(base => [base, `${base}en`, `${cut(base, 2)}öter`, `${cut(base, 2)}öterna`], plain),
    fröken: noun(base => [base, base, `${cut(base, 2)}nar`, `${cut(base, 2)}narna`], plain),
    adjective: {
      forms: base =>
        Object.fromEntries(
          CELLS.flatMap((cell, at) => [cell, `${cell}.gen`].map(one => [one, at === 0 ? base : `${base}a`])),
        ),
    },
    adj: noun(base => [base, `${base}e`, `${base}a`, `${base}a`]),
    mass: noun(base => [base, `${base}en`], plain),
  },
  abstracts: new Set(['skap', 'skapet', 'skaps', 'skapets']),
  // a genitive makes the noun behind it indefinite
  behind: (cell, before) => (before.endsWith('s') ? cell.replace('def.', '') : cell),
  describe: {
    sg: 'singular',
    'def.sg': 'definite singular',
    pl: 'plural',
    'def.pl': 'definite plural',
    'sg.gen': 'genitive singular',
    'def.sg.gen': 'genitive definite singular',
    'pl.gen': 'genitive plural',
    'def.pl.gen': 'genitive definite plural',
  },
})

/** Class of a word that no list has, by its ending. */
export const classByEnding = (word: string): string | undefined =>
  /man$/.test(word)
    ? 'man'
    : /are$/.test(word)
      ? 'are'
      : /chef$/.test(word)
        ? 'ers'
        : /[^e]a$/.test(word)
          ? 'a'
          : /ande$/.test(word)
            ? 'ande'
            : 'er'
