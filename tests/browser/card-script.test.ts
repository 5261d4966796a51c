import { copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  type Driven,
  kinds,
  openWithExtension,
  servePage,
  until,
  untilMarked,
} from './support/browsers'
import { buildWithOpenRoots, drawn } from './support/open-roots'
import { referencePage, referenceUrl } from './support/reference'

/** Allows no styles but its own server's. */
const strictPolicy = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`

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

describe.each(kinds)('what fills a card is loaded with the first in %s', (kind) => {
  const build = buildWithOpenRoots(kind)
  const script = path.join(build.folder, 'card.js')
  const saved = path.join(build.folder, 'card.saved')
  let driven: Driven
  let page: Page | undefined
  beforeAll(async () => {
    driven = await openWithExtension(kind, undefined, build.folder)
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
    await until(() =>
      (page as Page).evaluate(() => {
        const root = document.activeElement?.shadowRoot
        return root?.activeElement?.closest('.card') != null
      }),
    )
  })

  it('is styled where the page allows no styles but its own', async () => {
    page = await openPage(driven, strictPolicy)
    await page.hover('[data-test]')
    await drawn(page, definitionOfIt)
    expect(await alignmentOfFoot(page)).toBe('flex')
  })

  it('says so where it cannot be loaded, and offers to try again', async () => {
    copyFileSync(script, saved)
    rmSync(script)
    try {
      page = await openPage(driven)
      await page.focus('[data-test]')
      await page.keyboard.press('Enter')
      await drawn(page, '.card [role="alert"]')
    } finally {
      copyFileSync(saved, script)
    }
    const retry = await drawn(page, '.card > .btn')
    // Firefox does not look again for a file that was missing once.
    if (kind === 'firefox') return
    await retry.evaluate((button) => (button as HTMLElement).click())
    await drawn(page, definitionOfIt)
    expect(await page.$('clear-mirror >>> .card [role="alert"]')).toBeNull()
  })
})
