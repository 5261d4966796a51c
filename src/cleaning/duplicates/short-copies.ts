import type { Block } from '../../page/block'
import type { Words } from '../text/words'
import { type CopyPair, isClose } from './copies'

/**
 * Copies of posts too short to be found by runs of words: two blocks with the very same text. Only
 * where exactly two are the same; a line that stands three times is a refrain or a menu.
 */
export function equalBlocks(
  blocks: readonly Block[],
  words: Words,
  known: (block: number) => boolean,
): CopyPair[] {
  const { starts } = words
  const places = new Map<string, number[]>()
  for (const { index, text, linkLength } of blocks) {
    if (text === '' || known(index) || linkLength >= text.length) continue
    places.set(text, [...(places.get(text) ?? []), index])
  }
  const pairs: CopyPair[] = []
  for (const [first, second, third] of places.values()) {
    if (first === undefined || second === undefined || third !== undefined) continue
    const matched = (starts[first + 1] ?? 0) - (starts[first] ?? 0)
    const pair = {
      earlier: { first, end: first + 1 },
      later: { first: second, end: second + 1 },
      matched,
    }
    if (isClose(pair, words, known, false)) pairs.push(pair)
  }
  return pairs
}
