import type { Block } from '../../page/block'
import type { Known } from '../post-region'
import { blockRun, wordCount } from '../text/block-words'
import { areForeign, isEnglish } from '../text/english'
import type { Words } from '../text/words'

/** Words from which on a text beside the posts is no name or label. */
const fewestWords = 20
/** Words up to which a line above such a text is its title. */
const titleWords = 12
/** Words a block needs to be prose. */
const proseWords = 8
/** Most English prose beside posts in another language, as a multiple of theirs: where more is, they may be something else. */
const mostEnglish = 4

/** Most such texts on a page: where there are more, the posts are in English too. */
const mostTexts = 40

/**
 * English prose that stands apart from what a page says in another language, with the titles above it.
 * @param post lines of the post where they are not English, asked for when something may stand apart from
 * them; null on a page of many posts, which are told by their language
 * @param isSettled whether something is known of a block already
 */
export function blocksApart(
  blocks: readonly Block[],
  words: Words,
  post: (() => readonly Block[]) | null,
  isSettled: Known,
): number[] {
  const open = blocks.filter(({ index, length }) => length > 0 && !isSettled(index))
  const prose = open.filter((block) => isProse(block, words))
  const english = prose.filter(({ index }) => isEnglish(words, blockRun(words, index)))
  const long = english.filter(({ index }) => wordCount(words, index) >= fewestWords)
  if (long.length === 0 || long.length > mostTexts) return []
  const posts = post?.() ?? foreignPosts(prose, english, words)
  if (posts.length === 0) return []
  return long.flatMap((block) => {
    const box = boxApart(block.element, posts)
    if (!box) return []
    const before = open[open.indexOf(block) - 1]
    const isTitle =
      before && box.contains(before.element) && wordCount(words, before.index) <= titleWords
    return isTitle ? [before.index, block.index] : [block.index]
  })
}

/** The prose of a page of many posts that are not in English; none where that is not certain. */
function foreignPosts(
  prose: readonly Block[],
  english: readonly Block[],
  words: Words,
): readonly Block[] {
  const foreign = prose.filter((block) => !english.includes(block))
  const isCertain = areForeign(
    words,
    foreign.map(({ index }) => blockRun(words, index)),
  )
  return isCertain && size(english, words) <= size(foreign, words) * mostEnglish ? foreign : []
}

/** The words of an address are no prose. */
function isProse({ index, length, linkLength }: Block, words: Words): boolean {
  return wordCount(words, index) >= proseWords && linkLength * 2 < length
}

function size(blocks: readonly Block[], words: Words): number {
  return blocks.reduce((sum, { index }) => sum + wordCount(words, index), 0)
}

/**
 * The element of a text that stands apart from posts: it holds none of them, and no element beside it that
 * does is like it. Posts are the children of one element, each in a box of the same kind.
 * @returns null where the text may belong to a post
 */
export function boxApart(element: Element, posts: readonly Block[]): Element | null {
  const holdsPost = (box: Element) => posts.some((post) => box.contains(post.element))
  if (holdsPost(element)) return posts.some((post) => post.element === element) ? null : element
  let box = element
  while (box.parentElement && !holdsPost(box.parentElement)) box = box.parentElement
  const isBesidePost = [...(box.parentElement?.children ?? [])].some(
    (sibling) =>
      sibling !== box &&
      sibling.tagName === box.tagName &&
      sibling.className === box.className &&
      holdsPost(sibling),
  )
  return isBesidePost ? null : box
}
