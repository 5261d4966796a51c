import { browser } from '../../../browser-api'
import { OwnTerms } from '../../../glossary/own-terms/store'
import { giveBack, ownSites } from '../../../settings/granted-sites'
import { localArea } from '../../../settings/storage-areas'
import { readSettings } from '../../../settings/store'

/** All that the extension keeps for the reader, as one file. */
export async function exportEverything(): Promise<Blob> {
  const [settings, sites, ownTerms] = await Promise.all([
    readSettings(),
    ownSites(),
    // Also what today's version cannot read: it is the reader's all the same.
    new OwnTerms({ area: localArea }).readRaw(),
  ])
  const content = { format: 'clear-mirror', version: 1, settings, sites, ownTerms }
  return new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' })
}

export function fileNameOf(day: Date): string {
  return `clear-mirror-${day.toISOString().slice(0, 10)}.json`
}

/** Forgets all that `exportEverything` writes, and all that was worked out from it. */
export async function eraseEverything(): Promise<void> {
  const sites = await ownSites()
  if (sites.length > 0) await giveBack(sites)
  await new OwnTerms({ area: localArea }).erase()
  await browser.storage.local.clear()
  await browser.storage.sync.clear()
}
