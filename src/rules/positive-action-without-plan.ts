import type { Context } from '../annotate/annotate'
import { equalityAct, nonDiscriminationAct } from './law'
import type { Example, Finding, Rule } from './rule'
import { wordsIn } from './words'

/**
 * Positive special treatment is lawful as part of a plan. An ad that claims it, or turns to one sex in particular, should
 * name the plan.
 *
 * Severity: info. Laki naisten ja miesten välisestä tasa-arvosta 609/1986, 9 §; Yhdenvertaisuuslaki 1325/2014, 9 §;
 * Ombudsman for Equality TAS 279/2020.
 */
export const positiveActionWithoutPlan: Rule = {
  id: 'positive-action-without-plan',
  meta: {
    description: {
      fi: 'Positiivinen erityiskohtelu tai yhden sukupuolen kutsuminen hakemaan ilman suunnitelmaa, johon se perustuu.',
      sv: 'Positiv särbehandling eller en inbjudan till det ena könet utan den plan som den grundar sig på.',
      en: 'Positive special treatment, or an invitation to one sex, without the plan it rests on.',
    },
    severity: 'info',
    presets: ['recommended', 'strict', 'legal'],
    basis: [equalityAct('9 §'), nonDiscriminationAct('9 §')],
    languages: ['fi', 'sv', 'en'],
    documents: ['ad'],
  },
  messages: {
    treatment: {
      reason: {
        fi: '`{actual}`: nimeä suunnitelma, johon tämä perustuu',
        sv: '`{actual}`: nämn planen som detta grundar sig på',
        en: '`{actual}`: name the plan this rests on',
      },
      note: {
        fi: 'Positiivinen erityiskohtelu on sallittua, kun se perustuu suunnitelmaan. Mainitse tasa-arvo- tai yhdenvertaisuussuunnitelma.',
        sv: 'Positiv särbehandling är tillåten när den grundar sig på en plan. Nämn jämställdhets- eller likabehandlingsplanen.',
        en: 'Positive special treatment is allowed when it rests on a plan. Mention the equality or non-discrimination plan.',
      },
    },
    'one-sex': {
      reason: {
        fi: '`{actual}`: kerro, mihin suunnitelmaan kutsu perustuu, ja toivota kaikki tervetulleiksi',
        sv: '`{actual}`: berätta vilken plan inbjudan grundar sig på, och välkomna alla',
        en: '`{actual}`: say which plan the invitation rests on, and welcome everyone',
      },
      note: {
        fi: 'Aliedustetun sukupuolen kannustaminen on osa tasa-arvon edistämistä, kun se on suunniteltua eikä sulje muita pois.',
        sv: 'Att uppmuntra det underrepresenterade könet är en del av att främja jämställdhet när det är planerat och inte utesluter andra.',
        en: 'Encouraging the under-represented sex is part of promoting equality when it is planned and shuts nobody out.',
      },
    },
  },
  *whole({ statements, document: { text } }: Context): Iterable<Finding> {
    const treated = statements('positive-treatment')
    const turned = statements('one-sex')
    // few ads do either; the others are not asked for a plan
    if (treated.length + turned.length === 0 || statements('plan').length > 0) return
    const basis = [equalityAct('9 §'), nonDiscriminationAct('9 §')]
    for (const { span } of treated)
      yield { span, messageId: 'treatment', data: { actual: wordsIn(span, text) }, severity: 'info', basis }
    for (const { span } of turned)
      yield { span, messageId: 'one-sex', data: { actual: wordsIn(span, text) }, severity: 'info', basis: [basis[0]!] }
  },
}

export const examples: readonly Example[] = [
  {
    text: 'Toteutamme valinnassa positiivista erityiskohtelua.',
    language: 'fi',
    flagged: [{ words: 'positiivista erityiskohtelua', severity: 'info' }],
    shows: {
      fi: 'Suunnitelmaa ei nimetä.',
      sv: 'Planen nämns inte.',
      en: 'The plan is not named.',
    },
  },
  {
    text: 'Yhdenvertaisuussuunnitelmamme mukaisesti voimme käyttää valinnassa positiivista erityiskohtelua.',
    language: 'fi',
    flagged: [],
    shows: { fi: 'Suunnitelma on nimetty.', sv: 'Planen är nämnd.', en: 'The plan is named.' },
  },
  {
    text: 'Laadit yksikön yhdenvertaisuussuunnitelman ja seuraat sen toteutumista.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Suunnitelma on työtehtävä.',
      sv: 'Planen är en arbetsuppgift.',
      en: 'The plan is the work.',
    },
  },
]
