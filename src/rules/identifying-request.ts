import { demandRule } from './demand'
import { dataProtectionAct, nonDiscriminationAct, privacyAct } from './law'
import type { Example } from './rule'

/** The applicant is asked for data that the choice does not need. */
export const identifyingRequest = demandRule({
  id: 'identifying-request',
  description: {
    fi: 'Hakijalta pyydetään tietoja, joita valintaan ei tarvita.',
    sv: 'Den sökande ombeds om uppgifter som inte behövs för valet.',
    en: 'The applicant is asked for data that the choice does not need.',
  },
  severity: 'error',
  basis: [privacyAct('3 §'), nonDiscriminationAct('17 §')],
  basisOf: {
    'identity-code': [privacyAct('3 §'), dataProtectionAct('29 §')],
    health: [privacyAct('3 §'), privacyAct('5 §'), nonDiscriminationAct('8 §')],
  },
  messages: {
    forbidden: {
      reason: {
        fi: '`{actual}`: tätä ei saa kysyä hakijalta',
        sv: '`{actual}`: detta får inte frågas av en sökande',
        en: '`{actual}`: this may not be asked of an applicant',
      },
      note: {
        fi: 'Työnantaja saa käsitellä vain työsuhteen kannalta välittömästi tarpeellisia tietoja, eikä suostumus muuta sitä. Poista kysymys, ja kysy osaamisesta.',
        sv: 'Arbetsgivaren får behandla bara uppgifter som är direkt nödvändiga, och samtycke ändrar inte det. Ta bort frågan, och fråga om kunnandet.',
        en: 'An employer may process only data immediately necessary for the job, and consent does not change that. Remove the question, and ask about skills.',
      },
    },
    'identity-code': {
      reason: {
        fi: '`{actual}`: henkilötunnusta ei kysytä hakuvaiheessa',
        sv: '`{actual}`: personbeteckningen frågas inte i ansökningsskedet',
        en: '`{actual}`: an identity code is not asked for from applicants',
      },
      note: {
        fi: 'Tunnus tarvitaan vasta työsopimusta tehtäessä. Hakemukseen riittävät nimi ja yhteystiedot.',
        sv: 'Beteckningen behövs först när arbetsavtalet görs. I ansökan räcker namn och kontaktuppgifter.',
        en: 'The code is needed only when the contract is made. A name and contact details are enough in an application.',
      },
    },
    health: {
      reason: {
        fi: '`{actual}`: terveydestä ei saa kysyä hakijalta',
        sv: '`{actual}`: en sökande får inte tillfrågas om hälsan',
        en: '`{actual}`: an applicant may not be asked about health',
      },
      note: {
        fi: 'Terveystarkastus kuuluu työterveyshuollolle. Kuvaa työ, ja kerro, että tarvittavista mukautuksista voi keskustella.',
        sv: 'Hälsokontroller hör till företagshälsovården. Beskriv arbetet, och berätta att man kan tala om anpassningar.',
        en: 'Medical examinations belong to occupational health care. Describe the work, and say that accommodation can be discussed.',
      },
    },
    unneeded: {
      reason: {
        fi: '`{actual}`: valintaan ei tarvita tätä tietoa',
        sv: '`{actual}`: uppgiften behövs inte för valet',
        en: '`{actual}`: the choice does not need this',
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
        en: '`{actual}`: the choice does not need the sex',
      },
      note: {
        fi: 'Jos tarvitset tiedon tilastoon, kysy se erillään, nimettömästi ja vapaaehtoisesti.',
        sv: 'Om du behöver uppgiften för statistik, fråga separat, anonymt och frivilligt.',
        en: 'If statistics need it, ask apart, anonymously and voluntarily.',
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
