import type { Block } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import { framesOf, isForeign, type Signs } from '../signs'
import { wordCount } from '../text/block-words'
import { SignWords } from '../text/sign-words'
import type { Words } from '../text/words'
import type { Verdict } from '../verdict'

/** Class names and ids by which sites and ad networks name their slots. */
const adName =
  /(?:^|[\s_-])(?:ads?|adv|advert\w*|adsby\w*|adsense|ad-?(?:block|box|slot|unit|wrap\w*)|adfox|banner|sponsor\w*|promo|promoted|affiliate|dfp|taboola|outbrain|mgid|m\d+scriptrootc\d+|yandex_rtb|rtb|doubleclick|clickadu|popunder)(?:$|[\s_\d-])/i

/** Hosts of ad networks. */
const adHost =
  /doubleclick\.net|googlesyndication|adservice|adsystem|exdynsrv|exoclick|exosrv|magsrv|realsrv|adsterra|highperformanceformat|a-ads\.com|popcash|propeller|juicyads|trafficjunky|mgid\.com|taboola|outbrain|an\.yandex|adfox|begun\.ru/i
/** What stands in the addresses of their frames. */
const adPath = /\/pagead\/|yandex\.ru\/an\/|[?&]zone(?:id)?=|\/(?:ads?|adserver|banners?)[/.?]/i

/** Sizes of frames that networks sell, in CSS px (IAB's fixed sizes); players and widgets have others. */
const adSize = /^(?:160x600|300x(?:50|100|250|600)|320x(?:50|100)|336x280|468x60|728x90|970x250)$/

/** Hosts whose frames are parts of a post, and have no bars to scroll with either. */
const player =
  /youtu|vimeo|soundcloud|spotify|bandcamp|rutube|\bvk|\bok\.|facebook|instagram|tiktok|twitch/

/** Words that the law or the network puts in front of a text advertisement. */
const adLabel =
  /^(?:ad|ads|advert|advertisement|advertising|sponsored(?: (?:by(?: [^:·|.]{1,30})?|post|content|link))?|promoted|promotion|реклама|на правах рекламы|партнерский материал|партнёрский материал|спонсор|广告|推广|赞助|تبلیغ|تبلیغات|آگهی|إعلان(?: ممول)?|اعلان(?: ممول)?|ممول|विज्ञापन|広告|reklam|reklama|reklamı|sponsorlu|homiylik|anzeige|publicidad|publicidade|publicité|pub)\s*(?:[·:：•|.\-–—!]|$)/i

/** First words of such labels, among others of the pattern. */
const labelWords = new SignWords(adLabel.source)

/** A labelled text longer than this, in characters, tells more than an advertisement does. */
const longestLabelled = 300

/** The number that Russian law wants in an author's own advertisement: it is a part of the post. */
const authorsMark = /\berid\b/i

/** Whether a class name or id is one of an advertisement's slot. */
export function isAdName(name: string): boolean {
  return adName.test(name)
}

/** Whether a short text begins with such a label; a text that the law's number makes its author's own is no advertisement. */
export function beginsWithAdLabel({ index, text }: Block, words: Words): boolean {
  if (!labelWords.begin(words, index) || text.length > longestLabelled) return false
  return adLabel.test(text) && !authorsMark.test(text)
}

/** Advertisements by the public conventions of slots, frames and labels. */
export function judgeAdvertisement({ block, words, page, inAdBox }: Signs): Verdict | null {
  if (inAdBox) return advertisement('ad-box')
  const { links, length, linkLength, pieces } = block
  if (framesOf(block).some((frame) => isAdFrame(frame, page))) return advertisement('ad-frame')
  // What a page is paid to link to says so to search engines.
  // A banner beside a text is none of its words.
  const isLinked = links.length > 0 && (linkLength > 0 || wordCount(words, block.index) === 0)
  if (isLinked && length <= longestLabelled && links.every(isPaidFor))
    return advertisement('ad-label')
  if (length === 0) {
    const banner = links.some(({ host }) => isForeign(host, page))
    return banner ? advertisement('linked-banner') : null
  }
  if (!labelWords.begin(words, block.index)) return null
  const { text } = block
  if (text.length > longestLabelled || authorsMark.test(text)) return null
  const label = adLabel.exec(text)
  const isAlone = label?.[0].length === text.length && !text.endsWith('.')
  // A text that leads nowhere advertises nothing, but for the label above what does.
  return (label && links.length > 0) || isAlone || isOwnLabel(pieces, links, page)
    ? advertisement('ad-label')
    : null
}

/** Whether a label without a mark behind it has an element of its own, before what leads away. */
function isOwnLabel(
  pieces: readonly string[],
  links: readonly HTMLAnchorElement[],
  page: MirrorPage,
): boolean {
  const first = pieces.find((piece) => piece.trim() !== '')?.trim() ?? ''
  const isLabel = adLabel.exec(first)?.[0].length === first.length
  return isLabel && links.length > 0 && links.every(({ host }) => isForeign(host, page))
}

function isPaidFor(link: HTMLAnchorElement): boolean {
  return link.getAttribute('rel')?.includes('sponsored') === true || adHost.test(link.host)
}

function isAdFrame(frame: Element, page: MirrorPage): boolean {
  const address = frame.getAttribute('src') ?? ''
  if (adHost.test(address) || adPath.test(address)) return true
  const host = (frame as HTMLIFrameElement).src.split('/')[2] ?? ''
  const size = `${frame.getAttribute('width')}x${frame.getAttribute('height')}`
  const isSold = adSize.test(size) || frame.getAttribute('scrolling') === 'no'
  return isSold && isForeign(host, page) && !player.test(host)
}

export function advertisement(code: 'ad-box' | 'ad-frame' | 'ad-label' | 'linked-banner'): Verdict {
  return { reason: 'advertisement', evidence: { code } }
}
