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
import { layouts, referencePage, referenceUrl } from './support/reference'

interface Api {
  storage: { local: { set(values: object): Promise<void> } }
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>
    sendMessage(tab: number, message: object): Promise<{ answer: State }>
  }
}
interface State {
  hidden: { reason: string }[]
  contents: { label: string }[]
  terms: { id: string }[]
}

function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML)
}

/** Changes the settings from a page of the extension's own, as its options do. */
async function setSettings(own: Page, settings: object): Promise<void> {
  await own.evaluate(async (values) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api }
    await (world.browser ?? world.chrome).storage.local.set({ settings: values })
  }, settings)
}

function stateOfPage(own: Page): Promise<State | null> {
  return own.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api }
    const { tabs } = world.browser ?? world.chrome
    for (const { id } of await tabs.query({})) {
      const reply = await tabs.sendMessage(id, { name: 'page/state' }).catch(() => null)
      if (reply?.answer) return reply.answer
    }
    return null
  })
}

describe.each(kinds)('features in %s', (kind) => {
  let driven: Driven
  let own: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    own = await driven.openOwn('src/options/index.html')
  })
  afterAll(() => driven.close())

  it.each(layouts)('list the eight parts of the post: %s', async (layout) => {
    const page = await servePage(driven, referenceUrl, referencePage(layout))
    await until(async () => ((await stateOfPage(own))?.terms.length ?? 0) > 0)
    const state = await stateOfPage(own)
    expect(state?.contents).toHaveLength(8)
    expect(state?.terms.length).toBeGreaterThanOrEqual(18)
    await page.close()
  })

  it.each([
    ['contents', { contents: { on: false } }, { contents: { on: true } }],
    ['glossary', { glossary: { on: false } }, { glossary: { on: true } }],
    ['duplicates', { hide: { duplicates: false } }, { hide: { duplicates: true } }],
    ['all together', { sitesOff: ['tg-me.com'] }, {}],
  ])('are undone to the letter: %s', async (_, off, on) => {
    await setSettings(own, off)
    const page = await servePage(driven, referenceUrl, referencePage('line-breaks.html'))
    await until(() => page.evaluate(() => !document.documentElement.hasAttribute('data-cm-hold')))
    await until(async () => (await stateOfPage(own)) !== null)
    const settle = () => new Promise((resolve) => setTimeout(resolve, 500))
    await settle()
    const without = await markup(page)
    await setSettings(own, on)
    await until(async () => (await markup(page)) !== without)
    await settle()
    await setSettings(own, off)
    await until(async () => (await markup(page)) === without)
    await setSettings(own, {})
    await page.close()
  })

  it('cannot be found by the page', async () => {
    const page = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await untilMarked(page)
    const found = await page.evaluate(() => ({
      globals: Object.keys(globalThis).filter((name) => /clear.?mirror/i.test(name)),
      roots: [...document.querySelectorAll('clear-mirror')].filter(({ shadowRoot }) => shadowRoot)
        .length,
      marks:
        performance.getEntriesByType('mark').length +
        performance.getEntriesByType('measure').length,
      resources: performance
        .getEntriesByType('resource')
        .filter(({ name }) => /extension:/.test(name)).length,
    }))
    expect(found).toEqual({ globals: [], roots: 0, marks: 0, resources: 0 })
    await page.close()
  })
})
