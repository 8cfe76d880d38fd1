// What an ad has and lacks, as a side panel would show it. Run: node examples/whole-ad/panel.mjs
import { readFileSync } from 'node:fs'
import { clause, createLinter } from 'rekrylint'

const ad = readFileSync(new URL('../ads/lahiesihenkilo.txt', import.meta.url), 'utf8')
const { lint, fix } = createLinter({
  language: 'fi',
  locale: 'en', // the panel is for an English-speaking recruiter; what is inserted is in the ad's language
  organisation: { name: 'Kivelän Leipomo Oy', anonymous: 'partly' },
})

// 1. The checklist: advice, never an error.
for (const { label, status, spans, hint } of lint(ad).checklist) {
  console.log(status === 'present' ? `[x] ${label} (${spans.length})` : `[ ] ${label}: ${hint}`)
}

// 2. Nothing is inserted unasked. Here the recruiter accepts two of the suggestions.
const accepted = ['missing-diversity-clause', 'missing-anonymity-notice']
const { output } = fix(ad, { choose: ({ ruleId, expected }) => (accepted.includes(ruleId) ? expected[0] : undefined) })
console.log(`\n${output}`)

// 3. A text by itself.
console.log(clause('applicant-instruction', { language: 'sv' }))
