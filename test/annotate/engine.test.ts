import { expect, it } from 'vitest'
import { engine } from '../../src/annotate/engine'
import { english } from '../../src/en'
import { finnish } from '../../src/fi'
import { requirements } from '../../src/requirements'
import { swedish } from '../../src/sv'
import { wholeAd } from '../../src/whole-ad'

it('a row of the automaton of everything fits into one line of the cache: 32 columns of two bytes', () => {
  const languages = [finnish, swedish, english]
  const { scanner } = engine(
    languages,
    { prefer: [], terms: [], allow: [] },
    {
      demands: requirements.demands(languages),
      statements: wholeAd.statements(languages),
      phrases: requirements.phrases,
    },
  )
  // one letter more, a š in a pattern, would double the table and slow every scan
  expect(scanner(false).automaton.shift).toBe(5)
})
