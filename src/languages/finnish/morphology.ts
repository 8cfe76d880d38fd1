import type { Head, Morphology } from '../../lexicon/inflection'
import { headHarmony, paradigm } from './paradigm'
import { isVowel } from './phonology'
import { allows, attach, colon, describe, splits } from './tails'

/** Equal vowels at a seam take a hyphen: linja-asentaja, esihenkilö-öljy. */
const sameVowel = (left: string, right: string): boolean => {
  const vowel = left.charAt(left.length - 1)
  return isVowel(vowel) && vowel === right.charAt(0)
}

/** -mäinen with its forms, in both harmonies. */
const LIKE = /^m[aä]i(?:nen|se|sen|sta|stä|seen|si|sia|siä|sissa|sissä|sesti|suu|syy|suus|syys)/

const toBack: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', y: 'u' }
const toFront: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'y' }

/** Finnish: 26 cells, possessives, clitics, compounds. */
export const finnishMorphology: Morphology = {
  paradigm,
  splits,
  allows,
  attach,
  colon,
  describe,
  join: (left, right) => (sameVowel(left, right) ? `${left}-${right}` : left + right),
  hyphenBySpelling: sameVowel,
  // -mäinen is a suffix, not a compound part: it takes the harmony of the new word (lähijohtajamainen)
  suffix: (tail: string, head: Head) => {
    if (!LIKE.test(tail)) return undefined
    const table = headHarmony(head) === 'back' ? toBack : toFront
    let out = ''
    for (const letter of tail) out += table[letter] ?? letter
    return out
  },
  derivations: ['yy', 'yyt', 'yyd', 'yyks', 'isyy', 'inen', 'ise', 'isi', 'iste'],
  fold: word => word.replace(/[äå]/g, 'a').replace(/ö/g, 'o'),
}
