import { describe, expect, it } from 'vitest'
import { lint } from '../../src'

const titlesIn = (text: string) =>
  lint(text, { language: 'fi' }).messages.filter(({ ruleId }) => ruleId === 'gendered-title')

describe('pairs and glosses are one finding', () => {
  it.each([
    ['Haemme nosturimiehenä tai -naisena toimivaa osaajaa.', 'nosturimiehenä tai -naisena', 'nosturinkuljettajana'],
    ['Tarvitsemme muuttomiehiä (ja -naisia) syksyksi.', 'muuttomiehiä (ja -naisia)', 'muuttotyöntekijöitä'],
    ['Haemme: nosturimies (-nainen', 'nosturimies (-nainen', 'nosturinkuljettaja'],
    ['Työmaan nokkamies(-nainen) aloittaa heti.', 'nokkamies(-nainen)', 'vetäjä'],
    ['Myyntimies-/nainen Turkuun', 'Myyntimies-/nainen', 'Myyjä'],
    ['Haemme toimistoneitiä/-herraa.', 'toimistoneitiä/-herraa', 'toimistotyöntekijää'],
    ['Haemme kassatyttöä/-poikaa kesäksi.', 'kassatyttöä/-poikaa', 'kassatyöntekijää'],
    ['Haussa esimies (esihenkilö) Turkuun.', 'esimies (esihenkilö)', 'esihenkilö'],
    ['Haemme lähijohtajaa (esimies) Turkuun.', 'lähijohtajaa (esimies)', 'lähijohtajaa'],
    ['Sinusta tulee esihenkilö (ent. esimies) varastolle.', 'esihenkilö (ent. esimies)', 'esihenkilö'],
    ['Toimit esihenkilön eli esimiehen parina.', 'esihenkilön eli esimiehen', 'esihenkilön'],
    ['Esimiehen/esinaisen tehtävä on avoinna.', 'Esimiehen/esinaisen', 'Esihenkilön'],
  ])('%s', (text, actual, expected) => {
    const found = titlesIn(text)
    expect(found.map(message => message.actual)).toEqual([actual])
    expect(found[0]?.expected[0]).toBe(expected)
  })

  it('two jobs are no pair', () => {
    expect(titlesIn('Haemme esimiestä tai johtajaa.').map(({ actual }) => actual)).toEqual(['esimiestä'])
    expect(titlesIn('Esimiehen ja johtajan työ.').map(({ actual }) => actual)).toEqual(['Esimiehen'])
    expect(titlesIn('Olin esimies ennen johtajaa.').map(({ actual }) => actual)).toEqual(['esimies'])
  })
})

describe('what is said beside the title already is not pasted unasked', () => {
  it('offers it', () => {
    const [message] = titlesIn('Haemme palomiestä tai pelastajaa.')
    expect(message?.expected).toEqual(['pelastajaa'])
    expect(message?.fix).toBe('suggest')
  })
  it('a longer word is another word', () => {
    expect(titlesIn('Haemme palomiestä, ja pelastajaavustus on tarjolla.')[0]?.fix).toBe('safe')
  })
})

