import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

/**
 * Imports go one way: a file may import from its own room and from rooms on lines above it. Rooms on one line do not
 * know each other. `src/contract.ts` is types and open to all.
 */
const ROOMS = [
  ['text'],
  ['document'],
  ['lexicon'],
  ['languages'],
  ['annotate'],
  ['clauses', 'identity'],
  ['rules'],
  ['report'],
  ['options.ts', 'fix.ts'],
  ['requirements.ts', 'mask.ts', 'whole-ad.ts'],
  ['linter.ts'],
  ['core.ts', 'fi.ts', 'sv.ts', 'en.ts', 'html.ts', 'markdown.ts'],
  ['everything.ts'],
  ['index.ts', 'retext.ts'],
  ['cli.ts'],
]

const SRC = resolve(import.meta.dirname, '../src')
const files = (readdirSync(SRC, { recursive: true }) as string[]).filter(file => file.endsWith('.ts'))
const roomOf = (file: string) => file.split('/')[0]!
const height = (room: string) => ROOMS.findIndex(rooms => rooms.includes(room))

const imports = files.flatMap(file => {
  // without comments: examples in them import the package itself
  const code = readFileSync(join(SRC, file), 'utf8').replaceAll(/^ *\*.*$/gm, '')
  return [...code.matchAll(/^(?:import|export)\s[^'"]*?from '(?<path>[^']+)'/gms)].map(({ groups }) => ({
    file,
    path: groups!['path']!,
  }))
})

it('knows every room', () => {
  for (const file of files) if (file !== 'contract.ts') expect(ROOMS.flat(), file).toContain(roomOf(file))
})

it('imports go one way', () => {
  const wrong = imports.flatMap(({ file, path }) => {
    if (!path.startsWith('.')) return []
    const target = relative(SRC, resolve(SRC, dirname(file), path))
    const from = roomOf(file)
    const to = ROOMS.flat().find(room => room === roomOf(target) || room === `${roomOf(target)}.ts`)
    if (target === 'contract' || to === undefined || from === to) return []
    return height(to) < height(from) ? [] : [`${file} → ${target}`]
  })
  expect(wrong).toEqual([])
})

it('no file leads back to itself, within a room either', () => {
  const next = new Map<string, string[]>()
  for (const { file, path } of imports) {
    if (!path.startsWith('.')) continue
    const target = relative(SRC, resolve(SRC, dirname(file), path))
    const known = files.find(one => one === `${target}.ts` || one === join(target, 'index.ts'))
    if (known) next.set(file, [...(next.get(file) ?? []), known])
  }
  const done = new Set<string>()
  const circles: string[] = []
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (way.includes(file) || done.has(file)) return
    for (const target of next.get(file) ?? []) follow(target, [...way, file])
    done.add(file)
  }
  for (const file of files) follow(file, [])
  expect(circles).toEqual([])
})

it('the slim door depends on nothing, and unified is known to the plugin alone', () => {
  const free = new Set(['retext.ts', 'cli.ts', 'html.ts', 'markdown.ts', 'mask.ts'])
  const packages = imports.filter(({ path }) => !path.startsWith('.') && !path.startsWith('lexicon:'))
  const readers = ['document/html.ts', 'document/markdown.ts', 'document/markup.ts', 'document/references.ts']
  for (const { file, path } of packages) {
    const allowed = free.has(file) || readers.includes(file) || file.startsWith('identity/')
    expect(allowed, `${file} imports ${path}`).toBe(true)
    if (/^(?:unified|vfile|nlcst|retext)/.test(path)) expect(file).toBe('retext.ts')
  }
})
