import type { Block } from '../../page/block'
import type { Known } from '../post-region'
import { boxOf, isAlike } from '../text/alike'
import { blockRun } from '../text/block-words'
import { type Words, wordsOf } from '../text/words'
import type { Verdict } from '../verdict'
import { cutOf, isCutShort } from './shortened'
import { standsAt } from './witness'

/** Fewest words before the mark by which an excerpt is known: fewer begin many texts. */
const fewestWords = 2

/**
 * Excerpts too short to be found by runs of words: lines that are marked as cut short, and that another text
 * begins with and goes on from.
 * @param isOpen whether a block may be one: nothing is known of it yet
 */
export function shortExcerpts(
  blocks: readonly Block[],
  words: Words,
  isOpen: Known,
): Map<number, Verdict> {
  const found = new Map<number, Verdict>()
  for (const block of blocks) {
    const { start, end } = blockRun(words, block.index)
    if (end - start < fewestWords || !isOpen(block.index) || !isCutShort(block.text)) continue
    const cut = cutOf(block)
    const said = {
      start,
      end: start + (cut && cut.behind === '' ? wordsOf([cut.before]).count : 0),
    }
    if (said.end - start < fewestWords) continue
    const next = blocks[block.index + 1]
    const goesOnHere = next && isAlike(boxOf(block), boxOf(next)) && !isCutShort(next.text)
    const goesOn = blocks.some(({ index, text }) => {
      if (index === block.index || found.has(index)) return false
      return standsAt(words, said, blockRun(words, index).start) && !isCutShort(text)
    })
    if (goesOn && !goesOnHere)
      found.set(block.index, {
        reason: 'duplicate',
        evidence: { code: 'shortened-copy' },
        pieces: [said],
      })
  }
  return found
}
