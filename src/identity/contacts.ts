import { lower } from '../text/case'
import { isAlphanumeric, isDigit, isLetter } from '../text/characters'
import type { Found } from './identified'
import { matchesBehind, piecesWith } from './matches'
import type { Word } from './words'

/** How to reach a person: e-mail, telephone, addresses on the net and on the street. */

/**
 * E-mail, found from its @ outwards, so that the cost is linear however the text is made up.
 *
 *     anna.virtanen+tyo@esimerkki.fi      anna (at) esimerkki.fi
 */
export function emails(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(/ ?@ ?| ?[([{](?:at|ät|a)[)\]}] ?|\uff20| (?:at|ät) /gi)) {
    let start = match.index
    while (start > 0 && start > match.index - 64 && isLocal(text.charCodeAt(start - 1))) start--
    while (start < match.index && !isAlphanumeric(text.charCodeAt(start))) start++
    let end = match.index + match[0].length
    const domain = end
    while (end < text.length && end < domain + 120 && isDomain(text.charCodeAt(end))) end++
    while (end > domain && !isAlphanumeric(text.charCodeAt(end - 1))) end--
    // example(dot)com
    const dotted = DOT.exec(text.slice(end, end + 24))
    if (dotted) end += dotted[0].length
    const host = text.slice(domain, end).replace(DOT, '.$1')
    if (start === match.index || end === domain) continue
    // “look at example.com”: with spaces about it, only what has the look of an address or a word for one before it
    const spaced = /^ (?:@|at|ät) ?$|^@ $/i.test(match[0])
    const local = text.slice(start, match.index)
    if (spaced && !/[._\d]/.test(local) && !EMAIL_CUE.test(text.slice(Math.max(0, start - 24), start))) continue
    if (!/^[^.]+(?:\.[^.]+)*\.[^\d.]{2,}$/.test(host)) continue
    found.push({ kind: 'email', start, end, confidence: 'certain' })
  }
  return found
}

const DOT = / ?[([{](?:dot|piste|punkt)[)\]}] ?([a-z]{2,10})/i
const EMAIL_CUE = /(?:e-?mail|e-?post|sähköposti|s-posti|meili)\p{L}{0,6}[^\p{L}\d\n]{0,3}$/iu

const isLocal = (code: number) =>
  isAlphanumeric(code) ||
  code === 0x2e ||
  code === 0x5f ||
  code === 0x2b ||
  code === 0x2d ||
  code === 0x25 ||
  code === 0x27
const isDomain = (code: number) => isAlphanumeric(code) || code === 0x2e || code === 0x2d

/**
 * Telephone numbers as written in Finland and Sweden, and any with a country code.
 *
 *     040 123 4567    040-1234567    +358 (0)40 123 4567    0046 70 123 45 67    09 1234 5678    (03) 123 4567
 */
const PHONE =
  /(?:\(?\+|00)\d{1,3}\)?(?:[ \u00a0./-]?(?:\(0\))?[ \u00a0./-]?\d{1,8}){2,6}|\(?0\d{1,3}\)?(?:[ \u00a0./–-]{1,3}\d{1,8}){1,5}|0\d{6,10}/g
const PHONE_CUE =
  /(?:p|puh|puhelin(?:nro|numero)?|puhelimitse|gsm|mob|matkapuh(?:elin)?|tel|tfn|telefon(?:nummer)?|mobil(?:e|nummer)?|phone|cell|whatsapp|soita|ring)[^\p{L}\d\n]{0,4}$/iu

/** Numbers of registers, licences and orders are no one's telephone. */
const REGISTER =
  /(?:rek\.? ?n(?:ro|r|:o)?|(?:rekisteri|rekisteröinti|asiakas|tilaus|jäsen|lupa|kortti|viite|diaari|lasku|tuote|sarja|projekti|terhikki|opiskelija)\p{L}{0,12}|registration(?: number)?|licen[cs]e(?: number| no)?|reg\.? ?n(?:o|r)|order(?: number| no)?|id)\W{0,3}$/iu

