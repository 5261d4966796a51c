import type { Block } from '../../page/block'
import { blockAt, type Region, wordCount } from '../text/block-words'
import type { Words } from '../text/words'
import { type Chain, endOf, startOf } from './chains'
import type { Repeat } from './repeats'
import { haveOneAddress, isWholePost } from './whole-posts'

/** Marks by which a page says that there is more of a text than it shows. */
const shortenedMark = /(?:…|\.\.\.)\s*(?:\S+\s*){0,4}$/

/** Whether a copy ends before its text does. */
export function isShortened({ end }: Region, blocks: readonly Block[]): boolean {
  const last = blocks[end - 1]
  return Boolean(last && shortenedMark.test(last.text)) || blocks[end]?.text === '…'
}

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
/** From this many matching words on a repetition is no refrain, whatever stands between. */
const longCopy = 60
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
  known: (block: number) => boolean,
  manyPosts: boolean,
): CopyPair[] {
  const candidates = chains.flatMap((chain) => {
    const [earlier, later] = regionsOf(chain, words, blocks)
    return earlier && later && earlier.end <= later.first ? [{ chain, earlier, later }] : []
  })
  const starts = new Set(candidates.map(({ earlier }) => earlier.first))
  const pairs: CopyPair[] = []
  for (const { chain, earlier, later } of candidates) {
    if (chain.matched < longCopy && areLinesOfOne(blocks.slice(earlier.first, later.end))) continue
    if (manyPosts && chain.substituted > chain.matched * mostSubstituted) continue
    const pair = { earlier, later, matched: chain.matched, repeats: chain.repeats }
    if (manyPosts && !isShortened(earlier, blocks)) {
      const another = starts.has(later.end)
      if (!known(later.end) && !isWholePost(later, earlier, blocks, words, another)) continue
      if (
        unknownWords(words, later.first, later.end, known) - chain.matched >
        roomFor(chain.matched)
      )
        continue
    }
    if (
      isClose(pair, words, known, manyPosts) ||
      isExcerpt(pair, blocks, known, manyPosts) ||
      (manyPosts && haveOneAddress(pair, blocks, known))
    )
      pairs.push(pair)
  }
  return pairs
}

/**
 * Whether a later copy is cut short, with nothing before it but the rest of the post and, on a page of one
 * post, the lines behind that.
 */
function isExcerpt(
  { earlier, later }: CopyPair,
  blocks: readonly Block[],
  known: (block: number) => boolean,
  manyPosts: boolean,
): boolean {
  if (!isShortened(later, blocks)) return false
  const between = blocks.slice(earlier.end, later.first).map(({ index }) => known(index))
  const rest = between.indexOf(true)
  return rest < 0 || !(manyPosts || between.includes(false, rest))
}

/** Whether blocks are lines of one paragraph or verse: what recurs there is a refrain or an answer. */
export function areLinesOfOne(lines: readonly Block[]): boolean {
  const element = lines[0]?.element
  return lines.every(
    (line, i) => line.element === element && (i + 1 === lines.length || line.breaks.length === 1),
  )
}

/** Whether so little unknown text stands between two copies that they are copies of a whole post. */
export function isClose(
  { earlier, later, matched }: CopyPair,
  words: Words,
  known: (block: number) => boolean,
  manyPosts: boolean,
): boolean {
  const between = unknownWords(words, earlier.end, later.first, known)
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
  blocks: readonly Block[],
): [Region | null, Region | null] {
  const [earlier, later] = (['earlier', 'later'] as const).map((side) => {
    const start = startOf(chain, side)
    return { start, region: regionOf(words, start, endOf(chain, side)) }
  })
  if (!earlier || !later) return [null, null]
  const around = (start: number) => {
    const block = blockAt(words, start)
    return { first: block, end: block + 1 }
  }
  if (earlier.region && !later.region && isShortened(earlier.region, blocks))
    return [earlier.region, around(later.start)]
  if (later.region && !earlier.region && isShortened(later.region, blocks))
    return [around(earlier.start), later.region]
  return [earlier.region, later.region]
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
export function unknownWords(
  words: Words,
  first: number,
  end: number,
  known: (block: number) => boolean,
): number {
  let count = 0
  for (let block = first; block < end; block++) if (!known(block)) count += wordCount(words, block)
  return count
}
