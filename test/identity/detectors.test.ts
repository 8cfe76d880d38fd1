import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src'
import type { Entity, LanguageCode } from '../../src/contract'
import { analyses } from '../../src/identity/inflection'

const linters = new Map<string, ReturnType<typeof createLinter>>()
const entities = (text: string, language: LanguageCode, level: 1 | 2 | 3): Entity[] => {
  const key = `${language} ${level}`
  const linter = linters.get(key) ?? createLinter({ language, level, document: 'application' })
  linters.set(key, linter)
  return linter.mask(text).entities
}
/** `kind: words` of everything found. */
const found = (text: string, language: LanguageCode = 'fi', level: 1 | 2 | 3 = 2) =>
  entities(text, language, level).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('codes', () => {
  it.each([
    '010190-999W',
    '010190Y999W',
    '290200A901C',
    '290204B902E',
    '311299+903B',
    '150675X9041',
    '241288u9063',
    '070710C9070',
    '131052-308T',
  ])('%s is a certain identity code', code => {
    const [one] = entities(`Tunnus ${code}.`, 'fi', 1)
    expect(one).toMatchObject({ kind: 'personal-identity-code', confidence: 'certain', start: 7, end: 7 + code.length })
  }) // prettier-ignore

  it('whatever dash it is typed with, and glued to a word', () => {
    expect(found('010190–999W')).toEqual(['personal-identity-code: 010190–999W'])
    expect(found('Tunnus010190-999W')).toEqual(['personal-identity-code: 010190-999W'])
  })
  it.each(['010190\u00a0-\u00a0999W', '01.01.90-999W', '0101 90-999W', '010190 999W'])(
    '%j is how a code is typed',
    code => expect(found(`Tunnus ${code}`)).toEqual([`personal-identity-code: ${code}`]),
  )
  it('a wrong check character is masked, but not called certain', () => {
    expect(entities('Tunnus 010190-999A', 'fi', 1)).toMatchObject([{ confidence: 'possible' }])
  })
  it.each([
    '310290-9991',
    '1234567-8',
    'Y-tunnus 0737546-2',
    'viite 010190-1234',
    '§ 1325/2014',
    'ISBN 978-951-0-12345-6',
  ])('%s is no one’s', text => expect(found(text)).toEqual([]))
  it('Swedish personnummer: with or without a sign, by Luhn', () => {
    expect(entities('19910924-2397', 'sv', 1)).toMatchObject([{ confidence: 'certain' }])
    expect(entities('201109252385', 'sv', 1)).toMatchObject([{ confidence: 'certain' }])
    expect(entities('199109242398', 'sv', 1)).toEqual([])
  })
  it('an account is told by its remainder', () => {
    expect(found('FI21 1234 5600 0007 85 OKOYFIHH')).toEqual(['bank-account: FI21 1234 5600 0007 85'])
    expect(found('FI22 1234 5600 0007 85').join()).not.toMatch(/bank-account/)
    for (const typed of [
      'fi21 1234 5600 0007 85',
      'FI21-1234-5600-0007-85',
      'FI21\u00a01234\u00a05600\u00a00007\u00a085',
    ])
      expect(found(`Tili ${typed}.`)).toEqual([`bank-account: ${typed}`])
  })
})

describe('what is typed in other ways', () => {
  it.each([
    ['phone', '044 / 123 4567'],
    ['phone', '040\u00a0123\u00a04567'],
    ['email', 'anna.virtanen at example.com'],
    ['email', 'anna.virtanen @ example.fi'],
    ['email', 'anna.virtanen(at)example(dot)com'],
    ['address', 'Pitkäkatu 12B34'],
    ['address', 'Puistokaarre\u00a03'],
  ])('%s: %j', (kind, typed) => expect(found(`Tavoittaa: ${typed}`)).toEqual([`${kind}: ${typed}`]))
  it('not every “at” stands in an address', () =>
    expect(found('You can look at example.com', 'en').join()).not.toMatch(/email/))
  it('the label of a form stands over the date', () =>
    expect(found('SYNTYMÄAIKA\n1.2.1990')).toEqual(['birth-date: 1.2.1990']))
  it('months before days, and days that go on', () => {
    expect(found('Since 9/19/1963.', 'en', 3)).toEqual(['date: 9/19/1963'])
    expect(found('Chef 03/2015–present', 'en', 3)).toEqual(['date: 03/2015'])
    expect(found('Myyjä 01/2015-12/2016', 'fi', 3)).toEqual(['date: 01/2015-12/2016'])
  })
})

