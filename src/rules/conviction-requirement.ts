import { demandRule } from './demand'
import { nonDiscriminationAct } from './law'
import type { Example } from './rule'

/** A religion, conviction, opinion or membership is demanded of the applicant or excluded. */
export const convictionRequirement = demandRule({
  id: 'conviction-requirement',
  description: {
    fi: 'Hakijalta vaaditaan uskontoa, vakaumusta, mielipidettä tai järjestön jäsenyyttä, tai ne suljetaan pois.',
    sv: 'Den sökande ska ha en viss religion, övertygelse, åsikt eller ett medlemskap, eller utesluts på grund av det.',
    en: 'A religion, conviction, opinion or membership is demanded of the applicant or excluded.',
  },
  severity: 'error',
  basis: [nonDiscriminationAct('8 §'), nonDiscriminationAct('17 §')],
  messages: {
    demand: {
      reason: {
        fi: '`{actual}`: lain vastainen vaatimus, ellei se ole tehtävän kannalta todellinen ja ratkaiseva',
        sv: '`{actual}`: ett lagstridigt krav, om det inte är verkligt och avgörande för uppgiften',
        en: '`{actual}`: an unlawful demand, unless it is genuine and decisive for the task',
      },
      note: {
        fi: 'Vakaumusta tai jäsenyyttä saa edellyttää vain tehtävässä, joka sitä vaatii (esim. seurakunnan hengellinen työ).',
        sv: 'Övertygelse eller medlemskap får förutsättas bara i en uppgift som kräver det (t.ex. andligt arbete i en församling).',
        en: 'A conviction or membership may be required only for a task that needs it (such as spiritual work in a parish).',
      },
    },
    exclude: {
      reason: {
        fi: '`{actual}`: sulkee hakijoita pois vakaumuksen tai toiminnan perusteella',
        sv: '`{actual}`: utesluter sökande på grund av övertygelse eller verksamhet',
        en: '`{actual}`: excludes applicants on the basis of conviction or activity',
      },
      note: {
        fi: 'Uskonto, mielipide, poliittinen toiminta ja ammattiyhdistystoiminta eivät ole valintaperusteita. Poista kohta.',
        sv: 'Religion, åsikt, politisk och facklig verksamhet är inga urvalsgrunder. Ta bort stället.',
        en: 'Religion, opinion, political and union activity are not grounds for selection. Remove it.',
      },
    },
    ground: {
      reason: {
        fi: '`{actual}`: mainitse säännös, johon jäsenyysvaatimus perustuu',
        sv: '`{actual}`: nämn bestämmelsen som kravet på medlemskap grundar sig på',
        en: '`{actual}`: name the provision that the demand for membership rests on',
      },
      note: {
        fi: 'Seurakunnan tehtävissä jäsenyyttä saa vaatia vain, jos laki tai tehtävän luonne sitä edellyttää.',
        sv: 'I en församlings uppgifter får medlemskap krävas bara om lagen eller uppgiftens art förutsätter det.',
        en: 'In a parish membership may be required only where a law or the nature of the task requires it.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Myyjän tulee olla kristitty. Emme palkkaa ammattiliittoon kuuluvia.',
    language: 'fi',
    flagged: [
      { words: 'kristitty', severity: 'error' },
      { words: 'Emme palkkaa ammattiliittoon kuuluvia', severity: 'error' },
    ],
    shows: {
      fi: 'Vakaumus ja ammattiyhdistystoiminta.',
      sv: 'Övertygelse och facklig verksamhet.',
      en: 'Conviction and union activity.',
    },
  },
  {
    text: 'Kappalaisen virkaan valittavalta edellytetään kirkkolain mukaan evankelis-luterilaisen kirkon jäsenyyttä.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Kirkkolaki edellyttää jäsenyyttä.',
      sv: 'Kyrkolagen förutsätter medlemskap.',
      en: 'Church law requires membership.',
    },
  },
  {
    text: 'Emme kysy, kuuluuko hakija ammattiliittoon. Hyllyistä löytyy luettavaa niin uskoville kuin ateisteillekin.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Kielto ja asiakkaat.',
      sv: 'Nekande och kunder.',
      en: 'A negation, and clients.',
    },
  },
]
