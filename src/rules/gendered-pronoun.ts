import { demandRule } from './demand'
import type { Example } from './rule'

/** A gendered pronoun about the applicant. */
export const genderedPronoun = demandRule({
  id: 'gendered-pronoun',
  description: {
    fi: 'Sukupuolittunut pronomini hakijasta (ruotsi, englanti).',
    sv: 'Könsbundet pronomen om den sökande.',
    en: 'A gendered pronoun about the applicant.',
  },
  severity: 'info',
  basis: [],
  messages: {
    pair: {
      reason: {
        fi: '`{actual}`: kirjoita `you` tai `they`, ruotsiksi `du` tai `hen`',
        sv: '`{actual}`: skriv `du`, `hen` eller `den sökande`',
        en: '`{actual}`: write `you` or `they`',
      },
      note: {
        fi: 'Puhuttele hakijaa: sinä-muoto kutsuu kaikkia.',
        sv: 'Tilltala den sökande: du-formen välkomnar alla.',
        en: 'Address the applicant: “you” invites everyone.',
      },
    },
    generic: {
      reason: {
        fi: '`{actual}` hakijasta: kirjoita `you` tai `they`, ruotsiksi `du` tai `hen`',
        sv: '`{actual}` om den sökande: skriv `du`, `hen` eller `den sökande`',
        en: '`{actual}` about the applicant: write `you` or `they`',
      },
      note: {
        fi: 'Hakijan sukupuolta ei tiedetä. Nimetystä henkilöstä pronomini on oikein.',
        sv: 'Den sökandes kön är okänt. Om en namngiven person är pronomenet rätt.',
        en: 'The sex of the applicant is not known. About a named person the pronoun is right.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'The successful candidate reports to the CEO, and he or she leads a team.',
    language: 'en',
    flagged: [{ words: 'he or she', severity: 'info' }],
    shows: { fi: 'Pari on yksi löydös.', sv: 'Ett par är ett fynd.', en: 'A pair is one finding.' },
  },
  {
    text: 'Sökanden ska vara beredd på att hans arbetstider varierar.',
    language: 'sv',
    flagged: [{ words: 'hans', severity: 'info' }],
    shows: { fi: 'Pronomini hakijasta.', sv: 'Ett pronomen om den sökande.', en: 'A pronoun about the applicant.' },
  },
  {
    text: 'The candidate leads a team of five. He reports to the CEO.',
    language: 'en',
    flagged: [{ words: 'He', severity: 'info' }],
    shows: {
      fi: 'Edellinen virke puhuu hakijasta.',
      sv: 'Meningen före handlar om den sökande.',
      en: 'The sentence before is about the applicant.',
    },
  },
  {
    text: 'Kontakta Anna Mäki. Hon berättar mer om platsen.',
    language: 'sv',
    flagged: [],
    shows: { fi: 'Yhteyshenkilö.', sv: 'En kontaktperson.', en: 'A contact.' },
  },
  {
    text: 'Anna Mäki founded the company, and she still works with us.',
    language: 'en',
    flagged: [],
    shows: { fi: 'Nimetty henkilö.', sv: 'En namngiven person.', en: 'A named person.' },
  },
]
