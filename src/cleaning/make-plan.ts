import type { MirrorPage } from '../page/mirror-page'
import { chainsOf, type Divides } from './duplicates/chains'
import { blockAt, copyPairs, type Region } from './duplicates/copies'
import { type CopyGroup, copyGroups } from './duplicates/groups'
import { judgeDuplicates } from './duplicates/judge-duplicates'
import { findRepeats } from './duplicates/repeats'
import { equalBlocks } from './duplicates/short-copies'
import { judgeAround, type PostPlace } from './filler/judge-around'
import { checkedDuplicates } from './invariant'
import { judgePage } from './judge-page'
import { emptyPlan, type Plan, type PlanOptions } from './plan'
import { type Known, postOfGroup, singlePost } from './post-region'
import { hiddenRuns } from './runs'
import { type Words, wordsOf } from './text/words'
import type { Verdict } from './verdict'
import { isEndMark, isWorthKeeping } from './verdicts/furniture'

/** Confidence of the ways in which a post can be found. */
const confidences = { copied: 0.98, marked: 0.8, single: 0.5 } as const

/**
 * Decides which blocks of a page are hidden and why. The plan is checked: nothing is hidden as a
 * duplicate whose text does not stay visible elsewhere.
 * @param knownSite whether the page is a known mirror's; on others a post must stand there twice
 */
export function makePlan(page: MirrorPage, options: PlanOptions, knownSite: boolean): Plan {
  const words = wordsOf(page.blocks.map(({ text }) => text))
  const verdicts = judgePage(page, words)
  const comparable = wordsOf(
    page.blocks.map(({ text }, index) => (isFurniture(verdicts[index]) ? '' : text)),
  )
  const known: Known = (block) => Boolean(verdicts[block] && !verdicts[block]?.parts)
  const groups = findCopies(page, comparable, known, dividers(verdicts, comparable)).map(
    (group) => ({
      ...group,
      keeper: postOfGroup(group, page, known),
    }),
  )
  const isEnd: Known = (block) =>
    verdicts[block]?.reason === 'sharing' || isEndMark(page.blocks[block]?.text ?? '', page.address)
  const posts = findPosts(page, words, known, isEnd, groups)
  if (posts.length === 0 || (!knownSite && groups.length === 0)) return emptyPlan

  const duplicates = judgeDuplicates(page, words, groups)
  const isPost = provenPost(page, posts, groups, verdicts)
  const around = judgeAround(page, words, verdicts, placeOf(page, posts, groups, isEnd))
  const decided = page.blocks.map((block, index): Verdict | null => {
    const duplicate = duplicates.get(index)
    if (duplicate) return duplicate
    if (isPost(index)) return verdicts[index]?.parts ? (verdicts[index] ?? null) : null
    const verdict = verdicts[index] ?? around.get(index) ?? null
    return verdict && isHideable(verdict, block.text, page) ? verdict : null
  })
  const hidden = hiddenRuns(page, checkedDuplicates(decided, words), options)
  const post = posts.flatMap(({ first, end }) =>
    page.blocks.slice(first, end).flatMap(({ index }) => (decided[index] ? [] : [index])),
  )
  const confidence =
    groups.length > 0
      ? confidences.copied
      : hidden.length > 0
        ? confidences.marked
        : confidences.single
  return { hidden, post, confidence }
}

function findCopies(page: MirrorPage, words: Words, known: Known, divides: Divides): CopyGroup[] {
  const manyPosts = page.address.kind === 'channel'
  const repeats = findRepeats(words, manyPosts)
  const chains = manyPosts ? chainsOf(repeats, divides) : chainsOf(repeats)
  const pairs = copyPairs(chains, page.blocks, words, known, manyPosts)
  const found = copyGroups(pairs, page.blocks, words)
  if (manyPosts) return found
  if (found.length > 0) return largestOf(found, words)
  return largestOf(copyGroups(equalBlocks(page.blocks, words, known), page.blocks, words), words)
}

/** The site's own lines between two words: on pages of many posts they divide the posts. */
function dividers(verdicts: readonly (Verdict | null)[], words: Words): Divides {
  const before = new Int32Array(verdicts.length + 1)
  verdicts.forEach((verdict, index) => {
    before[index + 1] = (before[index] ?? 0) + Number(isFurniture(verdict))
  })
  return (from, to) => before[blockAt(words, to)] !== before[blockAt(words, from)]
}

/** A post's page is about one post: what else repeats there is a refrain. */
function largestOf(groups: readonly CopyGroup[], words: Words): CopyGroup[] {
  return [...groups].sort((a, b) => size(b.keeper, words) - size(a.keeper, words)).slice(0, 1)
}

function findPosts(
  page: MirrorPage,
  words: Words,
  known: Known,
  isEnd: Known,
  groups: readonly CopyGroup[],
): Region[] {
  if (page.address.kind === 'channel') return channelPosts(page, known)
  const [copied] = groups
  if (copied) return [copied.keeper]
  const single = singlePost(page.blocks, words, known, isEnd)
  return single ? [single] : []
}

/**
 * The post's place on a page of one post. What stands behind it is only known to be no part of it from
 * the family's first mark of an end on, or from the last copy on.
 */
function placeOf(
  page: MirrorPage,
  posts: readonly Region[],
  groups: readonly CopyGroup[],
  isEnd: Known,
): PostPlace | null {
  const [post] = posts
  if (!post || page.address.kind === 'channel') return null
  const copiesEnd = Math.max(
    post.end,
    ...groups.flatMap(({ others }) => others.map(({ end }) => end)),
  )
  const mark = page.blocks.findIndex(({ index }) => index >= copiesEnd && isEnd(index))
  return { post, behind: mark >= 0 ? mark : groups.length > 0 ? copiesEnd : page.blocks.length }
}

/** On a channel page every block that nothing speaks against is part of some post. */
function channelPosts(page: MirrorPage, known: Known): Region[] {
  return page.blocks.flatMap(({ index }) =>
    known(index) ? [] : [{ first: index, end: index + 1 }],
  )
}

function size({ first, end }: Region, { starts }: Words): number {
  return (starts[end] ?? 0) - (starts[first] ?? 0)
}

/**
 * Blocks that are the post beyond doubt: those of a copy that another copy has too, and unknown text
 * in the post. Something else may stand between them: advertisements interleaved in one copy.
 */
function provenPost(
  page: MirrorPage,
  posts: readonly Region[],
  groups: readonly CopyGroup[],
  verdicts: readonly (Verdict | null)[],
): (block: number) => boolean {
  if (page.address.kind === 'channel') return () => false
  const copied = new Set<string>()
  for (const { others } of groups)
    for (const { first, end } of others)
      for (const { text } of page.blocks.slice(first, end)) if (text) copied.add(text)
  const inPost = (block: number) => posts.some(({ first, end }) => block >= first && block < end)
  return (block) =>
    inPost(block) && (!verdicts[block] || copied.has(page.blocks[block]?.text ?? ''))
}

/** The site's own lines recur around every copy; they are no part of what is compared. */
function isFurniture(verdict: Verdict | null | undefined): boolean {
  return verdict?.evidence.code === 'site-furniture'
}

/** Furniture that says who wrote the post and where stays; on channel pages so do the posts' own lines. */
function isHideable(verdict: Verdict, text: string, page: MirrorPage): boolean {
  if (verdict.reason === 'channel-information') return false
  if (isWorthKeeping(text)) return false
  return !(
    verdict.reason === 'navigation' &&
    page.address.kind === 'channel' &&
    /\d{4}-\d\d/.test(text)
  )
}
