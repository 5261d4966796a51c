import type { Runtime } from 'webextension-polyfill'
import { browser } from '../browser-api'

/**
 * Runs a script in the frame that asks; pages cannot fetch it, so that they cannot tell it is there.
 * @param file built name, from the extension's root
 */
export async function loadScript(
  { tab, frameId = 0 }: Runtime.MessageSender,
  file: string,
): Promise<void> {
  if (tab?.id === undefined) return
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [`/${file}`],
    // A page that goes on loading is no reason to wait.
    injectImmediately: true,
  })
}
