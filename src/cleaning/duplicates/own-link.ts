import type { Block } from '../../page/block'

/** Share of a line's characters that are one link where the line is nothing else. */
const linkedShare = 0.8
/** What leads to other pages with the same words: no line of a list of posts. */
const tag = /^[#@]/

/** Whether a line is one link to somewhere on its own site, as in a list of its posts: to the text that it repeats. */
export function isOwnLink({ links, length, linkLength, text }: Block): boolean {
  const [link, more] = links
  if (!link || more || linkLength < length * linkedShare || tag.test(text)) return false
  return link.host === link.ownerDocument.location?.host
}
