import browser from 'webextension-polyfill'
import { giveBack, ownSites } from '../../../settings/granted-sites'
import { readSettings } from '../../../settings/store'

/** All that the extension keeps for the reader, as one file. */
export async function exportEverything(): Promise<Blob> {
  const [settings, sites] = await Promise.all([readSettings(), ownSites()])
  const content = { format: 'clear-mirror', version: 1, settings, sites }
  return new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' })
}

export function fileNameOf(day: Date): string {
  return `clear-mirror-${day.toISOString().slice(0, 10)}.json`
}

/** Forgets all that `exportEverything` writes, and all that was worked out from it. */
export async function eraseEverything(): Promise<void> {
  const sites = await ownSites()
  if (sites.length > 0) await giveBack(sites)
  await browser.storage.local.clear()
  await browser.storage.sync.clear()
}
