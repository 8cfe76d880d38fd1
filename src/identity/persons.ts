import { beginningsOf } from './beginnings'
import type { Confidence, Identified } from './identified'
import { analyses, endingOf } from './inflection'
import { isNumeral, type Look, type Mention, PARTICLES } from './look'

/** Mentions, and whose they are. */

export function mentionOf(look: Look, from: number, to: number, confidence: Confidence, confirms: boolean): Mention {
  const bases: string[] = []
  let ending = ''
  for (let at = from; at <= to; at++) {
    const word = look.words[at]!
    if ((PARTICLES.has(word.small) && at !== to) || isNumeral(word)) continue
    const { forms } = look.sense(word)
    const form = forms[0]
    bases.push(form?.base ?? (word.language === 'fi' ? word.small : word.small.replace(/['’]s$/, '')))
    if (at === to)
      ending = form ? form.ending : word.language === 'fi' ? endingOf(word.small) : /['’]s$/.test(word.small) ? 's' : ''
  }
  return { from, to, confidence, bases, ending, confirms }
}

/** Numbers the persons: mentions that share their names are one. */
export function whoIsWho(look: Look, mentions: readonly Mention[]): Identified[] {
  const { text, words } = look
  /** Base → persons who have it, the latest last. */
  const bearers = new Map<string, number[]>()
  const parts: Set<string>[] = []
  const bear = (base: string, person: number) => {
    const list = bearers.get(base)
    if (!list) bearers.set(base, [person])
    else {
      const at = list.indexOf(person)
      if (at !== -1) list.splice(at, 1)
      list.push(person)
      if (list.length > 20) list.shift()
    }
  }
  const everyone = new Set(mentions.flatMap(({ bases }) => bases))
  const beginnings = beginningsOf([...everyone])
  const found: Identified[] = []
  for (const mention of mentions) {
    const last = words[mention.to]!
    const lastBase = mention.bases[mention.bases.length - 1]!
    let { ending } = mention
    let bases = mention.bases
    // a name that no list has, in another form than before: Okonkwon of Okonkwo
    if (last.language === 'fi' && look.sense(last).forms.length === 0) {
      const known = analyses(last.small, { has: base => base !== last.small && everyone.has(base), beginnings })[0]
      if (known) {
        bases = [...bases.slice(0, -1), known.base]
        ending = known.ending
      }
    }
    const [first = lastBase] = bases
    const candidates = bearers.get(bases[bases.length - 1]!) ?? bearers.get(first) ?? []
    let person = [...candidates].reverse().find(one => {
      const theirs = parts[one]!
      const shared = bases.filter(base => theirs.has(base)).length
      return (
        shared === bases.length || (shared === theirs.size && theirs.size > 0) || (shared >= 2 && bases.length >= 2)
      )
    })
    if (person === undefined) {
      person = parts.length
      parts.push(new Set())
    }
    for (const base of bases) {
      parts[person]!.add(base)
      bear(base, person)
    }
    // Nguyen:lle
    const colon = /^:\p{Ll}{1,6}(?![\p{L}\d])/u.exec(text.slice(last.end, last.end + 8))
    // Amanda’s: the genitive of English stays outside, so that the placeholder is the same
    const genitive = last.language === 'en' ? (/['’]s$/.exec(last.written)?.[0].length ?? 0) : 0
    found.push({
      kind: 'name',
      start: words[mention.from]!.start,
      end: last.end + (colon?.[0].length ?? 0) - genitive,
      confidence: mention.confidence,
      person,
      ending: colon ? colon[0].slice(1) : genitive > 0 ? '' : ending,
    })
  }
  return found
}
