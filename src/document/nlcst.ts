import { textBuilder } from './builder'
import type { Block, Document } from './document'
import { plainBlocks } from './plain'

/** The part of an nlcst node that is read: any parser's tree has it. */
export interface SyntaxNode {
  type: string
  value?: string
  children?: readonly SyntaxNode[]
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}

/**
 * Reads a natural-language syntax tree by its leaves. Each leaf is checked against the file: where its position says
 * something else than its value, the value is looked for right after the leaf before; what cannot be found is not read,
 * so that no message ever points at the wrong words.
 *
 * @param tree any nlcst tree
 * @param source text of the file that the tree was made from
 */
export function readTree(tree: SyntaxNode, source: string): Document {
  const builder = textBuilder(source)
  let at = 0
  for (const leaf of leaves(tree)) {
    const { value = '' } = leaf
    if (value === '') continue
    const said = leaf.position?.start.offset
    const start = said !== undefined && source.startsWith(value, said) ? said : source.indexOf(value, at)
    if (start < at || start - at > value.length + MISPLACED) continue
    if (leaf.type === 'SourceNode') builder.reading(' ', start, start + value.length)
    else builder.literal(start, start + value.length)
    at = start + value.length
  }
  const { text, offsets, joints } = builder.finish()
  const blocks: Block[] = plainBlocks(text)
  return { source, text, offsets, blocks, write: replacement => replacement, silent: [], joints }
}

/** How far behind the leaf before it a misplaced leaf is looked for. */
const MISPLACED = 2000

function* leaves(node: SyntaxNode): Iterable<SyntaxNode> {
  // An explicit stack: a tree may be deeper than the call stack.
  const stack: SyntaxNode[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { children } = next
    if (children === undefined) yield next
    else for (let k = children.length - 1; k >= 0; k--) stack.push(children[k]!)
  }
}
