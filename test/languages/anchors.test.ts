import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src'
import type { LanguageCode } from '../../src/contract'

/** What other linters of inclusive language miss, get wrong, or are asked to leave alone. */
const found = (language: LanguageCode, text: string) =>
  createLinter({ language, document: 'fragment' })
    .lint(text)
    .messages.map(({ ruleId, actual, expected: [first] }) => [ruleId, actual, first])

const TITLE = 'gendered-title'

describe('English: a title is found wherever it stands', () => {
  it.each([
    ['Foreman – Espoo', 'Foreman', 'Supervisor'],
    ['salesman: Espoo', 'salesman', 'sales representative'],
    ['Job: salesman', 'salesman', 'sales representative'],
    ['Sales, chairman, board', 'chairman', 'chair'],
    ['Apply, foreman, today', 'foreman', 'supervisor'],
    ['"Salesman" wanted', 'Salesman', 'Sales representative'],
    ['(chairman)', 'chairman', 'chair'],
    ['Chairman, Helsinki', 'Chairman', 'Chair'],
    ['Salesman', 'Salesman', 'Sales representative'],
    ['The chairman’s office', 'chairman’s', 'chair’s'],
    ["The chairmen's office", "chairmen's", "chairs'"],
    ['The chairmen’s office', 'chairmen’s', 'chairs’'],
    ['CHAIRMEN WANTED', 'CHAIRMEN', 'CHAIRS'],
    ['The policewomen’s cars', 'policewomen’s', 'police officers’'],
    ['a usherette', 'a usherette', 'an usher'],
    ['An alderman', 'An alderman', 'A council member'],
  ])('%s', (text, actual, expected) => expect(found('en', text)).toEqual([[TITLE, actual, expected]]))
})

describe('English: a pair is one finding', () => {
  it.each([
    ['foreman/forewoman', TITLE, 'supervisor'],
    ['chairman/chairwoman', TITLE, 'chair'],
    ['chairman/-woman', TITLE, 'chair'],
    ['he/she', 'gendered-pronoun', undefined],
    ['he or she', 'gendered-pronoun', undefined],
    ['his or her', 'gendered-pronoun', undefined],
    ['his/her', 'gendered-pronoun', undefined],
  ])('%s', (text, rule, expected) => expect(found('en', text)).toEqual([[rule, text, expected]]))

  it.each(['She sand he', 'her normal his', 'he/she/they'])('no pair: %s', text =>
    expect(found('en', text)).toEqual([]),
  )
})

describe('English: words in -man and -woman that no list has', () => {
  it('the woman is offered what the man is', () => {
    expect(found('en', 'Our spokeswoman met a handywoman.')).toEqual([
      [TITLE, 'spokeswoman', 'spokesperson'],
      [TITLE, 'handywoman', 'maintenance worker'],
    ])
  })
  it('others are reported without a replacement', () => {
    expect(found('en', 'The drillman and the hosewomen arrived.')).toEqual([
      [TITLE, 'drillman', undefined],
      [TITLE, 'hosewomen', undefined],
    ])
  })
  it.each([
    'A German human, a Roman talisman, an ottoman, and a woman.',
    'Women and men gave a specimen with acumen in Yemen.',
    'Frenchmen, Englishwomen and Norsemen founded the town.',
    'Batman and a caveman', // no jobs
    'Newman said so. Chapman & Bergman Oy hires.',
    'Craftsmanship, sportsmanship and chairmanship',
    'The Non-Discrimination Ombudsman gives advice.',
    'A midwife, a caretaker and a shop steward',
    'You know SoapUI, Postman and Jira.',
    'Mental health, competence and manageable work', // words inside words
    'George Foreman called Ms Chapman.',
    'Read more at https://example.com/salesman/join or write to chairman@example.com.',
  ])('nothing in: %s', text => expect(found('en', text)).toEqual([]))
})