export function phones(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(PHONE)) {
    const start = match.index
    let end = start + match[0].length
    const before = text.charCodeAt(start - 1)
    if (isAlphanumeric(before) || (/[.,/–-]/.test(text.charAt(start - 1)) && isDigit(text.charCodeAt(start - 2))))
      continue
    const cued = PHONE_CUE.test(text.slice(Math.max(0, start - 30), start))
    if (!cued && REGISTER.test(text.slice(Math.max(0, start - 30), start))) continue
    const international = /^\(?(?:\+|00)/.test(match[0])
    const digits = match[0].replace(/\D/g, '')
    if (digits.length > 15) {
      // two numbers side by side read as one: cut at the last wide enough gap
      const cut = match[0].slice(0, 18).search(/[ \u00a0-][^ \u00a0-]*$/)
      if (cut < 8) continue
      end = start + cut
    }
    if (isAlphanumeric(text.charCodeAt(end)) || /^[.,/]\d/.test(text.slice(end, end + 2))) continue
    if (!international && !cued && !isNational(match[0], digits)) continue
    if (digits.length < (cued ? 5 : 7)) continue
    found.push({
      kind: 'phone',
      start,
      end,
      confidence: international || cued || digits.length >= 9 ? 'certain' : 'likely',
    })
  }
  for (const match of text.matchAll(/(?:puh|gsm|p|tel|tfn|puhelin|phone)[.:]{0,2} ?(\d[\d -]{4,12}\d)/gi)) {
    if (isLetter(text.charCodeAt(match.index - 1))) continue
    const end = match.index + match[0].length
    if (isAlphanumeric(text.charCodeAt(end))) continue
    found.push({ kind: 'phone', start: end - match[1]!.length, end, confidence: 'likely' })
  }
  return found
}

/** A date (01.02.2020, 01-02-2020), a time (08.00–16.00) and a decimal (0.5) begin with a nought too. */
function isNational(written: string, digits: string): boolean {
  if (/^\(?0\d{0,1}[./-]\d{1,2}[./-]\d{2,4}/.test(written) || /^0?\d[.:]\d{2}/.test(written)) return false
  // 01/2015-12/2016
  if (/^0\d\.\d\d|^0?\d[./](?:19|20)\d{2}(?!\d)/.test(written)) return false
  return digits.length >= 7 && digits.length <= 12 && /^0[1-9]/.test(digits)
}

/**
 * Links: a scheme or www, or a bare address that has a path; handles behind the name of a service.
 *
 *     linkedin.com/in/anna-virtanen     https://annavirtanen.fi     Instagram: @annav
 */
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|\\^`]+|(?<![\p{L}\d@.-])(?:[a-z0-9åäö-]{1,63}\.){1,4}(?:com|fi|net|org|io|me|dev|eu|se|info|ee|ru|uk|ax|app|blog|page|site|design|photo|art)(?:\/[^\s<>"'()[\]{}|\\^`]*)?/giu
/** Services, wherever they are named: what stands behind each is then read. */
const SERVICE =
  /linkedin|github|gitlab|insta|facebook|twitter|tiktok|skype|snapchat|telegram|youtube|behance|bluesky|mastodon|x/gi
const HANDLES: readonly RegExp[] = [
  /(?:linkedin|github|gitlab|instagram|insta|facebook|twitter|tiktok|skype|snapchat|telegram|youtube|behance|bluesky|mastodon|x)(?:-(?:tili|profiili|konto|profil))?(?: (?:profile|profiili|profil|handle|käyttäjä|nimimerkki))?(?:ni)?(?::| ?[-–] ?| )\s?(@[\p{L}\d._-]{2,40}|(?:in|user)\/[\p{L}\d._-]+)/iuy,
  /(?:linkedin|github|gitlab|instagram|facebook|twitter|tiktok|skype|snapchat|telegram)(?: (?:profile|profiili|profil|handle|id))?: ?([\p{L}\d][\p{L}\d._/@-]{2,60})/iuy,
]
const AT_SIGN = /@[\p{L}\d][\p{L}\d._-]{2,40}/gu
const NOT_IN_ADDRESS = /(?<![\p{L}\d@._-])/uy

