import type { Context } from '../annotate/annotate'
import type { ChecklistId, ChecklistItem, LanguageCode, Span } from '../contract'
import { anonymityNotice } from './anonymity'
import { type DiversityClause, diversityClause } from './diversity'

type Localised = Readonly<Record<LanguageCode, string>>

/** What is there of an item: places in the text; undefined when it is missing. */
type Look = (context: Context, clause: () => DiversityClause) => readonly Span[] | undefined

interface Item {
  id: ChecklistId
  label: Localised
  hint: Localised
  /** Who recommends it. */
  source: string
  look: Look
}

const spansOf = (context: Context, says: readonly string[]): Span[] =>
  says.flatMap(one => context.statements(one).map(({ span }) => span))

const some = (spans: readonly Span[]): readonly Span[] | undefined => (spans.length > 0 ? spans : undefined)

/** Said in so many words. */
const says =
  (...names: readonly string[]): Look =>
  context =>
    some(spansOf(context, names))

/** Several things, at least so many of them. */
const atLeast =
  (count: number, ...names: readonly string[]): Look =>
  context => {
    const said = names.map(name => spansOf(context, [name])).filter(spans => spans.length > 0)
    return said.length >= count ? said.flat() : undefined
  }

/** More demands than this in one list, and fewer dare to apply. */
const LONGEST_LIST = 11

const shortLists: Look = ({ document: { blocks }, statements }) => {
  const lists = statements('requirement-heading').map(({ block }) => {
    let end = block + 1
    while (blocks[end]?.kind === 'item') end++
    return { items: end - block - 1, span: { start: blocks[block]!.start, end: blocks[end - 1]!.end } }
  })
  if (lists.some(({ items }) => items > LONGEST_LIST)) return undefined
  return lists.filter(({ items }) => items > 0).map(({ span }) => span)
}

const neutralTitle: Look = ({ document: { blocks }, hits }) => {
  const [title] = blocks
  if (!title || (title.kind !== 'title' && title.kind !== 'heading')) return undefined
  return hits.some(({ kind, block }) => kind === 'title' && block === title) ? undefined : [title]
}

