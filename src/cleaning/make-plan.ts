import type { MirrorPage } from '../page/mirror-page'
import type { CopyGroup } from './duplicates/groups'
import { judgeDuplicates } from './duplicates/judge-duplicates'
import { judgeAround } from './filler/judge-around'
import { findCopies, findPosts, placeOf } from './find-post'
import { checkedDuplicates } from './invariant'
import { judgePage } from './judge-page'
import { emptyPlan, type Plan, type PlanOptions } from './plan'
import { type Known, postOfGroup } from './post-region'
import { hiddenRuns } from './runs'
import type { Region } from './text/block-words'
import { type Words, wordsOf, wordsWithout } from './text/words'
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
  const words = wordsOf(page.blocks.map(({ pieces }) => pieces.join('')))
  const verdicts = judgePage(page, words)
  const isSiteLine: Known = (block) => verdicts[block]?.evidence.code === 'site-furniture'
  const comparable = verdicts.some((_, block) => isSiteLine(block))
    ? wordsWithout(words, isSiteLine)
    : words
  const known: Known = (block) => Boolean(verdicts[block] && !verdicts[block]?.parts)
  const groups = findCopies(page, comparable, known, isSiteLine).map((group) => ({
    ...group,
    keeper: postOfGroup(group, page, known),
  }))
  const isEnd: Known = (block) =>
    verdicts[block]?.reason === 'sharing' || isEndMark(page, words, block)
  const posts = findPosts(page, words, known, isEnd, groups)
  if (posts.length === 0 || (!knownSite && groups.length === 0)) return emptyPlan

  const decided = decide(page, words, comparable, verdicts, posts, groups, isEnd)
  const hidden = hiddenRuns(page, checkedDuplicates(decided, comparable), options)
  const post = posts.flatMap(({ first, end }) => {
    const kept: number[] = []
    for (let block = first; block < end; block++) if (!decided[block]) kept.push(block)
    return kept
  })
  return { hidden, post, confidence: confidenceOf(groups, hidden.length) }
}

/** Joins what each judge says of each block. */
function decide(
  page: MirrorPage,
  words: Words,
  comparable: Words,
  verdicts: readonly (Verdict | null)[],
  posts: readonly Region[],
  groups: readonly CopyGroup[],
  isEnd: Known,
): (Verdict | null)[] {
  const duplicates = judgeDuplicates(page, comparable, groups)
  const isPost = provenPost(page, posts, groups, verdicts)
  const isDecided: Known = (block) => Boolean(verdicts[block]) || duplicates.has(block)
  const around = judgeAround(page, words, isDecided, placeOf(page, posts, groups, isEnd))
  return page.blocks.map((_, index): Verdict | null => {
    const duplicate = duplicates.get(index)
    if (duplicate) return duplicate
    const own = verdicts[index] ?? null
    if (isPost(index)) return own?.parts ? own : null
    const verdict = own ?? around.get(index) ?? null
    return verdict && isHideable(verdict, page, index) ? verdict : null
  })
}

function confidenceOf(groups: readonly CopyGroup[], hidden: number): number {
  if (groups.length > 0) return confidences.copied
  return hidden > 0 ? confidences.marked : confidences.single
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
): Known {
  const [post] = posts
  if (page.address.kind === 'channel' || !post) return () => false
  let copied: Set<string> | undefined
  return (block) => {
    if (block < post.first || block >= post.end) return false
    if (!verdicts[block]) return true
    copied ??= shortTexts(page, groups)
    return copied.has(page.blocks[block]?.text ?? '')
  }
}

/** Longest text, in UTF-16 units, of a block that another judge than the one for copies may claim. */
const longestClaimed = 2000

/** The texts of all copies that are not kept. */
function shortTexts({ blocks }: MirrorPage, groups: readonly CopyGroup[]): Set<string> {
  const texts = new Set<string>()
  for (const { others } of groups)
    for (const { first, end } of others)
      for (const block of blocks.slice(first, end))
        if (block.length > 0 && block.length <= longestClaimed) texts.add(block.text)
  return texts
}

/** Furniture that says who wrote the post and where stays; on channel pages so do the posts' own lines. */
function isHideable(verdict: Verdict, page: MirrorPage, block: number): boolean {
  if (verdict.reason === 'channel-information') return false
  if (verdict.reason !== 'navigation' && verdict.reason !== 'filler') return true
  const text = page.blocks[block]?.text ?? ''
  if (isWorthKeeping(text)) return false
  const isPostLine = page.address.kind === 'channel' && /\d{4}-\d\d/.test(text)
  return verdict.reason !== 'navigation' || !isPostLine
}
