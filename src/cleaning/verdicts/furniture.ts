import type { MirrorAddress } from '../../page/address'
import type { Block } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import type { Signs } from '../signs'
import { wordCount } from '../text/block-words'
import { SignWords } from '../text/sign-words'
import type { Words } from '../text/words'
import type { Verdict } from '../verdict'

/** Lines that the family prints around a post, with nothing in them for a reader. */
const leftovers =
  /^(?:(?:(?:create|last update)\s*:[\s\d:.,/|·•–-]*)+|date\s*:\s*\|?|view more|(?:telegram )?from \w{2,20}|telegram|more|read more|loading\.*)$/i

/** Lines that say where a post stands: behind it in most layouts, above it in some. */
const placeMarks =
  /^(?:(?:(?:create|last update)\s*:[\s\d:.,/|·•–-]*)+|(?:view more|open in telegram)\b.{0,20})$/i
const endMarks = /^(?:(?:telegram )?from \w{2,20}$|(?:telegram )?telegram \| did you know)/i
/** Names the channel. A sentence may begin so too, and ends as one. */
const byLine = /^BY\s+\S.{0,100}$(?<![.!?:])/

/** The channel's name at the foot of a page, and the line under it: in capitals. */
const channelLine = /^Telegram \S/
const country = /^FROM [A-Z]{2,20}$/

/** What closes filler, and letters too. */
const wordsOfPost = /^from [a-z]/

/** A count and a clock under a post. */
const counters =
  /^(?:[\d.,\s]+[km]?\s*(?:views?|просмотр\w*|members?|subscribers?)?[\s·•|]*)?(?:\d{1,2}:\d{2})?$/i

const originalLink = /^(?:view more\s*)?open in telegram(?: app)?$/i

/** Longest line of furniture, in characters: a channel's title with words around it. */
const longestLine = 160

/** First words of the lines above, among others of the patterns. */
const lineWords = new SignWords(`${leftovers.source} ${placeMarks.source} by http https www`)
/** Words that tell a count of readers. */
const audienceWords = new SignWords(
  'member members subscriber subscribers подписчик подписчика подписчиков подписчики участник участника участников участники',
)
/** Words among which a count of readers stands. */
const audienceWithin = 12
/** Most words of a count and a clock. */
const counterWords = 6

/** What the site puts around the post that is neither the post nor an advertisement. */
export function judgeFurniture({ block, words, page }: Signs): Verdict | null {
  const { address, blocks } = page
  const { index } = block
  if (isMaybeLine(words, index, address)) {
    const { text } = block
    if (text.length > longestLine) return null
    if (wordsOfPost.test(text) && (address.kind === 'channel' || isCopied(index, page))) return null
    if (leftovers.test(text) || isOwnAddress(text, address)) return furniture('navigation')
    if (channelLine.test(text) && country.test(blocks[index + 1]?.text ?? ''))
      return furniture('navigation')
    if (byLine.test(text) || originalLink.test(text)) return furniture('channel-information')
  }
  if (isCounter(block, words)) return furniture('channel-information')
  if (!audienceWords.standIn(words, index, audienceWithin)) return null
  const { text } = block
  return text.length <= longestLine && /\d/.test(text) ? furniture('channel-information') : null
}

/** Whether a line stands a second time behind the same other line: both are in two copies. */
function isCopied(line: number, { blocks }: MirrorPage): boolean {
  const [before, own] = [blocks[line - 1]?.text, blocks[line]?.text]
  return blocks.some(
    ({ index, text }) => index !== line && text === own && blocks[index - 1]?.text === before,
  )
}

/** Whether a block's first word allows it to be one of the site's lines. */
function isMaybeLine(words: Words, block: number, { host }: MirrorAddress): boolean {
  return lineWords.begin(words, block) || hostWords(host).begin(words, block)
}

const wordsOfHosts = new Map<string, SignWords>()

function hostWords(host: string): SignWords {
  const known = wordsOfHosts.get(host)
  if (known) return known
  const made = new SignWords(host.replace(/^www\./, '').split('.')[0] ?? host)
  wordsOfHosts.set(host, made)
  return made
}

function isCounter(block: Block, words: Words): boolean {
  return (
    block.length > 0 &&
    wordCount(words, block.index) <= counterWords &&
    /^[\d.,\s·•|vVпП]/.test(block.text) &&
    counters.test(block.text)
  )
}

/** Lines of furniture that say who wrote the post and where it stands: they stay visible. */
export function isWorthKeeping(text: string): boolean {
  return byLine.test(text) || originalLink.test(text)
}

/** Whether a block stands behind the end of a post in every family's usual order of text. */
export function isEndMark(page: MirrorPage, words: Words, block: number): boolean {
  if (!isMaybeLine(words, block, page.address)) return false
  const text = page.blocks[block]?.text ?? ''
  return endMarks.test(text) || byLine.test(text) || isPlaceMark(page, words, block)
}

/** Whether a block says where the post stands, which some sites print above it. */
export function isPlaceMark({ blocks, address }: MirrorPage, words: Words, block: number): boolean {
  if (!isMaybeLine(words, block, address)) return false
  const text = blocks[block]?.text ?? ''
  return placeMarks.test(text) || isOwnAddress(text, address)
}

/** An address on the mirror itself, perhaps with a date behind it. */
export function isOwnAddress(text: string, { host }: MirrorAddress): boolean {
  const bare = text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
  return bare.startsWith(`${host.replace(/^www\./, '')}/`)
}

function furniture(reason: 'navigation' | 'channel-information'): Verdict {
  return { reason, evidence: { code: 'site-furniture' } }
}
