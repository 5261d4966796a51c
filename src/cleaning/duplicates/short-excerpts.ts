import type { Block } from '../../page/block'
import type { Known } from '../post-region'
import { boxOf, isAlike } from '../text/alike'
import { blockRun } from '../text/block-words'
import { type Words, wordsOf } from '../text/words'
import type { Verdict } from '../verdict'
import type { CopyGroup } from './groups'
import { cutOf, isCutShort } from './shortened'
import { standsAt } from './witness'

/** Fewest words before the mark by which an excerpt is known: fewer begin many texts. */
const fewestWords = 2

/** Pieces of text at a line's end in which a mark and an invitation stand. */
const lastPieces = 3
/** Most lines that are looked at, so that a page of nothing but such lines takes no longer than its length. */
const mostLines = 200

/**
 * Excerpts too short to be found by runs of words: lines that are marked as cut short, and that another text
 * begins with and goes on from.
 * @param known whether a block is something else than post text
 * @param groups copies that were found already
 */
export function shortExcerpts(
  blocks: readonly Block[],
  words: Words,
  known: Known,
  groups: readonly CopyGroup[],
): Map<number, Verdict> {
  const found = new Map<number, Verdict>()
  const isCopy = new Uint8Array(blocks.length)
  for (const { keeper, others } of groups)
    for (const { first, end } of [keeper, ...others]) isCopy.fill(1, first, end)
  const lines = blocks.filter(
    ({ index, pieces }) =>
      !known(index) && !isCopy[index] && isCutShort(pieces.slice(-lastPieces).join('')),
  )
  for (const block of lines.slice(0, mostLines)) {
    const { index } = block
    const { start } = blockRun(words, index)
    const cut = cutOf(block)
    const said = { start, end: start + (cut?.behind === '' ? wordsOf([cut.before]).count : 0) }
    const next = blocks[index + 1]
    if (said.end - start < fewestWords || !next) continue
    if (isAlike(boxOf(block), boxOf(next)) && !isCutShort(next.text)) continue
    const goesOn = blocks.some(
      (other) =>
        other !== block &&
        standsAt(words, said, blockRun(words, other.index).start) &&
        !isCutShort(other.text),
    )
    const evidence = { code: 'shortened-copy' } as const
    if (goesOn) found.set(index, { reason: 'duplicate', evidence, pieces: [said] })
  }
  return found
}
