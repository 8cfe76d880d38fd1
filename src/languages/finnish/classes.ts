import { type Harmony, harmonise, strengthen, weaken } from './phonology'

/**
 * The 49 nominal classes of the Kotus word list as stems and the five cells that differ by class.
 *
 * Source: Kotimaisten kielten keskus, Nykysuomen sanalista (class numbers); stems and parallel forms after
 * VISK § 60–95 (https://kaino.kotus.fi/visk). The first form of a list is the preferred one; forms in parentheses of the
 * grammars stand last and serve recognition only.
 */
export interface Stems {
  /** Strong vowel stem, singular: esimiehe-, päällikkö-. */
  strong: string
  /** Weak vowel stem, singular: päällikö-. */
  weak: string
  /** Strong and weak plural stems. */
  strongPlural: string
  weakPlural: readonly string[]
  partitive: readonly string[]
  illative: readonly string[]
  genitivePlural: readonly string[]
  partitivePlural: readonly string[]
  illativePlural: readonly string[]
  /** Essive plural where both grades are in use: päälliköinä, päällikköinä. */
  essivePlural?: readonly string[]
  /** Other singular nominative stems used before a compound part: nais-. Default: the nominative. */
  modifier?: string
}

interface Noun {
  /** Nominative. */
  n: string
  /** Gradation letter or ''. */
  g: string
  harmony: Harmony
}

/*
 * A class is a line: its number, the stems, the five cells; commas between parallel forms.
 *
 *     0 nominative   1 strong stem   2 weak stem   3 strong plural   4 weak plural
 *     5 nominative in its strong grade: asiakas → asiakkas   6 with an i behind a consonant: barmaid → barmaidi
 *     .  without its last letter        :  one vowel of two alike: maa → ma      *  its last letter again
 *     @  last vowel of the strong stem  A O  a o or ä ö
 *     ~  weak grade of the strong stem  ^  that of a t, by what stands before it: käte → käde, kynte → kynne
 *
 * The weak plural is made of the weak stem as the strong one is of the strong stem. What is otherwise stands last:
 * `w` weak plural, `e` stem of the essive plural (päälliköinä, päällikköinä), `m` the form before a compound part (nais-).
 */
