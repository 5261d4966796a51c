import type { Place } from './find-definitions'

/** Longest sentence that a card shows, in UTF-16 units, as long as the longest definition in a pack. */
const longestSentence = 280
/** How much of it may stand in front of the definition: the thing itself is to be seen. */
const longestBefore = 100
const sentenceEnd = /[.!?…](?=\s+[\p{Lu}«"“(]|\s*$)|\p{Cc}/gu

/** The sentence of a text that a place lies in, cut with «…» where it is longer than a card shows. */
export function sentenceAround(text: string, { start, end }: Place): string {
  let first = 0
  let last = text.length
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) {
    const after = index + mark.length
    if (after <= start) first = after
    else if (index >= end) {
      last = /\p{P}/u.test(mark) ? after : index
      break
    }
  }
  const from = start - first > longestBefore ? wordStart(text, start - longestBefore) : first
  const to = last - from > longestSentence ? text.lastIndexOf(' ', from + longestSentence) : last
  const words = text.slice(from, Math.max(to, end)).replace(/\s+/g, ' ').trim()
  return `${from > first ? '… ' : ''}${words}${to < last ? ' …' : ''}`
}

function wordStart(text: string, offset: number): number {
  return text.indexOf(' ', offset) + 1
}
