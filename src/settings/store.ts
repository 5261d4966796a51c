import { browser } from '../browser-api'
import { parseSettings, type Settings } from './schema'

const storageKey = 'settings'
const lockName = 'clear-mirror-settings'

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(storageKey)
  return parseSettings(stored[storageKey])
}

/**
 * Changes settings, one change after another over all extension pages. Only for extension contexts:
 * a content script's lock would belong to the page it runs in, so pages send their change as a message.
 * @throws where the browser refuses to store, for example because the disk is full
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(lockName, async () => {
    const changed = change(await readSettings())
    await browser.storage.local.set({ [storageKey]: changed })
    return changed
  })
}

/** Calls `listener` with the settings after every change, in whatever context it was made. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[storageKey]
    if (area === 'local' && change) listener(parseSettings(change.newValue))
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged))
}
