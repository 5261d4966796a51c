import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, drawnMarkup } from './support/accessibility'
import { type Driven, openWithExtension, servePage, until, untilMarked } from './support/browsers'
import { askPage, setSettings } from './support/own-page'
import { referencePage, referenceUrl } from './support/reference'

const looks = [
  ['en', 'light', 1280],
  ['ru', 'dark', 390],
  ['en', 'sepia', 320],
] as const

describe('what is drawn on a page', () => {
  let driven: Driven
  let own: Page
  beforeAll(async () => {
    driven = await openWithExtension('chrome')
    own = await driven.openOwn('src/options/index.html')
  })
  afterAll(() => driven.close())

  const open = async (interfaceLanguage: string, theme: string, width: number) => {
    await setSettings(own, { interfaceLanguage, theme })
    const page = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await page.setViewport({ width, height: 800 })
    await untilMarked(page)
    await page.bringToFront()
    return page
  }

  it.each(looks)('has no fault that axe-core finds in review: %s, %s, %i wide', async (...look) => {
    const page = await open(...look)
    await askPage(own, 'page/review', { on: true })
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'CLEAR-MIRROR'))
    expect(await accessibilityFaults(driven, page)).toEqual([])
    await page.close()
  })

  it.each(looks)('has no fault while something is chosen: %s, %s, %i wide', async (...look) => {
    const page = await open(...look)
    await askPage(own, 'page/pick', { pointed: false })
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'CLEAR-MIRROR'))
    expect(await accessibilityFaults(driven, page)).toEqual([])
    await page.keyboard.press('Enter')
    await until(async () => (await page.$('[data-cm-hidden="preview"]')) !== null)
    expect(await accessibilityFaults(driven, page)).toEqual([])
    await page.close()
  })

  it('warns before the post itself is hidden', async () => {
    const page = await open('en', 'light', 1280)
    await askPage(own, 'page/pick', { pointed: false })
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'CLEAR-MIRROR'))
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await until(async () => (await page.$('[data-cm-hidden="preview"]')) !== null)
    expect(await drawnMarkup(page)).toContain('This is the whole post.')
    await page.close()
  })
})