const CLASSES: ReadonlyMap<string, readonly string[]> = new Map(
  `
1  0      ~      1i    1A      1@n       1jen               1jA        3hin
2  0      ~      1i    1A      1@n       4den,1jen,4tten    4tA,1jA    3hin
3  0      ~      1i    1tA     1@n       4den,4tten         4tA        3hin
4  0      ~      1i    1A      1@n       4den,1jen,4tten    4tA,1jA    4hin,3hin e4,3
5  6      ~      1.ei  1A      1@n       1en,3n,4den,4tten  1.ejA,4tA  3hin
6  6      ~      1.ei  1A      1@n       4den,1en,4tten     4tA,1.ejA  3hin
7  0.e    ~      1.i   1A      1en       3en                3A         3in
8  0      ~      1i    1A      1@n       1jen,3en           1jA        3hin
9  0      ~      1.Oi  1A      1@n       1.Ojen,1in         1.OjA      3hin
10 0      ~      1.i   1A      1@n       3en,1in            3A         3in
11 0      ~      1.i   1A      1@n       3en,1.Oiden,1.Oitten,1.Ojen,1in 3A,1.OitA,1.OjA 3in,1.Oihin w3,1.Oi e3,1.Oi
12 0      ~      1.Oi  1A      1@n       4den,4tten,1in     4tA        3hin
13 0      ~      1.Oi  1A      1@n       4den,1.Ojen,4tten,1in 4tA,1.OjA 3hin
14 0      ~      1.Oi  1A      1@n       4den,1.Ojen,4tten,1in 4tA,1.OjA 4hin,3hin e4,3
15 0      ~      1.i   1A,1tA  1@n       4den,4tten,1in     4tA        3siin,3hin
16 0.A    ~      1.i   1A      1@n       3en,1in            3A         3in
17 0      ~      1:i   1tA     1seen     4den,4tten         4tA        3siin,3hin
18 0      1      1:i   1tA     1h@n      4den,4tten         4tA        3hin
19 0      1      0..@i 1tA     1h@n      4den,4tten         4tA        3hin
20 0      ~      1:i   1tA     1seen,1h@n 4den,4tten        4tA        3siin,3hin
21 0      1      1i    1tA     1h@n      4den,4tten         4tA        3hin
22 0’     1      1i    1tA     1hen      4den,4tten         4tA        3hin
23 0.e    ~      1.i   0.tA    1en       3en                3A         3in
24 0.e    ~      1.i   0.tA    1en       3en,0.ten          3A         3in
25 0.e    ~      1.i   1A,0..ntA 1en     3en,0..nten        3A         3in
26 0.e    ~      1.i   0.tA    1en       0.ten,3en          3A         3in
27 0..te  ^      0..si 0..ttA  1en       3en,0..tten        3A         3in
28 0..te  ^      0..si 0..ttA  1en       3en,0..tten        3A         3in
29 0.e    ~      1.i   0...stA 1en       0...sten,3en       3A         3in
30 0.e    ~      1.i   0...stA 1en       3en,0...sten       3A         3in
31 0...hte 0...hde 0.i 0...htA 1en       3en                3A         3in
32 5e     1      1.i   0tA     1en       3en,0ten           3A         3in
33 5.me   1      1.i   0tA     1en       3en,0ten           3A         3in
34 5.mA   1      1.i   0tA     1@n       3en,0ten           3A         3in
35 5.mA   1      1.i   0tA     1@n       3en,0ten           3A         3in
36 0.mpA  0.mmA  0.mpi 0tA,1A  1@n       3en,0ten           3A         3in w0.mmi
37 0.mpA  0.mmA  0.mpi 0tA,1A  1@n       3en,0ten           3A         3in w0.mmi
38 0...se 1      0...si 0...stA 1en      0...sten,3en       3A         3in m0...s
39 0.kse  1      0.ksi 0tA     1en       0ten,3en           3A         3in
40 0.te   0.de   0.ksi 0.ttA   1en       3en                3A         3in
41 5.*    1      5.i   0tA     1seen     3den,3tten,0ten    3tA        3siin,3hin
42 0.he   1      0.hi  0tA     1en       0ten,3en           3A         3in
43 0.e    1      0.i   0tA     1en,1seen 3den,3tten,0ten    3tA        3hin,3siin
44 0.*    1      0.i   0tA     1seen     3den,3tten         3tA        3siin,3hin
45 0.nte  0.nne  0.nsi 0.ttA   1en       3en                3A         3in
46 0.nte  0.nne  0.nsi 0tA     1en       3en,0ten           3A         3in
47 0..ee  1      0..ei 0tA     1seen     3den,3tten         3tA        3siin,3hin
48 5e     1      5i    0ttA    1seen     3den,3tten         3tA        3siin,3hin
49 5e     1      1.i   0tA     1en,1eseen 3en,0ten,3den     3A         3in`
    .split('\n')
    .map(line => line.split(/ +/))
    .map(([number = '', ...row]) => [number, row]),
)

/**
 * Stems of a noun of a class.
 *
 * @param number of the class, `1`–`49`
 * @returns undefined for a class that the word list does not have
 */
export function stemsOf(number: string, { n, g, harmony }: Noun): Stems | undefined {
  const row = CLASSES.get(number)
  if (!row) return undefined
  // loans that end in a consonant take i
  const bases = [n, '', '', '', '', strengthen(n, g), /[aeiouyäöå]$/.test(n) ? n : `${n}i`]
  const [strong = '', weak = '', plural = '', ...cells] = row
  const write = (form: string): string => {
    const [, base = '', cuts = '', ending = ''] = /^(\d)([.:*]*)(.*)$/.exec(form) ?? []
    let stem = bases[Number(base)] ?? ''
    for (const cut of cuts) {
      const last = stem.slice(-1)
      if (cut === '*') stem += last
      else if (cut === '.' || stem.endsWith(last + last)) stem = stem.slice(0, -1)
    }
    return stem + harmonise(ending, harmony).replace('@', lastVowel)
  }
  // cowboy: what is said ends in i
  let lastVowel = n.slice(-1)
  // veli : velje- is the one irregular stem of the class that names people
  bases[1] = n === 'veli' ? 'velje' : write(strong)
  lastVowel = bases[1].endsWith('y') && harmony === 'back' ? 'i' : bases[1].slice(-1)
  bases[2] =
    weak === '~'
      ? weaken(bases[1], g)
      : weak === '^'
        ? weaken(bases[1], SOFT[n.charAt(n.length - 3)] ?? 'F')
        : write(weak)
  bases[3] = write(plural)
  bases[4] = write(plural.replace('1', '2'))
  const all = (forms: string) => forms.split(',').map(write)
  const own = (sign: string) => cells.find(cell => cell.startsWith(sign))?.slice(1)
  const [partitive = '', illative = '', genitivePlural = '', partitivePlural = '', illativePlural = ''] = cells
  const [weakPlural, essivePlural, modifier] = [own('w'), own('e'), own('m')]
  return {
    strong: bases[1],
    weak: bases[2],
    strongPlural: bases[3],
    weakPlural: weakPlural ? all(weakPlural) : [bases[4]],
    partitive: all(partitive),
    illative: all(illative),
    genitivePlural: all(genitivePlural),
    partitivePlural: all(partitivePlural),
    illativePlural: all(illativePlural),
    ...(essivePlural && { essivePlural: all(essivePlural) }),
    ...(modifier && { modifier: write(modifier) }),
  }
}

