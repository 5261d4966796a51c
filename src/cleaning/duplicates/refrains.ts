import type { Block } from '../../page/block'
import type { Known } from '../post-region'
import { boxOf, isAlike } from '../text/alike'
import { lengthOf, type Region } from '../text/block-words'
import type { Words } from '../text/words'
import type { CopyPair } from './copies'

/** From this many matching words on a repetition is no refrain, whatever stands between. */
export const longCopy = 60

/** Whether blocks are lines of one paragraph or verse: what recurs there is a refrain or an answer. */
export function areLinesOfOne(lines: readonly Block[]): boolean {
  const element = lines[0]?.element
  return lines.every(
    ({ element: own, breaks }, i) =>
      own === element &&
      (i + 1 === lines.length || (breaks.length === 1 && breaks[0]?.tagName === 'BR')),
  )
}

/**
 * Whether nothing but lines of the same kind stands between two texts: they recur in one post. Where there is
 * only one post, what stands between its copies may be of their kind, but nothing around them is.
 */
export function isRefrain(
  { earlier, later, matched }: CopyPair,
  blocks: readonly Block[],
  known: Known,
  manyPosts: boolean,
): boolean {
  const between = blocks.slice(earlier.end, later.first)
  const own = blocks[later.first]
  if (matched >= longCopy || between.length === 0 || !own) return false
  const isLine = (line: Block | undefined) =>
    line !== undefined && !known(line.index) && isAlike(boxOf(own), boxOf(line))
  const around = [blocks[earlier.first - 1], blocks[later.end]]
  return between.every(isLine) && (manyPosts || around.some(isLine))
}

/** What stands before words that are somebody's. */
const quotation = /^[«"“„]/

/** Whether a text begins with another one as a quotation, and goes on. */
export function quotes(
  one: Region,
  other: Region,
  blocks: readonly Block[],
  words: Words,
): boolean {
  const opens = ({ first }: Region) => quotation.test(blocks[first]?.text ?? '')
  return opens(one) && !opens(other) && lengthOf(words, one) > lengthOf(words, other)
}
