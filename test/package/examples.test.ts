import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'

/** The examples run as their README says, against the built package. */
const ROOT = resolve(import.meta.dirname, '../..')
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })

describe('examples', () => {
  it('node/lint.mjs', () => {
    const { status, stdout } = run('examples/node/lint.mjs')
    expect(stdout).toContain('lähiesimiestä → lähiesihenkilöä / lähijohtajaa')
    expect(stdout).toContain('vuorolähijohtajaa')
    expect(stdout).toContain('Innostuneeseen tiimiimme')
    expect(stdout).toContain('Our style guide, p. 4.')
    expect(stdout).not.toMatch(/[Ll]uottamusmies|oikeusasiamies/)
    expect(stdout).toContain('did you mean `preset`')
    expect(status).toBe(0)
  })

  it('whole-ad/panel.mjs', () => {
    const { status, stdout } = run('examples/whole-ad/panel.mjs')
    expect(stdout).toMatch(/^\[ \] Gender-neutral title: /)
    expect(stdout).toContain('[x] Contact person (1)')
    expect(stdout).toContain('lähiesimiestemme kanssa.\n\nKivelän Leipomo Oy on työnantaja')
    expect(stdout).toContain('Kivelän Leipomo Oy käyttää tässä haussa osittain anonyymia rekrytointia.')
    expect(stdout).toContain('Skriv ansökan så att du inte kan kännas igen.')
    expect(status).toBe(0)
  })

  it('retext/pipeline.mjs', () => {
    const { status, stdout } = run('examples/retext/pipeline.mjs')
    expect(stdout).toMatch(/^1:1-1:8: Gendered title `Esimies`/)
    expect(status).toBe(0)
  })

  it('build-script/check.mjs fails on an ad at fault, passes a good one', () => {
    expect(run('examples/build-script/check.mjs').status).toBe(1)
    expect(run('examples/build-script/check.mjs', 'LICENSE').status).toBe(0)
  })

  it('browser/build.mjs makes a page that lints without Node', () => {
    expect(run('examples/browser/build.mjs').status).toBe(0)
    // the least of a page: a field, a list, a button
    const field = { value: 'Haemme lähiesimiestä.' }
    const shown: { textContent: string }[] = []
    const button: { onclick?: () => void } = {}
    const nodes = {
      textarea: field,
      ul: { replaceChildren: (...all: typeof shown) => shown.splice(0, 99, ...all) },
      button,
    }
    const document = {
      querySelector: (name: keyof typeof nodes) => nodes[name],
      createElement: () => ({ dataset: {}, textContent: '' }),
    }
    runInNewContext(readFileSync(resolve(ROOT, 'examples/browser/dist/app.js'), 'utf8'), { document })
    expect(shown.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('`lähiesihenkilöä`')])
    button.onclick?.()
    expect(field.value).toBe('Haemme lähiesihenkilöä.')
    expect(shown).toEqual([])
  })
})
