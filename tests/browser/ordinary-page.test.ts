import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, kinds, openWithExtension, servePage, until } from './support/browsers'
import { setSettings } from './support/own-page'
import { askOnOrdinaryPage, select } from './support/selecting'
import { find, press, spoken } from './support/tree'

const address = 'https://news.example/ferry'
const ordinary = `<!doctype html><html lang="en"><title>News</title><body>
  <h1>Ferry</h1><p>The ferry is steered by neural networks, and not by a quorblax.</p></body></html>`

const ways = ['menu', 'command'] as const

/** An ordinary page: no mirror, and no site that the extension was given. */
describe.each(kinds)('a selection on an ordinary page in %s', (kind) => {
  let driven: Driven
  let own: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    own = await driven.openOwn('src/options/index.html')
    await setSettings(own, { interfaceLanguage: 'en' })
  })
  afterAll(() => driven.close())

  const open = () => servePage(driven, address, ordinary)
  const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)
  const noDialog = (page: Page) =>
    until(async () => !(await spoken(driven, page)).some(({ role }) => role === 'dialog'))

  it.each(ways)('is looked up by the %s, and the page is as it was afterwards', async (how) => {
    const page = await open()
    const before = await markup(page)
    await select(page, 'p', 'neural networks')
    await askOnOrdinaryPage(driven, own, page, how, 'neural networks')
    await find(driven, page, 'dialog', 'Definition: Neural network')
    await press(driven, page, 'button', 'Close')
    await noDialog(page)
    expect(await markup(page)).toBe(before)
    await page.close()
  })

  it.each(ways)('that no glossary has is told of by the %s, and can be added', async (how) => {
    const page = await open()
    const before = await markup(page)
    await select(page, 'p', 'quorblax')
    await askOnOrdinaryPage(driven, own, page, how, 'quorblax')
    await find(driven, page, 'dialog', '“quorblax” is not in your glossaries.')
    await find(driven, page, 'button', 'Add to glossary')
    await page.keyboard.press('Escape')
    await noDialog(page)
    expect(await markup(page)).toBe(before)
    await page.close()
  })
})
