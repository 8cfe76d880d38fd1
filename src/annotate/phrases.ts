import type { LanguageCode } from '../contract'
import type { Document } from '../document/document'
import type { Speech } from '../languages/speech'
import { finds, scan } from '../lexicon/automaton'
import type { PatternTarget } from '../lexicon/demands'
import { Companies, type Stops, stopsOf } from './company'
import { demandsIn, type Mention } from './demands'
import type { Engine, Scanner } from './engine'
import type { DemandHit } from './hit'
import { isMet } from './matcher'
import { surroundings } from './sentence'
import { type Mentions, type Said, statementsOf } from './statements'
import { type Wording, wordingOf } from './wording'

/** What a scan has met. */
export interface Noted {
  /** Words that demands are found by, in order of their place. */
  demands: readonly Mention[]
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
    const { stops } = noted
    const companies = new Companies(stops, scanner.bits, engine.places.length)
    const demands = noted.demands.length > 0 ? demandsOf(wording, engine, noted.demands, companies, languages) : []
    if (engine.statements.length === 0) return { demands, said: undefined }
    const asked = { stops, scanner, companies }
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

/** What is met by which a thing may be said: what not every ad is asked is looked for when somebody asks. */
function mentionsOf({ text }: Document, engine: Engine, asked: Mentions): (says: string) => Mentions {
  let rest: Mentions | undefined
  return says => {
    if (engine.statements[0]?.asked?.has(says) !== false) return asked
    if (rest) return rest
    const scanner = engine.rest()
    scan(scanner.automaton, text, 0, text.length, buffer)
    const stops = stopsOf(buffer)
    rest = { stops, scanner, companies: new Companies(stops, scanner.bits, engine.places.length) }
    return rest
  }
}

/** Reused from document to document: reading is synchronous. */
const buffer = finds()
