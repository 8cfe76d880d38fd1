/**
 * Speed and size, each against a yardstick of the same run: a bare `charCodeAt` loop over the same text, alex, bare
 * node. Ratios hold from machine to machine; milliseconds do not.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { parse } from 'yaml'
import { createLinter as createSlim } from '../dist/core.js'
import { finnish } from '../dist/fi.js'
import { createLinter } from '../dist/index.js'
import { makeAd, makeHtmlAd } from './ads.mjs'
import { alex } from './alex.mjs'
import { equality } from './equality.mjs'

const median = list => [...list].sort((a, b) => a - b)[list.length >> 1]
const time = work => {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** Strings joined at run time are ropes: make them flat before the clock starts, in one byte a unit where that holds. */
const settle = text =>
  /[^\0-\xff]/.test(text)
    ? Buffer.from(text, 'utf16le').toString('utf16le')
    : Buffer.from(text, 'latin1').toString('latin1')

let sink = 0
function bareLoop(text) {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  sink += sum
}

/** Median over rounds of (time of lint ÷ time of the loop), fresh texts in each round. */
function ratio(lint, rounds, perRound, make) {
  const ratios = []
  const each = []
  let findings = 0
  for (let round = 0; round < rounds; round++) {
    const ads = Array.from({ length: perRound }, (_, k) => settle(make(round * perRound + k + 1)))
    const loop = time(() => ads.forEach(bareLoop))
    const own = time(() => {
      for (const ad of ads) findings += lint(ad).messages.length
    })
    ratios.push(own / loop)
    each.push(own / perRound)
  }
  return {
    ratio: median(ratios),
    best: Math.min(...ratios),
    ms: median(each),
    findings: findings / (rounds * perRound),
  }
}

// first, in an engine that has run nothing else: who takes the slim door has nothing else
const slim = createSlim({ languages: [finnish] })
ratio(slim.lint, 10, 100, makeAd)
const titles = ratio(slim.lint, 40, 100, makeAd)
console.log(
  `3 KB ad, titles and terms alone (core + fi): ${(titles.ms * 1000).toFixed(1)} µs; ${titles.ratio.toFixed(2)} × a bare loop`,
)
const { lint } = createLinter({ language: 'fi' })
ratio(lint, 20, 100, makeAd) // warm up
const small = ratio(lint, 60, 100, makeAd)
console.log(
  `3 KB ad, fresh text, ${small.findings.toFixed(1)} findings: ${(small.ms * 1000).toFixed(1)} µs; ${small.ratio.toFixed(2)} × a bare loop (best ${small.best.toFixed(2)})`,
)
ratio(lint, 3, 1, seed => makeAd(seed + 4000, 1_000_000))
const large = ratio(lint, 8, 1, seed => makeAd(seed + 5000, 1_000_000))
console.log(`1 MB of ads: ${large.ms.toFixed(1)} ms; ${large.ratio.toFixed(2)} × a bare loop`)
const auto = createLinter()
ratio(auto.lint, 10, 100, makeAd)
const judged = ratio(auto.lint, 40, 100, makeAd)
console.log(`3 KB ad, three languages, language judged: ${judged.ratio.toFixed(2)} × a bare loop`)
const allLarge = ratio(auto.lint, 8, 1, seed => makeAd(seed + 6000, 1_000_000))
console.log(`1 MB of ads, three languages, language judged: ${allLarge.ratio.toFixed(2)} × a bare loop`)
for (const language of ['sv', 'en']) {
  const own = createLinter({ language })
  const make = seed => makeAd(seed, 3000, language)
  ratio(own.lint, 20, 100, make)
  const one = ratio(own.lint, 40, 100, make)
  const many = ratio(own.lint, 8, 1, seed => makeAd(seed + 7000, 1_000_000, language))
  console.log(
    `ads in ${language}, its own rules: 3 KB ${one.ratio.toFixed(2)} ×, 1 MB ${many.ratio.toFixed(2)} × a bare loop; ${one.findings.toFixed(1)} findings`,
  )
}
// Made-up ads say the same few things. Whole ads written by hand are dearer: nearly every sentence of them is new.
const whole = ['ads', 'ads-2', 'ads-3'].flatMap(name =>
  parse(readFileSync(new URL(`../test/fixtures/whole-ad/${name}.yml`, import.meta.url), 'utf8')),
)
for (const language of ['fi', 'sv', 'en']) {
  const texts = whole.filter(ad => ad.language === language).map(({ text }) => text)
  const make = seed => `${texts[seed % texts.length]}\n${seed}`
  const rows = [createLinter({ language }), auto].map(({ lint }) => {
    ratio(lint, 20, 100, make)
    return ratio(lint, 40, 100, make).ratio.toFixed(1)
  })
  console.log(`whole ads of the fixtures in ${language}: ${rows[0]} ×, language judged ${rows[1]} × a bare loop`)
}
const html = createLinter({ language: 'fi', format: 'html' })
ratio(html.lint, 10, 100, makeHtmlAd)
const page = ratio(html.lint, 40, 100, makeHtmlAd)
console.log(
  `the same ads in HTML: ${(page.ms * 1000).toFixed(1)} µs; ${page.ratio.toFixed(2)} × a bare loop over the source`,
)
const bridge = ratio(
  text => ({ messages: equality(text) }),
  5,
  5,
  seed => makeHtmlAd(seed + 9000),
)
console.log(
  `rehype-retext + retext-equality on them: ${bridge.ms.toFixed(1)} ms an ad; rekrylint is ${Math.round(bridge.ms / page.ms)} × faster`,
)

const peer = ratio(
  text => ({ messages: alex(text) }),
  5,
  5,
  seed => makeAd(seed + 9000),
)
console.log(
  `alex on the same kind of ads: ${peer.ms.toFixed(1)} ms an ad; rekrylint is ${Math.round(peer.ms / small.ms)} × faster, with titles and terms alone ${Math.round(peer.ms / titles.ms)} ×`,
)

const cold = code =>
  median(Array.from({ length: 9 }, () => time(() => spawnSync(process.execPath, ['--input-type=module', '-e', code]))))
const root = new URL('../dist/', import.meta.url).href
const bare = cold('')
const first = cold(
  `import { createLinter } from '${root}core.js'; import { finnish } from '${root}fi.js'; createLinter({ languages: [finnish] }).lint('Haemme lähiesimiestä Ouluun.')`,
)
console.log(
  `import of core + fi and a first lint: ${(first - bare).toFixed(1)} ms over bare node (${bare.toFixed(0)} ms)`,
)

const { build } = await import('esbuild')
async function size(name, code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: new URL('..', import.meta.url).pathname },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
    platform: 'browser',
    logLevel: 'error',
  })
  const bytes = outputFiles[0].contents
  console.log(
    `${name}: ${(bytes.length / 1024).toFixed(1)} KB minified, ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(1)} KB gzip`,
  )
}
await size('core + fi', "export { createLinter } from './dist/core.js'; export { finnish } from './dist/fi.js'")
await size(
  'core + fi + sv + en',
  "export { createLinter } from './dist/core.js'; export { finnish } from './dist/fi.js'; export { swedish } from './dist/sv.js'; export { english } from './dist/en.js'",
)
if (sink === 0) console.log('')
