import type { BlockKind } from '../contract'
import { isLetter, isSpace } from '../text/characters'
import { textBuilder } from './builder'
import type { Block, Document } from './document'
import type { OffsetMap } from './offsets'
import { plainBlocks } from './plain'
import { encodeText, letterStyles } from './references'
import { around, gapsOf, isEmphasis, isMarkup, mayStay } from './write'

/** The part of an nlcst node that is read: any parser's tree has it. */
export interface SyntaxNode {
  type: string
  value?: string
  children?: readonly SyntaxNode[]
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}

/** A leaf with the paragraph it stands in. */
interface Leaf {
  type: string
  value: string
  said: number | undefined
  paragraph: number
}

/** How far behind the leaf before it a leaf is looked for: markup and what the bridge left out stand between. */
const MISPLACED = 4000

/**
 * Reads a natural-language syntax tree by its leaves. The bridges from Markdown and HTML give positions that are off
 * after references, escapes and CRLF, so each leaf is looked for in the file:
 *
 *     p&auml;iv&auml;, esi<b>mies</b>      leaves: päivä · , ·   · esi · mies
 *     ^^^^^^^^^^^^^^^  ^^^   ^^^^
 *
 * right behind the leaf before it, then where its position says, then further on, tags passed over. What is not found
 * is not read, so that no message ever points at the wrong words.
 *
 * @param tree any nlcst tree
 * @param source text of the file that the tree was made from
 */
export function readTree(tree: SyntaxNode, source: string): Document {
  const builder = textBuilder(source)
  const paragraphs: { start: number; end: number; from: number; to: number }[] = []
  let at = 0
  let current = -1
  let endsLine = true
  for (const { type, value, said, paragraph } of leaves(tree)) {
    const space = type === 'WhiteSpaceNode'
    const found = space ? spaceAt(source, value, at, said) : find(source, value, at, said)
    if (!found) continue
    if (paragraph !== current) {
      // <p>…</p><p>…</p>: blocks stand apart, also where nothing stands between them
      if (current !== -1 && !endsLine) builder.reading('\n\n', at, found.start)
      current = paragraph
      if (paragraph !== -1) paragraphs.push({ start: builder.length(), end: 0, from: found.start, to: 0 })
    }
    if (type === 'SourceNode') builder.reading(' ', found.start, found.end)
    else
      for (const piece of found.pieces)
        piece.text === undefined
          ? builder.literal(piece.start, piece.end)
          : builder.reading(piece.text, piece.start, piece.end)
    at = found.end
    endsLine = value.endsWith('\n')
    const last = paragraphs[paragraphs.length - 1]
    if (last && paragraph !== -1) {
      last.end = builder.length()
      last.to = at
    }
  }
  const { text, offsets, joints, moved } = builder.finish()
  const marked = paragraphs.map(({ start, end, from, to }) => ({
    start: moved(start),
    end: moved(end),
    kind: kindInSource(source, from, to),
  }))
  const blocks = marked.some(({ kind }) => kind !== undefined) ? blocksOf(text, marked) : plainBlocks(text)
  const write = treeWriter(source, text, offsets)
  const document: Document = { source, text, offsets, blocks, write, silent: [], joints }
  return BLOCK_TAG.test(source) ? { ...document, paragraphBreak: '<br><br>' } : document
}

/** A file with tags that make blocks is HTML; Markdown does without. */
const BLOCK_TAG = /<(?:p|div|li|h[1-6]|td|body)[\s>]/i

/** Writes replacements among markup of whatever kind: letters as the file writes them there, formatting kept. */
function treeWriter(source: string, text: string, offsets: OffsetMap): Document['write'] {
  const styleAt = letterStyles(source)
  return (replacement, range) => {
    const gaps = gapsOf(source, offsets, range)?.filter(gap => isMarkup(gap) || /[*_~]/.test(gap.source))
    if (!gaps?.every(gap => isEmphasis(gap) || mayStay(gap))) return undefined
    const style = source.includes('&') ? styleAt(offsets.end(range.end)) : 'raw'
    const encode = (piece: string) => (style === 'raw' ? piece : encodeText(piece, style))
    return around(text.slice(range.start, range.end), replacement, gaps)
      .map((piece, at) => encode(piece) + (gaps[at]?.source ?? ''))
      .join('')
  }
}

