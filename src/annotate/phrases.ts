import type { LanguageCode } from '../contract'
import type { Document } from '../document/document'
import { finds, scan } from '../lexicon/automaton'
import { Companies, stopsOf } from './company'
import { demandsIn } from './demands'
import type { Engine, PhraseReader } from './engine'
import type { DemandHit } from './hit'
import { isMet } from './matcher'
import type { Mention } from './scanner'
import { surroundings } from './sentence'
import { type Mentions, statementsOf } from './statements'
import { type Wording, wordingOf } from './wording'

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
