import { readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import type { Format, Message, Options, Severity } from './contract'
import { createLinter, OptionsError } from './index'
import { formatText } from './report/text'

const HELP = `rekrylint [options] files… | -

Lints recruitment texts: gendered titles in any form, unlawful demands, what an ad lacks.

  --fix                      write the safe fixes back (with -: print the fixed text)
  --format text|json         how findings are printed (default: text)
  --input text|html|markdown how files are read (default: by extension)
  --language fi|sv|en|auto   language of the texts (default: auto)
  --document ad|fragment|application
  --locale fi|sv|en          language of the messages (default: the text's)
  --preset recommended|strict|legal
  --fail-on error|warning|info   exit 1 at or above this severity (default: error)
  --help, --version

Exit: 0 below the threshold, 1 at or above it, 2 for a mistake in the call.
`
const RANK: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 }
const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
}

/** A mistake in the call: exit code 2. */
class UsageError extends Error {}

function main(argv: readonly string[]): number {
  const { values, positionals } = parse(argv)
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  if (values.version) {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    process.stdout.write(`${version}\n`)
    return 0
  }
  if (positionals.length === 0) throw new UsageError('no files given; - reads standard input')
  const output = oneOf('--format', values.format ?? 'text', ['text', 'json'])
  const failOn = oneOf('--fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'info']) as Severity
  const results: { file: string; messages: Message[] }[] = []
  for (const file of positionals) {
    const source = read(file)
    const linter = createLinter(optionsOf(values, file))
    let report = linter.lint(source)
    let text = source
    if (values.fix) {
      text = linter.fix(source).output
      if (file === '-') process.stdout.write(text)
      else if (text !== source) writeFileSync(file, text)
      if (text !== source) report = linter.lint(text)
    }
    results.push({ file, messages: report.messages })
    if (output === 'text' && report.messages.length > 0) {
      const stream = values.fix && file === '-' ? process.stderr : process.stdout
      stream.write(`${formatText(text, report, { name: file, colour: stream.isTTY === true })}\n`)
    }
  }
  const stream = values.fix && positionals.includes('-') ? process.stderr : process.stdout
  if (output === 'json') stream.write(`${JSON.stringify({ version: 1, files: results }, null, 2)}\n`)
  else stream.write(`${summary(results)}\n`)
  const worst = Math.max(0, ...results.flatMap(({ messages }) => messages.map(({ severity }) => RANK[severity])))
  return worst >= RANK[failOn] ? 1 : 0
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        fix: { type: 'boolean' },
        format: { type: 'string' },
        input: { type: 'string' },
        language: { type: 'string' },
        document: { type: 'string' },
        locale: { type: 'string' },
        preset: { type: 'string' },
        'fail-on': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'bad arguments')
  }
}

function oneOf(name: string, value: string, choices: readonly string[]): string {
  if (!choices.includes(value))
    throw new UsageError(`${name} takes ${choices.join(', ')}, got ${JSON.stringify(value)}`)
  return value
}

/** Values go on as they are: the library's own check names the mistake and the nearest valid value. */
function optionsOf(values: ReturnType<typeof parse>['values'], file: string): Options {
  const given = {
    language: values.language,
    document: values.document,
    locale: values.locale,
    preset: values.preset,
    format: values.input ?? EXTENSIONS[extname(file).toLowerCase()],
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Options
}

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new UsageError(`cannot read ${file} (${code})`)
  }
}

function summary(results: readonly { messages: readonly Message[] }[]): string {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const { messages } of results) for (const { severity } of messages) counts[severity]++
  const files = `${results.length} ${results.length === 1 ? 'file' : 'files'}`
  return `${files}: ${counts.error} errors, ${counts.warning} warnings, ${counts.info} information`
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof OptionsError)) throw error
  process.stderr.write(`rekrylint: ${error.message.replace(/^rekrylint: /, '')}\nTry rekrylint --help\n`)
  process.exitCode = 2
}