describe('a pronoun about the applicant, not about a named person', () => {
  it.each<[LanguageCode, string, string]>([
    ['en', 'The applicant must know his limits.', 'his'],
    ['en', 'We are looking for a chef who loves her work.', 'her'],
    ['en', 'The candidate leads a team of five. He reports to the CEO.', 'He'],
    ['en', 'Every employee has his own desk.', 'his'],
    ['sv', 'Den som väljs får ett eget rum där han kan arbeta.', 'han'],
    ['sv', 'Kandidaten leder ett team. Hon rapporterar till vd.', 'Hon'],
    ['sv', 'Vår nya medarbetare får en dator när hon börjar.', 'hon'],
    ['sv', 'Han/hon leder laget.', 'Han/hon'],
  ])('%s: %s', (language, text, actual) =>
    expect(found(language, text)).toEqual([['gendered-pronoun', actual, undefined]]),
  )
  it.each<[LanguageCode, string]>([
    ['en', 'Anna Mäki founded the company, and she still works with us.'],
    ['en', 'Contact Anna Mäki. She tells you more about the candidate.'],
    ['en', 'Our supervisor Kai started in 2010, and he leads the team.'],
    ['sv', 'Kontakta Anna Mäki. Hon berättar mer om platsen.'],
    ['sv', 'Vår chef Kai började 2010, och han leder teamet.'],
    ['sv', 'Sökanden ska ha egen bil; hen får använda den i arbetet.'],
  ])('%s, nothing in: %s', (language, text) => expect(found(language, text)).toEqual([]))
})

describe('Swedish: compounds, joining forms and what must not be touched', () => {
  it.each([
    ['driftsförman', 'driftschef'],
    ['kontorsförmannens', 'kontorschefens'],
    ['förmansutbildning', 'chefsutbildning'],
    ['förmannaroll', 'chefsroll'],
    ['röntgensköterskorna', 'röntgenskötarna'],
    ['hotellvärdinnans', 'hotellvärdens'],
    ['lärarinneutbildning', 'lärarutbildning'],
    ['taleskvinnan', 'talespersonen'],
    // a genitive keeps what it governs indefinite; an adjective agrees and takes no -s
    ['brandförmannen', 'räddningsgruppens chef'],
    ['statsmännens', 'statsledarnas'],
    ['brandmän/brandkvinnor', 'räddningspersoner'],
  ])('%s → %s', (word, expected) => expect(found('sv', word)).toEqual([[TITLE, word, expected]]))

  it('names a title that has no ready replacement', () => {
    expect(found('sv', 'En sopman visade gott yrkesmannaskap.')).toEqual([
      [TITLE, 'sopman', undefined],
      [TITLE, 'yrkesmannaskap', undefined],
    ])
  })
  it.each([
    'Tillsammans når vi summan; stämman är allmän och mänsklig.',
    'En engelsman skrev en kriminalroman om en talisman.',
    'Barnmorskan, hälsovårdaren, vaktmästaren och ordföranden',
    'Lantmännens värderingar delas av Bergman och Åkerman.',
    'Bemanningsföretaget Ab Personal',
    'Man söker platsen före den 3 maj.',
    'Flickan ska bli elektriker.',
  ])('nothing in: %s', text => expect(found('sv', text)).toEqual([]))
})

describe('Swedish: nothing is changed unasked where the words around it would have to change', () => {
  const fixOf = (text: string) =>
    createLinter({ language: 'sv', document: 'fragment' })
      .lint(text)
      .messages.map(({ fix }) => fix)
  it.each([
    ['en brandman', 'safe'],
    ['den nya brandmannen', 'safe'],
    ['den äldre brandmannen', 'safe'],
    ['den nye brandmannen', 'suggest'],
    ['den ansvarige brandmannen', 'suggest'],
    ['en budpojke', 'suggest'], // ett bud
    ['en patientombudsman', 'suggest'], // ett ombud
    ['en vittnesman', 'suggest'], // ett vittne
  ])('%s: %s', (text, fix) => expect(fixOf(text)).toEqual([fix]))
})

describe('words that name no person', () => {
  it.each<[LanguageCode, string, string, string | undefined]>([
    ['en', 'It takes 200 man-hours.', 'man-hours', 'person-hours'],
    ['en', 'We plan manpower.', 'manpower', 'workforce'],
    ['en', 'An unmanned shop', 'unmanned', 'unattended'],
    ['en', 'You will man the phones.', 'man the phones', 'staff the phones'],
    ['en', 'May the best man for the job win.', 'best man for the job', 'best person for the job'],
    ['en', 'Dear Sir or Madam,', 'Dear Sir or Madam', 'Dear Hiring team'],
    ['en', 'Hey guys!', 'guys', 'everyone'],
    ['sv', 'Projektet tar två manår.', 'manår', 'årsverke'],
    ['sv', 'Vi räknar mantimmarna.', 'mantimmarna', 'arbetstimmarna'],
    ['sv', 'En obemannad station', 'obemannad', undefined],
  ])('%s: %s', (language, text, actual, expected) =>
    expect(found(language, text)).toEqual([['gendered-term', actual, expected]]),
  )
})
