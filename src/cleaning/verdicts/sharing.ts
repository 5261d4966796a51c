import type { Signs } from '../signs'
import { SignWords } from '../text/sign-words'
import type { Verdict } from '../verdict'

/** Addresses that post a page to a network. */
const shareAddress =
  /(?:facebook\.com\/(?:sharer|dialog)|(?:twitter|x)\.com\/(?:share|intent)|api\.whatsapp\.com\/send|wa\.me\/\?|whatsapp:\/\/send|(?:t|telegram)\.me\/share|vk\.(?:com|ru)\/share|connect\.ok\.ru|linkedin\.com\/share|pinterest\.\w+\/pin\/create|reddit\.com\/submit|viber:\/\/forward|line\.me\/R\/(?:msg|share)|mailto:\?)/i

/** Lines that mirrors print above their share buttons. A sentence with its own end is somebody's text. */
const shareLabel =
  /^(?:share (?:with|this|it|on|to)\b.{0,40}|share\s*:?|поделиться(?: с друзьями| в соцсетях)?\s*:?|поделитесь .{0,40}|分享(?:到|给|至)?.{0,10}|اشتراک.?گذاری.{0,30}|شارك.{0,30}|ulashish.{0,30}|copy link|copied)$/i

/** First words of such lines, among others of the pattern. */
const labelWords = new SignWords(shareLabel.source)

export const sharingLabel: Verdict = { reason: 'sharing', evidence: { code: 'share-label' } }

/** A text longer than this, in characters, is no button or label. */
const longestLabel = 120

/** Buttons and labels that pass the page on. */
export function judgeSharing({ block, words }: Signs): Verdict | null {
  const { links } = block
  if (links.length > 0 && links.every(isShareLink))
    return { reason: 'sharing', evidence: { code: 'share-links' } }
  if (!labelWords.begin(words, block.index)) return null
  const { text } = block
  if (text.length <= longestLabel && shareLabel.test(text) && !/[.!?]$/.test(text))
    return sharingLabel
  return null
}

/** Parts of such addresses, by which nearly all others are told without the pattern. */
const shareHints =
  'share intent dialog send submit create forward mailto wa.me connect.ok line.me'.split(' ')

function isShareLink(link: HTMLAnchorElement): boolean {
  const address = link.getAttribute('href') ?? ''
  return shareHints.some((hint) => address.includes(hint)) && shareAddress.test(link.href)
}
