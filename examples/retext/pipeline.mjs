// The plugin in a unified pipeline. Run: node examples/retext/pipeline.mjs
import rekrylint from 'rekrylint/retext'
import { retext } from 'retext'

const file = await retext()
  .use(rekrylint, { language: 'fi', locale: 'en' })
  .process('Esimies – Espoo\n\nHaemme kokenutta lakimiestä.\n')

for (const message of file.messages) console.log(String(message), '→', message.expected.join(' / '))
