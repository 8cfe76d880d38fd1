import type { Span } from '../contract'
import type { Document, Reader } from './document'
import { markupReader, type Quoted } from './markup'
import { encodeText, type LetterStyle, letterStyles } from './references'
import { around, type Gap, gapsOf, isMarkup, mayStay } from './write'

/**
 * Reads HTML: whole pages, fragments without a root, what editors and word processors leave behind, and markup that is
 * none. Blocks get their kind from the elements around them, and by the shape of their lines where elements say nothing.
 *
 * @example html.read('<h1>Esimies</h1><p>Etsimme esi<b>mies</b>t&auml;').text // 'Esimies\n\nEtsimme esimiestä'
 */
export const html: Reader = {
  format: 'html',
  read(source): Document {
    const reader = markupReader(source)
    reader.html(source, 0)
    return reader.finish(document => htmlWriter(document, reader.quoted()), '<br><br>')
  },
}

/** Where a replacement goes: how letters are written there, in which attribute, around which markup. */
interface Place {
  range: Span
  style: LetterStyle
  attribute: Quoted | undefined
  /** Undefined: nothing can be put there without breaking the markup. */
  gaps: readonly Gap[] | undefined
}

/** Writes replacements into HTML: letters as the source writes them there, tags kept where they are. */
export function htmlWriter(document: Document, quoted: readonly Quoted[]): Document['write'] {
  const { source, text, offsets } = document
  const styleAt = letterStyles(source)
  const placeOf = (range: Span): Place => {
    const { start, end } = offsets.span(range)
    const style = styleAt(end)
    const attribute = quotedAt(quoted, start)
    const gaps = attribute ? undefined : gapsOf(source, offsets, range)?.filter(isMarkup)
    return { range, style, attribute, gaps: gaps?.every(mayStay) ? gaps : undefined }
  }
  let last: Place | undefined
  return (replacement, range) => {
    // a word mostly has several replacements, and they come in turn
    if (last?.range !== range) last = placeOf(range)
    const { style, attribute, gaps } = last
    if (attribute) {
      if (attribute.quote === '' && !/^[^\s"'=<>`]*$/.test(replacement)) return undefined
      return encodeText(replacement, style, attribute.quote)
    }
    if (!gaps) return undefined
    if (gaps.length === 0) return encodeText(replacement, style)
    return around(text.slice(range.start, range.end), replacement, gaps)
      .map((piece, at) => encodeText(piece, style) + (gaps[at]?.source ?? ''))
      .join('')
  }
}

export function quotedAt(quoted: readonly Quoted[], at: number): Quoted | undefined {
  let low = 0
  let high = quoted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (quoted[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  const found: (Quoted & Span) | undefined = quoted[low]
  return found && found.start <= at && at < found.end ? found : undefined
}
