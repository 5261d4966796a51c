import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import type { Driven } from './browsers'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2, A and AA, and good practice; named, as axe-core leaves the size of targets out otherwise. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Axe {
  run(
    what: object,
    how: object,
  ): Promise<{
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
  // What fades in has no contrast yet.
  await copy.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await copy.setContent(
    outerHTML
      .replaceAll('shadowrootmode="closed"', 'shadowrootmode="open"')
      .replaceAll(/<(?:iframe|img|script)\b[^>]*>(?:[^<]*<\/(?:iframe|script)>)?/g, ''),
    { waitUntil: 'domcontentloaded' },
  )
  const faults = await axeFaults(copy, 'clear-mirror')
  await copy.close()
  return faults
}

/**
 * Checks a part of a page, with what is drawn in its open roots, as it is now.
 * @param part selector; the whole page, with what is asked of pages as a whole, where it is left out
 * @returns a sentence for each thing that axe-core finds
 */
export async function axeFaults(page: Page, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  return page.evaluate(
    async (selector, runOnly) => {
      const world = globalThis as unknown as { axe: Axe }
      const { passes, violations } = await world.axe.run({ include: [[selector]] }, { runOnly })
      if (passes.length === 0) return ['There was nothing to check']
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
      )
    },
    part,
    rules,
  )
}
