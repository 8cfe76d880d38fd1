import packed from 'lexicon:sv'
import type { Language } from '../language'
import { classByEnding, swedishMorphology } from './morphology'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(word => word !== ''))

/** Swedish as written in Finland: titles are whole words in four forms. */
export const swedish: Language = {
  code: 'sv',
  morphology: swedishMorphology,
  packed,
  classByEnding,
  agrees: () => false,
  abbreviations: words('t.ex bl.a m.m osv d.v.s kl tel nr st ca s.k fr.o.m t.o.m'),
  evidence: [...words('och att är som för med till av ett du vi din ditt våra oss har kan inte eller om den det de')],
  cues: {
    seeking: words('söker sökes anställer rekryterar behöver'),
    relative: words('som vars vilken'),
    twins: [],
    conjunctions: words('och eller samt'),
    organisationTails: [],
    streetTails: [],
    companyMarks: words('ab oy oyj abp rf'),
    statuteTails: [],
    namedThings: words('restaurang hotell fartyg'),
  },
}
