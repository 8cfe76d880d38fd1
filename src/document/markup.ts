import { Tokenizer } from 'htmlparser2'
import type { BlockKind, LanguageCode, Span } from '../contract'
import { isSpace } from '../text/characters'
import { type Built, hasBrokenWord, INVISIBLE, textBuilder } from './builder'
import { PREFIX, readDirective, silencer } from './directives'
import type { Block, Directive, Document } from './document'
import { ELEMENTS, type Element } from './elements'
import { headingLike, plainBlocks } from './plain'
import { decodeReference, UMLAUT, umlautAt } from './references'

/** Value of an attribute that is read, in the source; `quote` is `''` when it has none. */
export interface Quoted extends Span {
  quote: string
}

/**
 * Reads markup as it comes: a tokenizer (HTML) or a parser (Markdown) calls, and a document grows. It keeps the stack of
 * open elements, so that every stretch of text knows in which kind of block it stands, in which language, and whether
 * it is read at all. Every call takes time in proportion to the source that it covers, however the elements are nested.
 */
export interface MarkupReader {
  /** Reads a stretch of HTML; `base` is its offset in the source. Elements may be left open. */
  html(source: string, base: number): void
  /** An element begins; offsets are those of its start tag. */
  enter(name: string, start: number, end: number): void
  /** It ends. */
  leave(name: string, start: number, end: number): void
  /** The source range reads as itself, its references decoded unless they are `literal`. */
  text(start: number, end: number, literal?: boolean): void
  /** The source range reads as something else. */
  reading(text: string, start: number, end: number): void
  /** A line break inside a block. */
  lineBreak(start: number, end: number): void
  /** Text that stands in no block: a title, a description. Read after the block it stands in. */
  attribute(start: number, end: number, quote: string): void
  /** Ends the document. */
  finish(write: (document: Document) => Document['write'], paragraphBreak?: string): Document
  /** Values of attributes that have been read, in order of the source. */
  quoted(): readonly Quoted[]
}

/** What holds for text at a place. Replaced as a whole, never changed: elements remember what was before them. */
interface State {
  kind: BlockKind | 'shape'
  level: number | undefined
  /** `other`: a language that is not read. */
  language: LanguageCode | 'other' | undefined
  /** Of the block, where an inline element has its own. */
  blockLanguage: LanguageCode | 'other' | undefined
  /** Open blocks; `html` and `body` are none. */
  depth: number
  pre: boolean
}

/** An element's name in this document: what it means, and the innermost open one. */
interface Name {
  name: string
  element: Element
  /** Index in the stack; -1: none is open. */
  top: number
}

interface Frame {
  name: Name
  /** The next outer one of the same name. */
  below: number
  before: State
  block: boolean
  skip: boolean
  bold: boolean
  /** Its `data-rekrylint="ignore"`. */
  ignore: Directive | undefined
  /** Closed out of turn: `<b><p>…</b>` leaves the paragraph open. */
  closed: boolean
}

/** A stretch of text between two borders of blocks. */
interface Run extends Span {
  kind: BlockKind | 'shape'
  level: number | undefined
  language: LanguageCode | undefined
  /** All of it stands out. */
  bold: boolean
}

const INLINE: Element = {}
/** The title of a drawing. */
const DRAWING_TITLE: Element = { block: true, kind: 'attribute' }
const START: State = {
  kind: 'shape',
  level: undefined,
  language: undefined,
  blockLanguage: undefined,
  depth: 0,
  pre: false,
}
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const NEVER = Number.POSITIVE_INFINITY

/** Longest value of an attribute that is looked into for a setting (not for text). */
const LONGEST_SETTING = 2000

