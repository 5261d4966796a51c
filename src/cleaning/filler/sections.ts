import type { MirrorPage } from '../../page/mirror-page'
import type { Known } from '../post-region'
import type { Words } from '../text/words'
import type { Verdict } from '../verdict'
import { filler, isFillerClosing, isFillerHeading, isMaybeFillerLine } from './judge-filler'

/** Most blocks of a section: a few paragraphs with titles. */
const mostBlocks = 40

/** Filler between its heading and its closing line, wherever on a page it stands. */
export interface FillerSections {
  /** The verdicts on the page's blocks with those on the sections. */
  readonly verdicts: readonly (Verdict | null)[]
  /** Index after the sections above the post: what ends a post elsewhere ends none in them. */
  readonly behindFirst: number
}

/**
 * Finds sections of filler before the post is looked for: where their lines come first or recur, they would
 * pass for it. Where a page says nothing beside them, they are what it says.
 * @param isEnd whether a block stands behind the end of a post
 */
export function fillerSections(
  { blocks }: MirrorPage,
  words: Words,
  verdicts: readonly (Verdict | null)[],
  isEnd: Known,
): FillerSections {
  const judged = [...verdicts]
  let heading = -1
  let behindFirst = 0
  let isAbove = true
  for (let block = 0; block < blocks.length; block++) {
    const text = isMaybeFillerLine(words, block) ? (blocks[block]?.text ?? '') : ''
    if (isFillerHeading(text)) heading = block
    else if (heading >= 0 && isFillerClosing(text)) {
      judged.fill(filler({ code: 'filler-heading' }), heading, block)
      if (isAbove) behindFirst = block + 1
      heading = -1
    } else if ((isAbove || heading >= 0) && isEnd(block)) {
      isAbove = false
      heading = -1
    } else if (block - heading > mostBlocks || isReaders(verdicts[block])) heading = -1
  }
  const saysMore = blocks.some(
    ({ index, length, linkLength }) => !judged[index] && length > linkLength,
  )
  return saysMore ? { verdicts: judged, behindFirst } : { verdicts, behindFirst: 0 }
}

/** What stands between the posts of a channel. */
function isReaders(verdict: Verdict | null | undefined): boolean {
  return verdict?.reason === 'channel-information'
}