describe('titles that no file lists', () => {
  it.each([
    ['hitsarimiehiä', 'hitsareita'],
    ['veneenkuljettajamiehelle', 'veneenkuljettajalle'],
    ['konepajamiehenä', 'konepajatyöntekijänä'],
    ['kuskityttöjä', 'kuskeja'],
    ['siivooja-tädille', 'siivoojalle'],
    ['haudankaivajamies', 'haudankaivaja'],
    ['panimoemännälle', 'panimovastaavalle'],
    ['panimoisännälle', 'panimovastaavalle'],
  ])('%s → %s', (word, expected) => {
    const [message] = titlesIn(`Kuvassa puhuttiin: ${word} oli asiaa.`)
    expect(message?.actual).toBe(word)
    expect(message?.expected).toEqual([expected])
    expect(message?.severity).toBe('info')
    expect(message?.fix).toBe('suggest')
  })

  it.each([
    ['kuulantyöntäjättärille', 'kuulantyöntäjille'],
    ['kioskitytölle', 'kioskityöntekijälle'],
    ['leipomopojat', 'leipomotyöntekijät'],
    ['pesularouvia', 'pesulatyöntekijöitä'],
  ])('%s → %s, as certain as a listed title', (word, expected) => {
    expect(titlesIn(`Kuvassa puhuttiin: ${word} oli asiaa.`)).toMatchObject([{ expected: [expected], fix: 'safe' }])
    expect(titlesIn(`${word} – Turku`)).toMatchObject([{ severity: 'warning' }])
  })

  it.each(['nostolavamies', 'mökkiemäntä', 'rajamaamies'])('%s is reported, and nothing is made up', word => {
    const [message] = titlesIn(`Haemme: ${word}.`)
    expect(message?.actual).toBe(word)
    expect(message?.expected).toEqual([])
    expect(message?.severity).toBe('info')
  })

  it.each([
    'naapurinmies',
    'etelänmies',
    'kaupunginmies',
    'virolaismies',
    'talonpoika',
    'naapurinpoika',
    'kisaisäntä',
    'seitsemäntä',
    'voimakassanainen',
  ])('%s is no title', word => expect(titlesIn(`Kuvassa oli ${word} ja muita.`)).toEqual([]))

  it('what stands before is not said twice', () => {
    expect(titlesIn('Haemme LVI-putkimiestä.')[0]?.expected).toEqual(['LVI-putkiasentajaa'])
  })

  it('a first part set off by a hyphen makes no other word', () => {
    expect(titlesIn('Malli on mestari-oppipoika.').map(({ actual }) => actual)).toEqual(['mestari-oppipoika'])
    expect(titlesIn('Hän on komposti-intoilija, kompostimies.')).toEqual([])
  })
})

describe('names', () => {
  it.each([
    'Toimipisteemme on Esimieskadulla.',
    'Osoite: Lakimieskuja 4, Turku',
    'M/s Merimies lähtee iltapäivällä.',
    'Matkustamme m/s Merimiehellä saareen.',
    'Luemme yhdessä kirjaa. Teos ”Hyvän esimiehen arki” on hankittu kaikille.',
    'Tarjolla on kahvia ja Reissumies-leipää.',
    'Lataa puhelimeesi Talonmies-sovellus.',
    'Kahvila-ravintola Kalamies palkkaa tarjoilijan.',
    'Kutsutaan rouva Erämies paikalle.',
    'Tarjoilija\n\nAnna Erämies, rehtori, p. 09 123 456',
    'Tarjoilija\n\nLisätiedot: Aulis Kirvesmies',
    'Tapaamme Työmiehenpuistossa ja Merimiehensaaressa.',
    'Koskimies kertoo työstä lisää.',
    'Lisätietoja antaa aluejohtaja Koskimies.',
    'Tilaajana on Ahomies Oy, Salomies ja kumppanit.',
    'Noudatamme hyvää merimiestapaa.',
    'Oikeusasiamiehensihteeri esittelee asian.',
  ])('%s', text => expect(titlesIn(text)).toEqual([]))

  it.each([
    ['Esimiespolku on meillä avoin kaikille.', 'Esimiespolku'],
    ['Hän sanoi: ”Esimies auttaa aina.”', 'Esimies'],
    ['Tarjoilija\n\nLähiesimies Anna Koski, p. 040 123 4567', 'Lähiesimies'],
    ['Esimies-alaissuhteet ovat kunnossa.', 'Esimies-alaissuhteet'],
    ['Nostolavamies haussa heti.', 'Nostolavamies'],
    ['Nostolavamiehiä tarvitaan heti.', 'Nostolavamiehiä'],
  ])('%s: a title all the same', (text, actual) => expect(titlesIn(text).map(found => found.actual)).toEqual([actual]))
})
