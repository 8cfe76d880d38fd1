/**
 * Ads for the benchmark, made from the sentences below so that no two are alike. About 3 KB each, with some three
 * findings (real ads have fewer). Most have a dash or a bullet, which makes V8 keep the text in two bytes; every third
 * has none and is kept in one: a server meets both, and the yardstick must read both.
 */
const openings = [
  'Haemme tiimiimme kokenutta {title} {place}.',
  'Nyt on haussa {title} – tule meille {place}!',
  'Etsimme toistaiseksi voimassa olevaan työsuhteeseen osaajaa, joka toimii {title} tukena {place}.',
]
const bodies = [
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
]
const items = [
  '• ajokortti',
  '• järjestelmällinen työote',
  '• hyvä paineensietokyky',
  '• asiakaspalvelun kokemus',
  '• kyky tehdä päätöksiä',
  '• IT-taidot',
]
const titles = [
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
]
const places = ['Tampereelle', 'Espooseen', 'Ouluun', 'pääkaupunkiseudulle', 'Turkuun', 'Rovaniemelle']

/** A small generator with a seed: the same ads on every machine. */
function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** An ad of about `length` characters. */
export function makeAd(seed, length = 3000) {
  const next = random(seed)
  const pick = list => list[Math.floor(next() * list.length)]
  const plain = seed % 3 === 0
  let text = `${pick(titles)} – ${pick(places)} (haku ${seed})\n\n`
  while (text.length < length) {
    text += pick(openings).replace('{title}', pick(titles)).replace('{place}', pick(places))
    for (let k = 0; k < 4; k++) text += ` ${pick(bodies)}`
    text += `\n\nOdotamme sinulta:\n${pick(items)}\n${pick(items)}\n\n`
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
