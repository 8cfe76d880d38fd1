import type { Basis, LanguageCode, RuleId } from '../src/contract'
import { DOORS } from '../src/rules/doors'
import type { Example, Localised, Rule } from '../src/rules/rule'

const LOCALES: readonly LanguageCode[] = ['fi', 'sv', 'en']

/**
 * Renders the page of a rule from the rule itself, so that the two cannot drift apart.
 *
 * @param rule the rule
 * @param examples its examples
 * @returns Markdown
 */
export function rulePage(rule: Rule, examples: readonly Example[]): string {
  const { id, meta, messages } = rule
  const level = meta.presets.includes('recommended')
    ? `${meta.severity} at most`
    : `off; ${meta.severity} at most when turned on`
  const sections = [
    `# ${id}\n`,
    '<!-- Rendered from the rule by `npm run docs`: edit the rule, not this page. -->\n',
    perLocale(meta.description),
    '## Facts\n',
    `- Severity in \`recommended\`: ${level}\n- Presets: ${meta.presets.map(code).join(', ')}\n- Languages: ${meta.languages.map(code).join(', ')}\n- Documents: ${meta.documents.map(code).join(', ')}\n- Found in: ${doors(id)}\n- Legal basis: ${meta.basis.length === 0 ? 'none: style, not law' : meta.basis.map(act).join('; ')}\n`,
    '## Messages\n',
    ...Object.entries(messages).map(([name, { reason, note }]) => {
      const notes = note ? `\nNote:\n\n${perLocale(note)}` : ''
      return `### ${code(name)}\n\n${perLocale(reason)}${notes}`
    }),
    '## Flagged\n',
    ...examples.filter(({ flagged }) => flagged.length > 0).map(example),
    '## Allowed\n',
    ...examples.filter(({ flagged }) => flagged.length === 0).map(example),
    ...(meta.options
      ? [
          '## Options\n',
          `Each is on unless set to \`false\`: \`rules: { '${id}': ['warning', { name: false }] }\`.\n`,
          ...Object.entries(meta.options).map(([name, text]) => `### ${code(name)}\n\n${perLocale(text)}`),
        ]
      : []),
    '## To turn it off or change its level\n',
    `\`\`\`js\ncreateLinter({ rules: { '${id}': 'off' } })\n\`\`\`\n`,
  ]
  return sections.join('\n')
}

const perLocale = (text: Localised): string => `${LOCALES.map(locale => `- ${locale}: ${text[locale]}`).join('\n')}\n`

/** The rule's ways into the package. */
function doors(id: RuleId): string {
  const own = Object.entries(DOORS).find(([, brought]) => brought.includes(id))?.[0]
  return `${code('rekrylint')}, ${code('rekrylint/core')}${own === undefined ? '' : ` when it is given ${code(`rekrylint/${own}`)}`}`
}

const act = ({ act, section, url }: Basis): string => (url ? `[${act}](${url}), ${section}` : `${act}, ${section}`)

function example({ text, language, options, flagged, shows }: Example): string {
  const settings = options ? `\nWith \`${JSON.stringify(options)}\`:\n` : ''
  const found = flagged.map(({ words, expected, severity }) => {
    const instead = expected === undefined ? '' : expected === '' ? ' → (nothing)' : ` → ${quote(expected)}`
    return `- ${words === '' ? '(an insertion point)' : quote(words)}${instead}${severity ? ` (${severity})` : ''}`
  })
  return `${shows.en}\n${settings}\n\`\`\`text ${language}\n${text}\n\`\`\`\n${found.length > 0 ? `\n${found.join('\n')}\n` : ''}`
}

const code = (text: string): string => `\`${text}\``
const quote = (text: string): string => `“${text.replaceAll('\n', ' ⏎ ')}”`