/** Sources: S0 THL/STM 2023 (the report on segregation), S1 work violence, S2 belonging, S3 and S4 well-being at work. */
const ITEMS: readonly Item[] = [
  {
    id: 'neutral-title',
    label: { fi: 'Sukupuolineutraali nimike', sv: 'Könsneutral titel', en: 'Gender-neutral title' },
    hint: {
      fi: 'Kirjoita otsikkoon nimike, joka sopii kaikille.',
      sv: 'Använd en titel som passar alla i rubriken.',
      en: 'Use a title in the heading that suits everyone.',
    },
    source: 'THL/STM 2023',
    look: neutralTitle,
  },
  {
    id: 'diversity-clause',
    label: { fi: 'Monimuotoisuuslauseke', sv: 'Mångfaldsklausul', en: 'Diversity clause' },
    hint: {
      fi: 'Kerro, että toivotte hakijoita erilaisista taustoista.',
      sv: 'Berätta att ni välkomnar sökande med olika bakgrund.',
      en: 'Say that you welcome applicants from different backgrounds.',
    },
    source: 'THL/STM 2023',
    look: (_, clause) => (clause().recognised ? clause().parts.map(({ span }) => span) : undefined),
  },
  {
    id: 'anonymity-notice',
    label: {
      fi: 'Tieto anonyymista rekrytoinnista',
      sv: 'Uppgift om anonym rekrytering',
      en: 'Notice of anonymous recruitment',
    },
    hint: {
      fi: 'Kerro, arvioidaanko hakemukset ilman tunnistetietoja.',
      sv: 'Berätta om ansökningarna bedöms utan identifierande uppgifter.',
      en: 'Say whether applications are assessed without identifying data.',
    },
    source: 'THL/STM 2023',
    look: context => some(anonymityNotice(context).spans),
  },
  {
    id: 'applicant-instruction',
    label: {
      fi: 'Ohje hakemuksen kirjoittamiseen',
      sv: 'Anvisning om hur ansökan skrivs',
      en: 'Guidance on writing the application',
    },
    hint: {
      fi: 'Kerro, mitä hakemuksesta jätetään pois.',
      sv: 'Berätta vad man ska lämna bort ur ansökan.',
      en: 'Say what to leave out of the application.',
    },
    source: 'THL/STM 2023',
    look: says('instruction'),
  },
  {
    id: 'pay',
    label: { fi: 'Palkka tai palkkahaitari', sv: 'Lön eller löneintervall', en: 'Pay or pay range' },
    hint: {
      fi: 'Ilmoita palkkahaitari tai työehtosopimus.',
      sv: 'Ange löneintervall eller kollektivavtal.',
      en: 'Give a pay range or the collective agreement.',
    },
    source: 'Direktiivi (EU) 2023/970',
    look: says('pay'),
  },
  {
    id: 'flexibility',
    label: { fi: 'Työaikojen joustot', sv: 'Flexibla arbetstider', en: 'Flexible working' },
    hint: {
      fi: 'Kerro joustoista: työaika, etätyö, osa-aika.',
      sv: 'Berätta om flexibilitet: arbetstid, distansarbete, deltid.',
      en: 'Describe the flexibility you offer: hours, remote work, part-time work.',
    },
    source: 'THL/STM 2023',
    look: says('flexibility'),
  },
  {
    id: 'training',
    label: { fi: 'Perehdytys ja kehittyminen', sv: 'Introduktion och utveckling', en: 'Onboarding and development' },
    hint: {
      fi: 'Kerro perehdytyksestä ja mahdollisuudesta oppia.',
      sv: 'Berätta om introduktion och möjligheter att lära sig.',
      en: 'Describe the onboarding and the opportunities to learn.',
    },
    source: 'THL/STM 2023',
    look: says('training'),
  },
  {
    id: 'conditions',
    label: { fi: 'Työsuhteen ehdot', sv: 'Anställningsvillkor', en: 'Terms of employment' },
    hint: {
      fi: 'Kerro työsuhteen muoto, työaika, paikka ja alkamisaika.',
      sv: 'Berätta om anställningsform, arbetstid, plats och startdatum.',
      en: 'State the type of contract, the working hours, the place of work and the starting date.',
    },
    source: 'rekrylint',
    look: atLeast(2, 'contract', 'hours', 'place-or-start'),
  },
  {
    id: 'zero-tolerance',
    label: { fi: 'Häirinnän nollatoleranssi', sv: 'Nolltolerans mot trakasserier', en: 'Zero tolerance of harassment' },
    hint: {
      fi: 'Kerro yhdellä lauseella, ettei häirintää tai syrjintää hyväksytä.',
      sv: 'Säg i en mening att trakasserier och diskriminering inte accepteras.',
      en: 'Say in one sentence that harassment and discrimination are not accepted.',
    },
    source: 'THL/STM 2023',
    look: says('zero-tolerance'),
  },
  {
    id: 'work-life',
    label: {
      fi: 'Työn ja muun elämän yhteensovittaminen',
      sv: 'Balans mellan arbete och övrigt liv',
      en: 'Work and family life',
    },
    hint: {
      fi: 'Kerro, miten työ ja perhe sovitetaan yhteen.',
      sv: 'Berätta hur arbete och familjeliv kan kombineras.',
      en: 'Say how work and family life can be combined.',
    },
    source: 'THL/STM 2023',
    look: says('work-life'),
  },
  {
    id: 'safety',
    label: { fi: 'Työturvallisuus', sv: 'Säkerhet i arbetet', en: 'Safety at work' },
    hint: {
      fi: 'Kerro, miten työn turvallisuudesta huolehditaan.',
      sv: 'Berätta hur ni tar hand om säkerheten i arbetet.',
      en: 'Say how you look after safety at work.',
    },
    source: 'THL/STM 2023',
    look: says('safety'),
  },
  {
    id: 'community',
    label: { fi: 'Työyhteisö ja yhteenkuuluvuus', sv: 'Gemenskap och tillhörighet', en: 'Community and belonging' },
    hint: {
      fi: 'Kerro työyhteisöstä: keiden kanssa työtä tehdään ja kuka tukee.',
      sv: 'Berätta om arbetsgemenskapen: vem man arbetar med och får stöd av.',
      en: 'Describe the work community: whom one works with and who gives support.',
    },
    source: 'Work to Belong 2025',
    look: says('community'),
  },
  {
    id: 'well-being',
    label: {
      fi: 'Työhyvinvointi ja työterveys',
      sv: 'Välbefinnande och företagshälsovård',
      en: 'Well-being and occupational health',
    },
    hint: {
      fi: 'Kerro, miten jaksamisesta huolehditaan.',
      sv: 'Berätta hur ni tar hand om personalens välbefinnande.',
      en: 'Say how you look after well-being.',
    },
    source: 'STM 2023',
    look: says('well-being'),
  },
  {
    id: 'contact',
    label: { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact person' },
    hint: {
      fi: 'Nimeä, keneltä voi kysyä lisää.',
      sv: 'Ange vem som svarar på frågor.',
      en: 'Name someone who answers questions.',
    },
    source: 'THL/STM 2023',
    look: context =>
      some([...spansOf(context, ['contact']), ...context.document.blocks.filter(({ kind }) => kind === 'contact')]),
  },
  {
    id: 'language-level',
    label: { fi: 'Kielitaidon taso', sv: 'Nivå på språkkunskaper', en: 'Level of language skills' },
    hint: {
      fi: 'Kerro, minkä tasoista kielitaitoa työ vaatii ja mihin.',
      sv: 'Berätta vilken nivå av språkkunskaper arbetet kräver och vad de behövs till.',
      en: 'Say what level of language skills the work needs, and what for.',
    },
    source: 'THL, monimuotoisuus rekrytoinnissa',
    look: says('language-level'),
  },
  {
    id: 'adjustments',
    label: {
      fi: 'Mukautukset ja esteettömyys',
      sv: 'Anpassningar och tillgänglighet',
      en: 'Adjustments and accessibility',
    },
    hint: {
      fi: 'Kerro, että hakuun ja työhön voi pyytää mukautuksia.',
      sv: 'Berätta att man kan be om anpassningar både i rekryteringen och i arbetet.',
      en: 'Say that adjustments are available on request, both when applying and at work.',
    },
    source: 'Yhdenvertaisuuslaki 1325/2014, 15 §',
    look: says('access'),
  },
  {
    id: 'equality-plan',
    label: {
      fi: 'Tasa-arvo- ja yhdenvertaisuussuunnitelma',
      sv: 'Jämställdhets- och likabehandlingsplan',
      en: 'Equality and non-discrimination plan',
    },
    hint: {
      fi: 'Jos käytätte positiivista erityiskohtelua, nimeä suunnitelma, johon se perustuu.',
      sv: 'Om ni tillämpar positiv särbehandling, nämn den plan som den grundar sig på.',
      en: 'If you use positive special treatment, name the plan it is based on.',
    },
    source: 'THL/STM 2023',
    look: says('plan'),
  },
  {
    id: 'images',
    label: { fi: 'Kuvien tekstivastineet', sv: 'Textalternativ för bilder', en: 'Alternative text for images' },
    hint: {
      fi: 'Jos ilmoituksessa on kuvia, näytä niissä erilaisia ihmisiä ja kirjoita tekstivastine.',
      sv: 'Om annonsen har bilder, visa olika slags människor och skriv textalternativ.',
      en: 'If the ad has images, show a range of people and add alternative text.',
    },
    source: 'THL/STM 2023',
    look: ({ document: { blocks } }) => some(blocks.filter(({ kind }) => kind === 'attribute')),
  },
  {
    id: 'requirement-list',
    label: { fi: 'Kohtuullinen vaatimuslista', sv: 'Rimlig kravlista', en: 'A reasonable list of requirements' },
    hint: {
      fi: 'Rajaa vaatimukset välttämättömiin: pitkä lista karsii hakijoita.',
      sv: 'Begränsa kraven till de nödvändiga: en lång lista gallrar bort sökande.',
      en: 'Keep to what is necessary: a long list turns applicants away.',
    },
    source: 'rekrylint',
    look: shortLists,
  },
  {
    id: 'basics',
    label: { fi: 'Hakutapa ja hakuaika', sv: 'Ansökningssätt och ansökningstid', en: 'How and by when to apply' },
    hint: {
      fi: 'Kerro, miten ja mihin mennessä haetaan.',
      sv: 'Berätta hur man söker och senast när.',
      en: 'Say how and by when to apply.',
    },
    source: 'rekrylint',
    look: atLeast(2, 'application-route', 'deadline'),
  },
]

/**
 * Goes through what a good ad contains.
 *
 * @param context the annotated document
 * @param locale language of labels and hints
 * @returns every item, present with its places in the source or missing with a hint; advice, never an error
 */
export function checklistOf(context: Context, locale: LanguageCode): ChecklistItem[] {
  const { offsets } = context.document
  let clause: DiversityClause | undefined
  const clauseOf = () => {
    clause ??= diversityClause(context)
    return clause
  }
  return ITEMS.map(({ id, label, hint, source, look }) => {
    const found = look(context, clauseOf)
    const item: ChecklistItem = {
      id,
      label: label[locale],
      status: found ? 'present' : 'missing',
      spans: (found ?? []).map(({ start, end }) => offsets.span({ start, end })).sort((a, b) => a.start - b.start),
      source,
    }
    if (!found) item.hint = hint[locale]
    if (id === 'diversity-clause')
      item.parts = clauseOf().parts.map(({ part, span }) => ({ part, span: offsets.span(span) }))
    return item
  })
}