/** Gradation of a t by the letter before it; F behind others: käte → käde, kynte → kynne, kerte → kerre, kulte → kulle. */
const SOFT: Readonly<Record<string, string>> = { n: 'J', r: 'K', l: 'I' }

/**
 * Does this word of a phrase agree with the noun behind it? Adjectives and participles by their endings: nuorekas,
 * kokenut, johtava, nopea. A noun of these endings (idea) is rare before another noun in the nominative.
 */
export const agrees = (word: string): boolean => /(?:v[aä]|nen|tt[uy]|nut|nyt|k[aä]s|li[aä]s|[eo]a|eä)$/.test(word)

/** Gradation that the letters before the last vowel give away: palkka 9-A, kunto 1-J. Single k, p, t tell nothing. */
const DOUBLE: readonly (readonly [string, string])[] = [
  ['kk', 'A'],
  ['pp', 'B'],
  ['tt', 'C'],
  ['nk', 'G'],
  ['mp', 'H'],
  ['lt', 'I'],
  ['nt', 'J'],
  ['rt', 'K'],
]

/**
 * Class of a word that is in no list, by its ending. Figures: share right over the Kotus word list.
 *
 * -nen 38 (99.8 %) · -tar/-tär 32-C (98) · -oija/-öijä 10 (98) · -ija/-ijä 12 (96) · -ja/-jä 10 (87) ·
 * -ttu/-tty 1-C, -ntti 5-C, -sti 5 (100) · three syllables and -kko/-kkö 4-A (92)
 */
export function classByEnding(word: string): string | undefined {
  const plain = vowelClass(word)
  if (plain === undefined || !VOWEL_STEMS.has(plain)) return plain
  const grade = DOUBLE.find(([strong]) => word.endsWith(strong, word.length - 1))
  return grade ? `${plain}-${grade[1]}` : plain
}

const VOWEL_STEMS: ReadonlySet<string> = new Set(['1', '5', '9', '10'])

function vowelClass(word: string): string | undefined {
  if (/nen$/.test(word)) return '38'
  if (/t[aä]r$/.test(word)) return '32-C'
  if (/(oija|öijä)$/.test(word)) return '10'
  if (/ij[aä]$/.test(word)) return '12'
  if (/[jv][aä]$/.test(word)) return '10'
  if (/sti$/.test(word)) return '5'
  if (/[aeiouyäö].*[aeiouyäö].*kk[oö]$/.test(word)) return '4-A'
  if (/mies$/.test(word)) return '42'
  if (/henkilö$/.test(word)) return '2'
  if (/(uus|yys)$/.test(word)) return '40'
  if (/nut|nyt$/.test(word)) return '47'
  if (/t[oö]n$/.test(word)) return '34-C'
  if (/ri$/.test(word)) return '6'
  if (/k[aä]s$/.test(word)) return '41-A'
  if (/[iuoöy]s$/.test(word)) return '39'
  if (/[aä]s$/.test(word)) return '41'
  if (/e$/.test(word)) return '48'
  if (/[oöuy]$/.test(word)) return '1'
  if (/i$/.test(word)) return '5'
  // herra: herroja, but koira: koiria: with two syllables the first vowel decides
  if (/^[^aeiouyäö]*[aei][^aeiouyäö]+a$/.test(word)) return '9'
  if (/[aä]$/.test(word)) return '10'
  return /[bcdfghjklmnpqrtvwxz]$/.test(word) ? '5' : undefined
}
