import type { Context } from '../annotate/annotate'
import { withArticle } from '../annotate/articles'
import type { Hit, Pair, Rewriting, Use, WordHit } from '../annotate/hit'
import { besideDegree, saidBeside } from '../annotate/neighbours'
import { rewrite, rewriteAs, show } from '../annotate/rewrite'
import { lower } from '../text/case'
import { wordBefore } from '../text/words'
import { equalityAct } from './law'
import type { Example, Finding, Rule, RuleOptions } from './rule'
import { formOf } from './words'

/**
 * Words that name a person by role and say a sex: esimies, lentoemäntä, laulajatar. Found in any form, any compound;
 * the neutral word is offered in the same form.
 *
 * Severity: a warning in a title or where the ad says whom it seeks, information in running text; statutory, military
 * and historical names are information everywhere and are never replaced unasked.
 */
export const genderedTitle: Rule = {
  id: 'gendered-title',
  meta: {
    description: {
      fi: 'Sukupuolittunut nimike missä tahansa muodossa; tarjoaa neutraalin nimikkeen samassa muodossa.',
      sv: 'Könsbunden titel i vilken form som helst; föreslår en neutral titel i samma form.',
      en: 'A gendered job title in any form; offers the neutral title in the same form.',
    },
    severity: 'warning',
    presets: ['recommended', 'strict', 'legal'],
    options: {
      official: {
        fi: 'laissa tai virallisessa käytössä olevat nimikkeet (oikeusasiamies)',
        sv: 'titlar som används i lag eller officiellt (justitieombudsman)',
        en: 'titles in law or official use (oikeusasiamies)',
      },
      unlisted: {
        fi: 'nimikkeet, joita sanastossa ei ole (maalarimies)',
        sv: 'titlar som inte finns i ordlistan (maalarimies)',
        en: 'titles that the lexicon does not list (maalarimies)',
      },
    },
    basis: [equalityAct('14 §')],
    languages: ['fi', 'sv', 'en'],
    documents: ['ad', 'fragment'],
  },
  messages: {
    sought: {
      reason: {
        fi: 'Sukupuolittunut nimike `{actual}`, kirjoita {expected}',
        sv: 'Könsbunden titel `{actual}`, skriv {expected}',
        en: 'Gendered title `{actual}`, write {expected}',
      },
      note: {
        fi: 'Nimike voi antaa kuvan, että paikkaan haetaan vain toista sukupuolta. Neutraali nimike kutsuu kaikkia.',
        sv: 'Titeln kan ge intryck av att platsen är avsedd för bara det ena könet. En neutral titel välkomnar alla.',
        en: 'The title may give the impression that only one sex is sought. A neutral title invites everyone.',
      },
    },
    text: {
      reason: {
        fi: 'Sukupuolittunut nimike `{actual}`, kirjoita {expected}',
        sv: 'Könsbunden titel `{actual}`, skriv {expected}',
        en: 'Gendered title `{actual}`, write {expected}',
      },
      note: {
        fi: 'Kielilautakunta suosittaa sukupuolineutraaleja nimikkeitä (22.10.2007).',
        sv: 'Finska språknämnden rekommenderar könsneutrala titlar (22.10.2007).',
        en: 'The Finnish Language Board recommends gender-neutral titles (22 October 2007).',
      },
    },
    preferred: {
      reason: {
        fi: 'Meillä nimike `{actual}` on {expected}',
        sv: 'Hos oss är titeln `{actual}` {expected}',
        en: 'With us the title `{actual}` is {expected}',
      },
    },
    unknown: {
      reason: {
        fi: 'Sukupuolittunut nimike `{actual}`',
        sv: 'Könsbunden titel `{actual}`',
        en: 'Gendered title `{actual}`',
      },
      note: {
        fi: 'Sanalle ei ole tarjota valmista vastinetta: nimeä tehtävä sen mukaan, mitä siinä tehdään.',
        sv: 'Det finns ingen färdig ersättning: namnge uppgiften efter vad man gör i den.',
        en: 'There is no ready replacement: name the job by what is done in it.',
      },
    },
    official: {
      reason: {
        fi: 'Nimike `{actual}` on sukupuolittunut mutta laissa tai virallisessa käytössä',
        sv: 'Titeln `{actual}` är könsbunden men används i lag eller officiellt',
        en: 'The title `{actual}` is gendered but used in law or officially',
      },
      note: {
        fi: 'Virallista nimeä ei korvata puolestasi. Jos tehtävä ei ole lain tarkoittama, valitse neutraali nimike.',
        sv: 'Ett officiellt namn byts inte ut åt dig. Om uppgiften inte är den lagen avser, välj en neutral titel.',
        en: 'An official name is not replaced for you. If the job is not the one the law means, choose a neutral title.',
      },
    },
    pair: {
      reason: {
        fi: 'Nimike kummallekin sukupuolelle, `{actual}`, kirjoita {expected}',
        sv: 'En titel för vartdera könet, `{actual}`, skriv {expected}',
        en: 'A title for each sex, `{actual}`, write {expected}',
      },
      note: {
        fi: 'Yksi neutraali nimike kutsuu kaikkia, myös niitä, jotka eivät ole kumpaakaan.',
        sv: 'En neutral titel välkomnar alla, också dem som inte är någotdera.',
        en: 'One neutral title invites everyone, also those who are neither.',
      },
    },
    beside: {
      reason: {
        fi: 'Sukupuolittunut nimike neutraalin rinnalla: `{actual}`, kirjoita {expected}',
        sv: 'Könsbunden titel bredvid en neutral: `{actual}`, skriv {expected}',
        en: 'A gendered title beside a neutral one: `{actual}`, write {expected}',
      },
      note: {
        fi: 'Neutraali nimike riittää yksin.',
        sv: 'Den neutrala titeln räcker ensam.',
        en: 'The neutral title is enough by itself.',
      },
    },
  },
  on: ['title'],
  check(hit: Hit, context: Context, options: RuleOptions): Finding | undefined {
    if (hit.kind !== 'title') return undefined
    const { text } = context.document
    const { entry, lemma, use } = hit.reading
    const position = context.position(hit)
    if (entry?.soughtOnly && position === 'text') return undefined
    const official = entry !== undefined && OFFICIAL.has(entry.tier) && !entry.preferred
    if (official && options['official'] === false) return undefined
    if ((!entry || entry.derived) && options['unlisted'] === false) return undefined
    const { pair } = hit
    const rewritten = pair ? rewritePair(hit, pair, text) : rewrite(hit, text)
    const { certain, shown } = rewritten
    // the organisation’s own word is this very word
    if (entry?.preferred && rewritten.expected[0] === text.slice(hit.span.start, hit.span.end)) return undefined
    const withIts = withArticle(hit, text, rewritten.expected)
    const expected = withIts?.expected ?? rewritten.expected
    const span = { start: withIts?.span.start ?? pair?.span.start ?? hit.span.start, end: (pair?.span ?? hit.span).end }
    const finding: Finding = {
      span,
      messageId: 'text',
      data: { actual: text.slice(span.start, span.end), expected: shown },
      severity: 'info',
      lemma,
      form: formOf(hit),
    }
    if (pair?.kind === 'neutral') {
      finding.messageId = 'beside'
      finding.expected = expected
      return finding
    }
    if (official) {
      finding.messageId = 'official'
      finding.expected = expected
      return finding
    }
    const inTitle = position !== 'text' && !isPart(use)
    if (inTitle && entry && !entry.remark && !entry.derived) {
      finding.severity = 'warning'
      finding.basis = BASIS
    }
    if (expected.length === 0) {
      finding.messageId = 'unknown'
      return finding
    }
    finding.expected = expected
    if (entry?.remark) finding.messageId = 'preferred'
    else if (pair) finding.messageId = 'pair'
    else if (inTitle) finding.messageId = 'sought'
    if (use === 'modifier' && besideDegree(hit, text)) finding.severity = 'info'
    else if (entry && entry.fix !== 'none') {
      const alone = !agreesInSex(hit, text) && !saidBeside(hit, text, expected[0] ?? '')
      finding.fix = certain && entry.fix === 'safe' && alone ? 'safe' : 'suggest'
    }
    return finding
  },
}

