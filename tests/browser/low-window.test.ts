import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, kinds, openWithExtension, servePage, untilMarked } from './support/browsers'
import { buildWithOpenRoots, drawn } from './support/open-roots'
import { referencePage, referenceUrl } from './support/reference'

/** Heights of windows on small laptops, in px. */
const heights = [600, 700]

describe.each(kinds)('a card beside the contents of a low window in %s', (kind) => {
  const build = buildWithOpenRoots(kind)
  let driven: Driven
  beforeAll(async () => {
    driven = await openWithExtension(kind, undefined, build.folder)
  })
  afterAll(async () => {
    await driven?.close()
    build.remove()
  })

  it.each(heights)('leaves the ends of both in sight, %i px high', async (height) => {
    const page = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await page.setViewport({ width: 1280, height })
    await page.bringToFront()
    await untilMarked(page)
    await page.focus('cm-term[role="button"]')
    await page.keyboard.press('Enter')
    const bottomOf = async (selector: string) => {
      const box = await (await drawn(page, selector)).boundingBox()
      return box ? box.y + box.height : Number.NaN
    }
    const foot = await bottomOf('.rail .card-foot')
    expect(foot).toBeLessThanOrEqual(await bottomOf('.rail .card'))
    expect(foot).toBeLessThan(height)
    expect(await bottomOf('.rail .panel-foot')).toBeLessThanOrEqual(await bottomOf('.rail .panel'))
    await page.close()
  })
})
