import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src'

const { lint } = createLinter({ language: 'sv', document: 'fragment' })
const found = (text: string) =>
  lint(text)
    .messages.filter(({ ruleId }) => ruleId === 'gendered-title')
    .map(({ actual, expected }) => [actual, expected[0]])

describe('Swedish titles, as in Finland', () => {
  it.each<[string, (string | undefined)[][]]>([
    ['Vi söker en förman.', [['förman', 'chef']]],
    [
      'Förmannens ansvar och förmännens möte',
      [
        ['Förmannens', 'Chefens'],
        ['förmännens', 'chefernas'],
      ],
    ],
    [
      'förmansutbildning och förmansarbete',
      [
        ['förmansutbildning', 'chefsutbildning'],
        ['förmansarbete', 'chefsarbete'],
      ],
    ],
    [
      'Två brandmän och en städerska',
      [
        ['brandmän', 'räddningspersoner'],
        ['städerska', 'städare'],
      ],
    ],
    ['FÖRMAN – VASA', [['FÖRMAN', 'CHEF']]],
    [
      'Servitriserna och affärsmannen',
      [
        ['Servitriserna', 'Servitörerna'],
        ['affärsmannen', 'företagaren'],
      ],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    'Sjukskötare och lärare söks, och en brandmästare.',
    'Förmåner och förmåga i vår bransch, och humanresurser.',
    'Kontakta Anna Bergman eller Kalle Lindman.',
    'Man kan söka platsen nu.',
    'Vaktmästaren och hovmästaren hälsar.',
  ])('nothing in: %s', text => expect(found(text)).toEqual([]))
})
