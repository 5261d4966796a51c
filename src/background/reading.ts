import type { Runtime } from 'webextension-polyfill'
import { browser } from '../browser-api'
import type { Request } from '../messages/map'
import { withOpenOn } from '../settings/reading'
import { changeSettings } from '../settings/store'

/** The built name of the reading view's script. */
const viewFile = '/reading.js'

export async function rememberChoices(chosen: Request<'reading/choose'>): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    reading: { ...settings.reading, ...chosen },
  }))
}

/** @param host site whose posts open in the reading view by themselves, or no longer */
export async function openOn(host: string, on: boolean): Promise<void> {
  await changeSettings((settings) => withOpenOn(settings, host, on))
}

/** Runs the script in the frame that asks; pages cannot fetch it, so that they cannot tell it is there. */
export async function loadView({ tab, frameId = 0 }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [viewFile],
    // A page that goes on loading is no reason to wait.
    injectImmediately: true,
  })
}
