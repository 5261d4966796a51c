import type { MirrorPage } from '../page/mirror-page'
import { signsOf } from './signs'
import type { Words } from './text/words'
import type { Verdict } from './verdict'
import { judgeAdvertisement } from './verdicts/advertisement'
import { judgeFurniture } from './verdicts/furniture'
import { judgeServerMessage } from './verdicts/server-message'
import { judgeSharing } from './verdicts/sharing'

/** Most words in a box whose class name may speak of all of it; a post's column is named for many things. */
const smallBoxWords = 120

/** Longest text, in characters, that signs other than a server message can be read from. */
const longestSign = 400

/**
 * Judges every block by its own evidence, whatever the post is; null for unknown text.
 * @param isSmall whether a box's class name may speak of all of it
 */
export function judgePage(
  page: MirrorPage,
  words: Words,
  isSmall: (element: Element) => boolean = smallBoxes(page, words),
): (Verdict | null)[] {
  const isForeign = foreignHosts(page)
  return page.blocks.map((block) => {
    const message = judgeServerMessage(block)
    if (message) return message
    if (block.text.length > longestSign) return null
    const signs = signsOf(page, block, isSmall)
    return (
      judgeAdvertisement(signs, isForeign) ??
      judgeSharing(signs) ??
      judgeFurniture(signs, page.address)
    )
  })
}

/** Usual length of a word with the space behind it, in characters. */
const wordLength = 7

/** Whether a box is small by the length of its text: for boxes whose blocks were not read. */
export function isSmallBox(element: Element): boolean {
  let length = element.textContent?.length ?? 0
  for (const { textContent } of element.querySelectorAll('script, style, noscript'))
    length -= textContent?.length ?? 0
  return length <= smallBoxWords * wordLength
}

/** Whether a box holds so little that its class name may speak of all of it. */
export function smallBoxes(
  { boxes }: MirrorPage,
  { starts }: Words,
): (element: Element) => boolean {
  const large = new Set<Element>()
  for (const { element, first, end } of boxes)
    if ((starts[end] ?? 0) - (starts[first] ?? 0) > smallBoxWords) large.add(element)
  return (element) => !large.has(element)
}

const telegramHosts = /(?:^|\.)(?:t\.me|telegram\.(?:me|org|dog)|telegra\.ph|tx\.me)$/i

function foreignHosts({ address, document }: MirrorPage): (host: string) => boolean {
  const own = new Set([address.host, document.location?.host ?? ''])
  const family = address.host.replace(/^www\./, '')
  return (host) =>
    host !== '' &&
    !own.has(host) &&
    !host.endsWith(`.${family}`) &&
    host !== family &&
    !telegramHosts.test(host)
}
