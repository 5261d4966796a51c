import type { Signs } from '../signs'
import type { Verdict } from '../verdict'

/** Addresses that post a page to a network. */
const shareAddress =
  /(?:facebook\.com\/(?:sharer|dialog)|(?:twitter|x)\.com\/(?:share|intent)|api\.whatsapp\.com\/send|wa\.me\/\?|whatsapp:\/\/send|(?:t|telegram)\.me\/share|vk\.(?:com|ru)\/share|connect\.ok\.ru|linkedin\.com\/share|pinterest\.\w+\/pin\/create|reddit\.com\/submit|viber:\/\/forward|line\.me\/R\/msg|mailto:\?)/i

/** Lines that mirrors print above their share buttons. */
const shareLabel =
  /^(?:share (?:with|this|it|on|to)\b.{0,40}|share\s*:?|поделиться(?: с друзьями| в соцсетях)?\s*:?|поделитесь .{0,40}|分享(?:到|给|至)?.{0,10}|اشتراک.?گذاری.{0,30}|شارك.{0,30}|ulashish.{0,30}|copy link|copied)$/i

/** A text longer than this, in characters, is no button or label. */
const longestLabel = 120

/** Buttons and labels that pass the page on. */
export function judgeSharing(signs: Signs): Verdict | null {
  if (signs.links.length > 0 && signs.links.every(({ href }) => shareAddress.test(href)))
    return { reason: 'sharing', evidence: { code: 'share-links' } }
  const { text } = signs
  if (text.length > 0 && text.length <= longestLabel && shareLabel.test(text))
    return { reason: 'sharing', evidence: { code: 'share-label' } }
  return null
}
