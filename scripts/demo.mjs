/** Lints the ads in examples/ads, shows what was found and the text with the safe fixes. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fix } from '../dist/index.js'

const folder = new URL('../examples/ads/', import.meta.url)
const cli = new URL('../dist/cli.js', import.meta.url)
const files = readdirSync(folder).sort()
for (const file of files) {
  spawnSync(process.execPath, [cli.pathname, new URL(file, folder).pathname, '--fail-on', 'error'], {
    stdio: 'inherit',
  })
  const source = readFileSync(new URL(file, folder), 'utf8')
  const format = file.endsWith('.html') ? { format: 'html' } : {}
  const { output, applied } = fix(source, format)
  console.log(`\n--- ${file} with its ${applied.length} safe fixes ---\n\n${output}\n`)
}