/** Makes a reader of markup over a source. */
export function markupReader(source: string): MarkupReader {
  const builder = textBuilder(source)
  const runs: Run[] = []
  const directives: Directive[] = []
  const quoted: Quoted[] = []
  const names = new Map<string, Name>()
  const stack: Frame[] = []
  let state = START
  let skips = 0
  let ignores = 0
  let bolds = 0
  let headings = 0

  // The run that is being read.
  let open = false
  let run: Run = { start: 0, end: 0, kind: 'shape', level: undefined, language: undefined, bold: true }
  let mixed = false
  let runLanguage: State['language']
  let runBlockLanguage: State['language']
  /** Attributes inside the run, read when it ends. */
  let waiting: (Quoted & { language: State['language'] })[] = []
  /** The tag that ended the run before. */
  let borderStart = 0
  let borderEnd = 0
  let afterBreak = false

  const name = (written: string): Name => {
    let known = names.get(written)
    if (!known) {
      const small = written.toLowerCase()
      known = names.get(small) ?? { name: small, element: ELEMENTS.get(small) ?? INLINE, top: -1 }
      names.set(small, known)
      names.set(written, known)
    }
    return known
  }
  const topOf = (one: string): number => names.get(one)?.top ?? -1

  const border = (start: number, end: number) => {
    if (open) {
      open = false
      run.end = builder.length()
      const language = mixed ? runBlockLanguage : runLanguage
      run.language = language === 'other' ? undefined : language
      runs.push(run)
      borderStart = start
      borderEnd = end
    }
    afterBreak = false
    if (waiting.length > 0) readWaiting()
  }

  /** Blocks stand apart by an empty line, as in plain text; it stands for the tag between them. */
  const separate = () => {
    if (builder.length() > 0) builder.reading('\n\n', borderStart, borderEnd)
  }

  const readWaiting = () => {
    const values = waiting
    waiting = []
    for (const { start, end, quote, language } of values) {
      if (isBlank(source, start, end)) continue
      borderStart = borderEnd = start
      separate()
      const from = builder.length()
      readValue(start, end)
      runs.push({
        start: from,
        end: builder.length(),
        kind: 'attribute',
        level: undefined,
        language: language === 'other' ? undefined : language,
        bold: false,
      })
      quoted.push({ start, end, quote })
      borderStart = borderEnd = end
    }
  }

  const readValue = (start: number, end: number) => {
    const value = source.slice(start, end)
    let at = 0
    for (let amp = value.indexOf('&'); amp !== -1; amp = value.indexOf('&', Math.max(at, amp + 1))) {
      const reference = decodeReference(value, amp, 'attribute')
      if (!reference) continue
      builder.literal(start + at, start + amp)
      if (!isInvisible(reference.text)) builder.reading(reference.text, start + amp, start + reference.end)
      at = reference.end
    }
    builder.literal(start + at, end)
  }

  /** Text begins or goes on; `true` when it is not read. */
  const begin = (): void => {
    if (!open) {
      separate()
      open = true
      mixed = false
      runLanguage = state.language
      runBlockLanguage = state.blockLanguage
      if (state.level !== undefined) headings++
      run = {
        start: builder.length(),
        end: 0,
        kind: state.kind,
        level: state.level,
        language: undefined,
        bold: true,
      }
    } else if (state.language !== runLanguage) mixed = true
    if (bolds === 0) run.bold = false
  }

  // Where the next `&` and line break stand: looked for once, however many tags there are before them.
  let nextReference = -1
  let nextBreak = -1
  let nextReturn = -1
  const unread = () => skips > 0 || state.language === 'other'

  const text = (from: number, end: number, literal = false) => {
    if (unread()) return
    let at = from
    if (!open || afterBreak) {
      // Spaces between blocks are nobody's.
      while (at < end && isSpace(source.charCodeAt(at))) at++
      if (at === end) return
      afterBreak = false
    }
    if (open && isBlank(source, at, end) && !state.pre && state.depth > 0) {
      builder.reading(' ', at, end)
      return
    }
    begin()
    if (literal) {
      builder.literal(at, end)
      return
    }
    const breaks = state.pre || state.depth === 0
    while (at < end) {
      if (nextReference < at) nextReference = indexOf(source, '&', at)
      let special = nextReference
      if (!breaks) {
        if (nextBreak < at) nextBreak = indexOf(source, '\n', at)
        if (nextReturn < at) nextReturn = indexOf(source, '\r', at)
        special = Math.min(special, nextBreak, nextReturn)
      }
      if (special >= end) {
        builder.literal(at, end)
        return
      }
      builder.literal(at, special)
      const umlaut = special === nextReference && special + UMLAUT <= end ? umlautAt(source, special) : ''
      if (umlaut !== '') {
        at = special + UMLAUT
        builder.reading(umlaut, special, at)
      } else if (special === nextReference) {
        const reference = decodeReference(source, special)
        if (reference && reference.end <= end) {
          if (!isInvisible(reference.text)) builder.reading(reference.text, special, reference.end)
          at = reference.end
        } else {
          builder.literal(special, special + 1)
          at = special + 1
        }
      } else {
        // A line break of the source is a space on the page.
        at = special + 1
        while (at < end && isCollapsible(source.charCodeAt(at))) at++
        builder.reading(' ', special, at)
      }
    }
  }

  const lineBreak = (start: number, end: number) => {
    if (!open || unread()) return
    builder.reading('\n', start, end)
    afterBreak = true
  }

  // Attributes of the start tag that is being read.
  let hidden = false
  let ignored = ''
  let language: string | undefined
  let values: Quoted[] = []

  const enter = (written: string, start: number, end: number) => {
    const called = name(written)
    const { top } = called
    const element = called.name === 'title' && topOf('svg') >= 0 ? DRAWING_TITLE : called.element
    if (element.ends) endOthers(element.ends, element.within ?? [], start, end)
    if (element.block) border(start, end)
    else if (called.name === 'br') lineBreak(start, end)
    const skip = element.skip === true || hidden
    const directive = ignored === '' ? undefined : ignore(start, end)
    if (element.apart && open && !unread()) builder.reading(' ', start, end)
    const said = language === undefined ? state.language : languageOf(language)
    const before = state
    if (values.length > 0) {
      if (!skip && skips === 0 && said !== 'other')
        for (const value of values) waiting.push({ ...value, language: said })
      if (!open && waiting.length > 0) readWaiting()
    }
    if (!element.void) {
      const block = element.block === true
      if (block || said !== state.language || element.pre) state = inside(element, said, called.name)
      stack.push({
        name: called,
        below: top,
        before,
        block,
        skip,
        bold: element.bold === true,
        ignore: directive,
        closed: false,
      })
      called.top = stack.length - 1
      if (skip) skips++
      if (directive) ignores++
      if (element.bold) bolds++
    } else if (directive) directive.until = builder.length()
    hidden = false
    ignored = ''
    language = undefined
    if (values.length > 0) values = []
  }

  // A page opens the same elements in the same places all over: what holds in them is worked out once for each place.
  const insides = new Map<State, Map<string, State>>()
  const inside = (element: Element, said: State['language'], called: string): State => {
    if (said !== state.language || state.depth > DEEP) return within(state, element, said, called)
    const known = insides.get(state) ?? new Map<string, State>()
    insides.set(state, known)
    const found = known.get(called) ?? within(state, element, said, called)
    known.set(called, found)
    return found
  }

  const ignore = (start: number, end: number): Directive | undefined => {
    const span = { start, end: Math.min(end + 1, source.length) }
    if (ignored !== 'ignore') {
      directives.push({ kind: 'unknown', rules: [], at: builder.length(), span })
      return undefined
    }
    // inside an ignored element there is nothing left to ignore
    if (ignores > 0) return undefined
    const directive: Directive = { kind: 'ignore', rules: [], at: builder.length(), span }
    directives.push(directive)
    return directive
  }

  const endOthers = (ends: readonly string[], within: readonly string[], start: number, end: number) => {
    // in well-formed markup there is nothing to end
    if (!ends.some(one => topOf(one) >= 0)) return
    let limit = -1
    for (const one of within) limit = Math.max(limit, topOf(one))
    for (const one of ends) {
      const top = topOf(one)
      if (top > limit) popTo(top, start, end)
    }
  }

  const popTo = (index: number, start: number, end: number) => {
    while (stack.length > index) {
      const frame = stack.pop()!
      if (!frame.closed) {
        frame.name.top = frame.below
        release(frame)
      }
      if (frame.block) border(start, end)
      state = frame.before
    }
  }

  const release = (frame: Frame) => {
    frame.closed = true
    if (frame.skip) skips--
    if (frame.bold) bolds--
    if (frame.ignore) {
      frame.ignore.until = builder.length()
      ignores--
    }
  }

  const leave = (written: string, start: number, end: number) => {
    const called = name(written)
    let { top } = called
    if (called.name === 'br') lineBreak(start, end)
    if (called.name === 'p' && top < 0) border(start, end)
    if (top < 0 && HEADINGS.includes(called.name)) top = Math.max(...HEADINGS.map(topOf))
    if (top < 0) return
    if (!called.element.block && state.depth > stack[top]!.before.depth) {
      // <b><p>…</b>…</p>: the paragraph goes on
      const frame = stack[top]!
      called.top = frame.below
      release(frame)
      return
    }
    popTo(top, start, end)
  }

  const comment = (start: number, end: number, span: Span) => {
    let at = start
    while (at < end && isSpace(source.charCodeAt(at))) at++
    if (skips > 0 || !source.startsWith(PREFIX, at)) return
    const directive = readDirective(source.slice(at, end), builder.length(), span)
    if (directive) directives.push(directive)
  }

  const html = (part: string, base: number) => {
    let tag = ''
    let tagStart = 0
    let attribute = ''
    let valueStart = -1
    let valueEnd = -1
    const tokenizer = new Tokenizer(
      { decodeEntities: false },
      {
        ontext: (start, end) => text(base + start, base + end),
        onopentagname: (start, end) => {
          tag = part.slice(start, end)
          tagStart = base + start - 1
        },
        onopentagend: end => enter(tag, tagStart, base + end + 1),
        onselfclosingtag: end => enter(tag, tagStart, base + end + 1),
        onclosetag: (start, end) => leave(part.slice(start, end), base + start - 2, base + end),
        onattribname: (start, end) => {
          attribute = attributeName(part, start, end)
          valueStart = -1
        },
        onattribdata: (start, end) => {
          valueStart = start
          valueEnd = end
        },
        onattribend: quote => {
          if (attribute === '') return
          if (attribute === 'hidden') hidden = true
          if (valueStart === -1) return
          const setting = () => part.slice(valueStart, Math.min(valueEnd, valueStart + LONGEST_SETTING))
          if (attribute === 'lang') language = setting()
          else if (attribute === 'aria-hidden') hidden ||= setting().trim().toLowerCase() === 'true'
          else if (attribute === 'style') hidden ||= NOT_SHOWN.test(setting())
          else if (attribute === 'data-rekrylint') ignored = setting().trim() || 'nothing'
          else if (attribute !== 'hidden') {
            values.push({
              start: base + valueStart,
              end: base + valueEnd,
              quote: quote === 3 ? '"' : quote === 2 ? "'" : '',
            })
          }
        },
        oncomment: (start, end, offset) =>
          comment(base + start, base + end - offset, { start: base + Math.max(0, start - 4), end: base + end + 1 }),
        // In HTML a CDATA section is a comment that browsers do not show, save in drawings and formulas.
        oncdata: () => {},
        ontextentity: () => {},
        onattribentity: () => {},
        ondeclaration: () => {},
        onprocessinginstruction: () => {},
        onend: () => {},
        isInForeignContext: () => topOf('svg') >= 0 || topOf('math') >= 0,
      },
    )
    tokenizer.write(part)
    tokenizer.end()
  }

  return {
    html,
    enter,
    leave,
    text,
    reading: (read, start, end) => {
      if (unread()) return
      begin()
      if (!isInvisible(read)) builder.reading(read, start, end)
    },
    lineBreak,
    attribute: (start, end, quote) => {
      if (unread()) return
      waiting.push({ start, end, quote, language: state.language })
      if (!open) readWaiting()
    },
    finish: (write, paragraphBreak) => {
      popTo(0, source.length, source.length)
      border(source.length, source.length)
      quoted.sort((a, b) => a.start - b.start)
      const assemble = (built: Built): Document => {
        const document: Document = {
          source,
          text: built.text,
          offsets: built.offsets,
          blocks: blocksOf(built.text, runs, headings > 0, built.moved),
          write: () => undefined,
          silent: [],
          joints: built.joints,
          ...(paragraphBreak !== undefined && { paragraphBreak }),
        }
        document.write = write(document)
        if (directives.length > 0) {
          const asked = directives.map(one => movedTo(one, built.moved))
          document.silencer = () => silencer(document, asked)
        }
        return document
      }
      const raw = builder.raw()
      return hasBrokenWord(raw.text)
        ? assemble(builder.finish())
        : { ...assemble(raw), cleaned: () => assemble(builder.finish()) }
    },
    quoted: () => quoted,
  }
}

