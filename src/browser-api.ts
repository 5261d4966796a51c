import type webExtension from 'webextension-polyfill'

type BrowserApi = typeof webExtension

/**
 * The browser's interface for extensions. Both browsers answer with promises under manifest version 3, so
 * no layer is needed between them; only the name differs. Only an own property counts: a page's element
 * with the id `browser` is reachable under that name too.
 */
const world = globalThis as unknown as Readonly<Record<'browser' | 'chrome', BrowserApi>>

export const browser: BrowserApi = Object.hasOwn(globalThis, 'browser')
  ? world.browser
  : world.chrome
