import type { EntityKind, Severity } from '../contract'
import type { Identified } from '../identity/identified'
import { anonymityBasis } from './law'
import type { Example, Finding, Localised, MessageTemplate, Rule } from './rule'

/** A kind: what it is called, and how to write the same without it. Never what was written. */
const kind = (what: Localised, note: Localised): MessageTemplate => ({
  reason: {
    fi: `Tunnistava tieto: ${what.fi}`,
    sv: `Uppgift som röjer personen: ${what.sv}`,
    en: `Identifying information: ${what.en}`,
  },
  note,
})

const LEAVE_OUT = {
  fi: 'Jätä pois: osaaminen ja kokemus riittävät.',
  sv: 'Lämna bort: kunnande och erfarenhet räcker.',
  en: 'Leave it out: skills and experience are enough.',
}
const FORM = {
  fi: 'Jätä pois tekstistä: yhteystiedot kysytään lomakkeella, jota arvioijat eivät näe.',
  sv: 'Lämna bort ur texten: kontaktuppgifter frågas på en blankett som de som bedömer inte ser.',
  en: 'Leave it out of the text: contact details are asked on a form that assessors do not see.',
}

const messages: Readonly<Record<EntityKind, MessageTemplate>> = {
  name: kind(
    { fi: 'henkilön nimi', sv: 'en persons namn', en: 'a person’s name' },
    {
      fi: 'Kirjoita rooli nimen sijaan: “esihenkilöni”, “suosittelijani”. Oman nimesi kysyy lomake.',
      sv: 'Skriv rollen i stället för namnet: ”min chef”, ”min referens”. Ditt eget namn frågas på blanketten.',
      en: 'Write the role instead of the name: “my manager”, “my referee”. Your own name is asked on the form.',
    },
  ),
  'personal-identity-code': kind(
    { fi: 'henkilötunnus', sv: 'personbeteckning', en: 'a personal identity code' },
    {
      fi: 'Poista. Tunnus kertoo syntymäpäivän ja usein sukupuolen, eikä sitä tarvita hakemuksessa.',
      sv: 'Ta bort. Beteckningen röjer födelsedag och ofta kön, och den behövs inte i ansökan.',
      en: 'Remove it. The code tells the day of birth and often the sex, and no application needs it.',
    },
  ),
  'birth-date': kind({ fi: 'syntymäaika', sv: 'födelsetid', en: 'a date of birth' }, LEAVE_OUT),
  age: kind(
    { fi: 'ikä', sv: 'ålder', en: 'age' },
    {
      fi: 'Kerro kokemuksen pituus iän sijaan: “kymmenen vuoden kokemus”.',
      sv: 'Berätta hur lång erfarenheten är i stället för ålder: ”tio års erfarenhet”.',
      en: 'Tell the length of your experience instead of your age: “ten years of experience”.',
    },
  ),
  date: kind(
    { fi: 'päiväys tai vuosi', sv: 'ett datum eller årtal', en: 'a date or year' },
    {
      fi: 'Kerro kesto vuosina: “kolme vuotta kirjanpitäjänä”.',
      sv: 'Berätta längden i år: ”tre år som bokförare”.',
      en: 'Tell the length in years: “three years as a bookkeeper”.',
    },
  ),
  phone: kind({ fi: 'puhelinnumero', sv: 'telefonnummer', en: 'a telephone number' }, FORM),
  email: kind({ fi: 'sähköpostiosoite', sv: 'e-postadress', en: 'an e-mail address' }, FORM),
  address: kind(
    { fi: 'osoite tai kotipaikka', sv: 'adress eller hemort', en: 'an address or home town' },
    {
      fi: 'Jätä pois. Jos työmatkalla on väliä, kerro että pääset paikalle.',
      sv: 'Lämna bort. Om arbetsresan spelar roll, berätta att du kan ta dig dit.',
      en: 'Leave it out. If the commute matters, say that you can get there.',
    },
  ),
  link: kind(
    { fi: 'linkki tai käyttäjänimi', sv: 'en länk eller ett användarnamn', en: 'a link or user name' },
    {
      fi: 'Näytteen voi liittää tiedostona, jossa ei ole nimeäsi.',
      sv: 'Ett arbetsprov kan bifogas som en fil utan ditt namn.',
      en: 'A sample can be attached as a file without your name.',
    },
  ),
  gender: kind(
    { fi: 'sukupuolen kertova sana', sv: 'ett ord som berättar kön', en: 'a word that tells gender' },
    {
      fi: 'Käytä sanaa, joka ei kerro sukupuolta: “henkilö”, “ammattilainen”.',
      sv: 'Använd ett ord som inte berättar kön: ”person”, ”yrkesmänniska”.',
      en: 'Use a word that does not tell gender: “person”, “professional”.',
    },
  ),
  family: kind(
    {
      fi: 'perhe tai perhevapaa',
      sv: 'familj eller familjeledighet',
      en: 'family or family leave',
    },
    {
      fi: 'Jätä pois. Katkoa ei tarvitse selittää: “muu poissaolo” riittää.',
      sv: 'Lämna bort. Ett uppehåll behöver inte förklaras: ”annan frånvaro” räcker.',
      en: 'Leave it out. A gap needs no reason: “other absence” is enough.',
    },
  ),
  nationality: kind(
    { fi: 'kansalaisuus tai alkuperä', sv: 'medborgarskap eller ursprung', en: 'nationality or origin' },
    {
      fi: 'Jätä pois. Työnteko-oikeuden voi todeta lomakkeella.',
      sv: 'Lämna bort. Rätten att arbeta kan anges på blanketten.',
      en: 'Leave it out. The right to work can be stated on the form.',
    },
  ),
  'mother-tongue': kind(
    { fi: 'äidinkieli', sv: 'modersmål', en: 'mother tongue' },
    {
      fi: 'Kerro kielten taitotasot: “suomi C2, englanti B2”.',
      sv: 'Berätta nivån i språken: ”svenska C2, engelska B2”.',
      en: 'Tell the levels of your languages: “Finnish C2, English B2”.',
    },
  ),
  'military-service': kind(
    { fi: 'varusmies- tai siviilipalvelus', sv: 'värnplikt eller civiltjänst', en: 'military or civilian service' },
    {
      fi: 'Kerro opittu taito ilman palvelusta: “olen johtanut kymmenen hengen ryhmää”.',
      sv: 'Berätta vad du lärde dig utan tjänsten: ”jag har lett en grupp på tio personer”.',
      en: 'Tell the skill without the service: “I have led a group of ten”.',
    },
  ),
  conviction: kind(
    { fi: 'uskonto, mielipide tai liitto', sv: 'religion, åsikt eller fackförbund', en: 'religion, opinion or union' },
    LEAVE_OUT,
  ),
  health: kind(
    { fi: 'terveystieto', sv: 'en uppgift om hälsa', en: 'health' },
    {
      fi: 'Jätä pois. Mukautuksista voi sopia erikseen haastatteluun kutsuttaessa.',
      sv: 'Lämna bort. Anpassningar kan avtalas särskilt inför intervjun.',
      en: 'Leave it out. Adjustments can be agreed on separately before an interview.',
    },
  ),
  photo: kind({ fi: 'kuva tai ulkonäkö', sv: 'foto eller utseende', en: 'a photo or looks' }, LEAVE_OUT),
  'graduation-year': kind(
    { fi: 'valmistumisvuosi', sv: 'examensår', en: 'a year of graduation' },
    {
      fi: 'Kerro tutkinto ilman vuotta.',
      sv: 'Ange examen utan årtal.',
      en: 'Tell the degree without the year.',
    },
  ),
  organisation: kind(
    {
      fi: 'järjestö, joka kertoo sukupuolesta, alkuperästä tai vakaumuksesta',
      sv: 'en organisation som berättar om kön, ursprung eller övertygelse',
      en: 'an organisation that tells of gender, origin or conviction',
    },
    {
      fi: 'Kirjoita yleisesti: “järjestötyö”, “joukkueurheilu”.',
      sv: 'Skriv allmänt: ”föreningsarbete”, ”lagidrott”.',
      en: 'Write in general: “work in an association”, “team sports”.',
    },
  ),
  'bank-account': kind({ fi: 'tilinumero', sv: 'kontonummer', en: 'a bank account' }, LEAVE_OUT),
}

