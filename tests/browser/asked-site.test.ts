import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAskable, type Restartable } from './support/asked-site'
import { servePage, until } from './support/browsers'
import { withApi } from './support/extension-api'
import { referencePage } from './support/reference'

const host = 'mirror.example'
const address = `https://${host}/posts/19`
const pattern = `*://${host}/*`
const repeated = referencePage('cards.html')
const ordinary =
  '<!doctype html><html lang="en"><title>News</title><body><h1>Ferry</h1><p>The ferry to the northern shore runs until late in the evening all of this month.</p><p>The bakery will open another shop.</p></body></html>'

const hidden = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('[data-cm-hidden]').length)
const textOf = (page: Page) => page.evaluate(() => document.body.innerText)
const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

describe('a site the reader asked for in Firefox', () => {
  let driven: Restartable
  beforeAll(async () => {
    driven = await openAskable()
  })
  afterAll(() => driven.close())

  const granted = async () => {
    const own = await driven.openOwn('src/options/index.html')
    const answer = await withApi(
      own,
      async ({ permissions, scripting }) => {
        const { origins = [] } = await permissions.getAll()
        const scripts = await scripting.getRegisteredContentScripts()
        return { origins, matches: [...new Set(scripts.flatMap(({ matches = [] }) => matches))] }
      },
      undefined,
    )
    await own.close()
    return { given: answer.origins.includes(pattern), runsOn: answer.matches }
  }
  /** No program presses the toolbar's button here: the popup is opened as a page beside the tab. */
  const openPopup = async () => {
    const own = await driven.openOwn('src/options/index.html')
    const tab = await own.evaluate(`browser.tabs.query({}).then((tabs) => {
      const [page] = tabs.filter(({ url }) => !/^(?:moz-extension|about):/.test(url ?? 'about:'))
      return page?.id ?? tabs.find(({ url }) => url === undefined)?.id
    })`)
    await own.close()
    return driven.openOwn(`src/popup/index.html?tab=${tab}`)
  }
  const press = async (popup: Page, label: string) => {
    await until(() =>
      popup.evaluate(
        (name) => [...document.querySelectorAll('button')].some((b) => b.innerText.trim() === name),
        label,
      ),
    )
    const button = await popup.evaluateHandle(
      (name) => [...document.querySelectorAll('button')].find((b) => b.innerText.trim() === name),
      label,
    )
    await (button.asElement() as ElementHandle<Element> | null)?.click()
  }
  const addInOptions = async () => {
    const own = await driven.openOwn('src/options/index.html#sites')
    const field = await own.waitForSelector('.addrow input')
    await field?.type(address)
    await own.click('.addrow button')
    await until(() => own.$(`button[aria-label="Remove ${host}"]`))
    await own.close()
  }
  const removeInOptions = async () => {
    const own = await driven.openOwn('src/options/index.html#sites')
    const button = await own.waitForSelector(`button[aria-label="Remove ${host}"]`)
    await button?.click()
    await until(async () => !(await own.$(`button[aria-label="Remove ${host}"]`)))
    await own.close()
  }

  it('is left alone before', async () => {
    const page = await servePage(driven, address, repeated)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await hidden(page)).toBe(0)
    expect(await granted()).toEqual({ given: false, runsOn: [] })
    await page.close()
  })

  it('is asked for in the options, runs from then on, and is given back there', async () => {
    const before = await servePage(driven, address, repeated)
    await addInOptions()
    await until(async () => (await granted()).runsOn.length > 0)
    expect(await granted()).toEqual({ given: true, runsOn: [pattern] })
    await before.reload({ waitUntil: 'domcontentloaded' })
    await until(async () => (await hidden(before)) > 0)
    await removeInOptions()
    await until(async () => (await granted()).runsOn.length === 0)
    expect(await granted()).toEqual({ given: false, runsOn: [] })
    await before.reload({ waitUntil: 'domcontentloaded' })
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await hidden(before)).toBe(0)
    await before.close()
  })

  it('is left as it is where no post is repeated, and the popup says so', async () => {
    await addInOptions()
    const page = await servePage(driven, address, ordinary)
    const before = await markup(page)
    const popup = await openPopup()
    await until(async () => (await textOf(popup)).includes('No repeated post found'))
    expect(await markup(page)).toBe(before)
    await popup.close()
    await page.close()
    await removeInOptions()
  })

  it('is cleaned on request, then always: after a reload, after a restart, until it is given back', {
    timeout: 120_000,
  }, async () => {
    let page = await servePage(driven, address, repeated)
    // Without a toolbar button to press, the site is given first: what runs in the page is the same.
    await addInOptions()
    let popup = await openPopup()
    await press(popup, 'Clean this page')
    await until(async () => (await hidden(page)) > 0)
    await until(async () => (await granted()).runsOn.length > 0)
    await page.reload({ waitUntil: 'domcontentloaded' })
    await until(async () => (await hidden(page)) > 0)
    await popup.close().catch(() => {})
    popup = await openPopup()
    await until(async () => (await textOf(popup)).includes(`Clean pages on ${host}`))
    expect(await textOf(popup)).not.toContain('Always')
    await driven.restart()
    page = await servePage(driven, address, repeated)
    await until(async () => (await hidden(page)) > 0)
    await removeInOptions()
    await page.reload({ waitUntil: 'domcontentloaded' })
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await hidden(page)).toBe(0)
    await page.close()
  })
})
