import type { Signs } from '../signs'
import type { Verdict } from '../verdict'

/** Class names and ids by which sites and ad networks name their slots. */
const adName =
  /(?:^|[\s_-])(?:ads?|adv|advert\w*|adsby\w*|adsense|adslot|adbox|adfox|banner|sponsor\w*|promo|promoted|affiliate|dfp|taboola|outbrain|mgid|yandex_rtb|rtb|doubleclick|clickadu|popunder)(?:$|[\s_\d-])/i

/** Hosts and paths of ad networks' frames. */
const adAddress =
  /doubleclick\.net|googlesyndication|adservice|adsystem|\/pagead\/|exdynsrv|exoclick|exosrv|magsrv|realsrv|adsterra|popcash|propeller|juicyads|trafficjunky|mgid\.com|taboola|outbrain|yandex\.ru\/an\/|an\.yandex|adfox|begun\.ru|[?&]zone(?:id)?=|\/(?:ads?|adserver|banners?)[/.?]/i

/** Words that the law or the network puts in front of a text advertisement. */
const adLabel =
  /^(?:ad|ads|advert|advertisement|advertising|sponsored(?: (?:by|post|content|link))?|promoted|promotion|реклама|на правах рекламы|партн[её]рский материал|спонсор|广告|推广|赞助|تبلیغ|تبلیغات|آگهی|إعلان|اعلان|ممول|reklama|homiylik|anzeige|publicidad|publicité|pub)\s*(?:[·:•|.\-–—!]|$)/i

/** A labelled text longer than this, in characters, tells more than an advertisement does. */
const longestLabelled = 300

/**
 * Advertisements by the public conventions of slots, frames and labels.
 * @param isForeign whether a host is neither the page's own nor Telegram's
 */
export function judgeAdvertisement(
  signs: Signs,
  isForeign: (host: string) => boolean,
): Verdict | null {
  if (signs.boxNames.some((name) => adName.test(name))) return advertisement('ad-box')
  if (signs.frames.some((address) => adAddress.test(address))) return advertisement('ad-frame')
  const foreign = signs.links.filter(({ host }) => isForeign(host))
  if (signs.text === '') {
    const banner = signs.media > 0 && foreign.length > 0
    return banner ? advertisement('linked-banner') : null
  }
  if (signs.text.length <= longestLabelled && adLabel.test(signs.text))
    return advertisement('ad-label')
  return null
}

function advertisement(code: 'ad-box' | 'ad-frame' | 'ad-label' | 'linked-banner'): Verdict {
  return { reason: 'advertisement', evidence: { code } }
}
