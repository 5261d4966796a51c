import type { Block } from '../../page/block'
import type { Known } from '../post-region'
import { boxOf, isAlike } from '../text/alike'
import { blockAt, type Region, wordRun } from '../text/block-words'
import type { Words } from '../text/words'
import type { CopyPair } from './copies'
import { areLinesOfOne } from './refrains'
import { goesOnIn, isShortened } from './shortened'
import { standsAt } from './witness'

/**
 * Fewest words of the beginning of a text by which the rest of it is known, wherever it stands: where it is
 * marked as cut short, and where it only ends in the midst of a line.
 */
const fewestOfBeginning = { marked: 6, unmarked: 8 } as const
/** Most words that a text marked so may have beside its beginning: the word that is cut, «read more». */
const mostBesideBeginning = 5

/** The pair where one side is nothing but the beginning of the other, which goes on; null where neither is. */
export function beginningIn(
  pair: CopyPair,
  blocks: readonly Block[],
  words: Words,
  known: Known,
): CopyPair | null {
  const { earlier, later, matched } = pair
  if (isBeginningOf(earlier, later, matched, blocks, words, known))
    return { ...pair, later: extended(later, matched, words) }
  if (isBeginningOf(later, earlier, matched, blocks, words, known))
    return { ...pair, earlier: extended(earlier, matched, words) }
  return null
}

/** A region with the line in which its beginning ends. */
function extended(whole: Region, beginning: number, words: Words): Region {
  const last = blockAt(words, wordRun(words, whole).start + beginning - 1)
  return { first: whole.first, end: Math.max(whole.end, last + 1) }
}

function isBeginningOf(
  cut: Region,
  whole: Region,
  matched: number,
  blocks: readonly Block[],
  words: Words,
  known: Known,
): boolean {
  const { start, end } = wordRun(words, cut)
  const from = wordRun(words, whole).start
  if (!standsAt(words, { start, end: start + 2 }, from)) return false
  // A post that quotes the beginning of another goes on itself.
  const [last, next] = [blocks[cut.end - 1], blocks[cut.end]]
  const isNext = next && cut.end !== whole.first && !known(next.index)
  if (last && isNext && isAlike(boxOf(last), boxOf(next))) return false
  if (isShortened(cut, blocks))
    return (
      matched >= fewestOfBeginning.marked &&
      end - start - matched <= mostBesideBeginning &&
      !isShortened(whole, blocks)
    )
  // A line of a paragraph or verse that the next one begins with is no copy of it.
  if (last && next && areLinesOfOne([last, next])) return false
  // What ends with its line is quoted, and what goes on here too is the fuller of two copies.
  const behind = from + end - start
  const isWhole = standsAt(words, { start, end }, from)
  const endsInLine = !isWhole || words.starts[blockAt(words, behind - 1) + 1] !== behind
  const goesOnHere = words.hashes[end] === words.hashes[behind]
  return (
    matched >= fewestOfBeginning.unmarked &&
    endsInLine &&
    !goesOnHere &&
    (isWhole || isCutInWord(cut, whole, blocks, words))
  )
}

/** Whether a text ends in the midst of a word with which the other goes on. */
function isCutInWord(cut: Region, whole: Region, blocks: readonly Block[], words: Words): boolean {
  const { start, end } = wordRun(words, cut)
  const from = wordRun(words, whole).start
  const last = blockAt(words, from + end - start - 1)
  const ending = blocks[cut.end - 1]?.text ?? ''
  const said = blocks.slice(whole.first, last + 1).map(({ text }) => text)
  return standsAt(words, { start, end: end - 1 }, from) && goesOnIn(ending, said.join(' '))
}
