import { demandRule } from './demand'
import { equalityAct, nonDiscriminationAct } from './law'
import type { Example } from './rule'

/** Military service or training is demanded of the applicant. */
export const militaryServiceRequirement = demandRule({
  id: 'military-service-requirement',
  description: {
    fi: 'Hakijalta vaaditaan asevelvollisuutta tai sotilaskoulutusta.',
    sv: 'Av den sökande krävs värnplikt eller militärutbildning.',
    en: 'Military service or training is demanded of the applicant.',
  },
  severity: 'warning',
  basis: [equalityAct('7 §'), equalityAct('8 §'), nonDiscriminationAct('8 §'), nonDiscriminationAct('17 §')],
  messages: {
    demand: {
      reason: {
        fi: '`{actual}`: todennäköisesti syrjivä vaatimus, ellei tehtävä ole sotilaallinen',
        sv: '`{actual}`: sannolikt ett diskriminerande krav, om uppgiften inte är militär',
        en: '`{actual}`: probably a discriminatory demand, unless the post is a military one',
      },
      note: {
        fi: 'Asepalvelus koskee lähinnä miehiä, joten vaatimus syrjii välillisesti. Kuvaa osaaminen: johtamiskokemus, ensiapu, ryhmän vetäminen.',
        sv: 'Värnplikten gäller främst män, så kravet diskriminerar indirekt. Beskriv kunnandet: ledarerfarenhet, första hjälp, att leda en grupp.',
        en: 'Service concerns mostly men, so the demand discriminates indirectly. Describe the skill: leading, first aid, running a team.',
      },
    },
    exclude: {
      reason: {
        fi: '`{actual}`: sulkee hakijoita pois palveluksen perusteella',
        sv: '`{actual}`: utesluter sökande på grund av tjänstgöring',
        en: '`{actual}`: excludes applicants on the basis of their service',
      },
      note: {
        fi: 'Siviilipalvelus tai siitä vapautus ei ole valintaperuste. Poista kohta.',
        sv: 'Civiltjänst eller befrielse är ingen urvalsgrund. Ta bort stället.',
        en: 'Civilian service or an exemption is not a ground for selection. Remove it.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Edellytämme suoritettua varusmiespalvelusta.',
    language: 'fi',
    flagged: [{ words: 'suoritettua varusmiespalvelusta', severity: 'warning' }],
    shows: {
      fi: 'Palvelus vaatimuksena.',
      sv: 'Tjänstgöring som krav.',
      en: 'Service as a demand.',
    },
  },
  {
    text: 'Emme edellytä suoritettua varusmiespalvelusta. Armeijan ylijäämätavaraa myyvä liike hakee myyjää.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Kielto, ja sana muussa merkityksessä.',
      sv: 'Nekande, och ordet i en annan betydelse.',
      en: 'A negation, and the word in another sense.',
    },
  },
]
