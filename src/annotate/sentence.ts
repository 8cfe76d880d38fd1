import type { Span } from '../contract'
import type { Block, Document } from '../document/document'
import type { Loaded } from '../languages/load'
import { isAlphanumeric } from '../text/characters'
import { lower } from '../text/case'
import { sentences } from '../text/sentences'
import { wordAt } from '../text/words'
import type { Hit } from './hit'

/** How a title stands in its sentence. */
export interface Sentence {
  span: Span
  /** Its words, in order. */
  words: readonly Span[]
}

/** What rules ask about a hit. */
export interface Standing {
  /** `title`: a title or heading. `sought`: the person the ad looks for. `text`: anything else. */
  position: 'title' | 'sought' | 'text'
  sentence: Sentence
}

/** The sentences of a document, made block by block when first asked for. */
export interface Sentences {
  of(hit: Hit): Sentence
}

/** A title may stand this many words behind the verb that seeks: Haemme tiimiimme Espooseen kokenutta esimiestä. */
const SEEKING_REACH = 12

/** Makes the sentence model of a document. */
export function sentenceModel(document: Document): Sentences {
  const perBlock = new Map<Block, Sentence[]>()
  return {
    of(hit) {
      let list = perBlock.get(hit.block)
      if (!list) {
        const { text } = document
        list = sentences(text, hit.block, hit.loaded.language.abbreviations).map(span => ({
          span,
          words: wordsIn(text, span),
        }))
        perBlock.set(hit.block, list)
      }
      let low = 0
      let high = list.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (list[middle]!.span.start <= hit.span.start) low = middle
        else high = middle - 1
      }
      return list[low] ?? { span: hit.block, words: [] }
    },
  }
}

function wordsIn(text: string, span: Span): Span[] {
  const words: Span[] = []
  for (let at = span.start; at < span.end; at++) {
    if (!isAlphanumeric(text.charCodeAt(at))) continue
    const word = wordAt(text, at)
    if (!word) {
      // a “word” longer than any word: skip its letters
      while (at < span.end && isAlphanumeric(text.charCodeAt(at))) at++
      continue
    }
    const end = Math.min(word.end, span.end)
    words.push({ start: at, end })
    at = end - 1
  }
  return words
}

/**
 * Where a title stands: in a title or heading, as the person sought (`Haemme kokenutta lähiesimiestä`), or in running
 * text (`raportoit esimiehelle`).
 */
export function standing(hit: Hit, text: string, model: Sentences): Standing {
  const sentence = model.of(hit)
  const { kind } = hit.block
  if (kind === 'title' || kind === 'heading') return { position: 'title', sentence }
  return { position: isSought(hit, text, sentence, hit.loaded) ? 'sought' : 'text', sentence }
}

/** Cases in which the person sought stands: haemme esimiestä, esimiehiä; haussa on esimies, esimiehet. */
const OBJECT_CELLS: ReadonlySet<string> = new Set(['nom.sg', 'nom.pl', 'par.sg', 'par.pl', 'gen.sg', 'sg', 'pl'])

function isSought(hit: Hit, text: string, { words }: Sentence, { language }: Loaded): boolean {
  if (hit.kind === 'start' || hit.use !== 'form' || !hit.readings.some(reading => OBJECT_CELLS.has(reading.cell)))
    return false
  const { seeking, relative } = language.cues
  let at = words.findIndex(word => word.start >= hit.span.start)
  if (at === -1) at = words.length
  for (let back = 1; back <= SEEKING_REACH && at - back >= 0; back++) {
    const word = lower(text.slice(words[at - back]!.start, words[at - back]!.end))
    if (relative.has(word)) return false
    if (seeking.has(word)) return true
  }
  return false
}
