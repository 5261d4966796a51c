import type { Block, Box } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import type { Known } from '../post-region'
import { isForeign } from '../signs'
import { lengthOf } from '../text/block-words'
import type { Words } from '../text/words'
import type { Verdict } from '../verdict'
import { beginsWithAdLabel } from './advertisement'

/** Most blocks and words in a box that is one advertisement: its label, its text, its button. */
const oneAdvertisement = { blocks: 4, words: 40 } as const

/**
 * Boxes that are one advertisement, of which only a part says so: beside the link that is paid for stands
 * the text, with the label in front of it or above it.
 * @param isPost whether a block is known to be post text: a copy that is one block has no words here
 */
export function labelledBoxes(
  page: MirrorPage,
  words: Words,
  verdicts: readonly (Verdict | null)[],
  isPost: Known,
): Box[] {
  const isAd = ({ index }: Block) => verdicts[index]?.reason === 'advertisement'
  return page.boxes.filter((box) => {
    const { first, end } = box
    if (end - first > oneAdvertisement.blocks) return false
    const blocks = page.blocks.slice(first, end)
    return (
      blocks.some(isAd) &&
      blocks.every((block) => isAd(block) || !(verdicts[block.index] || isPost(block.index))) &&
      lengthOf(words, box) <= oneAdvertisement.words &&
      blocks.some((block) => beginsWithAdLabel(block, words)) &&
      blocks.some(({ links }) => links.some(({ host }) => isForeign(host, page)))
    )
  })
}
