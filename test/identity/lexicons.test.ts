import { expect, it } from 'vitest'
import { identityModule, identityProblems } from '../../build/identity'
import type { PackedIdentities } from '../../src/identity/knowledge'

const packed = JSON.parse(identityModule().replace(/^export default /, '')) as PackedIdentities

it.each(['fi', 'sv', 'en'] as const)('%s: every list has a source and every cue can be read', language =>
  expect(identityProblems(language)).toEqual([]),
)

it('a name is not at once one that is hardly anything else and one that is', () => {
  for (const { given, givenWords, family, familyWords } of Object.values(packed)) {
    for (const [sure, also] of [
      [given, givenWords],
      [family, familyWords],
    ] as const) {
      const words = new Set(also.split(' '))
      expect(sure.split(' ').filter(name => name !== '' && words.has(name))).toEqual([])
    }
  }
})

it('names are a modest list: the register is not copied', () => {
  const count = (field: 'given' | 'family') =>
    Object.values(packed).reduce((sum, { [field]: list }) => sum + list.split(' ').length, 0)
  expect(count('given')).toBeLessThan(4000)
  expect(count('family')).toBeLessThan(3000)
})
