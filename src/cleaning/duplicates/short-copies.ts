import type { Block } from '../../page/block'
import { boxOf, isAlike } from '../text/alike'
import { wordCount } from '../text/block-words'
import type { Words } from '../text/words'
import { type CopyPair, isClose } from './copies'
import { areLinesOfOne } from './refrains'

/** Words up to which a whole post may be too short for runs of words to find its copy. */
export const shortPostWords = 12

/**
 * Copies of posts too short to be found by runs of words: two blocks with the very same text. Only
 * where exactly two are the same; a line that stands three times is a refrain or a menu.
 */
export function equalBlocks(
  blocks: readonly Block[],
  words: Words,
  known: (block: number) => boolean,
): CopyPair[] {
  const places = new Map<string, number[]>()
  for (const block of blocks) {
    const { index, linkLength, length } = block
    if (length === 0 || wordCount(words, index) > shortPostWords) continue
    if (linkLength >= length || known(index)) continue
    const same = places.get(block.text)
    if (same) same.push(index)
    else places.set(block.text, [index])
  }
  const pairs: CopyPair[] = []
  for (const [first, second, third] of places.values()) {
    if (first === undefined || second === undefined || third !== undefined) continue
    if (areLinesOfOne(blocks.slice(first, second + 1))) continue
    // Among other lines of the same kind, what recurs is a refrain.
    const again = blocks[second]
    const beside = [...blocks.slice(first + 1, second), blocks[second + 1]]
    const isLine = (line: Block | undefined) =>
      line && again && !known(line.index) && isAlike(boxOf(again), boxOf(line))
    if (beside.some(isLine)) continue
    const pair = {
      earlier: { first, end: first + 1 },
      later: { first: second, end: second + 1 },
      matched: wordCount(words, first),
      repeats: [],
    }
    if (isClose(pair, words, known, false)) pairs.push(pair)
  }
  return pairs
}
