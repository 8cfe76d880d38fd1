import { readFileSync } from 'node:fs'
import type { Root } from 'nlcst'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import retextLatin from 'retext-latin'
import { type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src'
import type { Options } from '../../src/contract'
import rekrylint from '../../src/retext'

const options: Options = { language: 'fi' }
const english: Options = { language: 'en' }
const stringify = function (this: Processor) {
  this.compiler = () => ''
}
type Place = { start: { offset: number }; end: { offset: number } } | { offset: number }
interface Found {
  place: Place
  actual: string
  expected: string[]
}
const run = async (file: string, processor: { process(file: string): Promise<VFile> }) =>
  (await processor.process(file)).messages as unknown as readonly Found[]

/** The natural-language pipeline that the bridges hand over to; only its type is in the way. */
const natural = (settings: Options) =>
  unified()
    .use(settings === english ? retextEnglish : retextLatin)
    .use(rekrylint, settings) as unknown as Processor<Root>
const html = (file: string, settings = options) =>
  run(file, unified().use(rehypeParse, { fragment: true }).use(rehypeRetext, natural(settings)).use(stringify) as never)
const markdown = (file: string, settings = options) =>
  run(file, unified().use(remarkParse).use(remarkRetext, natural(settings)).use(stringify) as never)

/** A range; the point of an insertion is an empty one. */
const rangeOf = (place: Place) =>
  'start' in place ? [place.start.offset, place.end.offset] : [place.offset, place.offset]

const words = (file: string, messages: readonly Found[]) =>
  messages.map(({ place, actual }) => {
    const slice = file.slice(...rangeOf(place))
    expect(actual).toBe(slice)
    return slice
  })

describe('after rehype-retext the words pointed at are the words meant', () => {
  it.each([
    ['<p>&auml;&amp; Lakimies tuli.</p>', ['Lakimies']],
    ['<p>Tuli&nbsp;lakimies.</p>', ['lakimies']],
    ['<p>Tuli</p>\r\n<p>ja meni lakimies.</p>', ['lakimies']],
    ['<p>Tuli p&auml;&auml;lakimies.</p>', ['p&auml;&auml;lakimies']],
    ['<p>Tuli laki<b>mies</b>.</p>', ['laki<b>mies']],
    ['<p>Tuli laki&shy;mies.</p>', ['laki&shy;mies']],
    ['<ul><li>lakimies</li><li>esimies</li></ul>', ['lakimies', 'esimies']],
    ['<p><a href="/lakimies">täällä</a> on lakimies</p>', ['lakimies']],
    ['<p>lakimies &#8211; esimies</p>', ['lakimies', 'esimies']],
  ])('%s', async (file, found) => expect(words(file, await html(file))).toEqual(found))

  it('what is pasted over the place keeps the markup, and writes letters as the file does', async () => {
    const file = '<p>p&auml;&auml; laki<b>mies</b> &ouml; esimiest&auml;</p>'
    const messages = await html(file)
    const [first, second] = messages.map(({ expected }) => expected[0])
    expect(first).toContain('<b>')
    expect(second).toBe('esihenkil&ouml;&auml;')
  })

  it('English too', async () => {
    const file = '<p>&auml;&amp; The chairman&nbsp;and&nbsp;chair<b>man</b>.</p>\r\n<p>A fore&shy;man</p>'
    expect(words(file, await html(file, english))).toEqual(['chairman', 'chair<b>man', 'fore&shy;man'])
  })
})

describe('after remark-retext the words pointed at are the words meant', () => {
  it.each([
    ['&auml;&amp; tuli lakimies', ['lakimies']],
    ['sana\\_sana ja lakimies', ['lakimies']],
    ['Tuli\r\nja meni\r\nlakimies', ['lakimies']],
    ['# Lakimies\n\n- esimies\n- **laki**mies', ['Lakimies', 'esimies', 'laki**mies']],
    ['`lakimies` ja [lakimies](lakimies.html)', ['lakimies']],
  ])('%j', async (file, found) => expect(words(file, await markdown(file))).toEqual(found))
})

it('finds on the example ads what the function finds', async () => {
  for (const name of ['lahiesihenkilo', 'aulaemanta']) {
    const text = readFileSync(new URL(`../../examples/ads/${name}.txt`, import.meta.url), 'utf8')
    const [title = '', ...rest] = text.split('\n').filter(line => line.trim() !== '')
    const entities = (line: string) => line.replaceAll('&', '&amp;').replaceAll('ä', '&auml;').replaceAll('ö', '&ouml;')
    const page = `<h1>${entities(title)}</h1>\r\n${rest.map(line => (line.startsWith('- ') ? `<ul><li>${entities(line.slice(2))}</li></ul>` : `<p>${entities(line)}</p>`)).join('\r\n')}`
    const note = `# ${title}\n\n${rest.map(line => (line.startsWith('- ') ? line : `${line}\n`)).join('\n')}`
    for (const [file, format, plugin] of [
      [page, 'html', html],
      [note, 'markdown', markdown],
    ] as const) {
      const own = lint(file, { ...options, format }).messages
      expect(own.length).toBeGreaterThan(5)
      expect((await plugin(file)).map(({ place, expected }) => [...rangeOf(place), expected])).toEqual(
        own.map(({ start, end, expected }) => [start, end, expected]),
      )
    }
  }
})
