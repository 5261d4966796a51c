import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, kinds, openWithExtension, servePage, until } from './support/browsers'
import { longPage, longParts } from './support/long-post'
import { buildWithOpenRoots } from './support/open-roots'
import { referenceUrl } from './support/reference'

/** Longest time between two frames that a reader does not notice, in ms. */
const noticed = 50

/** Pairs of runs at most: other programs take the processor now and then, and spare one pair of several. */
const pairs = 10

/** How far each frame scrolls, in px: fast, so that every few frames bring another section. */
const stride = 240

/** An ordinary address: the same page without the extension. */
const ordinaryUrl = 'https://ordinary.example/post'

interface Scrolled {
  /** Frames that came later than a reader notices. */
  readonly late: number
  readonly frames: number
  /** How many sections the panel said were being read, one after the other. */
  readonly sections: number
}

/** Scrolls the page from its top to its end, a step a frame, and back to the top. */
function scrollThrough(page: Page): Promise<Scrolled> {
  return page.evaluate(
    async (limit, step) => {
      const current = () =>
        [...document.querySelectorAll('clear-mirror')].flatMap(({ shadowRoot }) =>
          [...(shadowRoot?.querySelectorAll<HTMLElement>('.toc .go[aria-current]') ?? [])].map(
            ({ title }) => title,
          ),
        )[0]
      const nextFrame = () => new Promise<number>(requestAnimationFrame)
      const sections = new Set<string>()
      let late = 0
      let frames = 0
      scrollTo(0, 0)
      await nextFrame()
      for (let before = await nextFrame(), end = false; !end; frames++) {
        end = scrollY + innerHeight >= document.documentElement.scrollHeight - 1
        scrollBy({ top: step, behavior: 'instant' })
        const now = await nextFrame()
        if (now - before > limit) late++
        before = now
        const section = current()
        if (section) sections.add(section)
      }
      scrollTo(0, 0)
      return { late, frames, sections: sections.size }
    },
    noticed,
    stride,
  )
}

describe.each(kinds)('scrolling a long post in %s', (kind) => {
  const build = buildWithOpenRoots(kind)
  let driven: Driven
  beforeAll(async () => {
    driven = await openWithExtension(kind, undefined, build.folder)
  })
  afterAll(async () => {
    await driven?.close()
    build.remove()
  })

  const open = async (url: string) => {
    const page = await servePage(driven, url, longPage())
    await page.setViewport({ width: 1280, height: 900 })
    return page
  }

  it('has no more late frames where the panel follows than without the extension', {
    timeout: 400_000,
  }, async () => {
    const without = await open(ordinaryUrl)
    const following = await open(referenceUrl)
    const letters = await following.$eval('main', ({ textContent }) => textContent?.length ?? 0)
    expect(letters).toBeGreaterThan(100_000)
    await following.bringToFront()
    await until(async () => (await scrollThrough(following)).sections >= longParts)
    const excess: number[] = []
    for (let pair = 0; pair < pairs && !excess.some((more) => more <= 0); pair++) {
      await without.bringToFront()
      const alone = await scrollThrough(without)
      await following.bringToFront()
      const followed = await scrollThrough(following)
      expect(followed.frames).toBeGreaterThan(100)
      expect(followed.sections).toBeGreaterThanOrEqual(longParts)
      excess.push(followed.late - alone.late)
    }
    expect(Math.min(...excess), `late frames more than without: ${excess}`).toBeLessThanOrEqual(0)
  })
})
