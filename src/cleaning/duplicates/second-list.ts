import type { Known } from '../post-region'
import { lengthOf } from '../text/block-words'
import type { Words } from '../text/words'
import type { CopyPair } from './copies'

/** Fewest whole posts that stand again right behind one another to be a second list of them, and no digest. */
const shortestList = 3
/** Share of a post's words that stand in the list again. */
const shareListed = 0.9

/** Pairs of posts that a page lists a second time, one behind the other and without the lines that stand between posts. */
export function listedAgain(pairs: readonly CopyPair[], words: Words, known: Known): CopyPair[] {
  const isWhole = ({ earlier, later, matched }: CopyPair) =>
    (known(earlier.end) || known(earlier.first - 1)) &&
    matched >= lengthOf(words, earlier) * shareListed &&
    matched >= lengthOf(words, later) * shareListed
  const ordered = pairs.filter(isWhole).sort((a, b) => a.later.first - b.later.first)
  const listed: CopyPair[] = []
  let list: CopyPair[] = []
  for (const pair of [...ordered, null]) {
    if (pair && (list.length === 0 || list.at(-1)?.later.end === pair.later.first)) {
      list.push(pair)
      continue
    }
    if (list.length >= shortestList) listed.push(...list)
    list = pair ? [pair] : []
  }
  return listed
}
