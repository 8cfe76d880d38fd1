import { demandRule } from './demand'
import { equalityAct } from './law'
import type { Example } from './rule'

/** The job is limited or directed to one sex. */
export const genderRequirement = demandRule({
  id: 'gender-requirement',
  description: {
    fi: 'Paikka on rajattu tai suunnattu yhdelle sukupuolelle.',
    sv: 'Platsen är avsedd för eller riktad till ett kön.',
    en: 'The job is limited or directed to one sex.',
  },
  severity: 'error',
  basis: [equalityAct('8 §'), equalityAct('14 §')],
  basisOf: { encourage: [equalityAct('6 §'), equalityAct('9 §')] },
  messages: {
    demand: {
      reason: {
        fi: '`{actual}`: lain vastainen vaatimus, ellei sukupuolelle ole työn laadusta johtuvaa painavaa ja hyväksyttävää syytä',
        sv: '`{actual}`: ett lagstridigt krav, om det inte finns vägande och godtagbara skäl i arbetets art',
        en: '`{actual}`: an unlawful demand, unless the nature of the work gives a weighty and acceptable reason',
      },
      note: {
        fi: 'Työpaikkaa ei saa ilmoittaa vain naisille tai vain miehille. Kuvaa työ ja osaaminen: mitä tehdään, mitä nostetaan, mitä pitää osata.',
        sv: 'En plats får inte annonseras bara för kvinnor eller bara för män. Beskriv arbetet och kunnandet: vad man gör, vad man lyfter, vad man ska kunna.',
        en: 'A job may not be advertised for women only or for men only. Describe the work and the skills: what is done, what is lifted, what one must know.',
      },
    },
    exclude: {
      reason: {
        fi: '`{actual}`: sulkee hakijoita pois sukupuolen perusteella',
        sv: '`{actual}`: utesluter sökande på grund av kön',
        en: '`{actual}`: excludes applicants on the basis of sex',
      },
      note: {
        fi: 'Hakijoita ei saa sulkea pois sukupuolen tai sukupuoli-identiteetin perusteella. Poista kohta.',
        sv: 'Sökande får inte uteslutas på grund av kön eller könsidentitet. Ta bort stället.',
        en: 'Applicants may not be excluded on the basis of sex or gender identity. Remove it.',
      },
    },
    hint: {
      reason: {
        fi: '`{actual}`: antaa kuvan, että haetaan vain yhtä sukupuolta',
        sv: '`{actual}`: ger bilden att bara ett kön söks',
        en: '`{actual}`: gives the impression that only one sex is sought',
      },
      note: {
        fi: 'Kuvaa taito tai työtapa ilman sukupuolta: mitä osataan, miten asiakas kohdataan.',
        sv: 'Beskriv kunnandet eller arbetssättet utan kön: vad man kan, hur man bemöter kunden.',
        en: 'Describe the skill or the way of working without a sex: what one can do, how one meets the client.',
      },
    },
    encourage: {
      reason: {
        fi: '`{actual}`: kerro, mihin suunnitelmaan kannustus perustuu',
        sv: '`{actual}`: ange vilken plan uppmuntran grundar sig på',
        en: '`{actual}`: state the plan that the encouragement rests on',
      },
      note: {
        fi: 'Aliedustettua sukupuolta saa kannustaa hakemaan. Mainitse tasa-arvosuunnitelma ja se, että kaikki hakemukset arvioidaan samoin perustein.',
        sv: 'Det underrepresenterade könet får uppmuntras att söka. Nämn jämställdhetsplanen och att alla ansökningar bedöms på samma grunder.',
        en: 'The under-represented sex may be encouraged to apply. Name the equality plan, and say that all applications are assessed alike.',
      },
    },
    ground: {
      reason: {
        fi: '`{actual}`: kerro sukupuolivaatimuksen peruste',
        sv: '`{actual}`: ange grunden för kravet på ett visst kön',
        en: '`{actual}`: state the ground for requiring a certain sex',
      },
      note: {
        fi: 'Rooli tai henkilökohtainen avustaminen voi olla hyväksyttävä syy. Kerro se ilmoituksessa; muuten poista vaatimus.',
        sv: 'En roll eller personlig assistans kan vara ett godtagbart skäl. Ange det i annonsen; ta annars bort kravet.',
        en: 'A role or personal assistance may be an acceptable reason. State it in the ad; otherwise remove the demand.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Haemme varastolle reipasta miestä.',
    language: 'fi',
    flagged: [{ words: 'miestä', severity: 'error' }],
    shows: {
      fi: 'Haettu henkilö on nimetty sukupuolella.',
      sv: 'Den som söks anges med kön.',
      en: 'The person sought is named by sex.',
    },
  },
  {
    text: 'Hakijan tulee olla nainen. Emme palkkaa miehiä.',
    language: 'fi',
    flagged: [
      { words: 'tulee olla nainen', severity: 'error' },
      { words: 'Emme palkkaa miehiä', severity: 'error' },
    ],
    shows: {
      fi: 'Vaatimus ja poissulkeminen.',
      sv: 'Krav och uteslutning.',
      en: 'A demand and an exclusion.',
    },
  },
  {
    text: 'Haen henkilökohtaista avustajaa. Toivon, että avustajani on nainen.',
    language: 'fi',
    flagged: [{ words: 'on nainen', severity: 'info' }],
    shows: {
      fi: 'Avustajan sukupuolelle voi olla peruste: se kannattaa kertoa.',
      sv: 'Det kan finnas en grund för assistentens kön: ange den.',
      en: 'There may be a ground for the sex of an assistant: state it.',
    },
  },
  {
    text: 'Haemme myyjää naisten alusvaatteiden erikoisliikkeeseen. Asiakkaistamme valtaosa on naisia.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Asiakkaat ja tuotteet eivät ole hakijoita.',
      sv: 'Kunder och varor är inte sökande.',
      en: 'Clients and goods are not applicants.',
    },
  },
  {
    text: 'Tasa-arvosuunnitelmamme mukaisesti rohkaisemme miehiä hakemaan; jokainen hakemus arvioidaan samoin perustein.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Suunnitelmaan perustuva erityiskohtelu on sallittu.',
      sv: 'Särbehandling enligt en plan är tillåten.',
      en: 'Special treatment that rests on a plan is allowed.',
    },
  },
]
