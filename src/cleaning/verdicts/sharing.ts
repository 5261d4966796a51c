import type { MirrorPage } from '../../page/mirror-page'
import type { Signs } from '../signs'
import { SignWords } from '../text/sign-words'
import type { Verdict } from '../verdict'
import { isOwnAddress } from './furniture'

/** Addresses that post a page to a network. */
const shareAddress =
  /(?:facebook\.com\/(?:sharer|dialog)|(?:twitter|x)\.com\/(?:share|intent)|api\.whatsapp\.com\/send|wa\.me\/\?|whatsapp:\/\/send|(?:t|telegram)\.me\/share|vk\.(?:com|ru)\/share|connect\.ok\.ru|linkedin\.com\/share|pinterest\.\w+\/pin\/create|reddit\.com\/submit|viber:\/\/forward|line\.me\/R\/(?:msg|share)|mailto:\?)/i

/**
 * Lines that mirrors print above their share buttons. A sentence with its own end is somebody's text, and so is
 * a request without buttons to point to.
 */
const shareLabel =
  /^(?:share(?: with (?:your )?friends?(?: now)?| this (?:post|page)| on social (?:media|networks)| it)?|(?:share|поделитесь|شارك) .{0,40}:|share:|поделиться(?: с друзьями| в соцсетях)?:?|分享(?:到|给|至)?.{0,10}|اشتراک.?گذاری.{0,30}|ulashish.{0,30}|copy link|copied)$/i

/** Names of buttons that pass a page on, beside counts of how often they did. */
const buttons =
  /^(?:(?:share[sd]?|tweet|twitter|facebook|whatsapp|telegram|vk|viber|line|reddit|linkedin|pinterest|tumblr|e-?mail|print|copy link|[\d.,]+[km]?)(?:[\s|·,:]+|$))+$/i

/** First words of such lines, among others of the pattern. */
const labelWords = new SignWords(`${shareLabel.source} ${buttons.source}`)

export const sharingLabel: Verdict = { reason: 'sharing', evidence: { code: 'share-label' } }

/** A text longer than this, in characters, is no button or label. */
const longestLabel = 120

/** Buttons and labels that pass the page on. */
export function judgeSharing({ block, words, page }: Signs): Verdict | null {
  const { links, length, linkLength } = block
  if (links.length > 0 && length - linkLength <= longestLabel && links.every(passesOn(page)))
    return { reason: 'sharing', evidence: { code: 'share-links' } }
  if (!labelWords.begin(words, block.index)) return null
  const { text } = block
  if (text.length > longestLabel || /[.!?]$/.test(text)) return null
  // An author's own pages stand in a post under the same names: those are elsewhere.
  if (links.length > 0 && buttons.test(text) && !links.some(leadsAway(page))) return sharingLabel
  // The address that is shared may stand in the same line.
  const labelEnd = text.indexOf(':') + 1
  const isBeforeAddress = labelEnd > 0 && isOwnAddress(text.slice(labelEnd).trim(), page.address)
  return shareLabel.test(isBeforeAddress ? text.slice(0, labelEnd) : text) ? sharingLabel : null
}

/** Whether a link leads to another site: buttons lead to the page's own, nowhere, or run its script. */
function leadsAway({ address }: MirrorPage): (link: HTMLAnchorElement) => boolean {
  return (link) =>
    link.host !== address.host && /^(?!javascript:)[a-z]+:/i.test(link.getAttribute('href') ?? '')
}

/** Whether a link hands this page's address to somebody: to a network, or in a query of its own. */
function passesOn({ address: { host } }: MirrorPage): (link: HTMLAnchorElement) => boolean {
  return (link) => {
    const address = link.getAttribute('href') ?? ''
    if (!address.includes('?')) return false
    // With a path behind it: a name alone only says where a reader came from.
    const own = new RegExp(`\\?.*${host.replace(/^www\./, '')}(?:/|%2f)`, 'i')
    return own.test(address) || shareAddress.test(address)
  }
}
