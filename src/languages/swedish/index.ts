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
  // a definite form in -m|man (summan, stämman), tillsammans, allmän; roman, human; peoples and numbers; Finnish -män
  accidents:
    /(?:[myäh]|all|hu|ro|ger|talis|otto|musul|gentle|super|bat|engels|frans|lands|nord|norr|skots|irländs|två|tre|fyra|fem|sex|sju|åtta|nio|tio)$/,
  // den nye, den ansvarige: the adjective says a man; ledande, skadade, äldre and varje do not
  agreesInSex: before =>
    /[^aeiouåäö]e$/.test(before) && !/(?:[ae]nde|ade|are|[dgnrtv]re|inte|både|varje|denne)$/.test(before),
  abbreviations: words('t.ex bl.a m.m osv d.v.s kl tel nr st ca s.k fr.o.m t.o.m'),
  evidence: [
    ...words(`
      och att är som för med till av ett du vi din ditt våra oss har kan inte eller om den det de jag han hon sig vid
      efter mot där när ska skall blir även också detta denna dessa sin sitt sina vara er söker sökes söks jobb arbete
      platsen tjänst tjänsten endast enbart få i var *å* *het *lig *ligt *liga *arna *erna *orna *ande
    `),
  ],
  cues: {
    seeking: words('söker sökes anställer rekryterar behöver'),
    relative: words('som vars vilken'),
    twins: [['man', 'kvinna']],
    surnameHeads: words('man'),
    conjunctions: words('och eller samt'),
    organisationTails: [],
    streetTails: [],
    companyMarks: words('ab oy oyj abp rf'),
    statuteTails: [],
    namedThings: words('restaurang hotell fartyg'),
  },
}
