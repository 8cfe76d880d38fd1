import type { Example } from './rule'
import { wordingRule } from './wording'

/** Wording that speaks to one age, without demanding it; a demand is `age-requirement`. */
export const ageCodedWording = wordingRule({
  id: 'age-coded-wording',
  description: {
    fi: 'Sanavalinta, joka puhuttelee yhtä ikäryhmää.',
    sv: 'Ordval som talar till en åldersgrupp.',
    en: 'Wording that speaks to one age group.',
  },
  messages: {
    coded: {
      reason: {
        fi: '`{actual}`: puhuttelee vain yhtä ikäryhmää, kuvaa työtä tai tapaa toimia',
        sv: '`{actual}`: talar bara till en åldersgrupp, beskriv arbetet eller arbetssättet',
        en: '`{actual}`: speaks to one age group only, describe the work or the way of working',
      },
      note: {
        fi: 'Moni lukee tämän niin, ettei häntä haeta. Kirjoita, millaista työssä on: vilkasta, rentoa, uutta oppivaa.',
        sv: 'Många läser detta som att de inte är önskade. Skriv hur arbetet är: livligt, avspänt, lärande.',
        en: 'Many read this as not being wanted. Write what the work is like: lively, relaxed, always learning.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Nuorekas tiimimme odottaa sinua.',
    language: 'fi',
    flagged: [{ words: 'Nuorekas tiimimme', severity: 'info' }],
    shows: { fi: 'Tiimiä kuvaa ikä.', sv: 'Teamet beskrivs med ålder.', en: 'The team is described by its age.' },
  },
  {
    text: 'Ohjaat nuorten työpajaa ja tuet nuoria arjessa.',
    language: 'fi',
    flagged: [],
    shows: { fi: 'Nuoret ovat asiakkaita.', sv: 'De unga är klienter.', en: 'The young are clients.' },
  },
]
