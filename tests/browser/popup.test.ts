import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, openWithExtension, servePage, until } from './support/browsers'
import { withApi } from './support/extension-api'
import { setSettings } from './support/own-page'
import { referencePage, referenceUrl } from './support/reference'
import { openPopupOver, pressInPopup } from './support/toolbar'

const host = 'mirror.example'
const address = `https://${host}/posts/19`
const repeated = referencePage('cards.html')
const ordinary =
  '<!doctype html><html lang="en"><title>News</title><body><h1>Ferry</h1><p>The ferry runs late this month.</p></body></html>'

const textOf = (page: Page) => page.evaluate(() => document.body.innerText)
const says = (popup: Page, words: string) =>
  until(async () => (await textOf(popup)).includes(words))
const hidden = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('[data-cm-hidden]').length)

describe('the popup over a page in chrome', () => {
  let driven: Driven
  let own: Page
  beforeAll(async () => {
    driven = await openWithExtension('chrome')
    own = await driven.openOwn('src/options/index.html')
  })
  afterAll(() => driven.close())

  const granted = () =>
    withApi(
      own,
      async ({ permissions, scripting }) => [
        ...((await permissions.getAll()).origins ?? []).filter((o) => o.includes('mirror.example')),
        ...(await scripting.getRegisteredContentScripts()),
      ],
      null,
    )

  it('cleans a page of a site that no list knows, and asks for no more than that', async () => {
    const page = await servePage(driven, address, repeated)
    let popup = await openPopupOver(driven, page)
    await says(popup, 'Not a known mirror')
    expect(await hidden(page)).toBe(0)
    await pressInPopup(popup, 'Clean this page')
    await until(async () => (await hidden(page)) > 0)
    await says(popup, 'Clean this site always?')
    const buttons = await popup.$$eval('.pp-msg .acts button', (all) =>
      all.map(({ textContent }) => textContent),
    )
    expect(buttons).toEqual(['Always', 'Only this time'])
    await pressInPopup(popup, 'Only this time')
    await says(popup, 'Page cleaned')
    expect(await granted()).toEqual([])
    await popup.close()
    await page.reload({ waitUntil: 'domcontentloaded' })
    popup = await openPopupOver(driven, page)
    await says(popup, 'Not a known mirror')
    expect(await hidden(page)).toBe(0)
    await popup.close()
    await page.close()
  })

  it('says that a page holds no repeated post, and leaves it as it is', async () => {
    const page = await servePage(driven, address, ordinary)
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    const popup = await openPopupOver(driven, page)
    await pressInPopup(popup, 'Clean this page')
    await says(popup, 'No repeated post found')
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    await popup.close()
    await page.close()
  })

  it.each([
    ['en', 'https://t.me/s/somechannel', 'This is Telegram itself'],
    ['ru', 'https://core.telegram.org/api', 'Это сам Telegram'],
  ])('offers nothing on Telegram itself: %s, %s', async (interfaceLanguage, url, words) => {
    await setSettings(own, { interfaceLanguage })
    const page = await servePage(driven, url, repeated)
    const popup = await openPopupOver(driven, page)
    await says(popup, words)
    expect(await popup.$$('.pp-msg button')).toEqual([])
    expect(await hidden(page)).toBe(0)
    await popup.close()
    await page.close()
    await setSettings(own, {})
  })

  it('tells a mirror that is off from one that is cleaned', async () => {
    const page = await servePage(driven, referenceUrl, repeated)
    const popup = await openPopupOver(driven, page)
    await says(popup, 'Page cleaned')
    await setSettings(own, { sitesOff: ['tg-me.com'] })
    await says(popup, 'Off on tg-me.com')
    await setSettings(own, {})
    await popup.close()
    await page.close()
  })
})
