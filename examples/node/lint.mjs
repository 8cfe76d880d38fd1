// The function and its options. Run: node examples/node/lint.mjs
import { createLinter, fix, lint } from 'rekrylint'

// 1. The shortest use: language, kind and rules are the defaults.
const ad = 'Haemme lähiesimiestä. Kerromme lisää esimiehillemme.'
for (const { line, column, severity, actual, expected } of lint(ad).messages) {
  console.log(`${line}:${column} ${severity}: ${actual} → ${expected.join(' / ')}`)
}
console.log(fix(ad).output)

// 2. Your own words, and words to leave alone.
const ours = createLinter({
  language: 'fi',
  locale: 'en', // the messages are for an English-speaking recruiter
  prefer: { esimies: 'lähijohtaja', konttoripomo: 'toimistovastaava' },
  terms: [
    { avoid: 'nuorekas tiimi', use: ['innostunut tiimi'], note: 'Our style guide, p. 4.' },
    { avoid: 'HR', use: ['henkilöstöhallinto'], severity: 'info' },
  ],
  allow: ['luottamusmies'], // in any form
  rules: {
    'gendered-term': 'off',
    'gendered-title': ['warning', { official: false }], // leave titles of statutes alone
  },
})
const text = `Vuoroesimies ja konttoripomo – Oulu

Nuorekkaaseen tiimiimme haetaan vuoroesimiestä. Luottamusmies ja HR auttavat, samoin oikeusasiamies.`
for (const { reason, note } of ours.lint(text).messages) console.log(`- ${reason}${note ? ` (${note})` : ''}`)

// 3. Only what rests on law, and a place that is not ours to judge.
const quote = text.indexOf('Luottamusmies')
const legal = createLinter({ language: 'fi', preset: 'legal', ignoreRanges: [[quote, text.length]] })
console.log(legal.lint(text).messages.map(({ actual, basis }) => `${actual}: ${basis[0].act}, ${basis[0].section}`))

// 4. Choosing among suggestions.
const { output, applied } = fix('Haemme liikemiestä.', {
  language: 'fi',
  choose: message => message.expected.find(word => word.startsWith('yrittäj')),
})
console.log(`${output} (${applied.length} change)`)

// 5. A mistake in options says what is near.
try {
  createLinter({ prest: 'strict' })
} catch (error) {
  console.log(error.message)
}
