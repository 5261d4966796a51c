import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import type { Driven } from './browsers'

export const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Axe {
  run(what: object): Promise<{
    passes: unknown[]
    violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[]
  }>
}

/** The markup of a page with all that the extension draws on it; only Chromium can give it. */
export async function drawnMarkup(page: Page): Promise<string> {
  const session = await page.createCDPSession()
  const { root } = await session.send('DOM.getDocument')
  const request = { nodeId: root.nodeId, includeShadowDOM: true }
  const { outerHTML } = await session.send('DOM.getOuterHTML', request)
  await session.detach()
  return outerHTML
}

/**
 * Checks everything the extension draws on a page, as it is drawn now. The roots are closed, so a copy of
 * the page is made in which they are open.
 * @returns a sentence for each thing that axe-core finds
 */
export async function accessibilityFaults(driven: Driven, page: Page): Promise<string[]> {
  const outerHTML = await drawnMarkup(page)
  const copy = await driven.browser.newPage()
  const viewport = page.viewport()
  if (viewport) await copy.setViewport(viewport)
  await copy.setContent(
    outerHTML
      .replaceAll('shadowrootmode="closed"', 'shadowrootmode="open"')
      .replaceAll(/<(?:iframe|img|script)\b[^>]*>(?:[^<]*<\/(?:iframe|script)>)?/g, ''),
    { waitUntil: 'domcontentloaded' },
  )
  await copy.evaluate(readFileSync(axeFile, 'utf8'))
  const faults = await axeFaults(copy, 'clear-mirror')
  await copy.close()
  return faults
}

/**
 * Checks a part of a page that axe-core has been put into, whose roots it can look into.
 * @returns a sentence for each thing that axe-core finds
 */
export function axeFaults(page: Page, part: string): Promise<string[]> {
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { passes, violations } = await axe.run({ include: [[selector]] })
    if (passes.length === 0) return ['There was nothing to check']
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
    )
  }, part)
}
