import type { Block } from '../page/block'
import type { MirrorPage } from '../page/mirror-page'
import { unknownWords } from './duplicates/copies'
import type { CopyGroup } from './duplicates/groups'
import { isShortened } from './duplicates/shortened'
import { isMirrorLine } from './mirror-marks'
import type { Known } from './post-region'
import { lengthOf, type Region, wordCount } from './text/block-words'
import type { Words } from './text/words'

/**
 * How sure it is, from 0 to 1, that what a page of a site that nobody knows repeats is a post.
 * @param equal what stands for each of two copies that equal one another, which is left out of the page's
 * words; null where the copies were found by their words
 */
export type RepeatJudge = (
  page: MirrorPage,
  words: Words,
  known: Known,
  groups: readonly CopyGroup[],
  equal: Block | null,
) => number

/** What speaks for a repeated post on a page of a site that nobody knows. */
export interface RepeatEvidence {
  /** Words of the copy that would stay. */
  readonly words: number
  /** Copies beside it. */
  readonly copies: number
  /** Share of the kept copy that each of the others has word for word at least, from 0 to 1. */
  readonly matched: number
  /** Share of the page's prose that the copies hold, from 0 to 1. */
  readonly share: number
  /** Words of other text between the first copy and the last. */
  readonly between: number
  /** Whether the page leads to Telegram or prints what mirrors print. */
  readonly isMarked: boolean
}

/**
 * Without it a repeated text may be anything: a product's description above and below its picture, an answer
 * with the question quoted. Where a page says itself that it shows a post of Telegram, less is enough.
 */
const demands = {
  unmarked: { words: 100, share: 0.75, matched: 0.97 },
  // Mirrors print more filler than post.
  marked: { words: 8, share: 0.1, matched: 0.9 },
} as const
/** Copies from which on a repeated text is an item of a list rather than a post. */
const mostCopies = 3
/** Share of a copy's words that may stand between two copies. */
const mostBetween = 0.5

/** Confidence where all demands are just met, and what whole copies, much of the page and marks add to it. */
const weights = { base: 0.5, matched: 0.15, share: 0.15, marked: 0.18 } as const

/** Only pages that a reader asks for need it: it is loaded with the first of them. */
export const judgeRepeat: RepeatJudge = (page, words, known, groups, equal) => {
  const evidence = repeatEvidence(page, words, known, groups, equal && roughLength(equal))
  return evidence ? confidenceInRepeat(evidence) : 0
}

/** Text by which the length of more is reckoned, in UTF-16 units: some 600 words. */
const sample = 4000
/** Characters of scripts without spaces: each is a word. */
const lone = /[\u3040-\u30ff\u3400-\u9fff]/g

/** About how many words a block has: of a long one only the beginning is looked at, and spaces stand for words. */
function roughLength({ pieces }: Block): number {
  const text = pieces.join('')
  const begin = text.slice(0, sample)
  const count = begin.split(' ').length + (begin.match(lone)?.length ?? 0)
  return count * Math.max(1, text.length / sample)
}

/** How sure it is that a page repeats a post, from 0 to 1; 0 where too little speaks for it. */
export function confidenceInRepeat(evidence: RepeatEvidence): number {
  const { words, copies, matched, share, between, isMarked } = evidence
  const least = isMarked ? demands.marked : demands.unmarked
  if (words < least.words || share < least.share || matched < least.matched) return 0
  if (copies === 0 || copies > mostCopies || between > words * mostBetween) return 0
  const beyond = (value: number, from: number) => (value - from) / (1 - from)
  return (
    weights.base +
    weights.matched * beyond(matched, least.matched) +
    weights.share * beyond(share, least.share) +
    (isMarked ? weights.marked : 0)
  )
}

/** Words a block needs to be prose and no label. */
const proseWords = 8

/**
 * Reads the evidence from a page that the reader asked to have cleaned; null where nothing is repeated.
 * @param equalLength number of words of copies that equal one another, which are one block each and left
 * out of the page's words; null where the copies were found by their words
 */
function repeatEvidence(
  page: MirrorPage,
  words: Words,
  known: Known,
  groups: readonly CopyGroup[],
  equalLength: number | null,
): RepeatEvidence | null {
  const [group] = groups
  if (!group) return null
  const { keeper, others } = group
  const isCopy = markedBlocks([keeper, ...others], page.blocks.length)
  let copied = 0
  let other = 0
  for (const { index, length, linkLength } of page.blocks) {
    const count = wordCount(words, index)
    if (isCopy[index]) copied += equalLength ?? count
    else if (!known(index) && count >= proseWords && linkLength * 2 < length) other += count
  }
  const isOfTelegram = isMarked(page, words)
  return {
    words: equalLength ?? lengthOf(words, keeper),
    copies: others.length,
    matched: equalLength === null ? matchedShare(group, page, words, known, isOfTelegram) : 1,
    share: copied / Math.max(1, copied + other),
    between: wordsBetween(page, words, known, isCopy),
    isMarked: isOfTelegram,
  }
}

function markedBlocks(regions: readonly Region[], count: number): Uint8Array {
  const marks = new Uint8Array(count)
  for (const { first, end } of regions) marks.fill(1, first, end)
  return marks
}

/**
 * @param mayBeShortened whether a copy that is cut short and says so may lack the rest; blogs of all kinds
 * print the beginning of what they print in full below
 */
function matchedShare(
  { keeper, others, repeats }: CopyGroup,
  { blocks }: MirrorPage,
  words: Words,
  known: Known,
  mayBeShortened: boolean,
): number {
  const whole = others.filter((region) => !(mayBeShortened && isShortened(region, blocks)))
  if (whole.length === 0) return 1
  // Without the site's own lines: a copy may reach over them to an address that recurs.
  const textLength = ({ first, end }: Region) => unknownWords(words, first, end, known)
  const kept = Math.max(1, textLength(keeper))
  const shortest = Math.min(...whole.map(textLength))
  const repeated = repeats.reduce((sum, { length }) => sum + length, 0)
  return Math.min(1, shortest / kept, repeated / kept)
}

/** Words of unknown text that stand between the first copy and the last. */
function wordsBetween(
  { blocks }: MirrorPage,
  words: Words,
  known: Known,
  isCopy: Uint8Array,
): number {
  const first = isCopy.indexOf(1)
  const last = isCopy.lastIndexOf(1)
  let count = 0
  for (let block = first; block < Math.min(last, blocks.length); block++)
    if (!isCopy[block] && !known(block)) count += wordCount(words, block)
  return count
}

/** Addresses of posts in Telegram, and of its program: pages of all kinds lead to their own channel. */
const telegramAddress =
  /^(?:tg:\/\/resolve|(?:https?:)?\/\/(?:t|telegram)\.(?:me|dog)\/(?:s\/)?\w+\/\d)/i

/** Whether a page shows by its own words or links that it holds something of Telegram's. */
function isMarked({ blocks }: MirrorPage, words: Words): boolean {
  return (
    blocks.some((block) => isMirrorLine(block, words)) ||
    blocks.some(({ links }) =>
      links.some((link) => telegramAddress.test(link.getAttribute('href') ?? '')),
    )
  )
}
