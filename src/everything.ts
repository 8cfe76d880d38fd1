import { html } from './document/html'
import { markdown } from './document/markdown'
import { english } from './languages/english'
import { finnish } from './languages/finnish'
import { swedish } from './languages/swedish'
import type { Toolkit } from './linter'
import { masker } from './mask'
import { requirements } from './requirements'
import { wholeAd } from './whole-ad'

/** All that is built in: what the full door, the plugin and the command line use. */
export const toolkit: Toolkit = {
  languages: [finnish, swedish, english],
  readers: [html, markdown],
  requirements,
  masker,
  wholeAd,
}
