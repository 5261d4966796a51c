import { copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './support/accessibility'
import {
  type Driven,
  kinds,
  openWithExtension,
  servePage,
  until,
  untilMarked,
} from './support/browsers'
import { buildWithOpenRoots, drawn } from './support/open-roots'
import { setSettings } from './support/own-page'
import { referencePage, referenceUrl } from './support/reference'

/** Allows no styles but its own server's. */
const strictPolicy = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`

/** Language of the interface, theme and width of the window in px. */
const looks = [
  ['ru', 'dark', 390],
  ['en', 'light', 1280],
] as const

const words = 'нейронные сети'
const definitionOfIt = '.card p.def[lang]'

async function openPage(driven: Driven, head = ''): Promise<Page> {
  const html = referencePage('cards.html').replace(/<head[^>]*>/, (tag) => tag + head)
  const page = await servePage(driven, referenceUrl, html)
  await page.bringToFront()
  await untilMarked(page)
  await page.evaluate((wanted) => {
    const terms = document.querySelectorAll<HTMLElement>('cm-term[role="button"]')
    const term = [...terms].find(({ textContent }) => textContent === wanted)
    term?.setAttribute('data-test', '')
    term?.scrollIntoView({ block: 'center' })
  }, words)
  return page
}

const alignmentOfFoot = (page: Page) =>
  page.$eval('clear-mirror >>> .card-foot', (foot) => getComputedStyle(foot).display)

const isFocusInCard = (page: Page) =>
  page.evaluate(() => {
    const root = document.activeElement?.shadowRoot
    return root?.activeElement?.closest('.card') != null
  })
const gone = (page: Page, selector: string) =>
  until(async () => (await page.$(`clear-mirror >>> ${selector}`)) === null)
const press = (control: ElementHandle<Element>) =>
  control.evaluate((button) => (button as HTMLElement).click())

describe.each(kinds)('what opens cards is loaded with the first in %s', (kind) => {
  const build = buildWithOpenRoots(kind)
  const script = path.join(build.folder, 'card.js')
  const saved = path.join(build.folder, 'card.saved')
  let driven: Driven
  let own: Page
  let page: Page | undefined
  beforeAll(async () => {
    driven = await openWithExtension(kind, undefined, build.folder)
    own = await driven.openOwn('src/options/index.html')
  })
  afterEach(() => page?.close().catch(() => {}))
  afterAll(async () => {
    await driven?.close()
    build.remove()
  })

  it('opens first by pointer', async () => {
    page = await openPage(driven)
    await page.hover('[data-test]')
    await drawn(page, definitionOfIt)
    await drawn(page, '.card-foot button')
    expect(await alignmentOfFoot(page)).toBe('flex')
  })

  it('opens first by the keyboard, and leads focus into it', async () => {
    page = await openPage(driven)
    await page.focus('[data-test]')
    await page.keyboard.press('Enter')
    await drawn(page, definitionOfIt)
    await until(() => isFocusInCard(page as Page))
  })

  it('is styled where the page allows no styles but its own', async () => {
    page = await openPage(driven, strictPolicy)
    await page.hover('[data-test]')
    await drawn(page, definitionOfIt)
    expect(await alignmentOfFoot(page)).toBe('flex')
  })

  it('opens first from the list of terms', async () => {
    page = await openPage(driven)
    await press(await drawn(page, '[data-slot="terms"] button'))
    await press(await drawn(page, ':is(.terms, [data-slot="term-list"]) .go'))
    await drawn(page, definitionOfIt)
    expect(await page.$$('cm-term[data-open]')).not.toHaveLength(0)
  })

  it('says so where it cannot be loaded, and offers to try again', async () => {
    copyFileSync(script, saved)
    rmSync(script)
    try {
      page = await openPage(driven)
      await page.focus('[data-test]')
      await page.keyboard.press('Enter')
      await drawn(page, '.card [role="alert"]')
      await until(() => isFocusInCard(page as Page))
      await page.keyboard.press('Escape')
      await gone(page, '.card')
      expect(await page.$eval('[data-test]', (term) => term === document.activeElement)).toBe(true)
      // A bar at the bottom, as in windows without room beside the post, with the words of the other language.
      for (const [language, theme, width] of looks) {
        await setSettings(own, { interfaceLanguage: language, theme })
        await page.setViewport({ width, height: 800 })
        await untilMarked(page)
        await until(async () => {
          if (await page?.$('clear-mirror >>> .card')) return true
          await page?.$eval('cm-term[role="button"]', (term) => (term as HTMLElement).click())
          return false
        })
        await drawn(page, '.card [role="alert"]')
        expect(await axeFaults(page, 'clear-mirror'), `${language} ${theme} ${width}`).toEqual([])
      }
    } finally {
      copyFileSync(saved, script)
    }
    const retry = await drawn(page, '.card > .btn')
    // Firefox does not look again for a file that was missing once.
    if (kind === 'firefox') return
    await press(retry)
    await drawn(page, definitionOfIt)
    expect(await page.$('clear-mirror >>> .card [role="alert"]')).toBeNull()
  })
})
