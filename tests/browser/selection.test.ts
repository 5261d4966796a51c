import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './support/accessibility'
import {
  type Driven,
  kinds,
  openWithExtension,
  servePage,
  until,
  untilMarked,
} from './support/browsers'
import { setSettings } from './support/own-page'
import { referencePage, referenceUrl } from './support/reference'
import { askFor, chooseInWorker, select } from './support/selecting'
import { find, press, spoken, write } from './support/tree'

/** A page of a mirror that has no post: nothing on it is underlined. */
const plainUrl = 'https://tg-me.com/'
const plainPage = `<!doctype html><html lang="en"><title>About</title><main>
  <h1>About entropy</h1>
  <p id="known">They study <a href="/x">neural networks</a> all day.</p>
  <p id="unknown">Nobody knows what a quorblax is.</p></main></html>`

interface Api {
  tabs: { query(what: object): Promise<{ id: number }[]> }
}

describe.each(kinds)('a selection in %s', (kind) => {
  let driven: Driven
  let own: Page
  let page: Page
  let before: string
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    own = await driven.openOwn('src/options/index.html')
    await setSettings(own, { interfaceLanguage: 'en' })
    page = await servePage(driven, plainUrl, plainPage)
    await page.setViewport({ width: 1280, height: 900 })
    before = await page.evaluate(() => document.documentElement.outerHTML)
  })
  afterAll(() => driven.close())

  const noDialog = () =>
    until(async () => !(await spoken(driven, page)).some(({ role }) => role === 'dialog'))

  it('is looked up where nothing is underlined, and leaves nothing behind', async () => {
    await select(page, '#known', 'neural networks')
    await askFor(own, plainUrl, 'look-up')
    await find(driven, page, 'dialog', 'Definition: Neural network')
    await page.keyboard.press('Escape')
    await noDialog()
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })

  it('that no glossary has can be added, with what is known of it filled in', async () => {
    await select(page, '#unknown', 'quorblax')
    await askFor(own, plainUrl, 'look-up')
    await find(driven, page, 'dialog', '“quorblax” is not in your glossaries.')
    if (kind === 'chrome') expect(await accessibilityFaults(driven, page)).toEqual([])
    await press(driven, page, 'button', 'Add to glossary')
    await find(driven, page, 'dialog', 'Add to glossary')
    if (kind === 'chrome') expect(await accessibilityFaults(driven, page)).toEqual([])
    await write(driven, page, 'English name', '')
    await press(driven, page, 'button', 'Save')
    await find(driven, page, 'alert', /.*/)
    await write(driven, page, 'English name', 'quorblax')
    await write(driven, page, 'Definition', 'A thing that nobody knows.')
    await page.keyboard.press('Escape')
    await find(driven, page, 'dialog', 'Add to glossary')
    await press(driven, page, 'button', 'Save')
    await find(driven, page, 'button', 'Undo')
    await select(page, '#unknown', 'quorblax')
    await askFor(own, plainUrl, 'look-up')
    await find(driven, page, 'dialog', 'Definition: Quorblax')
    await page.keyboard.press('Escape')
    await noDialog()
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })

  it('that is added on a mirror is underlined there at once', async () => {
    const post = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await untilMarked(post)
    await post.bringToFront()
    await select(post, 'body', 'подорожник')
    await askFor(own, referenceUrl, 'add')
    await find(driven, post, 'textbox', 'Russian name')
    await press(driven, post, 'button', 'Save')
    const marked = () =>
      post.evaluate(() =>
        [...document.querySelectorAll('cm-term')].some(
          ({ textContent }) => textContent === 'подорожник',
        ),
      )
    await until(marked)
    await press(driven, post, 'button', 'Undo')
    await until(async () => !(await marked()))
    await post.close()
  })

  it('has its entries in the menu', async () => {
    const made = await own.evaluate(async () => {
      interface Menus {
        update(id: string, change: object): Promise<void>
      }
      const world = globalThis as unknown as {
        browser?: { contextMenus: Menus }
        chrome: { contextMenus: Menus }
      }
      const { contextMenus } = world.browser ?? world.chrome
      await contextMenus.update('look-up', { enabled: true })
      await contextMenus.update('add', { enabled: true })
      return contextMenus.update('unknown', {}).then(
        () => true,
        () => false,
      )
    })
    expect(made).toBe(false)
  })
})

describe('the key and the menu in Chromium', () => {
  let driven: Driven
  let own: Page
  /** What the toolbar button says of the tab in front. */
  const words = () =>
    own.evaluate(async () => {
      interface Action {
        getBadgeText(of: object): Promise<string>
        getTitle(of: object): Promise<string>
      }
      const { tabs, action } = (globalThis as unknown as { chrome: Api & { action: Action } })
        .chrome
      const [tab] = await tabs.query({ active: true })
      const of = { tabId: tab?.id }
      return `${await action.getBadgeText(of)} ${await action.getTitle(of)}`
    })
  beforeAll(async () => {
    driven = await openWithExtension('chrome')
    own = await driven.openOwn('src/options/index.html')
    await setSettings(own, { interfaceLanguage: 'en' })
  })
  afterAll(() => driven.close())

  it.each(['command', 'menu'] as const)('by the %s a selection is looked up', async (what) => {
    const page = await servePage(driven, plainUrl, plainPage)
    await page.bringToFront()
    await select(page, '#known', 'neural networks')
    await chooseInWorker(driven, own, what, 'neural networks')
    await find(driven, page, 'dialog', 'Definition: Neural network')
    await page.close()
  })

  it.each(['command', 'menu'] as const)(
    'by the %s a page that lets nobody in is told of',
    async (what) => {
      const page = await driven.browser.newPage()
      await page.goto('chrome://version/')
      await page.bringToFront()
      expect(await words()).not.toContain('!')
      await chooseInWorker(driven, own, what, 'neural networks')
      await until(async () => (await words()).startsWith('! Clear Mirror cannot'))
      await page.goto('about:blank')
      await until(async () => !(await words()).includes('!'))
      await page.close()
    },
  )
})