/** Codes and contacts are facts; what words suggest is less loud, and what they may suggest is information. */
const SEVERITY: Readonly<Record<Identified['confidence'], Severity>> = {
  certain: 'warning',
  likely: 'warning',
  possible: 'info',
}

/**
 * What would identify the applicant to those who assess an anonymous application. The message names the kind and never
 * repeats the words.
 */
export const identifyingInformation: Rule = {
  id: 'identifying-information',
  meta: {
    description: {
      fi: 'Hakemuksessa on tieto, josta hakijan voi tunnistaa tai joka ei kuulu arviointiin.',
      sv: 'Ansökan innehåller en uppgift som röjer vem den sökande är eller inte hör till bedömningen.',
      en: 'The application tells who the applicant is, or what does not belong to the assessment.',
    },
    severity: 'warning',
    presets: ['recommended', 'strict', 'legal'],
    basis: anonymityBasis,
    languages: ['fi', 'sv', 'en'],
    documents: ['application'],
  },
  messages,
  identified({ kind, start, end, confidence }): Finding {
    return {
      span: { start, end },
      messageId: kind,
      data: {},
      severity: kind === 'personal-identity-code' && confidence === 'certain' ? 'error' : SEVERITY[confidence],
      basis: anonymityBasis,
      personal: true,
    }
  },
}

