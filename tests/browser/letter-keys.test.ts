import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Driven,
  kinds,
  openWithExtension,
  servePage,
  until,
  untilMarked,
} from './support/browsers'
import { withApi } from './support/extension-api'
import { referencePage, referenceUrl } from './support/reference'

const focusedTerm = (page: Page) =>
  page.evaluate(() =>
    document.activeElement?.localName === 'cm-term' ? document.activeElement.textContent : null,
  )

describe.each(kinds)('single letters in %s', (kind) => {
  let driven: Driven
  let own: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    own = await driven.openOwn('src/options/index.html')
  })
  afterAll(() => driven.close())

  async function openPost(letterKeys: boolean): Promise<Page> {
    await withApi(
      own,
      (api, on) => api.storage.local.set({ settings: { letterKeys: on } }),
      letterKeys,
    )
    const page = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await untilMarked(page)
    await page.bringToFront()
    return page
  }

  it('do nothing until they are switched on', async () => {
    const page = await openPost(false)
    await page.keyboard.press('d')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await focusedTerm(page)).toBeNull()
    await page.close()
  })

  it('go through terms and paragraphs, but leave text fields alone', async () => {
    const page = await openPost(true)
    await page.keyboard.press('d')
    await until(async () => (await focusedTerm(page)) !== null)
    const first = await page.evaluateHandle(() => document.activeElement)
    await page.keyboard.press('d')
    await until(() => page.evaluate((term) => document.activeElement !== term, first))
    expect(await focusedTerm(page)).not.toBeNull()
    await page.keyboard.press('Escape')
    const top = () => page.evaluate(() => scrollY)
    const before = await top()
    // What hears it is loaded when the post is there, and may come a moment later.
    await until(async () => {
      await page.keyboard.press('j')
      return (await top()) !== before
    })
    await page.evaluate(() => {
      const field = document.createElement('input')
      document.body.prepend(field)
      field.focus()
    })
    await page.keyboard.type('djk')
    expect(await page.$eval('input', ({ value }) => value)).toBe('djk')
    await page.close()
  })
})