/** Where a leaf stands, piece by piece; `text`: what a reference or an escape reads as. */
interface Place {
  start: number
  end: number
  pieces: readonly { start: number; end: number; text?: string }[]
}

/** Spaces are never looked for further on: what the bridge made of a tag stands for nothing. */
const spaceAt = (source: string, value: string, at: number, said: number | undefined): Place =>
  placeAt(source, value, at) ??
  (said !== undefined && said >= at && said - at <= value.length ? placeAt(source, value, said) : undefined) ?? {
    start: at,
    end: at,
    pieces: [{ start: at, end: at, text: value.includes('\n') ? '\n' : ' ' }],
  }

function find(source: string, value: string, at: number, said: number | undefined): Place | undefined {
  const next = placeAt(source, value, at)
  if (next) return next
  const there = said !== undefined && said >= at && said - at <= MISPLACED ? placeAt(source, value, said) : undefined
  if (there) return there
  const limit = Math.min(source.length, at + MISPLACED)
  for (let from = at; from < limit; from++) {
    if (source.charCodeAt(from) === 0x3c) {
      const tag = tagEnd(source, from, limit)
      if (tag > from) {
        from = tag - 1
        continue
      }
    }
    const place = placeAt(source, value, from)
    if (place) return place
  }
  return undefined
}

/** Longest reference: &CounterClockwiseContourIntegral; and no more is looked at. */
const LONGEST_REFERENCE = 34

/**
 * Reads a value at an offset: letter by letter, through references (any: their letters are given by the value) and
 * escapes.
 */
function placeAt(source: string, value: string, start: number): Place | undefined {
  if (source.startsWith(value, start))
    return { start, end: start + value.length, pieces: [{ start, end: start + value.length }] }
  const pieces: { start: number; end: number; text?: string }[] = []
  let at = start
  let from = start
  for (let k = 0; k < value.length; ) {
    const code = source.charCodeAt(at)
    if (code === value.charCodeAt(k) && !(code === 0x5c && value.charCodeAt(k + 1) !== source.charCodeAt(at + 1))) {
      at++
      k++
      continue
    }
    // a line break of the file is \r\n, of the tree \n
    const length = code === 0x26 ? referenceLength(source, at) : code === 0x5c ? 1 : code === 0x0d ? 1 : 0
    if (length === 0) return undefined
    if (at > from) pieces.push({ start: from, end: at })
    if (code === 0x26) {
      const pair = value.charCodeAt(k) >= 0xd800 && value.charCodeAt(k) < 0xdc00 ? 2 : 1
      pieces.push({ start: at, end: at + length, text: value.slice(k, k + pair) })
      k += pair
    }
    at += length
    from = at
    if (at - start > value.length * LONGEST_REFERENCE) return undefined
  }
  if (at > from) pieces.push({ start: from, end: at })
  return { start, end: at, pieces }
}

