import type { Example } from './rule'
import { wordingRule } from './wording'

/**
 * Words that readers take as masculine or feminine. The evidence is about whole ads, so this is opt-in and a hint;
 * `report.balance` counts. D. Gaucher, J. Friesen and A. C. Kay (2011), https://doi.org/10.1037/a0022530; the Finnish
 * and Swedish words have not been validated.
 */
export const genderCodedWording = wordingRule({
  id: 'gender-coded-wording',
  description: {
    fi: 'Sana, jonka moni lukee miehiseksi tai naiselliseksi.',
    sv: 'Ett ord som många läser som manligt eller kvinnligt.',
    en: 'A word that many read as masculine or feminine.',
  },
  messages: {
    coded: {
      reason: {
        fi: '`{actual}`: sukupuolittunut mielikuva, kuvaa mitä työssä tehdään',
        sv: '`{actual}`: könskodad bild, beskriv vad man gör i arbetet',
        en: '`{actual}`: gender-coded, describe what is done in the work',
      },
      note: {
        fi: 'Yksi sana ei ratkaise. Katso kokonaisuutta: raportin `balance` laskee sanat.',
        sv: 'Ett ord avgör inte. Se på helheten: rapportens `balance` räknar orden.',
        en: 'One word decides nothing. Look at the whole: `balance` in the report counts the words.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Etsimme kilpailuhenkistä myyjää.',
    language: 'fi',
    flagged: [{ words: 'kilpailuhenkistä', severity: 'info' }],
    shows: {
      fi: 'Suoritus luonteenpiirteenä.',
      sv: 'Prestation som karaktärsdrag.',
      en: 'Performance as a trait of character.',
    },
  },
  {
    text: 'We offer competitive benefits and a friendly team.',
    language: 'en',
    flagged: [],
    shows: {
      fi: 'Kilpailukykyinen etu ei ole luonteenpiirre.',
      sv: 'En konkurrenskraftig förmån är inget karaktärsdrag.',
      en: 'A competitive benefit is no trait of character.',
    },
  },
]
