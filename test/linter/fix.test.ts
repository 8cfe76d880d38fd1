import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fix, lint } from '../../src'

describe('fix', () => {
  it('carries out the safe fixes and leaves the rest of the text as it was', () => {
    const source = 'Lähiesimies – Espoo\r\n\r\nHaemme\u00a0lähiesimiehiä; esimiestyöstä kokemusta.'
    const { output, applied, remaining } = fix(source, { language: 'fi' })
    expect(output).toBe('Lähiesihenkilö – Espoo\r\n\r\nHaemme\u00a0lähiesihenkilöitä; esihenkilötyöstä kokemusta.')
    expect(applied.map(({ actual }) => actual)).toEqual(['Lähiesimies', 'lähiesimiehiä', 'esimiestyöstä'])
    expect(remaining).toEqual([])
  })

  it('leaves to the writer what has several answers', () => {
    const source = 'Haemme liikemiestä.'
    const { output, remaining } = fix(source, { language: 'fi' })
    expect(output).toBe(source)
    expect(remaining).toHaveLength(1)
    expect(remaining[0]!.expected.length).toBeGreaterThan(1)
  })

  it('`choose` decides', () => {
    const { output } = fix('Haemme liikemiestä.', { language: 'fi', choose: ({ expected }) => expected[0] })
    expect(output).not.toContain('liikemies')
  })

  it('settles in one pass on the example ads', () => {
    const folder = new URL('../../examples/ads/', import.meta.url)
    for (const file of readdirSync(folder)) {
      const source = readFileSync(new URL(file, folder), 'utf8')
      const once = fix(source).output
      expect(once).not.toBe(source)
      expect(fix(once).output).toBe(once)
      expect(lint(once).messages.filter(message => message.fix === 'safe')).toEqual([])
    }
  })
})
