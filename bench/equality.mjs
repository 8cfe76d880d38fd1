import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import { unified } from 'unified'
import { VFile } from 'vfile'

const processor = unified()
  .use(rehypeParse)
  .use(rehypeRetext, retextEnglish.Parser ?? (await import('parse-english')).ParseEnglish)
  .use(retextEquality)
  .freeze()

/** retext-equality on HTML, by way of rehype. */
export function equality(source) {
  const file = new VFile(source)
  processor.runSync(processor.parse(file), file)
  return file.messages
}
