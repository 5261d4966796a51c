import type { Block } from '../../page/block'
import type { Known } from '../post-region'
import { blockAt, blockRun, lengthOf, type Region, wordCount, wordRun } from '../text/block-words'
import { areForeign, isEnglish } from '../text/english'
import type { Words } from '../text/words'
import { beginningIn } from './beginnings'
import { type Chain, endOf, startOf } from './chains'
import { areLinesOfOne, isRefrain, longCopy, quotes } from './refrains'
import type { Repeat } from './repeats'
import { listedAgain } from './second-list'
import { isShortened } from './shortened'
import { haveOneAddress, isPostedTwice, isWholePost } from './whole-posts'

/** Two runs of blocks that hold the same text. */
export interface CopyPair {
  readonly earlier: Region
  readonly later: Region
  readonly matched: number
  /** The repeated words of which the pair is made. */
  readonly repeats: readonly Repeat[]
}

/**
 * Words of unknown text that may stand between a post and its copy, or in it: a label such as «Full text»,
 * or what one copy has and the other has not. More than that, and a repeated line is a refrain or a signature.
 */
const unknownBetween = { words: 8, shareOfCopy: 0.4 } as const
/** Share of the longer of two whole copies that the other has too: less is a phrase that recurs. */
const leastMatched = 0.3
/** Share of a pair's matching words that may be replaced in a copy; daily posts of one form replace more. */
const mostSubstituted = 0.02

/**
 * Which chains of repeats are copies of a post, rather than a refrain, a signature, a quotation or
 * another post of the same form.
 * @param known whether a block is something else than post text by its own evidence
 * @param manyPosts whether the page holds many posts, which copies must then follow directly
 */
export function copyPairs(
  chains: readonly Chain[],
  blocks: readonly Block[],
  words: Words,
  known: Known,
  manyPosts: boolean,
): CopyPair[] {
  const candidates = chains.flatMap((chain) => {
    const { earlier, later, isPart } = regionsOf(chain, words)
    return earlier && later && earlier.end <= later.first ? [{ chain, earlier, later, isPart }] : []
  })
  const starts = new Set(candidates.map(({ earlier }) => earlier.first))
  const pairs: CopyPair[] = []
  const apart: CopyPair[] = []
  for (const { chain, earlier, later, isPart } of candidates) {
    if (chain.matched < longCopy && areLinesOfOne(blocks.slice(earlier.first, later.end))) continue
    // What the site prints around every post recurs too.
    if (unknownWords(words, earlier.first, earlier.end, known) === 0) continue
    if (manyPosts && chain.substituted > chain.matched * mostSubstituted) continue
    const pair = { earlier, later, matched: chain.matched, repeats: chain.repeats }
    if (quotes(earlier, later, blocks, words) || quotes(later, earlier, blocks, words)) continue
    const beginning = beginningIn(pair, blocks, words, known)
    if (beginning) {
      pairs.push(beginning)
      continue
    }
    if (!isShortened(earlier, blocks) && !isShortened(later, blocks)) {
      const longest = Math.max(lengthOf(words, earlier), lengthOf(words, later))
      if (isPart || chain.matched < longest * leastMatched) continue
    }
    if (isRefrain(pair, blocks, known, manyPosts)) continue
    if (manyPosts && isPostedTwice(pair, blocks, known)) continue
    if (manyPosts && !isShortened(earlier, blocks)) {
      const another = starts.has(later.end)
      apart.push(pair)
      if (!isFollowed(later, blocks, known) && !isWholePost(later, earlier, blocks, words, another))
        continue
      if (
        unknownWords(words, later.first, later.end, known) - chain.matched >
        roomFor(chain.matched)
      )
        continue
    }
    if (
      isClose(pair, words, known, manyPosts) ||
      (manyPosts ? haveOneAddress(pair, blocks, known) : isAnother(pair, pairs))
    )
      pairs.push(pair)
  }
  return [...new Set([...pairs, ...listedAgain(apart, words, known)])]
}

/** Whether something known follows a region, perhaps past a picture. */
function isFollowed({ end }: Region, blocks: readonly Block[], known: Known): boolean {
  let block = end
  while (!known(block) && blocks[block]?.length === 0) block++
  return known(block)
}

/** Share of a copy's words that another copy of it has too, and most pairs that one is looked for in. */
const shareOfAnother = 0.8
const mostCopied = 8

/** Whether a pair is a third copy, wherever it stands: one side is a copy that was found already, and all of it. */
function isAnother({ earlier, matched }: CopyPair, pairs: readonly CopyPair[]): boolean {
  return pairs
    .slice(0, mostCopied)
    .some(
      (pair) =>
        matched >= pair.matched * shareOfAnother &&
        [pair.earlier, pair.later].some(
          ({ first, end }) => first === earlier.first && end === earlier.end,
        ),
    )
}

/** Whether so little unknown text stands between two copies that they are copies of a whole post. */
export function isClose(
  { earlier, later, matched }: CopyPair,
  words: Words,
  known: Known,
  manyPosts: boolean,
): boolean {
  const isAside = areForeign(words, [wordRun(words, earlier)])
    ? (block: number) => known(block) || isEnglish(words, blockRun(words, block))
    : known
  const between = unknownWords(words, earlier.end, later.first, isAside)
  if (matched >= longCopy && !manyPosts) return between <= matched
  return between <= roomFor(matched)
}

function roomFor(matched: number): number {
  return Math.max(unknownBetween.words, matched * unknownBetween.shareOfCopy)
}

/**
 * The blocks on both sides of a chain. Where one side is cut short, the other may be no more than the
 * beginning of one long paragraph, and is that paragraph.
 */
function regionsOf(
  chain: Chain,
  words: Words,
): { earlier: Region | null; later: Region | null; isPart: boolean } {
  const [earlier, found] = (['earlier', 'later'] as const).map((side) =>
    regionOf(words, startOf(chain, side), endOf(chain, side)),
  )
  // A repeat may begin with the last word before the copy: the line of that word is the end of the first one.
  const later = earlier && found && found.first < earlier.end ? behind(earlier, found) : found
  const around = (side: 'earlier' | 'later') => {
    const block = blockAt(words, startOf(chain, side))
    return { first: block, end: block + 1 }
  }
  if (earlier && !later) return { earlier, later: around('later'), isPart: true }
  if (later && !earlier) return { earlier: around('earlier'), later, isPart: true }
  return { earlier: earlier ?? null, later: later ?? null, isPart: false }
}

/** What of a region stands behind another. */
function behind({ end }: Region, region: Region): Region | null {
  return end < region.end ? { first: end, end: region.end } : null
}

/** Blocks of which at least half of the words stand between two places. */
function regionOf(words: Words, start: number, end: number): Region | null {
  const first = blockAt(words, start)
  const last = blockAt(words, end - 1)
  const from = halfInside(words, first, start, end) ? first : first + 1
  const to = halfInside(words, last, start, end) ? last + 1 : last
  return from < to ? { first: from, end: to } : null
}

function halfInside({ starts }: Words, block: number, start: number, end: number): boolean {
  const blockStart = starts[block] ?? 0
  const blockEnd = starts[block + 1] ?? 0
  const inside = Math.min(end, blockEnd) - Math.max(start, blockStart)
  return inside * 2 >= blockEnd - blockStart
}

/** Words of the blocks from `first` up to and without `end` that nothing is known of. */
export function unknownWords(words: Words, first: number, end: number, known: Known): number {
  let count = 0
  for (let block = first; block < end; block++) if (!known(block)) count += wordCount(words, block)
  return count
}
