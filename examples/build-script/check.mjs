// A build that fails on wording at or above a severity. Run: node examples/build-script/check.mjs [files…]
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLinter } from 'rekrylint'

const ads = fileURLToPath(new URL('../ads/', import.meta.url))
const files = process.argv.length > 2 ? process.argv.slice(2) : [`${ads}lahiesihenkilo.txt`, `${ads}aulaemanta.txt`]
const { lint } = createLinter()

let failed = 0
for (const file of files) {
  const atFault = lint(readFileSync(file, 'utf8')).messages.filter(({ severity }) => severity !== 'info')
  for (const { line, column, reason, basis } of atFault) {
    const law = basis.map(({ act, section }) => ` [${act}, ${section}]`).join('')
    console.log(`${relative(process.cwd(), file)}:${line}:${column} ${reason}${law}`)
  }
  failed += atFault.length
}
console.log(`${files.length} files, ${failed} at fault`)
process.exitCode = failed > 0 ? 1 : 0
