import type { WordRun } from '../duplicates/containment'
import { blockRun } from '../text/block-words'
import { isEnglish } from '../text/english'
import { scriptOf } from '../text/script'
import { SignWords } from '../text/sign-words'
import type { Vocabulary } from '../text/vocabulary'
import type { Words } from '../text/words'
import type { Evidence, Verdict } from '../verdict'
import { countKnownSentences } from './known-sentences'

/** Headings under which the families print filler. */
const heading =
  /^(?:telegram\s+)?telegram\s*\|?\s*did you know\s*\??|^.{1,120}\stelegram\s*\|\s*did you know\s*\??$|^did you know\s*\?$|^(?:telegram )+(?:webview )?news$|^zdnet recommends$/i
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

export function isFillerHeading(text: string): boolean {
  return heading.test(text)
}

/** @param title of the page: where something stands before the country, it is the channel's name */
export function isFillerClosing(text: string, title: string): boolean {
  const found = closing.exec(text)
  return found !== null && title.includes(found[1] ?? '')
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
  if (scriptOf(pieces) !== profile.script || (profile.isForeign && isEnglish(words, run)))
    return filler({ code: 'other-language' })
  if (profile.vocabulary.sharedShare(words, run) <= mostShared) return filler({ code: 'unrelated' })
  return null
}

export function filler(evidence: Evidence): Verdict {
  return { reason: 'filler', evidence }
}
