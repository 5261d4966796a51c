import type { Block } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import type { WordRun } from '../duplicates/containment'
import { boxOf } from '../text/alike'
import { blockRun } from '../text/block-words'
import { isEnglish } from '../text/english'
import { scriptOf } from '../text/script'
import { SignWords } from '../text/sign-words'
import type { Vocabulary } from '../text/vocabulary'
import type { Words } from '../text/words'
import type { Evidence, Verdict } from '../verdict'
import { boxApart } from './apart'
import { countKnownSentences } from './known-sentences'

/** Headings under which the families print filler. */
const heading =
  /^(?:telegram\s+)?telegram\s*\|?\s*did you know\s*\??|^.{1,120}\stelegram\s*\|\s*did you know\s*\??$|^(?:telegram )+(?:webview )?news$|^zdnet recommends$/i
/** A heading that posts have too: among many it is one's, but for a box of its own. */
const bareHeading = /^did you know\s*\?$/i
/** The line that closes filler in every family: the country the server answered from. */
const closing = /^(?:telegram )?(?:(.{1,80}) )?from [a-z]{2,20}$/i

/** First words of both. */
const lineWords = new SignWords('telegram did zdnet from')
/** Last words of the lines that may begin with the channel's title; a country's code is the last of others. */
const lastWords = new SignWords('know from')

/** Whether a block may be one of these lines, by its first or last words. */
export function isMaybeFillerLine(words: Words, block: number): boolean {
  const { start, end } = blockRun(words, block)
  return lineWords.begin(words, block) || lastWords.count(words, Math.max(start, end - 2), end) > 0
}

/** @param text the block's, or nothing where `isMaybeFillerLine` says that it is no such line */
export function isFillerHeading(text: string, block: Block, page: MirrorPage): boolean {
  if (heading.test(text)) return true
  if (!bareHeading.test(text) || block.links.length > 0) return false
  const isLong = ({ index, length }: Block) => length > longestName && index !== block.index
  return page.address.kind === 'post' || boxApart(boxOf(block), page.blocks.filter(isLong)) !== null
}

/** Whether a line closes filler; where something stands before the country, it is the name of the page's channel. */
export function isFillerClosing(text: string, page: MirrorPage): boolean {
  const found = closing.exec(text)
  return found !== null && (found[1] === undefined || isNamed(found[1], text, page))
}

/** Longest line that names a channel, in UTF-16 units: a heading, or its name with a word before it. */
const longestName = 120

function isNamed(name: string, line: string, { blocks, document }: MirrorPage): boolean {
  return (
    document.title.includes(name) ||
    blocks.some(({ length, text }) => length <= longestName && text !== line && text.includes(name))
  )
}

/** Words from which on a text outside the post is prose and no label. */
const proseWords = 8
/** Most of a text's words that an unrelated text shares with the post by chance. */
const mostShared = 0.25

/** What a block outside the post is compared with. */
export interface PostProfile {
  /** Dominant script of the post. */
  readonly script: string
  /** Whether it is certainly not English. */
  readonly isForeign: boolean
  readonly vocabulary: Vocabulary
}

/**
 * Text that mirrors inject to please search engines, by its own sentences or by being unlike the post.
 * @param post where the block stands behind the post's end, the only place where unlikeness counts
 */
export function judgeFiller(
  pieces: readonly string[],
  words: Words,
  run: WordRun,
  post: () => PostProfile | null,
): Verdict | null {
  const sentences = countKnownSentences(words, run)
  if (sentences > 0) return filler({ code: 'known-filler', values: { n: sentences } })
  if (run.end - run.start < proseWords) return null
  const profile = post()
  if (!profile) return null
  // A bare address is in no language.
  if (!/\s/.test(pieces.join('').trim())) return null
  if (scriptOf(pieces) !== profile.script || (profile.isForeign && isEnglish(words, run)))
    return filler({ code: 'other-language' })
  if (profile.vocabulary.sharedShare(words, run) <= mostShared) return filler({ code: 'unrelated' })
  return null
}

export function filler(evidence: Evidence): Verdict {
  return { reason: 'filler', evidence }
}
