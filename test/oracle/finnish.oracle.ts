import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLexicon } from '../../build/language'
import { createLinter } from '../../src'
import { finnish } from '../../src/languages/finnish'
import { load } from '../../src/languages/load'
import { NO_TAIL } from '../../src/lexicon/inflection'
import { spelling } from '../../src/lexicon/schema'

/**
 * Our words and forms against Voikko, a morphological analyser of Finnish that knows nothing of us. `npm run oracle`;
 * without Voikko it says so and passes. What Voikko does not know, or reads otherwise, stands in gaps.txt.
 */
const PYTHON = '/usr/bin/python3'
const here = (file: string) => new URL(file, import.meta.url)
const installed = spawnSync(PYTHON, ['-c', 'import libvoikko; libvoikko.Voikko("fi")']).status === 0

type Reading = readonly [base: string, sijamuoto: string, number: string, possessive: string]

/** Readings of every word, in one run. */
function ask(words: readonly string[]): Map<string, readonly Reading[]> {
  const { stdout } = spawnSync(PYTHON, [here('voikko.py').pathname], {
    input: `${words.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  const lines = stdout.trim().split('\n')
  return new Map(words.map((word, at) => [word, JSON.parse(lines[at] ?? '[]') as Reading[]]))
}

const gaps = new Set(
  readFileSync(here('gaps.txt'), 'utf8')
    .split('\n')
    .map(line => line.replace(/#.*/, '').trim())
    .filter(line => line !== ''),
)

if (!installed) {
  it.skip('skipped: Voikko is not installed (Debian: apt-get install python3-libvoikko voikko-fi)', () => {})
} else {
  const files = readLexicon('fi')
  const { inflector } = load(finnish)
  const titles = files.titles.flatMap(({ items }) => items)
  const terms = files.terms.flatMap(({ items }) => items)

  describe('Voikko', () => {
    it('knows every word of the lexicon', () => {
      const words = new Set<string>()
      for (const text of [...titles.map(({ title }) => title), ...terms.map(({ term = '' }) => term)]) words.add(text)
      for (const { use } of [...titles, ...terms]) for (const text of use) words.add(text)
      const single = [...words]
        .flatMap(text => spelling(text).split(' '))
        .filter(word => word.length > 2 && !word.includes('{'))
      const answers = ask([...new Set(single)])
      const unknown = [...answers].filter(([, readings]) => readings.length === 0).map(([word]) => word)
      expect(unknown.filter(word => !gaps.has(word)).sort()).toEqual([])
    })

    it('reads every cell of every head as we do', () => {
      const wanted: { form: string; base: string; cell: string }[] = []
      for (const [text, value] of Object.entries(files.heads)) {
        const head = typeof value === 'string' ? { text, class: value } : { text, ...value }
        for (const cell of inflector.paradigm(head).cells.keys()) {
          const form = inflector.inflect(head, { cell, tail: NO_TAIL })
          if (form !== undefined && cell !== 'ins.pl') wanted.push({ form, base: text.toLowerCase(), cell })
        }
      }
      const answers = ask([...new Set(wanted.map(({ form }) => form))])
      const wrong = wanted.filter(({ form, base, cell }) => {
        const [grammaticalCase, number] = cell.split('.')
        return !answers
          .get(form)
          ?.some(
            ([b, c, n]) => b.replaceAll('-', '') === base.replaceAll('-', '') && c === grammaticalCase && n === number,
          )
      })
      const said = wrong.filter(({ base }) => !gaps.has(base)).map(({ form, cell, base }) => `${base} ${cell} ${form}`)
      expect(said).toEqual([])
      expect(wanted.length).toBeGreaterThan(5000)
    })

    it('reads every rewriting in the case and number of what it stands for', () => {
      const { lint } = createLinter({ language: 'fi', document: 'fragment' })
      const pairs: { from: string; to: string; cells: string[] }[] = []
      const { lexicon } = load(finnish)
      for (const entry of lexicon.entries()) {
        if (entry.kind !== 'title' || entry.leading.length > 0 || entry.soughtOnly) continue
        if (gaps.has(entry.use[0]?.text ?? '') || gaps.has(entry.use[0]?.parts.at(-1)?.head.text ?? '')) continue
        for (const cell of inflector.paradigm(entry.head).cells.keys()) {
          const form = inflector.inflect(entry.head, { cell, tail: NO_TAIL })
          if (form === undefined) continue
          const from = entry.first + form
          const [message] = lint(`Puhuttiin: ${from} oli mukana.`).messages
          const to = message?.expected[0]
          if (to === undefined || to.includes(' ')) continue
          const cells = inflector.readings(entry.head, form).map(reading => reading.cell)
          pairs.push({ from, to, cells })
        }
      }
      const answers = ask([...new Set(pairs.map(({ to }) => to))])
      const wrong = pairs.filter(({ to, cells }) => {
        const readings = answers.get(to) ?? []
        return readings.length > 0 && !readings.some(([, c, n]) => cells.includes(`${c}.${n}`))
      })
      expect(wrong.filter(({ cells }) => !cells.includes('ins.pl')).map(({ from, to }) => `${from} → ${to}`)).toEqual(
        [],
      )
      expect(pairs.length).toBeGreaterThan(8000)
    })
  })
}