/** Deeper than any page that somebody wrote. */
const DEEP = 50

/** What holds inside an element. */
function within(outside: State, element: Element, language: State['language'], called: string): State {
  const kind = outside.kind === 'quotation' ? undefined : element.kind
  return {
    kind: kind ?? outside.kind,
    level: kind === undefined ? outside.level : element.level,
    language,
    blockLanguage: element.block ? language : outside.blockLanguage,
    depth: outside.depth + (element.block && called !== 'html' && called !== 'body' ? 1 : 0),
    pre: element.pre ?? outside.pre,
  }
}

const movedTo = (directive: Directive, moved: (at: number) => number): Directive => ({
  ...directive,
  at: moved(directive.at),
  ...(directive.until !== undefined && { until: moved(directive.until) }),
})

const indexOf = (source: string, what: string, from: number): number => {
  const at = source.indexOf(what, from)
  return at === -1 ? NEVER : at
}

const isInvisible = (text: string): boolean => text.length === 1 && INVISIBLE.has(text.charCodeAt(0))

const isCollapsible = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d)

function isBlank(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isCollapsible(source.charCodeAt(at))) return false
  return true
}

const NOT_SHOWN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Attributes that say something: settings, and texts that a reader of the page meets. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ...['hidden', 'aria-hidden', 'style', 'lang', 'data-rekrylint', 'alt', 'title', 'aria-label', 'placeholder'].map(
    (name): [string, string] => [name, name],
  ),
  ['xml:lang', 'lang'],
])
const LENGTHS = new Set([...ATTRIBUTES.keys()].map(({ length }) => length))

