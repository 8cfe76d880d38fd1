import { demandRule } from './demand'
import { dataProtectionAct, nonDiscriminationAct, privacyAct } from './law'
import type { Example } from './rule'

/** The applicant is asked for data that the selection does not need. */
export const identifyingRequest = demandRule({
  id: 'identifying-request',
  description: {
    fi: 'Hakijalta pyydetään tietoja, joita valintaan ei tarvita.',
    sv: 'Den sökande ombes lämna uppgifter som inte behövs för valet.',
    en: 'The applicant is asked for data that the selection does not need.',
  },
  severity: 'error',
  basis: [privacyAct('3 §'), nonDiscriminationAct('17 §'), dataProtectionAct('29 §')],
  messages: {
    forbidden: {
      reason: {
        fi: '`{actual}`: tätä ei saa kysyä hakijalta',
        sv: '`{actual}`: detta får inte frågas av en sökande',
        en: '`{actual}`: this may not be asked of an applicant',
      },
      note: {
        fi: 'Työnantaja saa käsitellä vain työsuhteen kannalta välittömästi tarpeellisia tietoja, eikä suostumus muuta sitä. Henkilötunnus kysytään vasta työsopimusta tehtäessä.',
        sv: 'Arbetsgivaren får behandla bara uppgifter som är direkt nödvändiga, och samtycke ändrar inte det. Personbeteckningen efterfrågas först när avtalet ingås.',
        en: 'An employer may process only data immediately necessary for the job, and consent does not change that. An identity code is asked for only when the contract is made.',
      },
    },
    unneeded: {
      reason: {
        fi: '`{actual}`: valintaan ei tarvita tätä tietoa',
        sv: '`{actual}`: uppgiften behövs inte för valet',
        en: '`{actual}`: this is not needed for the selection',
      },
      note: {
        fi: 'Kuva, ikä, syntymämaa ja vastaavat johtavat helposti syrjintään. Jätä pyyntö pois.',
        sv: 'Bild, ålder, födelseland och liknande leder lätt till diskriminering. Lämna bort begäran.',
        en: 'A photo, age, country of birth and the like easily lead to discrimination. Leave the request out.',
      },
    },
    'gender-field': {
      reason: {
        fi: '`{actual}`: valintaan ei tarvita sukupuolta',
        sv: '`{actual}`: könet behövs inte för valet',
        en: '`{actual}`: the sex is not needed for the selection',
      },
      note: {
        fi: 'Jos tarvitset tiedon tilastoon, kysy se erillään, nimettömästi ja vapaaehtoisesti.',
        sv: 'Om du behöver uppgiften för statistik, fråga separat, anonymt och frivilligt.',
        en: 'If you need it for statistics, ask separately and anonymously, and let answering be voluntary.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Liitä hakemukseesi kuva itsestäsi ja ilmoita henkilötunnuksesi.',
    language: 'fi',
    flagged: [
      { words: 'kuva itsestäsi', severity: 'warning' },
      { words: 'henkilötunnuksesi', severity: 'error' },
    ],
    shows: {
      fi: 'Kuva ja henkilötunnus.',
      sv: 'Bild och personbeteckning.',
      en: 'A photo and an identity code.',
    },
  },
  {
    text: 'Liitä hakemukseesi kuvaus osaamisestasi. Älä kirjoita henkilötunnusta hakemukseen.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Kuvaus osaamisesta, ja kehotus jättää pois.',
      sv: 'En beskrivning av kunnandet, och en uppmaning att lämna bort.',
      en: 'A description of skills, and a request to leave something out.',
    },
  },
  {
    text: 'Lähetä myös linkki LinkedIn- tai GitHub-profiiliisi.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Ammatillinen profiili on osaamisnäyte.',
      sv: 'En yrkesprofil är ett prov på kunnande.',
      en: 'A professional profile shows skill.',
    },
  },
]
