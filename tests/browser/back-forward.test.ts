import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, kinds, openWithExtension, until } from './support/browsers'
import { changingReference } from './support/changing-page'
import { setSettings } from './support/own-page'
import { referenceUrl } from './support/reference'
import { type SlowServer, serveSlowly } from './support/slow-server'

const otherPost = 'https://tg-me.com/levels_of_abstraction/20'

/** Notes when the page comes back as it was left. */
const script = `addEventListener('pageshow', ({ persisted }) => { globalThis.cameBack = persisted })`

function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML)
}

describe.each(kinds)('going back to a page in %s', (kind) => {
  let server: SlowServer
  let driven: Driven
  let own: Page
  beforeAll(async () => {
    server = await serveSlowly(changingReference([], script), 1, 0)
    driven = await openWithExtension(kind, server)
    own = await driven.openOwn('src/options/index.html')
  })
  afterAll(async () => {
    await driven.close()
    server.close()
  })

  it('finds it as it was left, and catches up with what was changed meanwhile', async () => {
    const page = await driven.browser.newPage()
    const isMarked = async () => (await page.$('cm-term')) !== null
    // As a reader does: by a link. Firefox does not tell of loads after a page came back from its cache.
    const follow = async (url: string) => {
      await page.evaluate((address) => location.assign(address), url).catch(() => {})
      await until(() => page.evaluate((address) => location.href === address, url))
      await until(isMarked)
    }
    const goBack = async () => {
      await page.evaluate(() => history.back()).catch(() => {})
      await until(() => page.evaluate(() => location.pathname.endsWith('/19')))
      await until(() =>
        page.evaluate(() => (globalThis as unknown as { cameBack?: boolean }).cameBack === true),
      )
    }
    await page.goto(referenceUrl)
    await until(isMarked)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const left = await markup(page)
    await follow(otherPost)
    await goBack()
    await until(async () => (await markup(page)) === left)
    await follow(otherPost)
    await setSettings(own, { sitesOff: ['tg-me.com'] })
    await goBack()
    await until(async () => !(await isMarked()))
    expect(await page.$('[data-cm-hidden]')).toBeNull()
    await setSettings(own, {})
    await until(isMarked)
    await page.close()
  })
})
