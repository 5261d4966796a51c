import '../interface/all-icons'
import { browser } from '../browser-api'
import { hiddenAttribute } from '../cleaning/hide'
import { wholePost } from '../cleaning/whole-post'
import jumpStyles from '../contents/contents.css?inline'
import { linesOf } from '../contents/lines'
import { outlineOf } from '../contents/outline'
import termStyles from '../glossary/marks/marks.css?inline'
import type { PageTools } from '../interface/tools/page-tools'
import { type MirrorAddress, originalAddress } from '../page/address'
import type { Feature } from '../page/feature'
import { neighbours } from '../page/neighbours'
import type { Post } from '../page/post'
import { publishedAt } from '../page/published'
import { mirrorAddress, type Target } from '../page/write-address'
import {
  type FeatureReports,
  openView,
  type PostAddresses,
  postAsMarkdown,
  type ReadingServices,
} from '../reading'
import { sites } from '../sites'
import { type PageParts, readingScript } from './reading-script'

readingScript.handOver({
  open(analysis, parts, onClose, signal) {
    const post = wholePost(analysis)
    openView(post, { ...servicesFrom(post, parts), onClose }, signal)
  },
  markdown(analysis, parts) {
    const post = wholePost(analysis)
    return postAsMarkdown(post, servicesFrom(post, parts))
  },
})

/** What the reading view of a page gets from the rest of the extension. */
function servicesFrom(post: Post, parts: PageParts): Omit<ReadingServices, 'onClose'> {
  const { address } = post
  const { document, settings, language, ask } = parts
  const { reading, contents } = settings
  return {
    document,
    language,
    features: (tools, reports) => featuresOfCopy(parts, tools, reports),
    async definition(term, near) {
      const card = await ask('glossary/card', { term, language: near })
      const [definition] = card?.definitions ?? []
      return card && definition ? { title: card.title.text, ...definition } : null
    },
    async languageOf(text) {
      const { languages } = await browser.i18n.detectLanguage(text)
      return languages[0]?.language ?? null
    },
    choose: (choices) => ask('reading/choose', choices),
    openHere: (on) => ask('reading/open-here', { on }),
    host: address.host,
    choices: reading,
    opensHere: reading.openOn.includes(address.host),
    wordsPerMinute: contents.wordsPerMinute,
    addresses: addressesAround(address),
    published: publishedAt(document, post),
    styles: termStyles + jumpStyles,
    isHidden: (element) =>
      element.hasAttribute(hiddenAttribute) && !element.hasAttribute('data-cm-review'),
    titleOf: (blocks) => outlineOf(linesOf(blocks)).title?.line ?? null,
  }
}

/** The post's features as they run on the copy that the view shows. */
function featuresOfCopy(
  { settings, postFeatures, onTermControls }: PageParts,
  tools: PageTools,
  { onEntries, onTerms }: FeatureReports,
): readonly Feature<Post>[] {
  return postFeatures(settings, tools, location.host, {
    navigation: false,
    canFold: false,
    onControls() {},
    terms: () => [],
    onOutline({ entries }) {
      if (entries.length >= settings.contents.minimumParagraphs)
        onEntries(entries.map(({ line }) => line))
    },
    onMarked: onTerms,
    onTermControls,
    unseen: (work) => work(),
  })
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
