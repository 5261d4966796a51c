import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Driven,
  kinds,
  openWithExtension,
  serveInto,
  until,
  untilMarked,
} from './support/browsers'
import { withApi } from './support/extension-api'
import { buildWithOpenRoots, drawn } from './support/open-roots'
import { askPage, pageState } from './support/own-page'
import { allowPrivateWindows, openPrivatePage } from './support/private-window'
import { referencePage, referenceUrl } from './support/reference'

/** Time in which a page that was read has told what is to be kept of it, in ms. */
const settled = 1500
/** What is kept of a page that was read, brought back a block of, and left half-way. */
const traces = ['reading-places', 'restored', 'seen-elsewhere']

describe.each(kinds)('a private window in %s', (kind) => {
  const build = buildWithOpenRoots(kind)
  let driven: Driven
  let own: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind, undefined, build.folder)
    await allowPrivateWindows(driven, build.folder)
    own = await driven.openOwn('src/options/index.html')
  })
  afterAll(async () => {
    await driven?.close()
    build.remove()
  })

  const kept = async () => {
    const local = await withApi(own, (api) => api.storage.local.get(null), null)
    const synced = await withApi(own, (api) => api.storage.sync.get(null), null)
    return { local, synced }
  }
  const keptOfPages = async () =>
    Object.keys((await kept()).local)
      .map((key) => key.split('/')[0])
      .filter((key) => key !== undefined && traces.includes(key))
  const read = async (page: Page) => {
    await serveInto(page, referenceUrl, referencePage('cards.html'))
    await untilMarked(page)
    await page.bringToFront()
    const sharing = (await pageState(own))?.hidden.find(({ reason }) => reason === 'sharing')
    await askPage(own, 'page/review', { on: true, run: sharing?.id })
    // A program's keys do not reach a second window in Firefox.
    await (await drawn(page, '.label .go')).evaluate((button) => (button as HTMLElement).click())
    await until(async () => (await page.$('[data-cm-review~="restored"]')) !== null)
    await askPage(own, 'page/review', { on: false })
    await until(async () => (await pageState(own))?.reviewing === false)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
    await new Promise((resolve) => setTimeout(resolve, settled))
    await page.goto('about:blank')
    await new Promise((resolve) => setTimeout(resolve, settled))
  }

  it('is cleaned as any other, and nothing of it is kept', async () => {
    const before = await kept()
    const page = await openPrivatePage(driven, own)
    await read(page)
    expect(await kept()).toEqual(before)
    await page.close()
  })

  it('differs in that from an ordinary one', async () => {
    const page = await driven.browser.newPage()
    await read(page)
    await until(async () => new Set(await keptOfPages()).size === traces.length)
    await page.close()
  })
})
