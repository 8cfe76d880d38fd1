/**
 * Ads for the benchmark, made from the sentences below so that no two are alike. About 3 KB each, with some three
 * findings (real ads have fewer). Most have a dash or a bullet, which makes V8 keep the text in two bytes; every third
 * has none and is kept in one: a server meets both, and the yardstick must read both.
 */
/** What ads are put together from. Each line is an ordinary one of its language; titles and places stand in the form they need. */
const TEXTS = {
  fi: {
    openings: [
      'Haemme tiimiimme kokenutta {title} {place}.',
      'Nyt on haussa {title} – tule meille {place}!',
      'Etsimme toistaiseksi voimassa olevaan työsuhteeseen osaajaa, joka toimii {title} tukena {place}.',
    ],
    bodies: [
      'Työ on monipuolista, ja pääset kehittämään palveluita yhdessä tiimin kanssa.',
      'Tarjoamme perehdytyksen, joustavat työajat ja mahdollisuuden vaikuttaa omaan työhösi.',
      'Sinulla on soveltuva koulutus, hyvät vuorovaikutustaidot ja halu oppia uutta.',
      'Asiakkaamme ovat eri-ikäisiä, ja kohtaat heidät arvostavasti jokaisessa tilanteessa.',
      'Työaika on 37,5 tuntia viikossa, ja työvuorot sijoittuvat arkeen klo 7–16.',
      'Palkka määräytyy alan työehtosopimuksen mukaan, ja kokeilemme uusia toimintatapoja.',
      'Toimimme vastuullisesti, ja kokonaisuuden kannalta jokaisen työpanos on tärkeä.',
      'Arvostamme kokemusta vastaavista tehtävistä ja sujuvaa suomen kielen taitoa.',
      'Hakemukset käsitellään saapumisjärjestyksessä, ja paikka täytetään heti sopivan henkilön löydyttyä.',
      'Lisäksi huolehdit raportoinnista, laadusta ja siitä, että aikataulut pitävät.',
      'Kuulumme konserniin, jossa työskentelee lähes 400 alan ammattilaista eri puolilla Suomea.',
      'Kanssamme pääset tekemään merkityksellistä työtä, jolla on vaikutusta ihmisten arkeen.',
    ],
    items: [
      '• ajokortti',
      '• järjestelmällinen työote',
      '• hyvä paineensietokyky',
      '• asiakaspalvelun kokemus',
      '• kyky tehdä päätöksiä',
      '• IT-taidot',
    ],
    titles: [
      'lähiesimiestä',
      'vuoroesimiehiä',
      'lakimiestä',
      'talonmiestä',
      'kiinteistönhoitajaa',
      'palveluasiantuntijaa',
      'kokkia',
      'sairaanhoitajaa',
      'ohjelmistokehittäjää',
      'myyjää',
    ],
    places: ['Tampereelle', 'Espooseen', 'Ouluun', 'pääkaupunkiseudulle', 'Turkuun', 'Rovaniemelle'],
    list: 'Odotamme sinulta:',
    opened: 'haku',
  },
  sv: {
    openings: [
      'Vi söker en erfaren {title} till vårt team i {place}.',
      'Nu har du chansen att bli {title} hos oss i {place}!',
      'Vi söker för tillsvidareanställning en person som arbetar som {title} i {place}.',
    ],
    bodies: [
      'Arbetet är mångsidigt, och du får utveckla tjänsterna tillsammans med kollegerna.',
      'Vi erbjuder introduktion, flexibla arbetstider och möjlighet att påverka ditt eget arbete.',
      'Du har lämplig utbildning, goda kommunikationsfärdigheter och vilja att lära dig nytt.',
      'Våra kunder är i olika åldrar, och du bemöter dem med respekt i varje situation.',
      'Arbetstiden är 37,5 timmar i veckan, och arbetsturerna ligger på vardagar kl. 7–16.',
      'Lönen bestäms enligt branschens kollektivavtal, och vi prövar nya arbetssätt.',
      'Vi arbetar ansvarsfullt, och vars och ens insats är viktig för helheten.',
      'Vi uppskattar erfarenhet av motsvarande uppgifter och goda kunskaper i svenska.',
      'Ansökningarna behandlas i den ordning de kommer in, och platsen tillsätts när rätt person hittas.',
      'Dessutom ansvarar du för rapportering, kvalitet och att tidtabellerna håller.',
      'Vi hör till en koncern med nästan 400 yrkesmänniskor på olika håll i Finland.',
      'Hos oss gör du ett arbete som har betydelse för människors vardag.',
    ],
    items: [
      '• körkort',
      '• ett systematiskt arbetssätt',
      '• god stresstålighet',
      '• erfarenhet av kundbetjäning',
      '• förmåga att fatta beslut',
      '• it-kunskaper',
    ],
    titles: [
      'förman',
      'skiftförman',
      'ombudsman',
      'disponent',
      'fastighetsskötare',
      'servicerådgivare',
      'kock',
      'sjukskötare',
      'programutvecklare',
      'försäljare',
    ],
    places: ['Vasa', 'Esbo', 'Åbo', 'Jakobstad', 'Borgå', 'Raseborg'],
    list: 'Vi förväntar oss av dig:',
    opened: 'ansökan',
  },
  en: {
    openings: [
      'We are looking for an experienced {title} to join our team in {place}.',
      'Now is your chance to work with us as a {title} in {place}!',
      'We offer a permanent position to a professional who will work as a {title} in {place}.',
    ],
    bodies: [
      'The work is varied, and you get to develop our services together with the team.',
      'We offer a proper induction, flexible working hours and a say in how you do your job.',
      'You have suitable training, good communication skills and the will to learn new things.',
      'Our customers are of different ages, and you treat them with respect in every situation.',
      'The working time is 37.5 hours a week, and the shifts are on weekdays from 7 am to 4 pm.',
      'The pay follows the collective agreement of the sector, and we try out new ways of working.',
      'We act responsibly, and what each of us does is important for the whole.',
      'We value experience of similar tasks and a good command of Finnish.',
      'Applications are handled in the order in which they arrive, and the post is filled as soon as possible.',
      'You will also take care of reporting, quality and keeping to the timetable.',
      'We are part of a group that has nearly 400 professionals in different parts of Finland.',
      'With us you do work that matters to the everyday life of other people.',
    ],
    items: [
      '• a driving licence',
      '• a systematic way of working',
      '• good tolerance of pressure',
      '• experience in customer service',
      '• an ability to make decisions',
      '• IT skills',
    ],
    titles: [
      'foreman',
      'salesman',
      'chairman',
      'handyman',
      'property manager',
      'service adviser',
      'cook',
      'nurse',
      'software developer',
      'shop assistant',
    ],
    places: ['Helsinki', 'Espoo', 'Turku', 'Oulu', 'Porvoo', 'Tampere'],
    list: 'We expect you to have:',
    opened: 'opening',
  },
}