/** Would the word before have to change as well: den nye brandmannen? */
function agreesInSex({ span, block, loaded }: WordHit, text: string): boolean {
  const before = loaded.language.agreesInSex && wordBefore(text, span.start, block.start)
  return before !== undefined && loaded.language.agreesInSex?.(lower(text.slice(before.start, before.end))) === true
}

/** What is written instead of a pair: one neutral word. */
function rewritePair(hit: WordHit, { kind, other, hit: twin }: Pair, text: string): Rewriting {
  if (kind === 'neutral') {
    const word = rewriteAs(hit, other) ?? other
    return { expected: [word], certain: false, shown: show([word]) }
  }
  const own = rewrite(hit, text)
  if (!twin) return own
  // what both are offered comes first; a bare isäntä has no word of its own, emäntä has
  const others = rewrite(twin, text)
  const theirs = new Set(others.expected.map(word => word.toLowerCase()))
  const shared = own.expected.filter(word => theirs.has(word.toLowerCase()))
  const expected = shared.length > 0 ? shared : own.expected.length > 0 ? own.expected : others.expected
  return { expected, certain: own.certain && others.certain && expected === shared, shown: show(expected) }
}

/** Statutory, military and historical names. */
const OFFICIAL: ReadonlySet<string> = new Set(['S', 'M', 'H'])

