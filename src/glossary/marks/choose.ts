import type { FoundMention } from '../services'
import { blockAt, type PostText } from './post-text'

/**
 * The first mention of each term in each block: a text full of lines is no text.
 * @param mentions in order of the text
 */
export function firstInEachBlock(
  text: PostText,
  mentions: readonly FoundMention[],
): FoundMention[] {
  let block = -1
  let seen = new Set<string>()
  return mentions.filter(({ start, term }) => {
    const current = blockAt(text, start)
    if (current !== block) {
      block = current
      seen = new Set()
    }
    if (seen.has(term)) return false
    seen.add(term)
    return true
  })
}
