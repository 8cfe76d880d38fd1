import { demandRule } from './demand'
import { equalityAct, nonDiscriminationAct } from './law'
import type { Example } from './rule'

/** The applicant’s family, pregnancy or family leave decides. */
export const familyRequirement = demandRule({
  id: 'family-requirement',
  description: {
    fi: 'Hakijan perhe, raskaus tai perhevapaat ratkaisevat.',
    sv: 'Den sökandes familj, graviditet eller familjeledigheter avgör.',
    en: 'The applicant’s family, pregnancy or family leave decides.',
  },
  severity: 'error',
  basis: [nonDiscriminationAct('8 §'), nonDiscriminationAct('17 §'), equalityAct('7 §'), equalityAct('8 §')],
  messages: {
    demand: {
      reason: {
        fi: '`{actual}`: lain vastainen vaatimus, perhesuhteet eivät ole valintaperuste',
        sv: '`{actual}`: ett lagstridigt krav, familjeförhållanden är ingen urvalsgrund',
        en: '`{actual}`: an unlawful demand, family is not a ground for selection',
      },
      note: {
        fi: 'Kuvaa työajat, matkat ja jousto; hakija päättää, sopivatko ne.',
        sv: 'Beskriv arbetstider, resor och flexibilitet; den sökande avgör om de passar.',
        en: 'Describe hours, travel and flexibility; the applicant decides whether they fit.',
      },
    },
    exclude: {
      reason: {
        fi: '`{actual}`: sulkee hakijoita pois perhesuhteiden tai raskauden perusteella',
        sv: '`{actual}`: utesluter sökande på grund av familj eller graviditet',
        en: '`{actual}`: excludes applicants on the basis of family or pregnancy',
      },
      note: {
        fi: 'Raskaus, vanhemmuus ja perhevapaat eivät saa vaikuttaa valintaan. Poista kohta.',
        sv: 'Graviditet, föräldraskap och familjeledigheter får inte påverka valet. Ta bort stället.',
        en: 'Pregnancy, parenthood and family leave may not affect the choice. Remove it.',
      },
    },
    situation: {
      reason: {
        fi: '`{actual}`: todennäköisesti syrjivä vaatimus',
        sv: '`{actual}`: sannolikt ett diskriminerande krav',
        en: '`{actual}`: probably a discriminatory demand',
      },
      note: {
        fi: 'Kerro työn vaatimuksista, älä hakijan kotioloista.',
        sv: 'Berätta om arbetets krav, inte om den sökandes hem.',
        en: 'Describe the demands of the work, not the applicant’s home.',
      },
    },
  },
})

export const examples: readonly Example[] = [
  {
    text: 'Hakijan tulee olla lapseton. Yksinhuoltajat eivät valitettavasti sovellu vuorotyöhön.',
    language: 'fi',
    flagged: [
      { words: 'lapseton', severity: 'error' },
      { words: 'Yksinhuoltajat eivät valitettavasti sovellu', severity: 'error' },
    ],
    shows: {
      fi: 'Perhesuhteet ja vanhemmuus.',
      sv: 'Familjeförhållanden och föräldraskap.',
      en: 'Family and parenthood.',
    },
  },
  {
    text: 'Klinikkamme auttaa lapsettomia pariskuntia. Perheystävällinen työpaikka: työajat joustavat.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Asiakkaat ja työpaikan edut.',
      sv: 'Kunder och förmåner.',
      en: 'Clients and benefits.',
    },
  },
]
