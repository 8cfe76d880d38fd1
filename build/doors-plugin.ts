import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Plugin } from 'esbuild'

const CORE = 'door:core'

/**
 * Puts all that `rekrylint/core` needs into one file. Code is split by which doors reach it, and most doors reach some
 * of the core: left alone it falls into a dozen small files, and opening them takes longer than reading them. Whoever
 * comes through another door has come through `core` too, so each door is made to reach all of it.
 *
 * @param doors names of the entries, as in `src/NAME.ts`
 */
export const coreInOneFile = (doors: readonly string[]): Plugin => ({
  name: 'core-in-one-file',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${CORE}$`) }, ({ resolveDir }) => ({
      path: `${resolveDir}/core.ts`,
      sideEffects: true,
    }))
    build.onLoad({ filter: new RegExp(`/src/(?:${doors.join('|')})\\.ts$`) }, async ({ path }) => ({
      contents: `import '${CORE}'\n${await readFile(path, 'utf8')}`,
      loader: 'ts',
      resolveDir: dirname(path),
    }))
  },
})
