import type { MirrorAddress } from '../../page/address'
import type { Signs } from '../signs'
import type { Verdict } from '../verdict'

/** Lines that the family prints around a post, with nothing in them for a reader. */
const leftovers =
  /^(?:create\s*:.*|last update\s*:.*|date\s*:\s*\|?|view more|(?:telegram )?from \w{2,20}|telegram|more|read more|loading\.*)$/i

const endMarks =
  /^(?:create\s*:|last update\s*:|BY\s+\S|view more|open in telegram|(?:telegram )?from \w{2,20}$|(?:telegram )?telegram \| did you know)/i

/** A count and a clock under a post. */
const counters =
  /^(?:[\d.,\s]+[km]?\s*(?:views?|просмотр\w*|members?|subscribers?)?[\s·•|]*)?(?:\d{1,2}:\d{2})?$/i

const audience = /\b(?:members?|subscribers?|подписчик\w*|участник\w*)\b/i
const byLine = /^BY\s+\S/
const originalLink = /^(?:view more\s*)?open in telegram(?: app)?$/i

/** Longest line of furniture, in characters: a channel's title with words around it. */
const longestLine = 160

/** What the site puts around the post that is neither the post nor an advertisement. */
export function judgeFurniture(signs: Signs, address: MirrorAddress): Verdict | null {
  const { text } = signs
  if (text.length > longestLine) return null
  if (leftovers.test(text)) return furniture('navigation')
  if (isOwnAddress(text, address)) return furniture('navigation')
  if (byLine.test(text) || originalLink.test(text)) return furniture('channel-information')
  if (counters.test(text) && text !== '') return furniture('channel-information')
  if (audience.test(text) && /\d/.test(text)) return furniture('channel-information')
  return null
}

/** Lines of furniture that say who wrote the post and where it stands: they stay visible. */
export function isWorthKeeping(text: string): boolean {
  return byLine.test(text) || originalLink.test(text)
}

/** Lines that stand behind the end of a post in every family's order of text. */
export function isEndMark(text: string, address: MirrorAddress): boolean {
  return text !== '' && (endMarks.test(text) || isOwnAddress(text, address))
}

/** An address on the mirror itself, perhaps with a date behind it. */
function isOwnAddress(text: string, { host }: MirrorAddress): boolean {
  const bare = text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
  return bare.startsWith(`${host.replace(/^www\./, '')}/`)
}

function furniture(reason: 'navigation' | 'channel-information'): Verdict {
  return { reason, evidence: { code: 'site-furniture' } }
}
