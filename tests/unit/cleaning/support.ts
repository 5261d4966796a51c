import { analyse, hide, reasons } from '../../../src/cleaning'
import { judgeRepeat } from '../../../src/cleaning/asked'
import type { MirrorAddress } from '../../../src/page/address'

export const address: MirrorAddress = {
  site: 'tg-me',
  host: 'tg-me.com',
  kind: 'post',
  channel: 'somechannel',
  post: 7,
}
const options = { hide: new Set(reasons), kept: new Set<string>() }

/** Puts markup into the test's document; only for tests, which own every letter of it. */
export function load(body: string): void {
  const parsed = new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html')
  document.body.replaceChildren(...parsed.body.childNodes)
}

/** Cleans the test's document and gives back what a reader sees, and the way back. @param knownSite false where the reader asked for it */
export function clean(kind: MirrorAddress['kind'] = 'post', knownSite = true) {
  const controller = new AbortController()
  const analysis = analyse(document, { ...address, kind }, options, knownSite ? null : judgeRepeat)
  hide(analysis.page, analysis.plan, controller.signal)
  return { ...analysis, visible: visibleText(document.body), undo: () => controller.abort() }
}

function visibleText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
  if ((node as Element).hasAttribute?.('data-cm-hidden')) return ''
  return [...node.childNodes].map(visibleText).join(' ').replace(/\s+/g, ' ').trim()
}
