import { demandRule } from './demand'
import { nonDiscriminationAct } from './law'
import type { Example } from './rule'

/** The applicant’s health, disability, fitness or looks decide. */
export const healthRequirement = demandRule({
  id: 'health-requirement',
  description: {
    fi: 'Hakijan terveys, vamma, kunto tai ulkonäkö ratkaisee.',
    sv: 'Den sökandes hälsa, funktionsnedsättning, kondition eller utseende avgör.',
    en: 'The applicant’s health, disability, fitness or looks decide.',
  },
  severity: 'error',
  basis: [nonDiscriminationAct('8 §'), nonDiscriminationAct('17 §')],
  messages: {
    demand: {
      reason: {
        fi: '`{actual}`: lain vastainen vaatimus, ellei tehtävä edellytä sitä',
        sv: '`{actual}`: ett lagstridigt krav, om inte uppgiften förutsätter det',
        en: '`{actual}`: an unlawful demand, unless the task requires it',
      },
      note: {
        fi: 'Kuvaa, mitä työssä tehdään (nostot, seisominen, vuorot), ja kerro, että kohtuulliset mukautukset ovat mahdollisia.',
        sv: 'Beskriv vad man gör i arbetet (lyft, stående, skift) och att rimliga anpassningar är möjliga.',
        en: 'Describe what is done (lifting, standing, shifts) and that reasonable accommodation is possible.',
      },
    },
    exclude: {
      reason: {
        fi: '`{actual}`: sulkee hakijoita pois terveyden tai vamman perusteella',
        sv: '`{actual}`: utesluter sökande på grund av hälsa eller funktionsnedsättning',
        en: '`{actual}`: excludes applicants on the basis of health or disability',
      },
      note: {
        fi: 'Terveydentila ja vamma eivät ole perusteita sulkea hakijaa pois; työnantajan on tehtävä kohtuullisia mukautuksia (yhdenvertaisuuslaki 15 §).',
        sv: 'Hälsotillstånd och funktionsnedsättning är inga grunder för uteslutning; arbetsgivaren ska göra rimliga anpassningar (diskrimineringslagen 15 §).',
        en: 'Health and disability are no grounds for excluding anyone; the employer must make reasonable accommodation (Yhdenvertaisuuslaki, section 15).',
      },
    },
    ground: {
      reason: {
        fi: '`{actual}`: todennäköisesti syrjivä, ellei työ vaadi sitä',
        sv: '`{actual}`: sannolikt diskriminerande, om inte arbetet kräver det',
        en: '`{actual}`: probably discriminatory, unless the work needs it',
      },
      note: {
        fi: 'Kuvaa tehtävän fyysiset vaatimukset: mitä nostetaan, kuinka kauan seistään, missä liikutaan.',
        sv: 'Beskriv uppgiftens fysiska krav: vad man lyfter, hur länge man står, var man rör sig.',
        en: 'Describe the physical demands of the task: what is lifted, how long one stands, where one moves.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Hakijan on oltava täysin terve. Emme palkkaa vammaisia.',
    language: 'fi',
    flagged: [
      { words: 'täysin terve', severity: 'error' },
      { words: 'Emme palkkaa vammaisia', severity: 'error' },
    ],
    shows: {
      fi: 'Terveys ehtona ja poissulkeminen.',
      sv: 'Hälsa som villkor och uteslutning.',
      en: 'Health as a condition, and an exclusion.',
    },
  },
  {
    text: 'Odotamme sinulta:\n- hyvää terveyttä\n- täsmällisyyttä',
    language: 'fi',
    flagged: [{ words: 'hyvää terveyttä', severity: 'warning' }],
    shows: {
      fi: 'Perustelematon terveysvaatimus vaatimuslistassa.',
      sv: 'Ett omotiverat hälsokrav i en kravlista.',
      en: 'An unexplained demand of health in a list.',
    },
  },
  {
    text: 'Palkkaamme ohjaajia vammaisten päivätoimintaan. Koneet ovat erinomaisessa kunnossa.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Asiakkaat ja koneet.',
      sv: 'Kunder och maskiner.',
      en: 'Clients and machines.',
    },
  },
  {
    text: 'Edellytämme, että pystyt nostamaan 15–25 kilon säkkejä. Tehtävään valitun on esitettävä huumausainetestiä koskeva todistus (laki 759/2004, 7 §).',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Työn kuvaus ja lakisääteinen todistus.',
      sv: 'Beskrivning av arbetet och ett lagstadgat intyg.',
      en: 'A description of the work, and a statutory certificate.',
    },
  },
]