export const examples: readonly Example[] = [
  {
    text: 'Hei! Olen Tuulikki Korpimaa, 29-vuotias lähihoitaja. Numeroni on 040 555 0199.',
    language: 'fi',
    flagged: [
      { words: 'Tuulikki Korpimaa', severity: 'warning' },
      { words: '29-vuotias', severity: 'warning' },
      { words: '040 555 0199', severity: 'warning' },
    ],
    shows: {
      fi: 'Nimi, ikä ja puhelin. Viesti kertoo lajin, ei toista tietoa.',
      sv: 'Namn, ålder och telefon. Meddelandet nämner slaget men upprepar inte uppgiften.',
      en: 'Name, age and telephone. The message names the kind and does not repeat the data.',
    },
  },
  {
    text: 'Henkilötunnukseni on 010190-999W.',
    language: 'fi',
    flagged: [{ words: '010190-999W', severity: 'error' }],
    shows: {
      fi: 'Tunnus, jonka tarkistusmerkki täsmää.',
      sv: 'En beteckning vars kontrolltecken stämmer.',
      en: 'A code whose check character is right.',
    },
  },
  {
    text: 'Olen sairaanhoitaja (AMK), Valviran laillistama. Minulla on 12 vuoden kokemus päivystyksestä, suomi C1 ja englanti B2.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Tutkinto, laillistus, kokemus ja kielitaito kuuluvat arviointiin.',
      sv: 'Examen, legitimation, erfarenhet och språkkunskaper hör till bedömningen.',
      en: 'Degree, licence, experience and language skills belong to the assessment.',
    },
  },
  {
    text: 'Toivon saavani kutsun haastatteluun. Laskun viite on 1234567-8.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Sana, joka on nimikin, ja numero, joka ei ole kenenkään.',
      sv: 'Ett ord som också är ett namn, och ett nummer som inte är någons.',
      en: 'A word that is also a name, and a number that is no one’s.',
    },
  },
]