describe('names by what they are made of and where they stand', () => {
  const names = (text: string, language: LanguageCode = 'fi') =>
    found(text, language)
      .filter(one => one.startsWith('name: '))
      .map(one => one.slice(6))

  it('surnames that are weak in the nominative', () =>
    expect(names('Esihenkilönäni oli Pekka Rinne. Rinteellä on numeroni.')).toEqual(['Pekka Rinne', 'Rinteellä']))
  it('an initial needs no full stop between words that are no common ones', () => {
    expect(names('I met Tovielle B Quennara there.', 'en')).toEqual(['Tovielle B Quennara'])
    expect(names('I take Vitamin C Supplements.', 'en')).toEqual([])
  })
  it('surnames joined by an ampersand are a firm', () =>
    expect(names('Olin harjoittelussa toimistossa Heikkinen & Korhonen.')).toEqual([]))
  it('maiden names and nicknames', () => {
    expect(names('Anna Virtanen (o.s. Vexbrom)')).toEqual(['Anna Virtanen', 'Vexbrom'])
    expect(names('Työmaalla minut tunnetaan Repolana.')).toEqual(['Repolana'])
    expect(names('Yritys tunnetaan Suomessa.')).toEqual([])
  })
  it('what persons do, and what may be any word', () => {
    expect(names('Sitten Vexbrom nauroi.')).toEqual(['Vexbrom'])
    expect(names('Millainen lapsi olin? Lehden mukaan kiltti.')).toEqual([])
  })
  it('a greeting ends with its line', () => expect(names('Moikka,\n\nMun on pakko hakea.')).toEqual([]))
  it('a place of birth stands behind the date', () =>
    expect(found('Synt. 14.9.1988, Hanoi')).toEqual(['birth-date: 14.9.1988', 'nationality: Hanoi']))
})

describe('contacts', () => {
  it.each([
    '040 123 4567',
    '040-1234567',
    '+358 (0)40 123 4567',
    '0046 70 123 45 67',
    '(09) 1234 567',
    '+358401234567',
    '+44 20 7946 0958',
  ])('%s is a telephone number', number => {
    expect(found(`Soita ${number}!`)).toEqual([`phone: ${number}`])
  }) // prettier-ignore
  it.each([
    '20 000 euroa',
    '01.02.2020–03.04.2021',
    'klo 08.00–16.00',
    'versio 0.9.12',
    '1500 tikettiä',
    'rek.nro 00012345678',
  ])('%s is none', text => expect(found(text)).toEqual([]))
  it('e-mail, however it is hidden', () => {
    expect(found('a.b+c@esimerkki.fi')).toEqual(['email: a.b+c@esimerkki.fi'])
    expect(found('anna (at) esimerkki.fi')).toEqual(['email: anna (at) esimerkki.fi'])
  })
  it('links and handles; a tool with a dot in its name is none', () => {
    expect(found('linkedin.com/in/xyz ja https://oma.example/cv')).toEqual([
      'link: linkedin.com/in/xyz',
      'link: https://oma.example/cv',
    ])
    expect(found('Osaan Node.js:n, ASP.netin ja socket.io:n.')).toEqual([])
  })
  it.each([
    'Pitkäkatu 12 B 34, 00100 Helsinki',
    'Vanha Turuntie 5 as. 3',
    'Servin Maijan tie 6 B 22, 02150 Espoo',
    'Stora Långgatan 14 A 3',
    '65100 VASA',
  ])('%s is an address', address => expect(found(address)).toEqual([`address: ${address}`])) // prettier-ignore
})

