import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Driven,
  kinds,
  openWithExtension,
  servePage,
  until,
  untilMarked,
} from './support/browsers'
import { askPage, pageState, setSettings, stored } from './support/own-page'
import { layouts, referencePage, referenceUrl } from './support/reference'

const otherPost = 'https://tg-me.com/levels_of_abstraction/20'

function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML)
}

/** Elements hidden or shown by the run whose text or place a selector names. */
function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(
    (wanted) => document.querySelector(wanted)?.checkVisibility() ?? false,
    selector,
  )
}

describe.each(kinds)('looking at what was hidden in %s', (kind) => {
  let driven: Driven
  let own: Page
  let page: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    own = await driven.openOwn('src/options/index.html')
  })
  afterAll(() => driven.close())
  beforeEach(() => setSettings(own, {}))

  const open = async (layout: string, url = referenceUrl) => {
    page = await servePage(driven, url, referencePage(layout))
    await untilMarked(page)
    await page.bringToFront()
  }
  const review = async (run?: string) => {
    await askPage(own, 'page/review', { on: true, ...(run ? { run } : {}) })
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'CLEAR-MIRROR'))
  }
  const runOf = async (reason: string) => {
    const state = await pageState(own)
    const run = state?.hidden.find((hidden) => hidden.reason === reason)
    if (!run) throw new Error(`Nothing is hidden as ${reason}`)
    return run.id
  }
  const end = async () => {
    await page.keyboard.press('Escape')
    await until(async () => (await page.$('[data-cm-review~="shown"]')) === null)
  }

  it.each(layouts)('shows each block at its place and hides it again: %s', async (layout) => {
    await open(layout)
    const before = await markup(page)
    await review()
    const state = await pageState(own)
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('[data-cm-review~="shown"]')].map(
        (element) => element.getAttribute('data-cm-hidden') ?? '',
      ),
    )
    expect(new Set(shown)).toEqual(new Set(state?.hidden.map(({ id }) => id)))
    await end()
    expect(await markup(page)).toBe(before)
    await page.close()
  })

  it('restores with the keyboard, for this page and longer than one visit', async () => {
    await open('cards.html')
    await review(await runOf('sharing'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until(async () => (await page.$('[data-cm-review~="restored"]')) !== null)
    await end()
    const sharing = `[data-cm-hidden="${await runOf('sharing')}"]`
    expect(await isSeen(page, sharing)).toBe(true)
    await until(async () => JSON.stringify(await stored(own, 'restored')) !== undefined)
    await page.reload()
    await untilMarked(page)
    expect(await isSeen(page, sharing)).toBe(true)
    expect(await isSeen(page, '[data-cm-hidden]:not([data-cm-review])')).toBe(false)
    await review(await runOf('sharing'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until(async () => (await page.$('[data-cm-review~="restored"]')) === null)
    await end()
    expect(await isSeen(page, sharing)).toBe(false)
    expect(await stored(own, 'restored')).toEqual([])
    await page.close()
  })

  it('keeps one kind of block on the whole site and no other', async () => {
    await open('cards.html')
    await review(await runOf('sharing'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until(async () => /"kept":\["sharing/.test(JSON.stringify(await stored(own, 'settings'))))
    await end()
    await until(async () => (await pageState(own))?.hidden.every((r) => r.reason !== 'sharing'))
    await page.close()
    await open('cards.html', otherPost)
    const reasons = (await pageState(own))?.hidden.map(({ reason }) => reason)
    expect(reasons).not.toContain('sharing')
    expect(reasons).toEqual(expect.arrayContaining(['advertisement', 'duplicate', 'filler']))
    await page.close()
  })

  it('cuts a long block at a whole line', async () => {
    await open('widget.html')
    await review(await runOf('duplicate'))
    const cut = await page.evaluate(() => {
      const element = document.querySelector('[data-cm-review~="cut"]')
      if (!element) return null
      const { bottom } = element.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(element)
      const lines = [...range.getClientRects()].filter(({ height }) => height > 4 && height < 40)
      return {
        whole: lines.filter((line) => line.bottom <= bottom + 0.5).length,
        inTwo: lines.filter((line) => line.top < bottom - 2 && line.bottom > bottom + 2).length,
        beyond: lines.filter((line) => line.top > bottom).length,
      }
    })
    expect(cut?.whole).toBeGreaterThan(0)
    expect(cut?.beyond).toBeGreaterThan(0)
    expect(cut?.inTwo).toBe(0)
    await end()
    await page.close()
  })

  it('is undone to the letter', async () => {
    const html = referencePage('cards.html')
    const plain = await servePage(driven, 'https://example.org/page', html)
    const untouched = await markup(plain)
    await plain.close()
    await open('cards.html')
    await review()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until(async () => (await page.$('[data-cm-review~="restored"]')) !== null)
    await setSettings(own, { sitesOff: ['tg-me.com'] })
    await until(async () => (await page.$('cm-term')) === null)
    expect(await markup(page)).toBe(untouched)
    await page.close()
  })
})
