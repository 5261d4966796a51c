import { browser } from '../browser-api'
import { ask, askTab, NoAnswer } from '../messages/channel'
import type { PageState } from '../messages/page-state'
import { hasAccess } from '../settings/granted-sites'
import { isOfficialHost } from '../sites/official-hosts'

/** What the popup has to tell about the page it was opened over. */
export type PopupView =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'official'; readonly host: string }
  | { readonly kind: 'unknown'; readonly tab: number; readonly host: string }
  | {
      readonly kind: 'no-access'
      readonly tab: number
      readonly host: string
      readonly origin: string
    }
  | {
      readonly kind: 'page'
      readonly tab: number
      readonly state: PageState
      /** Whether the extension may run on the page's site by itself. */
      readonly granted: boolean
    }

/** Reads what is known of the page in the tab under the popup. */
export async function readView(): Promise<PopupView> {
  const tab = await tabUnderPopup()
  const url = tab?.url ? new URL(tab.url) : null
  if (tab?.id === undefined || !url || !/^https?:$/.test(url.protocol)) return { kind: 'blocked' }
  if (isOfficialHost(url.host)) return { kind: 'official', host: url.host }
  try {
    return await pageView(tab.id, await askTab(tab.id, 'page/state', undefined))
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
  }
  const origin = knownMirrorOrigin(url.host)
  if (origin && !(await browser.permissions.contains({ origins: [origin] })))
    return { kind: 'no-access', tab: tab.id, host: url.host, origin }
  return { kind: 'unknown', tab: tab.id, host: url.host }
}

/**
 * Cleans a page the extension does not run on by itself.
 * @returns `blocked` where the browser does not let the extension into that page
 */
export async function cleanOnce(tab: number): Promise<PopupView> {
  try {
    await ask('site/run-once', { tab })
    return await pageView(tab, await askTab(tab, 'page/clean', undefined))
  } catch {
    return { kind: 'blocked' }
  }
}

async function pageView(tab: number, state: PageState): Promise<PopupView> {
  return { kind: 'page', tab, state, granted: state.knownSite || (await hasAccess([state.host])) }
}

/** A tab named in the popup's own address stands in for the one under it where the popup is opened as a page. */
async function tabUnderPopup() {
  const named = new URL(location.href).searchParams.get('tab')
  if (named !== null) return browser.tabs.get(Number(named))
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active
}

function knownMirrorOrigin(host: string): string | undefined {
  return browser.runtime.getManifest().host_permissions?.find((pattern) => {
    const listed = pattern.replace(/^\*:\/\//, '').replace(/\/\*$/, '')
    return listed.startsWith('*.')
      ? host === listed.slice(2) || host.endsWith(listed.slice(1))
      : host === listed
  })
}
