import { changedKey } from './changed-key'
import type { KeyValueArea } from './safety-copy'

const channelName = 'clear-mirror-own-terms'

/**
 * Tells that own terms have changed: in the key-value storage, which pages, the worker and a worker that
 * starts later see; where that has no room left, to what is open of the extension itself.
 * @param revision another one for each change
 */
export async function tellChange(area: KeyValueArea, revision: string): Promise<void> {
  try {
    await area.set({ [changedKey]: revision })
  } catch {
    const channel = new BroadcastChannel(channelName)
    channel.postMessage(revision)
    channel.close()
  }
}

/** Calls `listener` for every change that the key-value storage had no room to tell. */
export function watchUnstoredChanges(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', () => listener())
  signal.addEventListener('abort', () => channel.close())
}
