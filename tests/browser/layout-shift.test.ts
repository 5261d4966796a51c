import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, openWithExtension, until } from './support/browsers'
import { referencePage, referenceUrl } from './support/reference'
import { type SlowServer, serveSlowly } from './support/slow-server'

/** Time in which a page comes to rest and its shifts are told, in ms. */
const settled = 1000
const loads = 4

interface Shift {
  value: number
  /** What moved; a node is null where the page cannot see it, as what the extension draws. */
  sources: { node: Node | null }[]
}

/** Notes what moves of the page's own; stands first in the page. */
function watchShifts(): void {
  const shifts: [number, string[]][] = []
  Object.assign(globalThis, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as unknown as Shift
      const moved = sources.flatMap(({ node }) =>
        node ? [`${node.nodeName}: ${node.textContent?.trim().slice(0, 40)}`] : [],
      )
      if (moved.length > 0) shifts.push([value, moved])
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Takes a box away above the post as late as an extension would that shows a page before it hides. */
function hideLate(): void {
  const hide = () => {
    const box = document.querySelector<HTMLElement>('#late')
    const isShown = box?.checkVisibility({ visibilityProperty: true })
    if (box && isShown) setTimeout(() => box.remove(), 300)
    else requestAnimationFrame(hide)
  }
  requestAnimationFrame(hide)
}

const late = '<div id="late" style="height:200px">The site\'s own words</div>'

describe.each([
  ['in one piece', 1, 0],
  // Several frames are drawn between two pieces.
  ['in ten pieces', 10, 100],
])('a page that comes %s', (_, pieces, pauseMs) => {
  let server: SlowServer
  let driven: Driven
  afterAll(async () => {
    await driven?.close()
    server?.close()
  })

  const serve = async (script: () => void, more: string) => {
    const html = referencePage('cards.html')
      .replace('<head>', `<head><script>(${watchShifts})();(${script})()</script>`)
      .replace(/<body[^>]*>/, (body) => body + more)
      .replaceAll(/src="https:[^"]*"/g, 'src="about:blank"')
    await driven?.close()
    server?.close()
    server = await serveSlowly(html, pieces, pauseMs)
    driven = await openWithExtension('chrome', server)
  }
  const shiftsOf = async (page: Page, width: number) => {
    await page.setViewport({ width, height: 800 })
    await page.goto(referenceUrl)
    await until(() =>
      page.evaluate(
        () =>
          document.querySelector('[data-cm-hidden]') !== null &&
          document.querySelector('cm-term') !== null &&
          !document.documentElement.hasAttribute('data-cm-hold'),
      ),
    )
    await new Promise((resolve) => setTimeout(resolve, settled))
    return page.evaluate(() => (globalThis as unknown as { shifts: [number, string[]][] }).shifts)
  }

  describe('and is cleaned before it is shown', () => {
    beforeAll(() => serve(() => {}, ''))

    it.each([1280, 390])('moves nothing of its own, %i px wide', async (width) => {
      for (let load = 0; load < loads; load++) {
        const page = await driven.browser.newPage()
        expect(await shiftsOf(page, width)).toEqual([])
        await page.close()
      }
    })
  })

  describe('and hides something once it is seen', () => {
    beforeAll(() => serve(hideLate, late))

    it('moves what stands below', async () => {
      const page = await driven.browser.newPage()
      expect(await shiftsOf(page, 1280)).not.toEqual([])
      await page.close()
    })
  })
})