describe('names', () => {
  const names = new Set([
    'virtanen',
    'pekka',
    'mäki',
    'lahti',
    'laine',
    'markus',
    'tuomas',
    'daniel',
    'saari',
    'niko',
    'joki',
    'repo',
    'helmi',
  ])
  it.each([
    ['virtasella', 'virtanen', 'lla'],
    ['virtaseen', 'virtanen', 'een'],
    ['virtasta', 'virtanen', 'ta'],
    ['pekan', 'pekka', 'n'],
    ['mäen', 'mäki', 'n'],
    ['mäelle', 'mäki', 'lle'],
    ['lahden', 'lahti', 'n'],
    ['laineelta', 'laine', 'lta'],
    ['markuksen', 'markus', 'n'],
    ['tuomaalle', 'tuomas', 'lle'],
    ['danielin', 'daniel', 'n'],
    ['saarta', 'saari', 'ta'],
    ['nikolle', 'niko', 'lle'],
    ['joelle', 'joki', 'lle'],
    ['revon', 'repo', 'n'],
    ['pekkaan', 'pekka', 'an'],
    ['virtasellakin', 'virtanen', 'llakin'],
    ['helmen', 'helmi', 'n'],
  ])('%s is a form of %s', (form, base, ending) => {
    expect(analyses(form, names)).toContainEqual({ base, ending })
  }) // prettier-ignore
  it('a form that the paradigm does not have is none', () => {
    for (const form of ['pekkan', 'anttin', 'virtanenin']) expect(analyses(form, names)).toEqual([])
  })
  it.each([
    'Toivon saavani kutsun.',
    'Annan mielelläni lisätietoja.',
    'Meri ja metsä ovat lähellä.',
    'Koski virtaa.',
    'Onneksi olen oppinut.',
    'Pian valmistun.',
    'Työskentelin Mäkisen Leipomossa ja Koskinen Oy:ssä.',
    'Olin töissä Helsingin kaupungilla ja Stockmannilla.',
    'Hyvä vastaanottaja, haen Osaavaan Tiimiin.',
    'Kahvila Aino ja ravintola Elite.',
    'Soitin The Rasmus -yhtyeessä.',
    'Osaan Power BI:n, Adobe XD:n ja John Deeren.',
  ])('nobody is named in: %s', text => expect(found(text)).toEqual([])) // prettier-ignore
  it.each([
    ['Nimeni on Xquilla Zoberg.', 'Xquilla Zoberg'],
    ['nimeni on anna virtanen', 'anna virtanen'],
    ['Terveisin\nXquilla', 'Xquilla'],
    ['Suosittelija: Xquilla Zoberg', 'Xquilla Zoberg'],
    ['Kysy esihenkilöltäni J. Virtaselta.', 'J. Virtaselta'],
    ['Kysy Anna-Liisa Mäki-Petäjältä.', 'Anna-Liisa Mäki-Petäjältä'],
    ['Ystäväni Ahmed al-Masri auttoi.', 'Ahmed al-Masri'],
    ['Lähetin Xquillan:lle terveiset. Nimi: Xquillan', 'Xquillan:lle'],
  ])('a person is named in: %s', (text, name) => expect(found(text)).toContain(`name: ${name}`)) // prettier-ignore
  it('a name known from an address is known in the text', () => {
    expect(found('Xquilla ja Zobergin tiimi. xquilla.zoberg@posti.example')).toContain('name: Zobergin')
  })
})

describe('cues', () => {
  it.each([
    ['fi', 'Minulla on 20 vuoden kokemus.'],
    ['fi', 'Hoidan diabetesta sairastavia asiakkaita.'],
    ['fi', 'Työskentelin vammaisten asumisyksikössä ja lapsiperheiden kotipalvelussa.'],
    ['fi', 'Opetin suomea maahanmuuttajille.'],
    ['fi', 'Olin seurakunnan diakoniatyöntekijä.'],
    ['fi', 'Johdin naistenvaatteiden osastoa.'],
    ['fi', '3-vuotias projekti päättyi.'],
    ['fi', 'Kieleni: suomi C2, ruotsi B1.'],
    ['fi', 'Palkkatoive 2 450 euroa, aloitan 1.8.'],
    ['fi', 'Sairaanhoitaja (AMK), DI, PRINCE2, hygieniapassi, B-ajokortti.'],
    ['sv', 'Jag har 20 års erfarenhet av vård av äldre.'],
    ['sv', 'Jag undervisar barn och unga.'],
    ['en', 'I taught children with autism.'],
    ['en', 'Ten years of experience in church catering.'],
  ] as const)('%s: nothing is told in “%s”', (language, text) => expect(found(text, language)).toEqual([])) // prettier-ignore
  it.each([
    ['fi', 'Olen 44, naimisissa.', ['age: 44', 'family: naimisissa']],
    ['fi', 'Äidinkieleni on somali, englanti C1.', ['mother-tongue: somali']],
    ['fi', 'Kansalaisuus: Viro', ['nationality: Viro']],
    ['fi', 'Kävin intin.', ['military-service: intin']],
    ['fi', 'Kuulun Marttoihin.', ['organisation: Marttoihin']],
    ['fi', 'Valokuva liitteenä.', ['photo: Valokuva liitteenä']],
    ['sv', 'Jag är 34 år.', ['age: 34 år']],
    ['sv', 'Mitt modersmål är finska.', ['mother-tongue: finska']],
    ['en', 'I am married.', ['family: married']],
    ['en', 'My nationality: Finnish', ['nationality: Finnish']],
  ] as const)('%s: “%s”', (language, text, expected) => expect(found(text, language)).toEqual(expected)) // prettier-ignore
})

describe('dates', () => {
  it('of birth at level 2, the rest at level 3', () => {
    const text = 'Syntymäaika: 1.2.1990. Aloitin maaliskuussa 2015 ja lopetin 3.4.2018.'
    expect(found(text)).toEqual(['birth-date: 1.2.1990'])
    expect(found(text, 'fi', 3)).toEqual(['birth-date: 1.2.1990', 'date: maaliskuussa 2015', 'date: 3.4.2018'])
  })
  it('numbers that count things are no years', () => {
    expect(found('Palvelin 2000 asiakasta ja myin 1950 kpl.', 'fi', 3)).toEqual([])
  })
})
