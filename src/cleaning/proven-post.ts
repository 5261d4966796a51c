import type { MirrorPage } from '../page/mirror-page'
import type { CopyGroup } from './duplicates/groups'
import type { Known } from './post-region'
import { blockRun, type Region } from './text/block-words'
import type { Words } from './text/words'
import type { Verdict } from './verdict'

/** Longest text, in UTF-16 units, of a block that another judge than the one for copies may claim. */
const longestClaimed = 2000

/**
 * Blocks that are the post beyond doubt: those of a copy that another copy has too, and unknown text
 * in the post. Something else may stand between them: advertisements interleaved in one copy.
 */
export function provenPost(
  page: MirrorPage,
  words: Words,
  posts: readonly Region[],
  groups: readonly CopyGroup[],
  verdicts: readonly (Verdict | null)[],
): Known {
  const [post] = posts
  if (page.address.kind === 'channel' || !post) return () => false
  let copied: Set<string> | undefined
  const isCovered = coveredBy(words, groups)
  return (block) => {
    if (block < post.first || block >= post.end) return false
    if (!verdicts[block]) return true
    copied ??= textsOfCopies(page, groups)
    return (
      copied.has(page.blocks[block]?.text ?? '') ||
      (verdicts[block]?.reason !== 'advertisement' && isCovered(block))
    )
  }
}

/** Whether a block stands in the copies in the midst of other text of the post, whatever its lines are there. */
function coveredBy(words: Words, groups: readonly CopyGroup[]): Known {
  return (block) => {
    const { start, end } = blockRun(words, block)
    if (start === end) return false
    const isWithin = (place: number, length: number) => place < start && end < place + length
    return groups.some(({ repeats }) =>
      repeats.some((r) => isWithin(r.earlier, r.length) || isWithin(r.later, r.length)),
    )
  }
}

/** The texts of all copies that are not kept. */
function textsOfCopies({ blocks }: MirrorPage, groups: readonly CopyGroup[]): Set<string> {
  const texts = new Set<string>()
  for (const { others } of groups)
    for (const { first, end } of others)
      for (const block of blocks.slice(first, end))
        if (block.length > 0 && block.length <= longestClaimed) texts.add(block.text)
  return texts
}
