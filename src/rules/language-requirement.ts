import { demandRule } from './demand'
import { nonDiscriminationAct } from './law'
import type { Example } from './rule'

/** A mother tongue or perfect language skills are demanded of the applicant. */
export const languageRequirement = demandRule({
  id: 'language-requirement',
  description: {
    fi: 'Hakijalta vaaditaan äidinkieltä tai täydellistä kielitaitoa.',
    sv: 'Av den sökande krävs ett visst modersmål eller felfria språkkunskaper.',
    en: 'A mother tongue or perfect language skills are demanded of the applicant.',
  },
  severity: 'error',
  basis: [nonDiscriminationAct('8 §'), nonDiscriminationAct('17 §')],
  messages: {
    native: {
      reason: {
        fi: '`{actual}`: lain vastainen vaatimus, kielitaitoa saa vaatia mutta äidinkieltä ei',
        sv: '`{actual}`: ett lagstridigt krav, språkkunskaper får krävas men inte modersmål',
        en: '`{actual}`: an unlawful demand, language skills may be required but not a mother tongue',
      },
      note: {
        fi: 'Kirjoita taso, jota työ vaatii: hyvä suomen kielen taito asiakaspalveluun.',
        sv: 'Skriv den nivå som arbetet kräver: goda kunskaper i finska för kundbetjäning.',
        en: 'Write the level that the work needs: good Finnish for serving customers.',
      },
    },
    level: {
      reason: {
        fi: '`{actual}`: todennäköisesti syrjivä, ellei työ vaadi virheetöntä kieltä',
        sv: '`{actual}`: sannolikt diskriminerande, om inte arbetet kräver felfritt språk',
        en: '`{actual}`: probably discriminatory, unless the work needs faultless language',
      },
      note: {
        fi: 'Kielitaidon tason pitää johtua tehtävästä. Kerro taso ja mihin kieltä tarvitaan.',
        sv: 'Nivån på språkkunskaperna ska följa av uppgiften. Ange nivån och vad språket behövs till.',
        en: 'The level must follow from the task. State the level and what the language is needed for.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Äidinkielesi on suomi. Siivoojalta vaaditaan täydellistä suomen kielen taitoa.',
    language: 'fi',
    flagged: [
      { words: 'Äidinkielesi on suomi', severity: 'error' },
      { words: 'täydellistä suomen kielen taitoa', severity: 'warning' },
    ],
    shows: {
      fi: 'Äidinkieli ja liian korkea taso.',
      sv: 'Modersmål och en för hög nivå.',
      en: 'A mother tongue and too high a level.',
    },
  },
  {
    text: 'Kelpoisuusvaatimuksena on erinomainen suomen kielen ja tyydyttävä ruotsin kielen suullinen ja kirjallinen taito.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Säädetyt kielitaitovaatimukset ovat laillisia.',
      sv: 'Föreskrivna språkkrav är lagliga.',
      en: 'Statutory language levels are lawful.',
    },
  },
  {
    text: 'Työkielemme on suomi, ja hyvä suomen kielen taito riittää. Vaikka suomi ei ole äidinkielesi, lähetä ihmeessä hakemus.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Taitoa saa vaatia.',
      sv: 'Kunskaper får krävas.',
      en: 'Skill may be required.',
    },
  },
]
