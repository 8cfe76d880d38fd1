import type { Point } from '../contract'
import { lastNotAbove } from './search'

/** Turns offsets into lines and columns. */
export type Locator = (offset: number) => Point

/**
 * Makes a locator for a source. Line breaks are `\n`, `\r\n` and `\r`, as in vfile-location; the table of line starts
 * is made on the first question.
 *
 * @param source the text as given
 * @returns a function from a UTF-16 offset to a unist point (line and column from 1)
 * @example locator('a\nb')(2) // { line: 2, column: 1, offset: 2 }
 */
export function locator(source: string): Locator {
  let starts: number[] | undefined
  return offset => {
    starts ??= lineStarts(source)
    const line = lastNotAbove(starts, offset)
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }
}

function lineStarts(source: string): number[] {
  const starts = [0]
  let feed = source.indexOf('\n')
  let back = source.indexOf('\r')
  while (feed !== -1 || back !== -1) {
    if (back !== -1 && (feed === -1 || back < feed)) {
      // ab\r\ncd      a break of two units starts one line
      //   ^ ^
      if (back + 1 !== feed) starts.push(back + 1)
      back = source.indexOf('\r', back + 1)
    } else {
      starts.push(feed + 1)
      feed = source.indexOf('\n', feed + 1)
    }
  }
  return starts
}
