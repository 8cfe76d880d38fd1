import { demandRule } from './demand'
import { nonDiscriminationAct } from './law'
import type { Example } from './rule'

/** A religion, conviction, opinion or membership is demanded of the applicant or excluded. */
export const convictionRequirement = demandRule({
  id: 'conviction-requirement',
  description: {
    fi: 'Hakijalta vaaditaan uskontoa, vakaumusta, mielipidettä tai järjestön jäsenyyttä, tai ne suljetaan pois.',
    sv: 'Av den sökande krävs religion, övertygelse, åsikt eller medlemskap, eller så utesluts de.',
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
        fi: 'Vakaumusta tai jäsenyyttä saa edellyttää vain tehtävässä, joka sitä vaatii (esim. seurakunnan hengellinen työ). Muuten poista kohta ja kuvaa osaaminen.',
        sv: 'Övertygelse eller medlemskap får förutsättas bara i en uppgift som kräver det (t.ex. andligt arbete i en församling). Ta annars bort stället och beskriv kunnandet.',
        en: 'A conviction or membership may be required only for a task that needs it (such as spiritual work in a parish). Otherwise remove it and describe the skill.',
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
        en: 'Religion, opinion, political and union activity are no grounds for choosing. Remove it.',
      },
    },
    ground: {
      reason: {
        fi: '`{actual}`: kerro säännös tai tehtävän luonne, johon vaatimus perustuu',
        sv: '`{actual}`: ange bestämmelsen eller den uppgift som kravet grundar sig på',
        en: '`{actual}`: name the provision or the nature of the task that the demand rests on',
      },
      note: {
        fi: 'Seurakunnan tai aatteellisen järjestön tehtävässä jäsenyyttä tai vakaumusta saa vaatia vain, jos laki tai tehtävän luonne sitä edellyttää.',
        sv: 'En församling eller en ideell organisation får kräva medlemskap eller övertygelse bara om lagen eller uppgiftens art förutsätter det.',
        en: 'A parish or an organisation with a cause may require membership or conviction only where a law or the nature of the task does.',
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
