import type { Fixed, Message } from './contract'

/**
 * Carries out fixes on a source: the safe ones, or what `choose` picks.
 *
 * @param source the text as given
 * @param messages what `lint` said of it
 * @param choose picks the text to paste for a message, or `undefined` to leave it; default: the first of a safe fix
 * @returns the new text; of fixes that overlap the first is carried out
 * @example applyFixes('Haemme esimiestä.', lint('Haemme esimiestä.').messages).output // 'Haemme esihenkilöä.'
 */
export function applyFixes(
  source: string,
  messages: readonly Message[],
  choose: (message: Message) => string | undefined = message =>
    message.fix === 'safe' ? message.expected[0] : undefined,
): Fixed {
  const applied: Message[] = []
  const remaining: Message[] = []
  let output = ''
  let at = 0
  for (const message of messages) {
    const text = message.start >= at ? choose(message) : undefined
    if (text === undefined) {
      remaining.push(message)
      continue
    }
    output += source.slice(at, message.start) + text
    at = message.end
    applied.push(message)
  }
  return { output: output + source.slice(at), applied, remaining }
}
