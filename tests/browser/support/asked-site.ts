import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../../tools/find-browser.mjs'
import { type Driven, firefoxUuid, openOwnInFirefox } from './browsers'

export interface Restartable extends Driven {
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>
}

/** Firefox, set to answer the extension's request for a site with yes, as no program can press its prompt. */
export async function openAskable(): Promise<Restartable> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'clear-mirror-asked-'))
  const extension = path.join(folder, 'extension')
  cpSync(path.resolve('dist', 'firefox'), extension, { recursive: true })
  const profile = path.join(folder, 'profile')
  let browser = await startFirefox(profile, extension)
  return {
    kind: 'firefox',
    get browser() {
      return browser
    },
    openOwn: (file) => openOwnInFirefox(browser, file),
    async restart() {
      await browser.close()
      browser = await startFirefox(profile, extension)
    },
    async close() {
      await browser.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function startFirefox(profile: string, extension: string) {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'))
  const { id } = manifest.browser_specific_settings.gecko
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox', () => {}),
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: firefoxUuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      // What was given to an extension installed for one session is kept for the next, as for any other.
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.keepStorageOnUninstall': true,
    },
  })
  await browser.installExtension(extension)
  return browser
}
