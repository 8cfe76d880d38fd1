import type { DirectiveFault } from '../document/document'
import type { Example, Finding, Rule } from './rule'

/**
 * Requests for silence that do nothing: a comment that silences no finding, names a rule that does not exist, or says
 * what we do not understand. Left alone they would hide findings that nobody meant to hide.
 *
 * Found by the linter itself, which knows what was silenced; this file says it in words.
 */
export const directive: Rule = {
  id: 'directive',
  meta: {
    description: {
      fi: 'Kommentti, joka pyytää rekrylintiä vaikenemaan mutta ei tee mitään.',
      sv: 'En kommentar som ber rekrylint vara tyst men inte har någon verkan.',
      en: 'A comment that asks rekrylint to be silent but does nothing.',
    },
    severity: 'warning',
    presets: ['recommended', 'strict'],
    basis: [],
    languages: ['fi', 'sv', 'en'],
    documents: ['ad', 'fragment', 'application'],
  },
  messages: {
    unused: {
      reason: {
        fi: 'Pyyntö vaieta on turha: tässä ei ole löydöksiä, poista se',
        sv: 'Begäran om tystnad är onödig: här finns inga fynd, ta bort den',
        en: 'Unused request for silence: there is nothing to report here, remove it',
      },
    },
    'unknown-rule': {
      reason: {
        fi: 'Tuntematon sääntö `{rule}`{near}',
        sv: 'Okänd regel `{rule}`{near}',
        en: 'Unknown rule `{rule}`{near}',
      },
    },
    'unknown-directive': {
      reason: {
        fi: 'Tuntematon pyyntö: kirjoita `rekrylint-disable`, `rekrylint-disable-next` tai `rekrylint-enable`',
        sv: 'Okänd begäran: skriv `rekrylint-disable`, `rekrylint-disable-next` eller `rekrylint-enable`',
        en: 'Unknown request: write `rekrylint-disable`, `rekrylint-disable-next` or `rekrylint-enable`',
      },
    },
  },
}

/** Puts a fault into words. */
export const directiveFinding = (
  { problem, directive: { at, span }, rule = '' }: DirectiveFault,
  near: string,
): Finding => ({
  span: { start: at, end: at },
  source: span,
  messageId: problem,
  data: { rule, near },
  severity: problem === 'unused' ? 'info' : 'warning',
})

export const examples: readonly Example[] = [
  {
    text: '<p>Haemme myyjää.</p>\n<!-- rekrylint-disable gendered-title -->\n<p>Työ alkaa heti.</p>',
    language: 'fi',
    options: { format: 'html' },
    flagged: [{ words: '<!-- rekrylint-disable gendered-title -->', severity: 'info' }],
    shows: {
      fi: 'Turha pyyntö kerrotaan, jotta se ei peitä myöhempää löydöstä.',
      sv: 'En onödig begäran nämns, så att den inte döljer ett senare fynd.',
      en: 'An unused request is reported, so that it does not hide a later finding.',
    },
  },
  {
    text: '<!-- rekrylint-disable-next gendred-title -->\n<p>Haemme esimiestä.</p>\n<!-- rekrylint-off -->',
    language: 'fi',
    options: { format: 'html' },
    flagged: [
      { words: '<!-- rekrylint-disable-next gendred-title -->', severity: 'warning' },
      { words: '<!-- rekrylint-off -->', severity: 'warning' },
    ],
    shows: {
      fi: 'Kirjoitusvirhe ei jää huomaamatta.',
      sv: 'Ett skrivfel går inte obemärkt förbi.',
      en: 'A misspelling does not pass unnoticed.',
    },
  },
  {
    text: '<!-- rekrylint-disable-next gendered-title -- viran nimi laissa -->\n<p>Haemme lakimiestä.</p>\n<p data-rekrylint="ignore">Lainaus: esimies.</p>',
    language: 'fi',
    options: { format: 'html' },
    flagged: [],
    shows: {
      fi: 'Pyyntö, joka vaientaa löydöksen, ja sen syy.',
      sv: 'En begäran som tystar ett fynd, och dess skäl.',
      en: 'A request that silences a finding, and its reason.',
    },
  },
]
