import { it } from 'vitest'
import { createLinter } from '../../src'
import { applications, tally } from './applications'
it('prints', () => {
  for (const f of ['applications','held-out','held-out-2','held-out-3','held-out-4']) {
    const t = tally(applications(f), ({ text, language }) => createLinter({ language, document: 'application' }).mask(text).entities)
    console.log(f, t.leaks.length, '/', t.spans, t.overdone.length, '/', t.words, t.lost.length + '\nLEAK ' + t.leaks.join('\nLEAK ') + '\nOVER ' + t.overdone.join('\nOVER ') + '\nLOST ' + t.lost.join('\nLOST '))
  }
})
