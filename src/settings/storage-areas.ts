import { browser } from '../browser-api'

/** Storage for what is no setting: handed to rooms that do not talk to the browser themselves. */
export const localArea = browser.storage.local
export const syncArea = browser.storage.sync

/** Calls `listener` whenever a value of an area changes, in whatever context. */
export function watchKeys(
  area: 'local' | 'sync',
  isWatched: (key: string) => boolean,
  listener: () => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, unknown>, changedArea: string) => {
    if (changedArea === area && Object.keys(changes).some(isWatched)) listener()
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged))
}
