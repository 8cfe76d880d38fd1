// What an ATS would load: the slim door with Finnish only, linting words as the recruiter types. To see what the ad
// demands as well: import { requirements } from 'rekrylint/requirements' and pass { languages: [finnish], requirements }.
import { createLinter } from 'rekrylint/core'
import { finnish } from 'rekrylint/fi'

const { lint, fix } = createLinter({ languages: [finnish] })
const field = document.querySelector('textarea')
const list = document.querySelector('ul')

const show = () => {
  list.replaceChildren(
    ...lint(field.value).messages.map(message => {
      const item = document.createElement('li')
      item.dataset.severity = message.severity
      item.textContent = `${message.line}:${message.column} ${message.reason}`
      item.onclick = () => field.setSelectionRange(message.start, message.end)
      return item
    }),
  )
}
field.oninput = show
document.querySelector('button').onclick = () => {
  field.value = fix(field.value).output
  show()
}
show()
