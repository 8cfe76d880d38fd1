import { demandRule } from './demand'
import type { Example } from './rule'

/** The text knows only two sexes. */
export const binaryGender = demandRule({
  id: 'binary-gender',
  description: {
    fi: 'Sukupuolia on tekstissä vain kaksi.',
    sv: 'Det finns bara två kön i texten.',
    en: 'The text knows only two sexes.',
  },
  severity: 'info',
  basis: [],
  messages: {
    binary: {
      reason: {
        fi: '`{actual}`: kaikki eivät ole jompaakumpaa',
        sv: '`{actual}`: alla är inte någotdera',
        en: '`{actual}`: not everyone is one of the two',
      },
      note: {
        fi: 'Kirjoita: kaikki sukupuolet, eri sukupuolet. Lomakkeessa anna myös vaihtoehdot muu ja en halua vastata, tai jätä kysymys pois.',
        sv: 'Skriv: alla kön, olika kön. Ge på blanketten också alternativen ”annat” och ”vill inte svara”, eller lämna bort frågan.',
        en: 'Write: all genders, different genders. In a form also offer other and prefer not to say, or leave the question out.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Molemmat sukupuolet ovat tervetulleita hakemaan. Sopiva mies tai nainen saa vakituisen paikan.',
    language: 'fi',
    flagged: [
      { words: 'Molemmat sukupuolet', severity: 'info' },
      { words: 'mies tai nainen', severity: 'info' },
    ],
    shows: {
      fi: 'Vain kaksi vaihtoehtoa.',
      sv: 'Bara två alternativ.',
      en: 'Only two alternatives.',
    },
  },
  {
    text: 'Kaikki sukupuolet ovat tervetulleita hakemaan. Liikkeessä on miesten ja naisten kenkiä.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Kaikki sukupuolet, ja tuotteet.',
      sv: 'Alla kön, och varor.',
      en: 'All genders, and goods.',
    },
  },
]
