import type { LanguageCode } from '../contract'
import type { Document } from '../document/document'
import type { Speech } from '../languages/speech'
import { finds, scan } from '../lexicon/automaton'
import type { PatternTarget } from '../lexicon/demands'
import { Companies, type Stops, stopsOf } from './company'
import { demandsIn, type Mention } from './demands'
import { type Engine, MORE, type Scanner } from './engine'
import type { DemandHit } from './hit'
import { isMet } from './matcher'
import { surroundings } from './sentence'
import { type Mentions, type Said, statementsOf } from './statements'
import { type Wording, wordingOf } from './wording'

/** What a scan has met that patterns of sentences are found by, each list in order of its place. */
export interface Noted {
  demands: Mention[]
  statements: Mention[]
  /** All that it has met. */
  stops: Stops
}

/**
 * Reads sentences by patterns. The doors that have patterns bring it (`rekrylint/requirements`, `rekrylint/whole-ad`):
 * whoever wants words alone does not load it.
 */
export interface PhraseReader {
  /** Is the word that the scan has met one that its patterns are found by? */
  isMet(target: PatternTarget, text: string, at: number, speech: Speech): boolean
  /** Reads the sentences of what was noted: demands at once, what an ad says when somebody asks. */
  read(
    document: Document,
    engine: Engine,
    scanner: Scanner,
    noted: Noted,
    languages: readonly (LanguageCode | undefined)[],
  ): { demands: readonly DemandHit[]; said: Said | undefined }
}

/** The reader of sentences. */
export const phrases: PhraseReader = {
  isMet,
  read(document, engine, scanner, noted, languages) {
    const wording = wordingOf(document)
    const companies = new Companies(noted.stops, scanner.bits, engine.places.length)
    const demands = noted.demands.length > 0 ? demandsOf(wording, engine, noted.demands, companies, languages) : []
    if (engine.statements.length === 0) return { demands, said: undefined }
    const asked = { list: noted.statements, companies }
    return { demands, said: statementsOf(wording, mentionsOf(document, engine, asked), engine) }
  },
}

function demandsOf(
  wording: Wording,
  engine: Engine,
  mentions: readonly Mention[],
  companies: Companies,
  languages: readonly (LanguageCode | undefined)[],
): DemandHit[] {
  const languageOf = (index: number) => engine.codes.indexOf(languages[index]!)
  const around = surroundings(
    wording,
    index => engine.demands[languageOf(index)],
    companies,
    index => engine.places.first[languageOf(index)]!,
  )
  return demandsIn(mentions, engine, around)
}

/** Words by which a thing may be said: what not every ad is asked is looked for when somebody asks. */
function mentionsOf({ text, blocks }: Document, engine: Engine, asked: Mentions): (says: string) => Mentions {
  let rest: Mentions | undefined
  return says => {
    if (engine.statements[0]?.asked?.has(says) !== false) return asked
    if (rest) return rest
    const list: Mention[] = []
    const scanner = engine.rest()
    scan(scanner.automaton, text, 0, text.length, buffer)
    let block = 0
    for (let k = 0; k < buffer.count; k++) {
      const end = buffer.ends[k]!
      const state = buffer.states[k]!
      // a state is known once it was asked
      if ((scanner.gist(state) & MORE) === 0) continue
      for (const { target, language, back } of scanner.met(state).found) {
        const at = end - back
        while (block < blocks.length && blocks[block]!.end <= at) block++
        if (target.kind !== 'statement' || block >= blocks.length) continue
        if (isMet(target, text, at, engine.statements[language]!)) list.push({ at, block, language, target })
      }
    }
    rest = { list, companies: new Companies(stopsOf(buffer), scanner.bits, engine.places.length) }
    return rest
  }
}

/** Reused from document to document: reading is synchronous. */
const buffer = finds()
