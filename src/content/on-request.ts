import '../interface/all-icons'
import { hiddenAttribute } from '../cleaning/hide'
import jumpStyles from '../contents/contents.css?inline'
import { linesOf } from '../contents/lines'
import { outlineOf } from '../contents/outline'
import termStyles from '../glossary/marks/marks.css?inline'
import { type MirrorAddress, originalAddress } from '../page/address'
import { neighbours } from '../page/neighbours'
import type { Post } from '../page/post'
import { publishedAt } from '../page/published'
import { mirrorAddress, type Target } from '../page/write-address'
import { openView, type PostAddresses, postAsMarkdown, type ReadingServices } from '../reading'
import { sites } from '../sites'
import { handOver, type PageParts } from './hand-over'

handOver({
  open: (post, parts, onClose, signal) =>
    openView(post, { ...servicesFrom(post, parts), onClose }, signal),
  markdown: (post, parts) => postAsMarkdown(post, servicesFrom(post, parts)),
})

/** What the reading view of a page gets from the rest of the extension. */
function servicesFrom(post: Post, parts: PageParts): Omit<ReadingServices, 'onClose'> {
  const { address } = post
  const { reading, contents } = parts.settings
  return {
    ...parts,
    host: address.host,
    choices: reading,
    opensHere: reading.openOn.includes(address.host),
    wordsPerMinute: contents.wordsPerMinute,
    addresses: addressesAround(address),
    published: publishedAt(parts.document, post),
    styles: termStyles + jumpStyles,
    isHidden: (element) =>
      element.hasAttribute(hiddenAttribute) && !element.hasAttribute('data-cm-review'),
    titleOf: (blocks) => outlineOf(linesOf(blocks)).title?.line ?? null,
  }
}

function addressesAround(address: MirrorAddress): PostAddresses {
  const url = new URL(location.href)
  const sameMirror = (target: Target) => mirrorAddress(url, sites, target)
  const { channel } = address
  const { previous = null, next = null } = neighbours(address, location.href)
  return {
    original: originalAddress(address),
    channel: channel && (sameMirror({ channel, post: null }) ?? `https://t.me/${channel}`),
    previous,
    next,
    sameMirror,
  }
}
