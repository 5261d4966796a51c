import type { Block } from '../page/block'
import type { MirrorPage } from '../page/mirror-page'
import { isOfficialHost } from '../sites/official-hosts'
import type { RepeatJudge } from './asked'
import { type FoldedPage, foldedPage } from './duplicates/fold-copies'
import { type CopyGroup, isShown, withKeeper, withoutInner } from './duplicates/groups'
import { judgeDuplicates, judgeExactCopy } from './duplicates/judge-duplicates'
import { readDescription } from './duplicates/quoted-description'
import { shortExcerpts } from './duplicates/short-excerpts'
import { judgeAround } from './filler/judge-around'
import { fillerSections } from './filler/sections'
import { findCopies, findPosts, placeOf } from './find-post'
import { checkedDuplicates } from './invariant'
import { judgePage } from './judge-page'
import { isOfItsChannel } from './mirror-marks'
import { emptyPlan, type Plan, type PlanOptions } from './plan'
import { type Known, postOfGroup } from './post-region'
import { provenPost } from './proven-post'
import { hiddenRuns } from './runs'
import { hintsFor, readHints } from './site-hints'
import type { Region } from './text/block-words'
import { wordsOf, wordsWithout } from './text/words'
import type { Verdict } from './verdict'
import { isEndMark, isWorthKeeping } from './verdicts/furniture'
import { isTalkOfMessage, ownText } from './verdicts/server-message'

/** Evidence of what the site itself prints: it recurs, and is no copy of a post. */
const siteLines: ReadonlySet<string | undefined> = new Set([
  'site-furniture',
  'filler-heading',
  'php-message',
])

/** Confidence of the ways in which a post can be found. */
const confidences = { copied: 0.98, marked: 0.8, single: 0.5 } as const

/**
 * Decides which blocks of a page are hidden and why. The plan is checked: nothing is hidden as a
 * duplicate whose text does not stay visible elsewhere.
 * @param repeat judges the repeats on a page of an unknown site, where a post must stand twice; null on a
 * known mirror's
 * @param isWhole whether it is all of the page: what was added to one need not say whose it is
 * @param equal the page with two equal copies folded, where that was looked for already
 */
export function makePlan(
  read: MirrorPage,
  options: PlanOptions,
  repeat: RepeatJudge | null,
  isWhole = true,
  equal: FoldedPage | null = foldedPage(read),
): Plan {
  const knownSite = repeat === null
  if (!knownSite && isOfficialHost(read.address.host)) return emptyPlan
  const hints = hintsFor(read.address)
  const hintedOnWhole = readHints(read, hints)
  const whole = hintedOnWhole.posts.length > 1 ? asChannel(read) : read
  const folded = whole === read ? equal : null
  const exact = folded?.copies
  const described = folded ? null : readDescription(whole)
  const page = folded?.page ?? described?.page ?? whole
  const hinted = folded ? readHints(page, hints) : hintedOnWhole
  const isCopied: Known = (block) => block === exact?.keeper.first || block === exact?.other.first
  const texts = page.blocks.map(({ index, pieces }) => (isCopied(index) ? '' : pieces.join('')))
  const all = wordsOf(texts)
  const seen = options.seen ?? new Map()
  const own = judgePage(page, all, { ...hinted, seen, isPost: isCopied })
  const glued = own.flatMap((verdict, block) => (verdict?.parts ? block : []))
  for (const block of glued)
    texts[block] = ownText(page.blocks[block] as Block, own[block]?.parts ?? [])
  const words = glued.length > 0 ? wordsOf(texts) : all
  const isMark: Known = (block) => own[block]?.reason === 'sharing' || isEndMark(page, words, block)
  const { verdicts, behindFirst } = knownSite
    ? fillerSections(page, words, own, isMark)
    : { verdicts: own, behindFirst: 0 }
  const isEnd: Known = (block) => block >= behindFirst && isMark(block)
  const isCertain =
    !(knownSite && isWhole) ||
    hinted.posts.length > 0 ||
    isOfItsChannel(page, words, verdicts, whole.blocks)
  const known: Known = (block) => Boolean(verdicts[block] && !verdicts[block]?.parts)
  const isSiteLine: Known = (block) => known(block) && siteLines.has(verdicts[block]?.evidence.code)
  const isInserted: Known = (block) =>
    isSiteLine(block) || (known(block) && verdicts[block]?.reason === 'advertisement')
  const comparable = verdicts.some((_, block) => isInserted(block))
    ? wordsWithout(words, isInserted)
    : words
  const isNoQuotation = ({ first, end }: Region) =>
    end > first + 1 || !described?.isQuotation(first)
  const groups = exact
    ? [{ keeper: exact.keeper, others: [exact.other], repeats: [] }]
    : withoutInner(
        findCopies(page, comparable, known, isSiteLine, isEnd, hinted.posts)
          // What stays must not be what the page's styles hide, nor a quotation of its description.
          .map((group) => withKeeper(group, page, comparable, (copy) => isShown(copy, page)))
          .map((group) => withKeeper(group, page, comparable, isNoQuotation))
          .map((group) => ({ ...group, keeper: postOfGroup(group, page, known) })),
        page.blocks.length,
      )
  const posts = findPosts(page, words, known, isEnd, groups, hinted.posts)
  const equalCopy = page.blocks[exact?.keeper.first ?? -1] ?? null
  const confidence = repeat?.(page, words, known, groups, equalCopy)
  if (posts.length === 0 || confidence === 0) return emptyPlan

  const duplicates = exact ? judgeExactCopy(exact) : judgeDuplicates(page, comparable, groups)
  if (knownSite && !exact)
    for (const [block, excerpt] of shortExcerpts(page, comparable, known, groups))
      duplicates.set(block, excerpt)
  const isPost = provenPost(page, comparable, posts, groups, verdicts)
  const isDecided: Known = (block) => Boolean(verdicts[block]) || duplicates.has(block)
  // Only of a known site is it certain that nothing but the site's own text stands behind the post.
  const place = knownSite ? placeOf(page, posts, groups, isEnd) : null
  const around = judgeAround(page, words, isDecided, isMark, place)
  const decided = page.blocks.map((_, index): Verdict | null => {
    const duplicate = duplicates.get(index)
    if (duplicate) return duplicate
    const own = verdicts[index] ?? null
    if (isPost(index)) return own?.parts ? own : null
    if (groups.length === 0 && own && isTalkOfMessage(page, verdicts, index, true)) return null
    const verdict = own ?? around.get(index) ?? null
    return verdict && isHideable(verdict, page, index) ? verdict : null
  })
  const checked = checkedDuplicates(decided, page, comparable, words)
  const hidden = hiddenRuns(whole, checked, options, folded?.unfold)
  const kept = posts.flatMap(({ first, end }) => {
    const lines: number[] = []
    for (let block = first; block < end; block++) if (!decided[block]) lines.push(block)
    return lines
  })
  const post = folded?.unfold(kept) ?? kept
  if (!isCertain) return { hidden: [], post, confidence: 0 }
  return { hidden, post, confidence: confidence ?? confidenceOf(groups, hidden.length) }
}

/** Under some addresses of a post a site shows the posts around it too. */
function asChannel(page: MirrorPage): MirrorPage {
  return { ...page, address: { ...page.address, kind: 'channel' } }
}

function confidenceOf(groups: readonly CopyGroup[], hidden: number): number {
  if (groups.length > 0) return confidences.copied
  return hidden > 0 ? confidences.marked : confidences.single
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
