import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lint } from '../src'
import type { Message } from '../src/contract'

const rows = readFileSync(new URL('./fixtures/traps.fi.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter(line => !line.startsWith('#'))
  .slice(1)
  .map(line => line.split('\t'))

const unmark = (text: string) => {
  const plain = text.replaceAll('<SHY>', '\u00ad').replaceAll('<NL>', '\n')
  return plain.endsWith('<NFD>') ? plain.slice(0, -5).normalize('NFD') : plain
}

/** The text with the k-th candidate of every message pasted in. */
function paste(source: string, messages: readonly Message[], pick: (m: Message) => string | undefined): string {
  let output = ''
  let at = 0
  for (const message of messages) {
    output += source.slice(at, message.start) + (pick(message) ?? source.slice(message.start, message.end))
    at = message.end
  }
  return output + source.slice(at)
}

describe('traps', () => {
  for (const [input = '', prefer = '', found = '', fixed = '', note = ''] of rows) {
    it(`${input} → ${fixed || (found === 'yes' ? 'reported only' : 'nothing')}${note && ` (${note})`}`, () => {
      const source = unmark(input)
      const [word, use] = prefer.split('=')
      const { messages } = lint(source, {
        language: 'fi',
        document: 'fragment',
        ...(word && use ? { prefer: { [word]: use } } : {}),
      })
      if (found !== 'yes' && fixed === '') {
        expect(messages).toEqual([])
        return
      }
      expect(messages).toHaveLength(1)
      const [message] = messages
      const wanted = fixed.split(' / ').map(unmark)
      if (fixed === '') {
        expect(message?.fix).toBeUndefined()
        return
      }
      expect(wanted.map((_, k) => paste(source, messages, m => m.expected[k]))).toEqual(wanted)
      // one answer may be applied; several are listed and left to the writer
      if (wanted.length > 1) expect(message?.fix).not.toBe('safe')
      else if (prefer !== '') expect(message?.fix).toBe('safe')
    })
  }
})
