import { describe, expect, it } from 'vitest'
import { createLinter as full } from '../../src'
import { createLinter } from '../../src/core'
import { english } from '../../src/en'
import { finnish } from '../../src/fi'
import { requirements } from '../../src/requirements'
import { swedish } from '../../src/sv'

const text = [
  'Hakijan tulee olla nainen ja enintään 30-vuotias. Haemme esimiestä kahden miehen tiimiin.',
  'The successful candidate must be male, and he or she leads a team. Both genders are welcome.',
  'Vi söker en kvinnlig läkare. Den sökande ska vara under 40 år, och hans arbetstid varierar.',
].join('\n\n')
const ids = (linter: Pick<ReturnType<typeof createLinter>, 'lint'>) => linter.lint(text).messages.map(one => one.ruleId)

describe('the slim door', () => {
  const languages = [finnish, swedish, english]
  const without = createLinter({ languages, document: 'fragment' })
  const given = createLinter({ languages, document: 'fragment', requirements })

  it('has the rules on words', () => {
    expect(new Set(ids(without))).toEqual(new Set(['gendered-title']))
  })

  it('sees demands, pronouns and phrases when it is given what sees them, and then says what the full door says', () => {
    expect(ids(given)).toEqual(
      expect.arrayContaining([
        'gender-requirement',
        'age-requirement',
        'gendered-pronoun',
        'binary-gender',
        'gendered-term',
      ]),
    )
    expect(given.lint(text)).toEqual(full({ document: 'fragment' }).lint(text))
  })

  it('of the same language, is not changed by one that was given more', () => {
    expect(ids(createLinter({ languages, document: 'fragment' }))).toEqual(ids(without))
  })
})

it('a comment may name a rule that this linter was not given', () => {
  const markup = '<!-- rekrylint-disable age-requirement, missing-pay -->\n<p>Haemme myyjää.</p>'
  const faults = full({ format: 'html', language: 'fi' })
    .lint(markup)
    .messages.filter(({ ruleId, reason }) => ruleId === 'directive' && reason.includes('Tuntematon'))
  expect(faults).toEqual([])
})
