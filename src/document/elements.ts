import type { BlockKind } from '../contract'

/** What an element means for a reader. */
export interface Element {
  /** Starts and ends a block; other elements stand inside words. */
  block?: true
  /** Kind of the text in it; otherwise that of the element around it. `shape`: told by the shape of the lines. */
  kind?: BlockKind | 'shape'
  /** Of a heading. */
  level?: number
  /** Its content is not read. */
  skip?: true
  /** What is not read there shows, and keeps the words around it apart. */
  apart?: true
  /** Has no content and no end tag. */
  void?: true
  /** Line breaks and spaces in it stand as written. */
  pre?: true
  /** Its text stands out: alone in a short block it is a heading. */
  bold?: true
  /** Open elements that its start tag ends, unless one of `within` has been opened in between. */
  ends?: readonly string[]
  within?: readonly string[]
}

const CELLS = ['td', 'th', 'caption', 'table', 'template', 'button']
const LISTS = ['ul', 'ol', 'menu', 'dir', ...CELLS]
const P: Element = { block: true, ends: ['p'], within: CELLS }
const HEADING = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const heading = (level: number): Element => ({
  block: true,
  kind: level === 1 ? 'title' : 'heading',
  level,
  ends: ['p', ...HEADING],
  within: [...CELLS, 'section', 'article', 'div', 'header', 'li'],
})
const item = (ends: readonly string[], within: readonly string[]): Element => ({
  block: true,
  kind: 'item',
  ends: ['p', ...ends],
  within,
})
const cell = (ends: readonly string[]): Element => ({ block: true, kind: 'shape', ends, within: ['table', 'template'] })
const ROWS = ['td', 'th', 'tr', 'caption', 'colgroup']

const named = (names: string, element: Element): [string, Element][] => names.split(' ').map(name => [name, element])

/**
 * HTML elements that are more than inline. What is not here is transparent: esi<b>mies</b>tä is one word, and so is
 * esi<x-y>mies</x-y>tä.
 *
 * Not read: program text (`code`, `kbd`, `samp`, `var`, `tt`, `math`), what a browser does not show as text (`script`,
 * `style`, `template`, `iframe`, `object`, `noembed`, `noframes`, `xmp`, `rp`). Read: `pre` (ads are pasted into it),
 * `noscript` (shown without scripts), `textarea`, `option` and `button`.
 */
export const ELEMENTS: ReadonlyMap<string, Element> = new Map<string, Element>([
  ...named('p', P),
  ...named('article aside center details dialog dir div dl fieldset figcaption figure footer form header hgroup', P),
  ...named('main menu nav ol search section summary ul table', P),
  ...named('head html body noscript legend optgroup select', { block: true }),
  ['address', { ...P, kind: 'contact' }],
  ['pre', { ...P, pre: true }],
  ['listing', { ...P, pre: true }],
  ['plaintext', { ...P, pre: true }],
  ['textarea', { block: true, pre: true }],
  ['blockquote', { ...P, kind: 'quotation' }],
  ['title', { block: true, kind: 'title', level: 1 }],
  ...HEADING.map((name, at): [string, Element] => [name, heading(at + 1)]),
  ['li', item(['li'], LISTS)],
  ['dt', item(['dt', 'dd'], ['dl', ...CELLS])],
  ['dd', item(['dt', 'dd'], ['dl', ...CELLS])],
  ['option', item(['option'], ['select'])],
  ['button', { block: true }],
  ['td', cell(['td', 'th'])],
  ['th', cell(['td', 'th'])],
  ['caption', cell(ROWS)],
  ['tr', cell(ROWS)],
  ...named('tbody thead tfoot', cell([...ROWS, 'tbody', 'thead', 'tfoot'])),
  ['hr', { ...P, void: true }],
  ['br', { void: true }],
  ...named('area base basefont bgsound col embed frame img input keygen link meta param source track wbr', {
    void: true,
  }),
  ...named('code kbd samp var tt math iframe object xmp', { skip: true, apart: true }),
  ...named('script style template noembed noframes rp', { skip: true }),
  ...named('b strong', { bold: true }),
])

/** Start and end tags that may stay where they are when the words around them are replaced. */
export const FORMATTING: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite del dfn em font i ins label mark nobr o:p q s small span strike strong sub sup time u wbr'.split(
    ' ',
  ),
)
