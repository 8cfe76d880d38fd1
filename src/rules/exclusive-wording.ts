import type { Example } from './rule'
import { wordingRule } from './wording'

/** Hype and clichés: they say little of the work, and much of who feels at home. */
export const exclusiveWording = wordingRule({
  id: 'exclusive-wording',
  description: {
    fi: 'Hehkutus tai klisee, joka karsii hakijoita.',
    sv: 'Överord eller en kliché som gallrar bort sökande.',
    en: 'Hype or a cliché that turns applicants away.',
  },
  messages: {
    hype: {
      reason: {
        fi: '`{actual}`: hehkutusta, kirjoita mitä tekijän pitää osata',
        sv: '`{actual}`: överord, skriv vad man ska kunna',
        en: '`{actual}`: hype, write what one must be able to do',
      },
      note: {
        fi: 'Hyvä ja harkitseva hakija jättää tällaisen paikan muille. Kirjoita: kokenut myyjä, vahva osaaja.',
        sv: 'En god och eftertänksam sökande lämnar en sådan plats åt andra. Skriv: en erfaren säljare, en kunnig person.',
        en: 'A good and thoughtful applicant leaves such a job to others. Write: an experienced seller, a skilled specialist.',
      },
    },
    cliche: {
      reason: {
        fi: '`{actual}`: klisee, kerro miten teillä toimitaan',
        sv: '`{actual}`: en kliché, berätta hur ni arbetar',
        en: '`{actual}`: a cliché, tell how you work',
      },
      note: {
        fi: 'Lause ei kerro työstä, mutta moni lukee siitä, ettei kuulu joukkoon. Kuvaa työyhteisöä ja työtapoja.',
        sv: 'Meningen säger inget om arbetet, men många läser den som att de inte hör till. Beskriv gemenskapen och arbetssätten.',
        en: 'It says nothing of the work, but many read it as not belonging. Describe the community and the ways of working.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Haemme myyntitykkiä. Meillä ollaan kuin yhtä perhettä.',
    language: 'fi',
    flagged: [
      { words: 'myyntitykkiä', severity: 'info' },
      { words: 'kuin yhtä perhettä', severity: 'info' },
    ],
    shows: { fi: 'Hehkutusta ja klisee.', sv: 'Överord och en kliché.', en: 'Hype and a cliché.' },
  },
  {
    text: 'Ohjaat lasten ninjakerhoa ja tapaat perheitä.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Sanat tarkoittavat, mitä sanovat.',
      sv: 'Orden betyder vad de säger.',
      en: 'The words mean what they say.',
    },
  },
]