const BASIS = [equalityAct('14 §')]

/** `esimiestyö` names work, not the person sought. */
const isPart = (use: Use): boolean => use === 'modifier' || use === 'genitive' || use === 'derivation'

export const examples: readonly Example[] = [
  {
    text: 'Kerromme lisää lähiesimiehillemme.',
    language: 'fi',
    flagged: [{ words: 'lähiesimiehillemme', expected: 'lähiesihenkilöillemme', severity: 'info' }],
    shows: {
      fi: 'Sija, luku, omistusliite ja liitepartikkeli säilyvät.',
      sv: 'Kasus, numerus och possessivsuffix bevaras.',
      en: 'Case, number and possessive are kept.',
    },
  },
  {
    text: 'Esimies – Espoo\n\nHaemme tiimiimme kokenutta vuoroesimiestä.',
    language: 'fi',
    flagged: [
      { words: 'Esimies', expected: 'Esihenkilö', severity: 'warning' },
      { words: 'vuoroesimiestä', expected: 'vuoroesihenkilöä', severity: 'warning' },
    ],
    shows: {
      fi: 'Otsikko ja haettu henkilö: varoitus.',
      sv: 'Rubriken och den som söks: varning.',
      en: 'A title and the person sought: a warning.',
    },
  },
  {
    text: 'Sinulla on kokemusta esimiestyöstä sekä esimies- ja johtotehtävistä.',
    language: 'fi',
    flagged: [
      { words: 'esimiestyöstä', expected: 'esihenkilötyöstä', severity: 'info' },
      { words: 'esimies-', expected: 'esihenkilö-', severity: 'info' },
    ],
    shows: {
      fi: 'Nimike yhdyssanan alkuosana.',
      sv: 'Titeln som förled.',
      en: 'The title as the first part of a compound.',
    },
  },
  {
    text: 'Haemme ryhmään keulamiestä tai -naista. Kumppanimme ovat liikemiehiä/liikenaisia ja esimiehiä (esihenkilöitä).',
    language: 'fi',
    flagged: [
      { words: 'keulamiestä tai -naista', severity: 'warning' },
      { words: 'liikemiehiä/liikenaisia', expected: 'yrittäjiä', severity: 'info' },
      { words: 'esimiehiä (esihenkilöitä)', expected: 'esihenkilöitä', severity: 'info' },
    ],
    shows: {
      fi: 'Pari on yksi löydös: sukupuolten parille tarjotaan yhtä sanaa.',
      sv: 'Ett par är ett fynd: ett ord föreslås för båda.',
      en: 'A pair is one finding: one word is offered for both.',
    },
  },
  {
    text: 'Haemme konttoripomoja.',
    language: 'fi',
    options: { prefer: { konttoripomo: 'toimistovastaava' } },
    flagged: [{ words: 'konttoripomoja', expected: 'toimistovastaavia' }],
    shows: {
      fi: 'Organisaation oma nimike sanalle, jota sanastossa ei ole.',
      sv: 'Organisationens egen titel för ett ord som inte finns i ordlistan.',
      en: 'The organisation’s own title for a word that the lexicon does not have.',
    },
  },
  {
    text: 'Haussa on LAKIMIES Turkuun.',
    language: 'fi',
    flagged: [{ words: 'LAKIMIES', expected: 'JURISTI', severity: 'warning' }],
    shows: { fi: 'Kirjainkoko säilyy.', sv: 'Versalerna bevaras.', en: 'Letter case is kept.' },
  },
  {
    text: 'Kuvassa ovat hitsarimies, kioskityttö ja mökkiemäntä.',
    language: 'fi',
    flagged: [
      { words: 'hitsarimies', expected: 'hitsari', severity: 'info' },
      { words: 'kioskityttö', expected: 'kioskityöntekijä', severity: 'info' },
      { words: 'mökkiemäntä', severity: 'info' },
    ],
    shows: {
      fi: 'Nimike, jota sanastossa ei ole: vastine tarjotaan, kun sana itse kertoo sen.',
      sv: 'En titel som inte finns i ordlistan: en ersättning föreslås när ordet självt säger den.',
      en: 'A title that the lexicon does not list: a replacement is offered when the word itself tells it.',
    },
  },
  {
    text: 'Asiaa hoiti oikeusasiamies, ja seinät maalasi maalarimies.',
    language: 'fi',
    options: { rules: { 'gendered-title': ['info', { official: false, unlisted: false }] } },
    flagged: [],
    shows: {
      fi: 'Viralliset ja sanastosta puuttuvat nimikkeet voi jättää pois.',
      sv: 'Officiella titlar och sådana som saknas i ordlistan kan lämnas bort.',
      en: 'Official titles and unlisted ones can be left out.',
    },
  },
  {
    text: 'Vår förman är brandman, och våra sjuksköterskor arbetar i skift.',
    language: 'sv',
    options: { allow: ['brandman', 'sjuksköterska', 'undersköterska', 'tandsköterska', 'tjänsteman'] },
    flagged: [{ words: 'förman', expected: 'chef', severity: 'info' }],
    shows: {
      fi: 'Ruotsin ruotsissa viralliset nimikkeet voi sallia: sanat ovat Suomen ruotsia.',
      sv: 'Titlar som är officiella i Sverige kan tillåtas: orden är finlandssvenska.',
      en: 'Titles that are official in Sweden can be allowed: the words are those of Finland.',
    },
  },
  {
    text: 'Toimipaikkamme on Merimiehenkadulla, ja liitto on Suomen Palomiesliitto.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Kadut ja järjestöt ovat nimiä.',
      sv: 'Gator och organisationer är namn.',
      en: 'Streets and organisations are names.',
    },
  },
  {
    text: 'Lisätietoja antaa palvelupäällikkö Anna Erämies, p. 040 123 4567.',
    language: 'fi',
    flagged: [],
    shows: { fi: 'Sukunimi ei ole nimike.', sv: 'Ett efternamn är ingen titel.', en: 'A surname is no title.' },
  },
  {
    text: 'Toimiessaan tiimiesihenkilönä hän kehitti palvelua ja kokonaisuutta.',
    language: 'fi',
    flagged: [],
    shows: {
      fi: 'Kirjainjono “mies” ei riitä.',
      sv: 'Bokstäverna ”mies” räcker inte.',
      en: 'The letters “mies” are not enough.',
    },
  },
]
