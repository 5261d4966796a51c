import type { Manifest } from 'webextension-polyfill'
import { browser } from '../browser-api'
import { ownSites } from '../settings/granted-sites'

const stylesId = 'own-sites-styles'
const scriptId = 'own-sites-script'

let registering: Promise<void> = Promise.resolve()

/**
 * Makes the extension run by itself on the reader's own sites, and on no others. One call waits for the
 * one before: two at once would register the same names twice, which browsers refuse.
 */
export function registerOwnSites(): Promise<void> {
  registering = registering.then(register, register)
  return registering
}

async function register(): Promise<void> {
  const matches = await ownSites()
  const registered = await browser.scripting.getRegisteredContentScripts({
    ids: [stylesId, scriptId],
  })
  if (registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) })
  if (matches.length === 0) return
  const { css, js } = contentFiles()
  await browser.scripting.registerContentScripts([
    { id: stylesId, matches, css, runAt: 'document_start', persistAcrossSessions: true },
    { id: scriptId, matches, js, runAt: 'document_start', persistAcrossSessions: true },
  ])
}

/** Runs the extension once in a tab whose reader just asked for it. */
export async function runOnce(tab: number): Promise<void> {
  const { css, js } = contentFiles()
  await browser.scripting.insertCSS({ target: { tabId: tab }, files: css })
  await browser.scripting.executeScript({ target: { tabId: tab }, files: js })
}

/** The built names of what runs in pages, from the extension's root, as the manifest lists them. */
function contentFiles(): { css: string[]; js: string[] } {
  const scripts: Manifest.ContentScript[] = browser.runtime.getManifest().content_scripts ?? []
  // Firefox tells them as whole addresses, and takes none of those back.
  const fromRoot = (file: string) => new URL(file, browser.runtime.getURL('/')).pathname
  return {
    css: scripts.flatMap(({ css }) => css ?? []).map(fromRoot),
    js: scripts.flatMap(({ js }) => js ?? []).map(fromRoot),
  }
}
