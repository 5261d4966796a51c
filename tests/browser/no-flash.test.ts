import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, kinds, openWithExtension, until } from './support/browsers'
import { referencePage, referenceUrl } from './support/reference'
import { type SlowServer, serveSlowly } from './support/slow-server'

/** The page arrives in ten pieces over one second: several frames are drawn between two pieces. */
const pieces = 10
const pauseMs = 100
const loads = 15

/** Notes on every frame which of the junk can be seen; stands first in the page. */
function watchFrames(): void {
  const seen = new Set<string>()
  Object.assign(globalThis, { seenJunk: seen })
  const signs = [
    'Undefined variable',
    'Share with your friend',
    'DID YOU KNOW',
    'FROM USA',
    'Last Update',
  ]
  const look = () => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? ''
      const sign = signs.find((candidate) => text.includes(candidate))
      const element = walker.currentNode.parentElement
      if (sign && element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        seen.add(sign)
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

describe.each(kinds)('a slow page in %s', (kind) => {
  let server: SlowServer
  let driven: Driven
  beforeAll(async () => {
    const probe = `<head><script>(${watchFrames})()</script>`
    // Firefox takes a frame that cannot be reached for a failure of the page.
    const html = referencePage('cards.html')
      .replace('<head>', probe)
      .replaceAll(/src="https:[^"]*"/g, 'src="about:blank"')
    server = await serveSlowly(html, pieces, pauseMs)
    driven = await openWithExtension(kind, server)
  })
  afterAll(async () => {
    await driven.close()
    server.close()
  })

  it('never shows what is hidden later', { timeout: 300_000 }, async () => {
    const load = async () => {
      const page = await driven.browser.newPage()
      await page.goto(referenceUrl)
      await until(() => page.evaluate(() => document.querySelector('cm-term') !== null))
      const seen = await page.evaluate(() => [
        ...(globalThis as unknown as { seenJunk: Set<string> }).seenJunk,
      ])
      const shown = await page.evaluate(() =>
        document.body.checkVisibility({ visibilityProperty: true }),
      )
      await page.close()
      return { seen, shown }
    }
    const results = []
    for (let count = 0; count < loads; count++) results.push(await load())
    expect(results).toEqual(Array.from({ length: loads }, () => ({ seen: [], shown: true })))
  })
})
