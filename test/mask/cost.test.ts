import { expect, it } from 'vitest'
import { createLinter } from '../../src'
import type { LanguageCode } from '../../src/contract'
import { applications, type Marked } from './applications'

const PAGE = `Anna Virtanen, Pitkäkatu 12 B 34, 00100 Helsinki, puh. 040 123 4567, anna.virtanen@example.com

Työkokemus
2015–2019 Kirjanpitäjä, Esimerkki Oy, Espoo. Vastasin kuukausiraportoinnista ja koulutin uusia työntekijöitä.
Esihenkilönäni toimi Matti Korhonen, jolta saa lisätietoja. Olen 34-vuotias ja äidinkieleni on suomi.

`

const { mask } = createLinter({ language: 'fi', document: 'application' })
/** The best of several runs, in milliseconds: the others waited for the machine. */
const best = (work: () => unknown): number => {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
const cost = (text: string): number => best(() => mask(text))

/** A yardstick, so that a slow machine is no slow library: how often each word stands in a text. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.split(/[^\p{L}\d]+/u)) {
    const small = word.toLowerCase()
    counts.set(small, (counts.get(small) ?? 0) + 1)
  }
  return counts
}

it('100 KB of CV cost well under what a reader notices, and twice the text costs about twice', () => {
  const text = PAGE.repeat(Math.ceil(100_000 / PAGE.length))
  mask(text)
  const once = cost(text)
  // seven to eight times as long as counting its words
  expect(once / best(() => countWords(text))).toBeLessThan(20)
  expect(cost(text + text)).toBeLessThan(once * 3.5)
})

const ALL = ['applications', 'held-out', 'held-out-2', 'held-out-3', 'held-out-4'].flatMap(applications)
const SYLLABLES = 'ka le mi no su va ri to hä kö ja lin pek nur sal vir tan mar es ol'.split(' ')

/** Applications one after another, with other names and numbers each time: nothing learnt of one word helps with the next. */
function varied(language: LanguageCode, length: number, seed: number): string {
  let state = seed
  const below = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * limit)
  }
  const syllables = () => Array.from({ length: 2 + below(2) }, () => SYLLABLES[below(SYLLABLES.length)]).join('')
  const other = (word: string) => word.charAt(0) + syllables() + word.slice(-2)
  const rewritten = ({ text, identifying }: Marked) => {
    let out = ''
    let at = 0
    for (const { kind, start, end } of identifying) {
      const own = text.slice(start, end)
      out += text.slice(at, start) + (kind === 'name' && below(2) === 0 ? own.replace(/\p{L}{4,}/gu, other) : own)
      at = end
    }
    return (out + text.slice(at)).replace(/[1-9]/g, () => String(1 + below(9))).replace(/\p{Ll}{9,}/gu, other)
  }
  const list = ALL.filter(one => one.language === language)
  let text = ''
  while (text.length < length) text += `${rewritten(list[below(list.length)]!)}\n\n`
  return text.slice(0, length)
}

const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!

/** Of fresh texts, each masked once: milliseconds of the middle one, and how many times as long as counting its words. */
function costOfFresh(language: LanguageCode, length: number): { ms: number; counts: number } {
  const linter = createLinter({ language, document: 'application' })
  const times: number[] = []
  const ratios: number[] = []
  for (let seed = 1; seed <= 19; seed++) {
    const text = varied(language, length, seed)
    const start = performance.now()
    linter.mask(text)
    const masked = performance.now()
    countWords(text)
    const counted = performance.now()
    // the first ones warm up
    if (seed <= 4) continue
    times.push(masked - start)
    ratios.push((masked - start) / (counted - masked))
  }
  return { ms: middle(times), counts: middle(ratios) }
}

it.each(['fi', 'sv', 'en'] as const)(
  '%s: 100 KB of ever new words cost no more than that, and grow alike',
  language => {
    const once = costOfFresh(language, 100_000)
    // eight to ten times as long as counting its words
    expect(once.counts).toBeLessThan(20)
    expect(costOfFresh(language, 200_000).ms).toBeLessThan(once.ms * 3.5)
  },
)

it.each([
  ['one endless word', 'a'],
  ['capitals', 'A '],
  ['names', 'Anna Virtanen '],
  ['digits', '0'],
  ['numbers', '040 '],
  ['at signs', 'a@'],
  ['dots', 'a.'],
  ['dashes', 'Ab-'],
  ['dates', '1.2.1990 '],
  ['brackets', '[NIMI 1]'],
  ['spaces', ' '],
  ['new lines', 'Anna\n'],
  ['cues', 'olen '],
  ['links', 'www.'],
])('no text is slow: %s', (_, piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length))
  mask(text)
  const once = cost(text)
  // under a millisecond the clock measures itself
  expect(cost(text.repeat(4))).toBeLessThan(Math.max(once, 1) * 12)
})
