import type { Block, Box } from '../page/block'
import type { MirrorPage } from '../page/mirror-page'
import type { CopyGroup } from './duplicates/groups'
import { isShortened } from './duplicates/shortened'
import { type Region, wordCount } from './text/block-words'
import type { Words } from './text/words'

/** Whether a block is something else than post text by its own evidence. */
export type Known = (block: number) => boolean

/**
 * The post of a group of copies: its keeper, with what follows it where the other copies are cut short
 * and so cannot vouch for the rest.
 */
export function postOfGroup({ keeper, others }: CopyGroup, page: MirrorPage, known: Known): Region {
  if (!others.some((other) => isShortened(other, page.blocks))) return keeper
  const limit = endOfOwnBox(keeper, others, page)
  let { end } = keeper
  while (end < limit && !known(end) && !others.some((other) => other.first === end)) end++
  return { first: keeper.first, end }
}

/** End of the largest box that holds this copy and no other; end of the page where there is none. */
function endOfOwnBox(
  region: Region,
  others: readonly Region[],
  { boxes, blocks }: MirrorPage,
): number {
  let largest: Box | undefined
  for (const box of boxes) {
    const holds = box.first <= region.first && box.end >= region.end
    if (holds && !others.some((other) => box.first <= other.first && box.end >= other.end))
      largest = box
  }
  return largest?.end ?? blocks.length
}

/** Words with which what stands before a line that may be above the post is no list of the site's parts. */
const paragraphWords = 20
/** Words a block needs to be prose and no label; a post may be shorter, but then nothing longer is near it. */
const proseWords = 8

/**
 * The post of a page that prints it once: among the runs of unknown text before the family's first
 * mark of a post's end, the one with the most words. Some marks stand above the post on some sites: where
 * nothing but labels is before them, what comes behind may be the post.
 * @param isEnd whether a block is such a mark
 * @param mayStandAbove whether it is one of those
 * @returns null where no text stands before an end mark
 */
export function singlePost(
  blocks: readonly Block[],
  allWords: Words,
  known: Known,
  isEnd: Known,
  mayStandAbove: Known,
): Region | null {
  let best: Region | null = null
  let bestWords = 0
  let first = -1
  let words = 0
  let isBehindMark = false
  const close = (end: number) => {
    const isEnough = words >= proseWords || !isBehindMark || !best
    if (first >= 0 && words > bestWords && isEnough) {
      best = { first, end }
      bestWords = words
    }
    first = -1
    words = 0
  }
  let last = blocks.length
  for (let index = 0; index < blocks.length; index++) {
    if (isEnd(index) && (best || first >= 0)) {
      if (Math.max(bestWords, words) >= paragraphWords || !mayStandAbove(index)) {
        last = index
        break
      }
      close(index)
      isBehindMark = true
    }
    if (known(index)) continue
    const count = wordCount(allWords, index)
    if (isLabel(blocks[index])) {
      close(index)
      continue
    }
    if (first < 0) first = index
    words += count
  }
  close(last)
  return trimKnown(best, known)
}

/** Share of a line's characters from which on it is nothing but links, with what divides them. */
const linkedShare = 0.8

/** Headings and lines that are nothing but links name the site, its parts or the channel. */
function isLabel(block: Block | undefined): boolean {
  return block !== undefined && block.length > 0 && block.linkLength >= block.length * linkedShare
}

function trimKnown(region: Region | null, known: Known): Region | null {
  if (!region) return null
  let { end } = region
  while (end > region.first + 1 && known(end - 1)) end--
  return { first: region.first, end }
}
