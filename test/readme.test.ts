import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clause, fix, lint, mask, unmask } from '../src'
import { formatText } from '../src/report/text'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const readme = read('README.md')

describe('the README', () => {
  it('shows what the demo prints', () => {
    const shown = /```text\n(?<output>[\s\S]*?)\n```/.exec(readme)?.groups?.['output'] ?? ''
    const ad = read('examples/ads/lahiesihenkilo.txt')
    expect(formatText(ad, lint(ad)).startsWith(`${shown}\n`)).toBe(true)
    expect(shown).toContain('^^^')
  })

  it('tells the truth in its first example', () => {
    const text = 'Haemme lähiesimiestä.'
    const [message] = lint(text).messages
    expect(message).toMatchObject({ start: 7, actual: 'lähiesimiestä', severity: 'warning' })
    expect(readme).toContain(`// [${message?.expected.map(word => `'${word}'`).join(', ')}]`)
    expect(readme).toContain(`.output // '${fix(text).output}'`)
  })

  it('names the two command lines, and CI runs the second', () => {
    expect(readme).toContain('npm ci && npm run demo')
    expect(readme).toContain('npm ci && npm test')
    expect(read('.ci/run')).toContain('npm ci && npm test')
  })
})

describe('the README on sources and masking', () => {
  it('shows what comes out', () => {
    const [html] = lint('<p>Haemme l&auml;hiesi<b>miest&auml;</b>.</p>', { format: 'html' }).messages
    expect(readme).toContain(`'${html?.expected[0]}'`)
    const [segment] = lint([{ text: 'Haemme lähiesimiestä.', start: 120, kind: 'paragraph' }]).messages
    expect(readme).toContain(`.start // ${segment?.start}`)
    const source = 'Terveisin Anna Virtanen, p. 040 123 4567'
    const { output, key } = mask(source)
    expect(readme).toContain(`output // '${output}'`)
    expect(unmask(output, key)).toBe(source)
  })
})

describe('the README on the whole ad', () => {
  it('shows what comes out', () => {
    expect(readme).toContain(`// '${clause('diversity', { language: 'en', length: 'short' })}'`)
    const ad = read('examples/ads/lahiesihenkilo.txt')
    const { messages, checklist } = lint(ad)
    expect(messages.find(({ ruleId }) => ruleId === 'missing-diversity-clause')?.expected).toHaveLength(3)
    expect(readme).toContain(`${checklist.length} items`)
  })
})
