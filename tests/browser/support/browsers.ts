import { readFileSync } from 'node:fs'
import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser, type Browser as Kind } from '../../tools/find-browser.mjs'
import type { SlowServer } from './slow-server'

export type { Kind }
export const kinds: readonly Kind[] = ['chrome', 'firefox']

/** Firefox gives an extension a random address; the tests need to know it. */
export const firefoxUuid = '11111111-2222-4333-8444-555555555555'

export interface Driven {
  readonly kind: Kind
  readonly browser: Browser
  /** Opens a page of the extension itself. */
  openOwn(file: string): Promise<Page>
  close(): Promise<void>
}

/**
 * Starts a real browser with the built extension.
 * @param server stands in for the mirror where pages come over a connection
 * @param folder of the built extension
 * @param preferences of Firefox, beside those that all tests need
 */
export async function openWithExtension(
  kind: Kind,
  server?: SlowServer,
  folder = path.resolve('dist', kind),
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<Driven> {
  const executablePath = findBrowser(kind, () => {})
  if (kind === 'chrome') {
    const browser = await puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      enableExtensions: true,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(server
          ? [
              `--host-resolver-rules=MAP tg-me.com:443 127.0.0.1:${server.port}`,
              `--ignore-certificate-errors-spki-list=${server.fingerprint}`,
            ]
          : []),
      ],
    })
    const base = `chrome-extension://${await browser.installExtension(folder)}`
    const openOwn = async (file: string) => {
      const page = await browser.newPage()
      await page.goto(`${base}/${file}`)
      return page
    }
    return { kind, browser, openOwn, close: () => browser.close() }
  }
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...preferences,
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: firefoxUuid,
      }),
      ...(server
        ? {
            'network.dns.localDomains': 'tg-me.com',
            'network.socket.forcePort': `443=${server.port}`,
          }
        : {}),
    },
  })
  await browser.installExtension(folder)
  const openOwn = (file: string) => openOwnInFirefox(browser, file)
  return { kind, browser, openOwn, close: () => browser.close() }
}

/** Opens a page of the extension in a Firefox that was told its address. */
export async function openOwnInFirefox(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage()
  // Firefox tells no load of an extension's page: the navigation is started, then asked about.
  void page.goto(`moz-extension://${firefoxUuid}/${file}`, { timeout: 500 }).catch(() => {})
  await until(() =>
    page.evaluate(
      () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
    ),
  )
  return page
}

/** Longest wait for something that is about to happen, in ms: the machine may be busy. */
const patience = 30_000

/** Asks again until the answer is true. @throws Error after a while, with the last failure */
export async function until(question: () => Promise<unknown>): Promise<void> {
  let failure: unknown
  for (const end = Date.now() + patience; Date.now() < end; ) {
    try {
      if (await question()) return
    } catch (error) {
      failure = error
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Nothing happened within ${patience} ms${failure ? `: ${failure}` : ''}`)
}

/** Waits until a page's terms are marked, all of them: marks are made in slices, and cards open once they all stand. */
export async function untilMarked(page: Page): Promise<void> {
  let before = 0
  await until(async () => {
    const count = (await page.$$('cm-term[role="button"]')).length
    const isDone = count > 0 && count === before
    before = count
    return isDone
  })
}

/** A page of the real address with made-up content: no server, no name look-up. */
export async function servePage(driven: Driven, url: string, html: string): Promise<Page> {
  const page = await driven.browser.newPage()
  await serveInto(page, url, html)
  return page
}

/** The same in a page that is open already. */
export async function serveInto(page: Page, url: string, html: string): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const mine = request.url() === url
    const answer = mine
      ? { status: 200, contentType: 'text/html; charset=utf-8', body: html }
      : { status: 404, body: '' }
    // A frame that was hidden or a page that was closed withdraws its requests.
    request.respond(answer).catch(() => {})
  })
  await page.goto(url, { waitUntil: 'domcontentloaded' })
}
