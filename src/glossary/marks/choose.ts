import type { FoundMention } from '../services'
import { boundary } from './post-text'

/** The first mention of each term in each block: a text full of lines is no text. */
export function firstInEachBlock(text: string, mentions: readonly FoundMention[]): FoundMention[] {
  let block = 0
  let seen = new Set<string>()
  return mentions.filter(({ start, term }) => {
    const next = text.lastIndexOf(boundary, start)
    if (next !== block) {
      block = next
      seen = new Set()
    }
    if (seen.has(term)) return false
    seen.add(term)
    return true
  })
}
