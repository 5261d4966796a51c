import type { Block } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import type { Known } from '../post-region'
import { boxOf, isAlike } from '../text/alike'
import { blockRun, wordCount } from '../text/block-words'
import { type Words, wordsOf } from '../text/words'
import type { Verdict } from '../verdict'
import type { CopyGroup } from './groups'
import { isOwnLink } from './own-link'
import { cutOf, isCutShort } from './shortened'
import { standsAt } from './witness'

/** Fewest words before the mark by which an excerpt is known: fewer begin many texts. */
const fewestWords = 2

/** Pieces of text at a line's end in which a mark and an invitation stand. */
const lastPieces = 3
/** Most lines that are looked at, so that a page of nothing but such lines takes no longer than its length. */
const mostLines = 200

/**
 * Excerpts too short to be found by runs of words: lines that are marked as cut short or are links, and that
 * another text begins with.
 * @param known whether a block is something else than post text
 * @param groups copies that were found already
 */
export function shortExcerpts(
  page: MirrorPage,
  words: Words,
  known: Known,
  groups: readonly CopyGroup[],
): Map<number, Verdict> {
  const { blocks } = page
  const found = new Map<number, Verdict>()
  const isCopy = new Uint8Array(blocks.length)
  for (const { keeper, others } of groups)
    for (const { first, end } of [keeper, ...others]) isCopy.fill(1, first, end)
  const isListed = (block: Block) =>
    isOwnLink(block) || isCutShort(block.pieces.slice(-lastPieces).join(''))
  const lines = blocks.filter(
    (block) => !known(block.index) && !isCopy[block.index] && isListed(block),
  )
  for (const block of lines.slice(0, mostLines)) {
    const { index, text } = block
    const isLink = isOwnLink(block)
    const { start, end } = blockRun(words, index)
    const cut = cutOf(block)
    const whole = isLink ? end : start
    const said = { start, end: cut?.behind === '' ? start + wordsOf([cut.before]).count : whole }
    const next = blocks[index + 1]
    if (said.end - start < (isLink ? 1 : fewestWords) || !next) continue
    if (isAlike(boxOf(block), boxOf(next)) && !isListed(next)) continue
    const goesOn = blocks.some(
      (other) =>
        other !== block &&
        wordCount(words, other.index) > 0 &&
        standsAt(words, said, blockRun(words, other.index).start) &&
        (isLink ? !isOwnLink(other) : other.length > text.length || !isCutShort(other.text)),
    )
    const evidence = { code: 'shortened-copy' } as const
    if (goesOn) found.set(index, { reason: 'duplicate', evidence, pieces: [said] })
  }
  return found
}