/** A small generator with a seed: the same ads on every machine. */
function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** An ad of about `length` characters. */
export function makeAd(seed, length = 3000, language = 'fi') {
  const { openings, bodies, items, titles, places, list, opened } = TEXTS[language]
  const next = random(seed)
  const pick = from => from[Math.floor(next() * from.length)]
  const plain = seed % 3 === 0
  let text = `${pick(titles)} – ${pick(places)} (${opened} ${seed})\n\n`
  while (text.length < length) {
    text += pick(openings).replace('{title}', pick(titles)).replace('{place}', pick(places))
    for (let k = 0; k < 4; k++) text += ` ${pick(bodies)}`
    text += `\n\n${list}\n${pick(items)}\n${pick(items)}\n\n`
  }
  return plain ? text.replaceAll('–', '-').replaceAll('•', '-') : text
}

/** The same ad as an ATS keeps it: paragraphs, a list, named references, CRLF. */
export function makeHtmlAd(seed, length = 3000) {
  const [title, ...rest] = makeAd(seed, length)
    .replaceAll('&', '&amp;')
    .replaceAll('ä', '&auml;')
    .replaceAll('ö', '&ouml;')
    .replaceAll('–', '&ndash;')
    .split('\n')
    .filter(line => line !== '')
  const block = line => (/^[•-] /.test(line) ? `<ul><li>${line.slice(2)}</li></ul>` : `<p class="text">${line}</p>`)
  return `<h1>${title}</h1>\r\n${rest.map(block).join('\r\n')}\r\n`
}
