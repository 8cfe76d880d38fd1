import type { Segment } from '../contract'
import { textBuilder } from './builder'
import type { Block, Document } from './document'
import { plainBlocks } from './plain'

/**
 * Reads pieces of an editor that holds no string. Every piece is a block of its own (or several, when its kind is not
 * given and it has line breaks); positions are the caller's own: `segment.start` plus the offset in the piece.
 */
export function readSegments(segments: readonly Segment[]): Document {
  const source = segments.map(({ text }) => text).join('\n')
  const builder = textBuilder(source)
  builder.literal(0, source.length)
  const { text, offsets, joints } = builder.finish()
  const starts: number[] = []
  let at = 0
  for (const segment of segments) {
    starts.push(at)
    at += segment.text.length + 1
  }
  const blocks: Block[] = []
  for (const [k, segment] of segments.entries()) {
    const start = offsets.toText(starts[k]!)
    const end = offsets.toText(starts[k]! + segment.text.length)
    const inner: Block[] =
      segment.kind !== undefined
        ? [{ kind: segment.kind, start, end }]
        : plainBlocks(text.slice(start, end)).map(block => ({
            ...block,
            start: block.start + start,
            end: block.end + start,
          }))
    for (const block of inner) blocks.push(segment.language ? { ...block, language: segment.language } : block)
  }
  /** Offset in the joined text → the caller's numbering; `end` belongs to the piece it ends. */
  const place = (offset: number, isEnd: boolean): number => {
    let k = 0
    while (k + 1 < starts.length && (isEnd ? starts[k + 1]! < offset : starts[k + 1]! <= offset)) k++
    return segments.length === 0 ? 0 : segments[k]!.start + (offset - starts[k]!)
  }
  return {
    source,
    text,
    offsets: {
      start: offset => place(offsets.start(offset), false),
      end: offset => place(offsets.end(offset), true),
      span: span => {
        const inner = offsets.span(span)
        return { start: place(inner.start, false), end: place(inner.end, inner.end > inner.start) }
      },
      toText: offset => {
        const k = segments.findLastIndex(segment => segment.start <= offset)
        return k === -1
          ? 0
          : offsets.toText(starts[k]! + Math.min(offset - segments[k]!.start, segments[k]!.text.length))
      },
      ranges: ({ start, end }) =>
        segments.flatMap((segment, k) => {
          const from = Math.max(start, segment.start) - segment.start + starts[k]!
          const to = Math.min(end, segment.start + segment.text.length) - segment.start + starts[k]!
          return from < to ? offsets.ranges({ start: from, end: to }) : []
        }),
    },
    blocks,
    write: replacement => replacement,
    silent: [],
    joints,
    slice: span => {
      const inner = offsets.span(span)
      return source.slice(inner.start, inner.end)
    },
  }
}
