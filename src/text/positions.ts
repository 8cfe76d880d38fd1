import type { Point } from '../contract'
import { lastNotAbove } from './search'

/** Turns offsets into lines and columns. */
export type Locator = (offset: number) => Point

/**
 * Makes a locator for a source. Line breaks are `\n`, `\r\n` and `\r`, as in vfile-location; the table of line starts
 * is made on the first question.
 *
 * @param source the text as given
 * @param known where its lines start, if somebody has looked
 * @returns a function from a UTF-16 offset to a unist point (line and column from 1)
 * @example locator('a\nb')(2) // { line: 2, column: 1, offset: 2 }
 */
export function locator(source: string, known?: readonly number[]): Locator {
  let starts = known
  return offset => {
    starts ??= lineStarts(source)
    const line = lastNotAbove(starts, offset)
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }
}

/** Where the lines of `text[from..to]` start, `from` among them. */
export function lineStarts(text: string, from = 0, to = text.length): number[] {
  const starts = [from]
  let feed = text.indexOf('\n', from)
  let back = text.indexOf('\r', from)
  for (;;) {
    if (back === -1 || back >= to) {
      for (; feed !== -1 && feed < to; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1)
      return starts
    }
    if (feed === -1 || back < feed) {
      // ab\r\ncd      a break of two units starts one line
      //   ^ ^
      if (back + 1 !== feed) starts.push(back + 1)
      back = text.indexOf('\r', back + 1)
    } else {
      starts.push(feed + 1)
      feed = text.indexOf('\n', feed + 1)
    }
  }
}
