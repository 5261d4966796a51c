import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sites } from '../../src/sites'
import { type Driven, kinds, openWithExtension, servePage, until } from './support/browsers'
import { squeezed } from './support/reference'
import { setSettings } from './support/settings'
import { sitePages } from './support/site-pages'

function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText)
}

function isCleaned(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document.querySelector('[data-cm-hidden]') !== null &&
      !document.documentElement.hasAttribute('data-cm-hold'),
  )
}

function isGivenBack(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector('[data-cm-hidden], cm-part, cm-term, clear-mirror') === null,
  )
}

function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML)
}

describe.each(kinds)('the pages of known sites in %s', (kind) => {
  let driven: Driven
  beforeAll(async () => {
    driven = await openWithExtension(kind)
  })
  afterAll(() => driven.close())

  it.each(sitePages.map((site) => [site.name, site] as const))(
    '%s: every post once, junk hidden, all of it given back',
    async (_, { url, html, posts, junk, stays }) => {
      const plain = await servePage(driven, 'https://example.org/page', html)
      const untouched = await markup(plain)
      await plain.close()
      const page = await servePage(driven, url, html)
      await until(() => isCleaned(page))
      const text = await visibleText(page)
      const counts = posts.map((post) => [post, squeezed(text).split(squeezed(post)).length - 1])
      expect(counts).toEqual(posts.map((post) => [post, 1]))
      expect(junk.filter((sign) => text.includes(sign))).toEqual([])
      expect(stays.filter((sign) => !text.includes(sign))).toEqual([])
      await setSettings(driven, { sitesOff: [new URL(url).host] })
      await until(() => isGivenBack(page))
      const back = await markup(page)
      await setSettings(driven, {})
      expect(back).toBe(untouched)
      await page.close()
    },
  )

  it('have hints whose selectors the browser reads', async () => {
    const page = await driven.browser.newPage()
    const selectors = sites.flatMap(({ hints }) => [
      ...(hints?.posts === undefined ? [] : [hints.posts]),
      ...(hints?.advertisements ?? []),
    ])
    const unread = await page.evaluate(
      (all) =>
        all.filter((selector) => {
          try {
            document.querySelector(selector)
            return false
          } catch {
            return true
          }
        }),
      selectors,
    )
    expect(selectors.length).toBeGreaterThan(0)
    expect(unread).toEqual([])
    await page.close()
  })
})
