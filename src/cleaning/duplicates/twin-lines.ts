import type { Block } from '../../page/block'
import type { Known } from '../post-region'
import { blockRun, wordCount } from '../text/block-words'
import type { Words } from '../text/words'
import type { CopyGroup } from './groups'
import { standsAt } from './witness'

/** Fewest lines that stand twice in a row for a page to print its copies side by side: fewer are a refrain. */
const fewestLines = 3
/** Share of the words from the first such line to the last that stands in them. */
const leastShare = 0.7

/**
 * The copies of a page that prints them side by side, line by line: each line is followed by itself in another
 * element, as in the cells of a table's row.
 * @returns the lines and, as its other copies, each second one; null where lines do not stand in pairs
 */
export function twinLines(blocks: readonly Block[], words: Words, known: Known): CopyGroup | null {
  const lines = blocks.filter(({ index }) => wordCount(words, index) > 0 && !known(index))
  const seconds: Block[] = []
  let start = 0
  let paired = 0
  for (let i = 1; i < lines.length; i++) {
    const [first, second] = [lines[i - 1], lines[i]]
    if (!first || !second || first.element === second.element) continue
    const run = blockRun(words, first.index)
    const length = run.end - run.start
    if (wordCount(words, second.index) !== length) continue
    if (!standsAt(words, run, blockRun(words, second.index).start)) continue
    if (seconds.length === 0) start = i - 1
    seconds.push(second)
    paired += 2 * length
    i++
  }
  const [first, last] = [lines[start], seconds.at(-1)]
  if (!first || !last || seconds.length < fewestLines) return null
  let all = 0
  for (const { index } of lines)
    if (index >= first.index && index <= last.index) all += wordCount(words, index)
  if (paired < all * leastShare) return null
  return {
    keeper: { first: first.index, end: last.index + 1 },
    others: seconds.map(({ index }) => ({ first: index, end: index + 1 })),
    repeats: [],
  }
}
