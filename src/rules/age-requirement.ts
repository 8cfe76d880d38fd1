import { demandRule } from './demand'
import { nonDiscriminationAct } from './law'
import type { Example } from './rule'

/** A certain age is demanded of the applicant, or wished for. */
export const ageRequirement = demandRule({
  id: 'age-requirement',
  description: {
    fi: 'Hakijalta vaaditaan tai toivotaan tiettyä ikää.',
    sv: 'Av den sökande krävs eller önskas en viss ålder.',
    en: 'A certain age is demanded of the applicant, or wished for.',
  },
  severity: 'error',
  basis: [nonDiscriminationAct('8 §'), nonDiscriminationAct('12 §'), nonDiscriminationAct('17 §')],
  messages: {
    demand: {
      reason: {
        fi: '`{actual}`: lain vastainen ikävaatimus, ellei sille ole laissa säädettyä tai tehtävästä johtuvaa perustetta',
        sv: '`{actual}`: ett lagstridigt ålderskrav, om det inte har grund i lag eller i uppgiften',
        en: '`{actual}`: an unlawful age requirement, unless a law or the task gives a ground',
      },
      note: {
        fi: 'Kuvaa kokemus ja osaaminen iän sijaan. Täysi-ikäisyyden saa vaatia, kun laki sitä edellyttää.',
        sv: 'Beskriv erfarenhet och kunnande i stället för ålder. Myndighetsålder får krävas när lagen förutsätter det.',
        en: 'Describe experience and skill instead of age. Being of legal age may be required where a law requires it.',
      },
    },
    exclude: {
      reason: {
        fi: '`{actual}`: sulkee hakijoita pois iän perusteella',
        sv: '`{actual}`: utesluter sökande på grund av ålder',
        en: '`{actual}`: excludes applicants on the basis of age',
      },
      note: {
        fi: 'Ikä ei ole valintaperuste. Poista kohta.',
        sv: 'Ålder är ingen urvalsgrund. Ta bort stället.',
        en: 'Age is not a ground for selection. Remove it.',
      },
    },
    youth: {
      reason: {
        fi: '`{actual}`: todennäköisesti syrjivä ikävaatimus',
        sv: '`{actual}`: sannolikt ett diskriminerande ålderskrav',
        en: '`{actual}`: probably a discriminatory age requirement',
      },
      note: {
        fi: 'Kerro, mitä työssä pitää osata, äläkä minkä ikäinen tekijän pitäisi olla.',
        sv: 'Berätta vad man ska kunna i arbetet, inte hur gammal man borde vara.',
        en: 'Say what one must be able to do, not how old one should be.',
      },
    },
    ground: {
      reason: {
        fi: '`{actual}`: kerro ikärajan peruste',
        sv: '`{actual}`: ange grunden för åldersgränsen',
        en: '`{actual}`: state the ground for the age limit',
      },
      note: {
        fi: 'Rooli, avustajan tehtävä tai tukiehto voi perustella ikärajan. Nimeä peruste ilmoituksessa.',
        sv: 'En roll, en assistents uppgift eller ett stödvillkor kan motivera en åldersgräns. Ange grunden i annonsen.',
        en: 'A role, an assistant’s task or the terms of a subsidy may justify an age limit. Name the ground in the ad.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Edellytämme vähintään 20 vuoden ikää.',
    language: 'fi',
    flagged: [{ words: 'vähintään 20 vuoden ikää', severity: 'error' }],
    shows: {
      fi: 'Ikäraja ilman perustetta.',
      sv: 'En åldersgräns utan grund.',
      en: 'An age limit without a ground.',
    },
  },
  {
    text: 'Kahvilaamme etsitään nuorta ja innokasta tarjoilijaa.',
    language: 'fi',
    flagged: [{ words: 'nuorta', severity: 'warning' }],
    shows: {
      fi: 'Ikä on kriteeri.',
      sv: 'Ålder är ett kriterium.',
      en: 'Age is the criterion.',
    },
  },
  {
    text: 'Työhön kuuluu anniskelua, joten hakijan on oltava 18 vuotta täyttänyt.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Täysi-ikäisyys on laillinen vaatimus.',
      sv: 'Myndighetsålder är ett lagligt krav.',
      en: 'Being of age is a lawful demand.',
    },
  },
  {
    text: 'Työskentelet nuorten parissa. Nuori yritys hakee koodaria, joka tuntee alle 3-vuotiaiden vanhempien arjen.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Asiakkaat ja yritykset eivät ole hakijoita.',
      sv: 'Kunder och företag är inte sökande.',
      en: 'Clients and firms are not applicants.',
    },
  },
]
