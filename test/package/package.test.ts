import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'

/** What is published: the built package, through its own `exports`. `npm test` builds before it comes here. */
const ROOT = resolve(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  exports: Record<string, string | Record<'import' | 'require', { types: string; default: string }>>
  bin: Record<string, string>
}
const doors = Object.entries(manifest.exports).flatMap(([path, to]) => (typeof to === 'string' ? [] : [{ path, to }]))

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('There is no dist/: run npm run build first')
})

describe('doors', () => {
  const require = createRequire(join(ROOT, 'package.json'))
  it.each(doors)('$path loads as ESM and as CommonJS, with the same names and with types', async ({ path, to }) => {
    const esm = (await import(join(ROOT, to.import.default))) as object
    const cjs = require(join(ROOT, to.require.default)) as object
    // the plugin alone is a default export; CommonJS gets the function itself
    const names = (module: object) => (typeof module === 'function' ? ['default'] : Object.keys(module).sort())
    expect(names(cjs)).toEqual(names(esm))
    for (const { types } of [to.import, to.require])
      expect(existsSync(join(ROOT, types)), `${path}: ${types}`).toBe(true)
  })

  it('is found under its own name', () => {
    const code =
      "import { lint } from 'rekrylint'; import { createLinter } from 'rekrylint/core'; import { finnish } from 'rekrylint/fi';" +
      "const a = lint('Haemme esimiestä.').messages; const b = createLinter({ languages: [finnish] }).lint('Haemme esimiestä.').messages;" +
      'console.log(JSON.stringify(a) === JSON.stringify(b), a[0].expected[0])'
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, encoding: 'utf8' })
    expect(output.trim()).toBe('true esihenkilöä')
  })
})

/** Minified and gzipped, in KB of 1024 bytes. */
async function kilobytes(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1024
}

describe('size of the slim door', () => {
  const core = "export { createLinter } from './dist/core.js'; export { finnish } from './dist/fi.js';"
  it('core + Finnish', async () => expect(await kilobytes(core)).toBeLessThan(43))
  it('core + three languages', async () => {
    const all = `${core} export { swedish } from './dist/sv.js'; export { english } from './dist/en.js'`
    expect(await kilobytes(all)).toBeLessThan(80)
  })
})

describe('the command line', () => {
  const cli = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [join(ROOT, Object.values(manifest.bin)[0]!), ...args], { input, encoding: 'utf8' })
  const folder = mkdtempSync(join(tmpdir(), 'rekrylint-'))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }

  it('exits 0 below the threshold, 1 at or above it', () => {
    expect(cli(['-'], 'Haemme esihenkilöä.').status).toBe(0)
    expect(cli(['-'], 'Haemme esimiestä.').status).toBe(0)
    const loud = cli(['-', '--fail-on', 'warning'], 'Haemme esimiestä.')
    expect(loud.status).toBe(1)
    expect(loud.stdout).toContain('       ^^^^^^^^^\n')
  })

  it.each([
    [['--nope', '-'], /nope/],
    [[], /no files/],
    [['--language', 'fin', '-'], /did you mean `fi`/],
    [['--format', 'xml', '-'], /--format takes text, json/],
    [['no-such-file.txt'], /cannot read no-such-file.txt \(ENOENT\)/],
  ])('exits 2 for a mistake in the call: %j', (args, words) => {
    const { status, stderr } = cli(args as string[])
    expect(status).toBe(2)
    expect(stderr).toMatch(words)
  })

  it('prints JSON for machines, for many files', () => {
    const files = [file('a.txt', 'Haemme esimiestä.'), file('b.txt', 'Haemme myyjää.')]
    const { stdout } = cli(['--format', 'json', ...files])
    const report = JSON.parse(stdout) as { files: { file: string; messages: { start: number }[] }[] }
    expect(report.files.map(({ messages }) => messages.map(({ start }) => start))).toEqual([[7], []])
  })

  it('--fix writes the safe fixes back, and to the output for -', () => {
    const path = file('c.txt', 'Lähiesimies\r\n')
    expect(cli(['--fix', path]).status).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe('Lähiesihenkilö\r\n')
    expect(cli(['--fix', '-'], 'Haemme lähiesimiestä.').stdout).toBe('Haemme lähiesihenkilöä.')
  })

  it('says what it is', () => {
    expect(cli(['--help']).stdout).toContain('--fail-on')
    expect(cli(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
