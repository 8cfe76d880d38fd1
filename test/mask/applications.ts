import { readdirSync, readFileSync } from 'node:fs'
import type { Entity, LanguageCode } from '../../src/contract'

/** Applications written for the tests, marked: `⟦kind|…⟧` must be masked at level 2, `⟪keep|…⟫` must not. */

export interface Marked {
  id: string
  language: LanguageCode
  text: string
  identifying: { kind: string; start: number; end: number }[]
  kept: { start: number; end: number }[]
}

const MARK = /⟦(?<kind>[\w-]+)\|(?<identifying>[^⟧]*)⟧|⟪keep\|(?<kept>[^⟫]*)⟫/gu

/** Reads all applications of a folder beside the fixtures. */
export function applications(folder: string): Marked[] {
  const own = new URL(`../fixtures/${folder}/`, import.meta.url)
  return readdirSync(own)
    .sort()
    .flatMap(file => {
      const language = file.slice(0, 2) as LanguageCode
      return readFileSync(new URL(file, own), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map(part => {
          const line = part.indexOf('\n')
          return read(part.slice(0, line), language, part.slice(line + 1).trim())
        })
    })
}

function read(id: string, language: LanguageCode, marked: string): Marked {
  const application: Marked = { id, language, text: '', identifying: [], kept: [] }
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    application.text += marked.slice(at, match.index)
    const { kind, identifying, kept } = match.groups!
    const start = application.text.length
    application.text += identifying ?? kept ?? ''
    const end = application.text.length
    if (kind !== undefined) application.identifying.push({ kind, start, end })
    else application.kept.push({ start, end })
    at = match.index + match[0].length
  }
  application.text += marked.slice(at)
  return application
}

export interface Tally {
  spans: number
  leaks: string[]
  words: number
  overdone: string[]
  keeps: number
  lost: string[]
}

/** Counts what leaks (a span with a word of it left), what else is masked, and what was to be kept and is not. */
export function tally(list: readonly Marked[], mask: (one: Marked) => readonly Entity[]): Tally {
  const total: Tally = { spans: 0, leaks: [], words: 0, overdone: [], keeps: 0, lost: [] }
  for (const one of list) {
    const { id, text, identifying, kept } = one
    const entities = mask(one)
    const masked = (start: number, end: number) => entities.some(entity => entity.start < end && start < entity.end)
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }))
    for (const { kind, start, end } of identifying) {
      total.spans++
      const left = words.filter(word => word.start >= start && word.end <= end && !masked(word.start, word.end))
      if (left.length > 0) total.leaks.push(`${id}: ${kind} ${text.slice(start, end)}`)
    }
    for (const { start, end } of words) {
      if (identifying.some(span => span.start < end && start < span.end)) continue
      total.words++
      if (masked(start, end))
        total.overdone.push(
          `${id}: ${entities.find(entity => entity.start < end && start < entity.end)?.kind}: ${text.slice(Math.max(0, start - 20), start)}«${text.slice(start, end)}»`,
        )
    }
    for (const { start, end } of kept) {
      total.keeps++
      if (masked(start, end)) total.lost.push(`${id}: ${text.slice(start, end)}`)
    }
  }
  return total
}
