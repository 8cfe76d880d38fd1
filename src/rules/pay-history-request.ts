import { demandRule } from './demand'
import { payDirective } from './law'
import type { Example } from './rule'

/** The applicant is asked for present or earlier pay. */
export const payHistoryRequest = demandRule({
  id: 'pay-history-request',
  description: {
    fi: 'Hakijalta kysytään nykyistä tai aiempaa palkkaa.',
    sv: 'Den sökande tillfrågas om nuvarande eller tidigare lön.',
    en: 'The applicant is asked for present or earlier pay.',
  },
  severity: 'warning',
  basis: [payDirective('5 artikla 2 kohta')],
  messages: {
    history: {
      reason: {
        fi: '`{actual}`: palkkahistoriaa ei pidä kysyä',
        sv: '`{actual}`: fråga inte om lönehistoria',
        en: '`{actual}`: do not ask for pay history',
      },
      note: {
        fi: 'Palkka-avoimuusdirektiivi kieltää kysymyksen; tarkista, onko Suomen laki jo voimassa. Kerro tehtävän palkka tai kysy palkkatoivetta.',
        sv: 'Lönetransparensdirektivet förbjuder frågan; kontrollera om Finlands lag redan gäller. Ange lönen för uppgiften eller fråga om löneönskemål.',
        en: 'The pay transparency directive bans the question; check whether Finland’s act is in force. State the pay for the job or ask for a salary expectation.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Ilmoita nykyinen palkkasi.',
    language: 'fi',
    flagged: [{ words: 'nykyinen palkkasi', severity: 'warning' }],
    shows: {
      fi: 'Palkkahistoria.',
      sv: 'Lönehistoria.',
      en: 'Pay history.',
    },
  },
  {
    text: 'Ilmoita palkkatoivomuksesi. Palkkahistoriaa emme kysy.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Palkkatoive on sallittu.',
      sv: 'Löneönskemål är tillåtet.',
      en: 'A wish is allowed.',
    },
  },
]