function attributeName(source: string, start: number, end: number): string {
  if (!LENGTHS.has(end - start)) return ''
  return ATTRIBUTES.get(source.slice(start, end).toLowerCase()) ?? ''
}

/** `sv-FI` → `sv`; a language that we do not read is `other`, and what is no language is undefined: judged by words. */
function languageOf(value: string): State['language'] {
  const code = value.trim().toLowerCase().split(/[-_]/, 1)[0] ?? ''
  if (code === 'fi' || code === 'sv' || code === 'en') return code
  return code === '' || code === 'x' || code === 'und' || code === 'mul' || code === 'null' ? undefined : 'other'
}

/** Turns runs into blocks: those without a kind of their own are read by the shape of their lines, like plain text. */
function blocksOf(text: string, runs: readonly Run[], hasHeadings: boolean, moved: (at: number) => number): Block[] {
  const blocks: Block[] = []
  let titled = false
  let begun = false
  for (const run of runs) {
    const start = moved(run.start)
    const end = moved(run.end)
    const language = run.language && { language: run.language }
    if (run.kind === 'attribute') {
      push(blocks, { ...trim(text, start, end), kind: 'attribute', ...language })
      continue
    }
    if (run.level !== undefined) {
      // the first heading names the document, whatever its level
      const kind = titled && run.kind !== 'title' ? 'heading' : 'title'
      titled = true
      push(blocks, { ...trim(text, start, end), kind, level: kind === 'title' ? 1 : run.level, ...language })
      continue
    }
    const lines = plainBlocks(text, start, end, run.kind === 'shape' && !hasHeadings && !begun)
    begun ||= lines.length > 0
    const [only] = lines
    if (
      run.bold &&
      run.kind === 'shape' &&
      only?.kind === 'paragraph' &&
      lines.length === 1 &&
      headingLike(text, only.start, only.end)
    ) {
      only.kind = 'heading'
      only.level = 2
    }
    for (const line of lines) {
      const block: Block = run.kind === 'shape' ? line : { kind: run.kind, start: line.start, end: line.end }
      if (run.language) block.language = run.language
      push(blocks, block)
    }
  }
  return blocks
}

const push = (blocks: Block[], block: Block) => {
  if (block.start < block.end) blocks.push(block)
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}
