import type { MirrorPage } from '../page/mirror-page'
import { chainsOf } from './duplicates/chains'
import { copyPairs } from './duplicates/copies'
import { Dividers } from './duplicates/dividers'
import { type CopyGroup, copyGroups } from './duplicates/groups'
import { findRepeats } from './duplicates/repeats'
import { equalBlocks, shortPostWords } from './duplicates/short-copies'
import { twinLines } from './duplicates/twin-lines'
import type { PostPlace } from './filler/judge-around'
import { type Known, singlePost } from './post-region'
import { lengthOf, type Region, wordCount } from './text/block-words'
import type { Words } from './text/words'
import { isPlaceMark } from './verdicts/furniture'

/**
 * The copies on a page, a group for each post.
 * @param words without those of the site's own lines, which recur around every copy
 * @param hinted posts by the site's known markup
 */
export function findCopies(
  page: MirrorPage,
  words: Words,
  known: Known,
  isSiteLine: Known,
  isEnd: Known,
  hinted: readonly Region[],
): CopyGroup[] {
  const manyPosts = page.address.kind === 'channel'
  if (manyPosts) {
    const dividers = dividersOf(words, isSiteLine, hinted)
    const chains = chainsOf(findRepeats(words, dividers), dividers)
    return copyGroups(copyPairs(chains, page.blocks, words, known, true), page.blocks, words)
  }
  const twins = twinLines(page.blocks, words, known)
  if (twins) return [twins]
  const pairs = copyPairs(chainsOf(findRepeats(words)), page.blocks, words, known, false)
  const found = pairs.length > 0 ? pairs : equalBlocks(page.blocks, words, known)
  return largestOf(copyGroups(found, page.blocks, words), words).filter(
    ({ keeper }) =>
      lengthOf(words, keeper) > shortPostWords || !hasProse(page, words, known, isEnd, keeper),
  )
}

/** Where the site's own lines, or a post's known beginning, divide the posts of a page. */
function dividersOf(words: Words, isSiteLine: Known, hinted: readonly Region[]): Dividers {
  const beginnings = new Set(hinted.map(({ first }) => first))
  return new Dividers(words, (block) => isSiteLine(block) || beginnings.has(block))
}

/** A post's page is about one post: what else repeats there is a refrain. */
function largestOf(groups: readonly CopyGroup[], words: Words): CopyGroup[] {
  const size = ({ keeper }: CopyGroup) => lengthOf(words, keeper)
  return [...groups].sort((a, b) => size(b) - size(a)).slice(0, 1)
}

/** Words of a paragraph that a post has beside its title and the channel's name. */
const paragraphWords = 20

/** Whether a page says more before the first mark of a post's end than a line that stands twice: its title, a name. */
function hasProse(
  { blocks }: MirrorPage,
  words: Words,
  known: Known,
  isEnd: Known,
  { first }: Region,
): boolean {
  for (const { index } of blocks) {
    if (index > first && isEnd(index)) return false
    if (!known(index) && wordCount(words, index) >= paragraphWords) return true
  }
  return false
}

/** Where the post or posts stand. */
export function findPosts(
  page: MirrorPage,
  words: Words,
  known: Known,
  isEnd: Known,
  groups: readonly CopyGroup[],
  hinted: readonly Region[],
): Region[] {
  if (page.address.kind === 'channel') return channelPosts(page, known, hinted)
  const [copied] = groups
  if (copied) return [copied.keeper]
  const [only] = hinted
  if (only) return [only]
  const mayStandAbove: Known = (block) => isPlaceMark(page, words, block)
  const single = singlePost(page.blocks, words, known, isEnd, mayStandAbove)
  return single ? [single] : []
}

/**
 * On a channel page every block that nothing speaks against is part of some post, unless the site's markup
 * says where its posts are.
 */
function channelPosts(page: MirrorPage, known: Known, hinted: readonly Region[]): Region[] {
  const places = hinted.length > 0 ? hinted : [{ first: 0, end: page.blocks.length }]
  return places.flatMap(({ first, end }) =>
    page.blocks
      .slice(first, end)
      .flatMap(({ index }) => (known(index) ? [] : [{ first: index, end: index + 1 }])),
  )
}

/**
 * The post's place on a page of one post. What stands behind it is only known to be no part of it from
 * the family's first mark of an end on, or from the last copy on.
 */
export function placeOf(
  page: MirrorPage,
  posts: readonly Region[],
  groups: readonly CopyGroup[],
  isEnd: Known,
): PostPlace | null {
  const [post] = posts
  if (!post || page.address.kind === 'channel') return null
  let copiesEnd = post.end
  for (const { others } of groups)
    for (const { end } of others) copiesEnd = Math.max(copiesEnd, end)
  for (let block = copiesEnd; block < page.blocks.length; block++)
    if (isEnd(block)) return { post, behind: block }
  return { post, behind: groups.length > 0 ? copiesEnd : page.blocks.length }
}
