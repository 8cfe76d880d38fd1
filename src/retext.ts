import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { Options } from './contract'
import { readTree } from './document/nlcst'
import { toolkit } from './everything'
import { compileLinter } from './linter'

export type { Options } from './contract'

/**
 * The unified plugin: the same findings as `lint`, as messages on the file.
 *
 * @param options see `Options`; `format` is the parser's business and is ignored
 * @returns a transform that leaves the tree as it is
 * @throws OptionsError when the pipeline is frozen with bad options
 * @example
 * import { retext } from 'retext'
 * import rekrylint from 'rekrylint/retext'
 * const file = await retext().use(rekrylint, { language: 'fi' }).process('Haemme esimiestä.')
 * String(file.messages[0]) // '1:8-1:16: Sukupuolittunut nimike …'
 */
export default function retextRekrylint(options?: Readonly<Options> | null): (tree: Root, file: VFile) => undefined {
  const { format: _format, ...rest } = options ?? {}
  const linter = compileLinter(toolkit, rest)
  return (tree, file) => {
    for (const found of linter.lintDocument(readTree(tree, String(file))).messages) {
      const { reason, place, ruleId, source, severity, fatal, line, column, ...fields } = found
      const message = file.message(reason, { place, ruleId, source })
      message.fatal = fatal
      Object.assign(message, fields)
    }
  }
}