/** Length of `&auml;` or `&#228;` at an offset, 0 for an ampersand that is itself. */
function referenceLength(source: string, at: number): number {
  for (let end = at + 1; end <= at + LONGEST_REFERENCE; end++) {
    const code = source.charCodeAt(end)
    if (code === 0x3b) return end > at + 1 ? end + 1 - at : 0
    const named = (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    if (!named && code !== 0x23) return 0
  }
  return 0
}

/** Where the tag or comment that begins here ends; the same offset when none begins. */
function tagEnd(source: string, start: number, limit: number): number {
  const code = source.charCodeAt(start + 1)
  if (code !== 0x2f && code !== 0x21 && !isLetter(code)) return start
  const end = source.indexOf(source.startsWith('<!--', start) ? '-->' : '>', start)
  return end === -1 || end >= limit ? start : end + 1
}

/** How far before a paragraph its markup is looked for. */
const LOOK_BACK = 200

/**
 * What the file says of a paragraph: the tree does not tell headings and list items from text.
 *
 *     <h2>Esimies</h2>      ## Esimies      - hoidat
 *     ^^^^                  ^^              ^
 */
function kindInSource(source: string, from: number, to: number): { kind: BlockKind; level?: number } | undefined {
  const before = source.slice(Math.max(0, from - LOOK_BACK), from)
  const tags = /(?:<[a-z][^<>]*>\s*)+$/i.exec(before)?.[0] ?? ''
  const [tag] = [
    ...tags.matchAll(/<(?<name>h[1-6]|title|li|dt|dd|p|div|td|th|address|blockquote|body)(?![^\s/>])/gi),
  ].slice(-1)
  const name = tag?.groups?.['name']?.toLowerCase()
  if (name === undefined) return markdownKind(source, before, to)
  if (name === 'title' || name === 'h1') return { kind: 'title', level: 1 }
  if (/^h\d$/.test(name)) return { kind: 'heading', level: Number(name[1]) }
  if (name === 'li' || name === 'dt' || name === 'dd') return { kind: 'item' }
  if (name === 'p' && /<li(?![^\s/>])[^<>]*>\s*<p(?![^\s/>])[^<>]*>\s*$/i.test(before)) return { kind: 'item' }
  if (name === 'address') return { kind: 'contact' }
  return name === 'blockquote' || /<blockquote(?![^\s/>])[^<>]*>\s*<p(?![^\s/>])[^<>]*>\s*$/i.test(before)
    ? { kind: 'quotation' }
    : undefined
}

function markdownKind(source: string, before: string, to: number) {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const marks = /^ {0,3}(?<marks>#{1,6})[ \t]+[*_]*$/.exec(line)?.groups?.['marks']
  const level = marks?.length ?? underline(source.slice(to, to + LOOK_BACK))
  if (level !== undefined) return { kind: level === 1 ? ('title' as const) : ('heading' as const), level }
  return /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+[*_]*$/.test(line) ? { kind: 'item' as const } : undefined
}

/** Level of a heading underlined with = or -. */
function underline(behind: string): number | undefined {
  const mark = /^[*_]*[ \t]*\r?\n {0,3}(?<mark>=+|-{2,})[ \t]*(?:\r?\n|$)/.exec(behind)?.groups?.['mark']
  return mark === undefined ? undefined : mark.startsWith('=') ? 1 : 2
}

/** Blocks as the file marks them; what it leaves unmarked is read by the shape of its lines. */
function blocksOf(
  text: string,
  marked: readonly { start: number; end: number; kind: { kind: BlockKind; level?: number } | undefined }[],
): Block[] {
  const blocks: Block[] = []
  let titled = false
  for (const { start, end, kind } of marked) {
    if (kind === undefined) {
      blocks.push(...plainBlocks(text, start, end, false))
      continue
    }
    const [first, last] = [skip(text, start, end, 1), skip(text, start, end, -1)]
    if (first >= last) continue
    // the first heading names the document, whatever its level
    const heading = kind.level !== undefined
    if (heading)
      blocks.push({ start: first, end: last, kind: titled ? 'heading' : 'title', level: titled ? kind.level! : 1 })
    else blocks.push({ start: first, end: last, kind: kind.kind })
    titled ||= heading
  }
  return blocks
}

function skip(text: string, start: number, end: number, step: 1 | -1): number {
  let at = step === 1 ? start : end
  while (
    at > start - 1 &&
    at < end + 1 &&
    (step === 1 ? at < end : at > start) &&
    isSpace(text.charCodeAt(step === 1 ? at : at - 1))
  )
    at += step
  return at
}

function* leaves(node: SyntaxNode): Iterable<Leaf> {
  // An explicit stack: a tree may be deeper than the call stack.
  const stack: { node: SyntaxNode; paragraph: number }[] = [{ node, paragraph: -1 }]
  let paragraphs = 0
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { type, value = '', children, position } = next.node
    if (children === undefined) {
      if (value !== '') yield { type, value, said: position?.start.offset, paragraph: next.paragraph }
      continue
    }
    const paragraph = type === 'ParagraphNode' ? paragraphs++ : next.paragraph
    for (let k = children.length - 1; k >= 0; k--) stack.push({ node: children[k]!, paragraph })
  }
}
