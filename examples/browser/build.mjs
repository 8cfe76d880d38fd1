// Bundles the page. Run: node examples/browser/build.mjs, then open examples/browser/dist/index.html
import { copyFileSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const here = new URL('./', import.meta.url)
const outfile = new URL('dist/app.js', here).pathname
await build({
  entryPoints: [new URL('app.js', here).pathname],
  outfile,
  bundle: true,
  minify: true,
  format: 'iife',
  charset: 'utf8',
  logLevel: 'error',
})
copyFileSync(new URL('index.html', here), new URL('dist/index.html', here))
console.log(`dist/app.js: ${(gzipSync(readFileSync(outfile)).length / 1000).toFixed(1)} KB gzipped`)
