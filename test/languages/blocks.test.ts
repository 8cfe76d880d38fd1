import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src'

const { lint } = createLinter({ document: 'fragment' })
const found = (text: string) => lint(text).messages.map(({ actual }) => actual)

describe('language by block: a title alone', () => {
  it.each([
    ['Esimies', 'fi'],
    ['Lähiesimies, Espoo', 'fi'],
    ['Vain naisille', 'fi'],
    ['Foreman – Espoo', 'en'],
    ['Salesman', 'en'],
    ['Women only', 'en'],
    ['Förman', 'sv'],
    ['Förman sökes', 'sv'],
    ['Städerska – Vasa', 'sv'],
    ['TJÄNSTEMAN', 'sv'],
    ['Endast kvinnor', 'sv'],
  ])('%s: %s', (text, language) => {
    const report = lint(text)
    expect(report.language).toBe(language)
    expect(report.messages.length).toBe(1)
  })
})

describe('language by block: a line of a form alone', () => {
  it.each([
    ['Personbeteckning: ________', 'sv'],
    ['Civilstånd:', 'sv'],
    ['Marital status: ________', 'en'],
    ['Date of birth:', 'en'],
    ['Siviilisääty:', 'fi'],
    ['Henkilötunnus: ________', 'fi'],
  ])('%s: %s', (text, language) => {
    const report = lint(text)
    expect(report.language).toBe(language)
    expect(report.messages.map(({ ruleId }) => ruleId)).toEqual(['identifying-request'])
  })
})

describe('language by block: headings and their neighbours', () => {
  it('a heading that names a title of one language is read in it', () => {
    expect(found('Esimies – Espoo\n\nWe are looking for a leader for our team.')).toEqual(['Esimies'])
    expect(found('Foreman – Espoo\n\nHaemme tiimiimme osaajaa, joka viihtyy ulkona.')).toEqual(['Foreman'])
    expect(found('Förman\n\nWe are looking for a leader for our team.')).toEqual(['Förman'])
  })
  it('other headings and items follow the text around them', () => {
    const text =
      'Projekti Pohjola\n\nWe are looking for a chairman.\n\n- SAP\n- foreman\n\nHaemme esimiestä.\n\n- lakimies'
    expect(found(text)).toEqual(['chairman', 'foreman', 'esimiestä', 'lakimies'])
  })
  it('one ad in three languages', () => {
    const text = [
      'Haemme tiimiimme esimiestä, joka viihtyy asiakkaiden parissa.',
      'Vi söker en förman som trivs med kunder.',
      'We are looking for a foreman who enjoys meeting customers.',
    ]
    expect(found(text.join('\n\n'))).toEqual(['esimiestä', 'förman', 'foreman'])
  })
})

describe('language by block: mixed lines', () => {
  it.each([
    'Haemme osaajaa rooliin Key Account Manager, ja käytämme työkaluja Scrum ja Kanban.',
    'Vi använder Scrum och behöver en Product Owner till teamet.',
    'Our office is at Merimiehenkatu 1, and Suomen Palomiesliitto is our neighbour.',
    'Hae osoitteessa https://careers.example.com/jobs/apply/to/the/team.',
    'The Swedish name of the office is Regionförvaltningsverket.',
  ])('nothing in: %s', text => expect(found(text)).toEqual([]))

  it('words of an address say nothing of the language', () => {
    expect(found('Jätä hakemus: https://example.com/jobs/apply/work-with-our-team\n\nEsimies')).toEqual(['Esimies'])
  })
})

describe('language by block: demands are read in the language of their block', () => {
  it.each([
    ['Hakijan tulee olla nainen.', 'Sökanden ska vara kvinna.', 'You must be a woman.'],
    ['Äidinkielesi on suomi.', 'Ditt modersmål är finska.', 'Your mother tongue is Finnish.'],
  ])('%s', (...texts) => {
    expect(new Set(lint(texts.join('\n\n')).messages.map(({ line }) => line)).size).toBe(3)
  })
})
