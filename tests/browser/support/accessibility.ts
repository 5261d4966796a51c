import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import type { Driven } from './browsers'

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Axe {
  run(what: object): Promise<{
    passes: unknown[]
    violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[]
  }>
}

/**
 * Checks everything the extension draws on a page, as it is drawn now. The roots are closed, so a copy of
 * the page is made in which they are open; only Chromium can give that copy.
 * @returns a sentence for each thing that axe-core finds
 */
export async function accessibilityFaults(driven: Driven, page: Page): Promise<string[]> {
  const session = await page.createCDPSession()
  const { root } = await session.send('DOM.getDocument')
  const request = { nodeId: root.nodeId, includeShadowDOM: true }
  const { outerHTML } = await session.send('DOM.getOuterHTML', request)
  await session.detach()
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
  const faults = await copy.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { passes, violations } = await axe.run({ include: [['clear-mirror']] })
    if (passes.length === 0) return ['There was nothing to check']
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
    )
  })
  await copy.close()
  return faults
}
