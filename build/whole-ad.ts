import { join } from 'node:path'
import type { PackedLanguage, Template } from '../src/clauses/knowledge'
import type { LanguageCode } from '../src/contract'
import { packDemands } from '../src/lexicon/compile'
import { type Cues, patternProblems, type StatementItem } from '../src/lexicon/schema'
import { folder, GUESSES, MORPHOLOGIES, perLanguage, ROOT, read } from './files'

/** `lexicons/LANGUAGE/whole-ad/*.yml` → what `rekrylint/whole-ad` carries. The lexicons' README says how to write them. */

/** Files that hold no list of statements. */
const OTHERS: readonly string[] = ['cues.yml', 'templates.yml', 'balance.yml']

interface BalanceFile {
  masculine: string
  feminine: string
  /** Words that begin like a coded one and are none. */
  except: string
  validated: 'yes' | 'no'
  sources: readonly string[]
}

interface WholeAdFiles {
  cues: Cues
  statements: { file: string; items: StatementItem[] }[]
  templates: (Template & { sources: readonly string[] })[]
  balance: BalanceFile
  sources: Record<string, unknown>
}

/** The files of a language, as they are. */
export function readWholeAd(language: LanguageCode): WholeAdFiles {
  const own = join(ROOT, language, 'whole-ad')
  const nothing: BalanceFile = { masculine: '', feminine: '', except: '', validated: 'no', sources: [] }
  return {
    cues: read(join(own, 'cues.yml'), {}),
    statements: folder<StatementItem>(own).filter(({ file }) => !OTHERS.includes(file)),
    templates: read(join(own, 'templates.yml'), []),
    balance: read(join(own, 'balance.yml'), nothing),
    sources: read(join(ROOT, 'sources.yml'), {}),
  }
}

/** What is wrong with the files of a language, in plain words. */
export function wholeAdProblems({ cues, statements, templates, balance, sources }: WholeAdFiles): string[] {
  const named = statements.map(({ file, items }) => ({
    file,
    items: items.map(item => ({ name: item.says, ...item })),
  }))
  const wrong = patternProblems(cues, named, sources)
  const known = (codes: readonly string[] | undefined, where: string) => {
    if (!codes?.length) wrong.push(`${where}: has no source`)
    for (const code of codes ?? [])
      if (!(code in sources)) wrong.push(`${where}: names the source ${code}, which sources.yml does not know`)
  }
  for (const { kind, length, sources: codes } of templates) known(codes, `templates.yml: ${kind} ${length ?? ''}`)
  known(balance.sources, 'balance.yml')
  return wrong
}

const words = (text: string): string =>
  text
    .split(/\s+/)
    .filter(word => word !== '')
    .join(' ')

function pack({ cues, statements, templates, balance }: WholeAdFiles, language: LanguageCode): PackedLanguage {
  const demands = statements.map(({ file, items }) => ({
    file,
    items: items.map(({ says, message = '', ...item }) => ({
      rule: says,
      severity: 'info' as const,
      message,
      ...item,
    })),
  }))
  return {
    patterns: packDemands({ cues, demands }, new Map(), MORPHOLOGIES[language], GUESSES[language]),
    templates: templates.map(({ sources: _sources, ...template }) => template),
    balance: {
      masculine: words(balance.masculine),
      feminine: words(balance.feminine),
      except: words(balance.except),
      validated: balance.validated === 'yes',
    },
  }
}

/** The module `lexicon:whole-ad`. */
export const wholeAdModule = (): string =>
  perLanguage(language => {
    const files = readWholeAd(language)
    return {
      wrong: wholeAdProblems(files).map(one => `lexicons/${language}/whole-ad/${one}`),
      packed: () => pack(files, language),
    }
  })
