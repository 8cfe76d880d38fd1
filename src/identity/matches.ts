import { isSpace } from '../text/characters'

/**
 * Matches of a pattern where a look behind holds. At the head of the pattern itself it would be asked at each letter of
 * the text; here it is asked where the rest fits, and what is found is the same.
 *
 * @param text all of it is read
 * @param pattern with the flag `g`, matching no empty string
 * @param place nothing but a look behind, with the flag `y`
 * @example matchesBehind('xPL 1, PL 22', /PL \d+/g, /(?<!\p{L})/uy) // PL 22
 */
export function matchesBehind(text: string, pattern: RegExp, place: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    place.lastIndex = match.index
    if (place.test(text)) found.push(match)
    else pattern.lastIndex = match.index + 1
  }
  return found
}

/** A piece of a text that has no space in it. */
export interface Piece {
  start: number
  text: string
}

/**
 * Pieces between spaces that hold any of these marks with something right behind it.
 *
 * @example piecesWith('Ks. www.esimerkki.fi.', ['.']) // [{ start: 4, text: 'www.esimerkki.fi.' }]
 */
export function piecesWith(text: string, marks: readonly string[]): Piece[] {
  const places = marks.map(mark => text.indexOf(mark))
  const found: Piece[] = []
  let end = 0
  for (;;) {
    let at = text.length
    for (let k = 0; k < marks.length; k++) {
      if (places[k] !== -1 && places[k]! < end) places[k] = text.indexOf(marks[k]!, end)
      if (places[k] !== -1) at = Math.min(at, places[k]!)
    }
    if (at === text.length) return found
    end = at + 1
    if (end === text.length || isSpace(text.charCodeAt(end))) continue
    let start = at
    while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++
    found.push({ start, text: text.slice(start, end) })
  }
}
