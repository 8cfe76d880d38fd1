import { expect, it } from 'vitest'
import { engine } from '../../src/annotate/engine'
import { english } from '../../src/en'
import { finnish } from '../../src/fi'
import { COLUMNS } from '../../src/lexicon/automaton'
import { requirements } from '../../src/requirements'
import { swedish } from '../../src/sv'
import { wholeAd } from '../../src/whole-ad'

it('the automaton of everything has a column for each letter', () => {
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
  // one letter more, a š in a pattern, and two share one: more is found that is nothing
  expect(scanner(false).automaton.asked).toBeLessThanOrEqual(COLUMNS)
})