export function links(text: string): Found[] {
  const found: Found[] = []
  for (const piece of piecesWith(text, ['.', '//'])) {
    for (const match of piece.text.matchAll(LINK)) {
      const start = piece.start + match.index
      let end = start + match[0].length
      while (end > start && !isAlphanumeric(text.charCodeAt(end - 1)) && text.charAt(end - 1) !== '/') end--
      // Node.io, ASP.net and socket.io are tools; an address of a company tells the employer, which stays
      const bare = !/^(?:https?:|www\.)/i.test(match[0])
      if (
        bare &&
        (text.charCodeAt(end) === 0x40 ||
          !(/[/]/.test(match[0]) || /\.(?:com|fi|org|me|dev|eu|se|ee|ru|uk|blog|page|site|photo)$/i.test(match[0])))
      )
        continue
      if (isLetter(text.charCodeAt(end))) continue
      found.push({ kind: 'link', start, end, confidence: 'certain' })
    }
  }
  found.push(...handles(text))
  for (const match of matchesBehind(text, AT_SIGN, NOT_IN_ADDRESS)) {
    let end = match.index + match[0].length
    while (!isAlphanumeric(text.charCodeAt(end - 1))) end--
    found.push({ kind: 'link', start: match.index, end, confidence: 'likely' })
  }
  return found
}

/** What one is called on a service, behind its name: Instagram: @annav. */
function handles(text: string): Found[] {
  const found: Found[] = []
  for (const { index } of text.matchAll(SERVICE)) {
    if (isLetter(text.charCodeAt(index - 1))) continue
    for (const pattern of HANDLES) {
      pattern.lastIndex = index
      const match = pattern.exec(text)
      if (!match) continue
      const end = index + match[0].length
      found.push({ kind: 'link', start: end - match[1]!.length, end, confidence: 'likely' })
    }
  }
  return found
}

const list = (words: string) => words.split(/[\s|]+/).filter(word => word !== '')

/** Words that begin the name of a street, wherever it stands. */
const SIDES = new Set(
  list(`vanha uusi iso pieni pitkä lyhyt ylä ala yli ali itäinen läntinen pohjoinen eteläinen ensimmäinen toinen kolmas
  stora lilla gamla nya norra södra östra västra övre nedre`),
)

