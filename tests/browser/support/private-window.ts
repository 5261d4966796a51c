import type { Page } from 'puppeteer-core'
import { type Driven, until } from './browsers'
import { type BidiConnection, inFirefoxWindow } from './firefox-window'

interface DevtoolsSession {
  send(method: 'Extensions.loadUnpacked', parameters: object): Promise<unknown>
}

/**
 * Lets the extension into private windows, as readers do in their browser's list of extensions.
 * @param folder of the built extension
 */
export async function allowPrivateWindows(
  { kind, browser }: Driven,
  folder: string,
): Promise<void> {
  if (kind === 'chrome') {
    const session = (await browser.target().createCDPSession()) as unknown as DevtoolsSession
    await session.send('Extensions.loadUnpacked', { path: folder, enableInIncognito: true })
    return
  }
  const { connection } = browser as unknown as { connection: BidiConnection }
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: folder },
    'moz:allowPrivateBrowsing': true,
  })
}

/** Address by which a new private tab of Chromium is told from others. */
const blank = 'about:blank#private'

/**
 * Opens a page in a private window.
 * @param own a page of the extension: Chromium's driver opens windows only that no extension reaches
 */
export async function openPrivatePage({ kind, browser }: Driven, own: Page): Promise<Page> {
  if (kind === 'chrome')
    await own.evaluate(`chrome.windows.create({ incognito: true, url: '${blank}' })`)
  else await inFirefoxWindow(browser, 'void OpenBrowserWindow({ private: true })')
  let found: Page | null | undefined
  await until(async () => {
    const targets = browser.targets().filter((target) => target.type() === 'page')
    const target = targets.find((one) => [blank, 'about:privatebrowsing'].includes(one.url()))
    found = await target?.page()
    return found
  })
  if (!found) throw new Error('There is no private window')
  return found
}
