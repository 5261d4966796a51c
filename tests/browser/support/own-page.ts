import type { Page } from 'puppeteer-core'
import type { PageState } from '../../../src/messages/page-state'
import { until } from './browsers'

interface Api {
  storage: { local: { get(name: string): Promise<Values>; set(values: Values): Promise<void> } }
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>
    sendMessage(tab: number, message: object): Promise<{ ok: boolean; answer: unknown }>
  }
}
type Values = Record<string, unknown>

/** Changes the settings from a page of the extension's own, as its options do. */
export async function setSettings(own: Page, settings: object): Promise<void> {
  await own.evaluate(async (values) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api }
    await (world.browser ?? world.chrome).storage.local.set({ settings: values })
  }, settings)
}

/** What the extension stored under a name. */
export function stored(own: Page, name: string): Promise<unknown> {
  return own.evaluate(async (key) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api }
    return (await (world.browser ?? world.chrome).storage.local.get(key))[key]
  }, name)
}

/** Sends a message to the one page that the extension runs on, as the popup does; null where there is none. */
export function askPage(own: Page, name: string, request?: object): Promise<unknown> {
  return own.evaluate(
    async (message) => {
      const world = globalThis as unknown as { browser?: Api; chrome: Api }
      const { tabs } = world.browser ?? world.chrome
      for (const { id } of await tabs.query({})) {
        const reply = await tabs.sendMessage(id, message).catch(() => null)
        if (reply?.ok) return reply.answer ?? null
      }
      return null
    },
    { name, request },
  )
}

export async function pageState(own: Page): Promise<PageState | null> {
  return (await askPage(own, 'page/state')) as PageState | null
}

/** Loads the options' glossary anew, as a reader does who comes back to it. */
export async function reopenGlossary(page: Page): Promise<void> {
  // Where a page reports no load, as Firefox's own pages do, a mark on the old one tells them apart.
  await page.evaluate(() => {
    document.documentElement.dataset['old'] = ''
    setTimeout(() => location.reload(), 0)
  })
  await until(() =>
    page.evaluate(
      () =>
        document.documentElement.dataset['old'] === undefined &&
        document.querySelector('.tbl') !== null,
    ),
  )
}