/** What a name of a street ends in, by case form. */
const STREET_TAILS = list(`
  katu kadulla kadun kadulta kadulle tie tiellä tien tieltä tielle kuja kujalla kujan polku polulla polun raitti raitilla
  raitin väylä väylällä puistikko puisto puistossa kaari kaarella kaaren rinne rinteellä rinteen mäki mäellä mäen ranta rannalla rannan
  penger penkereellä portti portilla aukio aukiolla tori torilla esplanadi bulevardi silta sillalla piha pihalla laita
  kulma kulmassa kaarre kaarteella taival taipaleella tanhua tanhualla kierto kierrolla ahde ahteella gatan vägen stigen gränden allén esplanaden stranden backen torget kajen brinken svängen ringen bågen parken
`)
const FOREIGN_TAILS = new Set(
  list('street st road rd avenue ave lane drive court square terrace boulevard blvd way close crescent'),
)
const APARTMENT =
  /^(?: ?[-–] ?\d{1,4})?(?: ?[A-ZÅÄÖa-zåäö](?![\p{L}]))?(?: ?(?:as|bst|lgh|apt|asunto|#)?\.? ?\d{1,4}(?![\d.:]| ?(?:€|euro|vuotta|v\.)))?(?: ?[a-z](?![\p{L}]))?/u

/**
 * Streets: one to three words, the last of them naming a way, and a number.
 *
 *     Pitkäkatu 12 B 34     Vanha Turuntie 5 as. 3     Stora Långgatan 4     12 Baker Street
 */
function streets(text: string, words: readonly Word[]): Found[] {
  const found: Found[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1]
    const numbered =
      next?.gap === ' ' && isDigit(next.written.charCodeAt(0)) && /^\d{1,4}(?:[a-zA-Z]\d{0,3})?$/.test(next.written)
    if (numbered && isStreet(word.small)) {
      let first = at
      // “Asun Pitkäkadulla 3”: only words that stand with it in capitals, and not one that opens the sentence unless needed
      const whole = STREET_TAILS.includes(word.small)
      while (at - first < 2 && first > 0 && words[first]!.gap === ' ' && words[first - 1]!.capital) {
        if (words[first - 1]!.opens && !whole && !SIDES.has(words[first - 1]!.small)) break
        first--
      }
      if (first === at && (!word.capital || whole)) continue
      const end = next.end + APARTMENT.exec(text.slice(next.end, next.end + 24))![0].length
      found.push({ kind: 'address', start: words[first]!.start, end, confidence: 'certain' })
    } else if (word.capital && word.gap === ' ' && FOREIGN_TAILS.has(word.small)) {
      for (let k = at - 1; k >= at - 4 && k >= 0; k--) {
        if (/^\d{1,4}[a-z]?$/i.test(words[k]!.written)) {
          if (at - k > 1) found.push({ kind: 'address', start: words[k]!.start, end: word.end, confidence: 'certain' })
          break
        }
        if (!words[k]!.capital || words[k + 1]!.gap === '.') break
      }
    }
  }
  return found
}

/** 00100 Helsinki, FI-00100 HELSINKI, 65100 VASA; box 12, 00101 Helsinki. */
const POSTCODE =
  /(?:(?:FI|SE|AX|FIN)-? ?)?(?:\d{5}|\d{3} \d{2})[ \u00a0]{1,2}(\p{Lu}[\p{L}-]{1,30}(?:[ ]\p{Lu}[\p{L}]{1,20})?)/gu
const NOT_IN_NUMBER = /(?<![\p{L}\d.,-])/uy

const POST_BOX = /(?:PL|PB|P\.O\. ?Box) \d{1,5}(?!\d)/gu
const NOT_IN_WORD = /(?<!\p{L})/uy

const isStreet = (small: string): boolean => STREET_TAILS.some(tail => small.endsWith(tail))

/** Streets with what stands behind them, postcodes with their place, post boxes. */
export function addresses(text: string, words: readonly Word[], places: ReadonlySet<string>): Found[] {
  const found: Found[] = []
  const roads = streets(text, words)
  for (const road of roads) {
    const [all, place] = /^, ?(\p{Lu}[\p{L}-]{1,30})(?!\p{L})/u.exec(text.slice(road.end, road.end + 36)) ?? []
    if (all !== undefined && places.has(lower(place!))) road.end += all.length
  }
  const ends = new Map(roads.map(street => [street.end, street]))
  for (const match of matchesBehind(text, POSTCODE, NOT_IN_NUMBER)) {
    if (/^(?:\d{5}|\d{3} \d{2}) (?:EUR|Euro|SEK|Kč|USD|Opintopiste)/u.test(match[0])) continue
    const start = match.index
    const end = start + match[0].length
    // Pitkäkatu 12, 00100 Helsinki: one address
    const gap = /[,\s]{1,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0
    const street = ends.get(start - gap)
    if (street && gap > 0 && !text.slice(start - gap, start).includes('\n')) street.end = end
    else found.push({ kind: 'address', start, end, confidence: 'certain' })
  }
  for (const match of matchesBehind(text, POST_BOX, NOT_IN_WORD)) {
    found.push({ kind: 'address', start: match.index, end: match.index + match[0].length, confidence: 'likely' })
  }
  return [...roads, ...found]
}
