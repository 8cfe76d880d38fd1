import { describe, expect, it } from 'vitest'
import { lint } from '../../src'

const termsIn = (text: string) =>
  lint(text, { language: 'fi' }).messages.filter(({ ruleId }) => ruleId === 'gendered-term')

describe('work is counted in persons, in any form', () => {
  it.each([
    ['Arvio on kolme miestyöviikkoa.', 'miestyöviikkoa', 'henkilötyöviikkoa'],
    ['Kustannus laskettiin miestyövuosissamme.', 'miestyövuosissamme', 'henkilötyövuosissamme'],
    ['MIESTYÖTUNNIT kirjataan.', 'MIESTYÖTUNNIT', 'HENKILÖTYÖTUNNIT'],
  ])('%s', (text, actual, expected) => {
    const [message] = termsIn(text)
    expect(message).toMatchObject({ actual, severity: 'info' })
    expect(message?.expected).toEqual([expected])
    expect(message?.reason).toContain('Sukupuolittunut sana')
  })
  it('statistics are not', () => {
    expect(termsIn('Miestyöttömyys laski, ja miestyötä oli tarjolla.')).toEqual([])
  })
})

describe('posts are staffed, countries are occupied', () => {
  it.each([
    ['Asema miehitetään kesäksi.', 'miehitetään'],
    ['Miehityksestä vastaa vuoropäällikkö.', 'Miehityksestä'],
    ['Miehitettyjen asemien määrä kasvaa.', 'Miehitettyjen'],
  ])('%s', (text, actual) => expect(termsIn(text).map(message => message.actual)).toEqual([actual]))
  it.each([
    'Autamme ihmisiä miehitetyillä alueilla.',
    'Saksan miehityksen aikana koulu suljettiin.',
    'Isännöimme tapahtumaa, jonka emännöi Aino.',
  ])('%s', text => expect(termsIn(text)).toEqual([]))
})

describe('a sex before a role', () => {
  it('is marked where one stands alone', () => {
    expect(termsIn('Haemme naismyyjää.')).toMatchObject([{ expected: ['myyjää'], severity: 'warning' }])
    expect(termsIn('Naismyyjä – Turku')).toMatchObject([{ expected: ['Myyjä'], severity: 'warning' }])
    expect(termsIn('Asiaa kysyttiin naismyyjältä.')).toMatchObject([{ severity: 'info' }])
    expect(termsIn('Meillä on rento miesporukka.')).toMatchObject([{ severity: 'warning' }])
  })
  it.each([
    'Meillä on nais- ja mieshoitajia.',
    'Mies- tai naisopettaja vastaa ryhmästä.',
    'Kumppanimme on Suomen Naisyrittäjät.',
    'Naisyrittäjät ry tukee hanketta.',
    'Naisvaltaisella alalla toimii miesvaltainen johto.',
  ])('%s: not', text => expect(termsIn(text)).toEqual([]))
})
