import type { Mention } from '../finding/mention'

/** Least part of the selected words that a term must take to be what the reader asks about. */
const leastShare = 0.5

/** The longest of the mentions in selected words; undefined where none takes enough of them. */
export function bestMention(mentions: readonly Mention[], words: string): Mention | undefined {
  const lengthOf = ({ start, end }: Mention) => end - start
  const longest = mentions.reduce<Mention | undefined>(
    (best, mention) => (best && lengthOf(best) >= lengthOf(mention) ? best : mention),
    undefined,
  )
  return longest && lengthOf(longest) >= words.length * leastShare ? longest : undefined
}
