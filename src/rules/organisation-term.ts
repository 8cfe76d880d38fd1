import type { Context } from '../annotate/annotate'
import type { Hit } from '../annotate/hit'
import { rewrite } from '../annotate/rewrite'
import type { Example, Finding, Rule } from './rule'
import { formOf, wordsOf } from './words'

/**
 * The organisation's own words to avoid, from the option `terms`: found in any form, and rewritten in the same form.
 *
 * Severity: the term's own, a warning when it says none.
 */
export const organisationTerm: Rule = {
  id: 'organisation-term',
  meta: {
    description: {
      fi: 'Organisaation omat vältettävät sanat missä tahansa muodossa (valinta `terms`).',
      sv: 'Organisationens egna ord att undvika, i vilken form som helst (inställningen `terms`).',
      en: 'The organisation’s own words to avoid, in any form (option `terms`).',
    },
    severity: 'warning',
    presets: ['recommended', 'strict'],
    basis: [],
    languages: ['fi', 'sv', 'en'],
    documents: ['ad', 'fragment'],
  },
  messages: {
    replace: {
      reason: {
        fi: 'Meillä vältetään sanaa `{actual}`, kirjoita {expected}',
        sv: 'Vi undviker ordet `{actual}`, skriv {expected}',
        en: 'We avoid the word `{actual}`, write {expected}',
      },
      note: { fi: '{remark}', sv: '{remark}', en: '{remark}' },
    },
    avoid: {
      reason: {
        fi: 'Meillä vältetään sanaa `{actual}`',
        sv: 'Vi undviker ordet `{actual}`',
        en: 'We avoid the word `{actual}`',
      },
      note: { fi: '{remark}', sv: '{remark}', en: '{remark}' },
    },
  },
  on: ['own'],
  check(hit: Hit, { document: { text } }: Context): Finding | undefined {
    if (hit.kind !== 'own') return undefined
    const { entry } = hit.reading
    const { expected, certain, shown } = rewrite(hit, text)
    return {
      span: hit.span,
      messageId: expected.length > 0 ? 'replace' : 'avoid',
      data: { actual: wordsOf(hit, text), expected: shown, remark: entry?.remark?.note ?? '' },
      severity: entry?.remark?.severity ?? 'warning',
      expected,
      ...(expected.length > 0 && { fix: certain && entry?.fix === 'safe' ? 'safe' : 'suggest' }),
      lemma: hit.reading.lemma,
      form: formOf(hit),
    }
  },
}

const terms = [
  { avoid: 'asiakaspalvelija', use: ['asiakasneuvoja'], note: 'Nimike vaihtui 2024.' },
  { avoid: 'nuorekas tiimi', use: ['innostunut tiimi'] },
]

export const examples: readonly Example[] = [
  {
    text: 'Haemme asiakaspalvelijoita. Saat tueksesi nuorekkaan tiimimme.',
    language: 'fi',
    options: { terms },
    flagged: [
      { words: 'asiakaspalvelijoita', expected: 'asiakasneuvojia', severity: 'warning' },
      { words: 'nuorekkaan tiimimme', expected: 'innostuneen tiimimme' },
    ],
    shows: {
      fi: 'Sanat ja sanaparit taipuvat ehdotuksissa kuten tekstissä.',
      sv: 'Ord och ordpar böjs i förslagen som i texten.',
      en: 'Words and phrases inflect in the suggestions as they do in the text.',
    },
  },
  {
    text: 'Haemme asiakasneuvojia, ja palvelijana toimii robotti.',
    language: 'fi',
    options: { terms },
    flagged: [],
    shows: {
      fi: 'Vain annettu sana, ei sen osia.',
      sv: 'Bara det givna ordet, inte dess delar.',
      en: 'Only the word given, not its parts.',
    },
  },
]
