import { browser } from '../browser-api'

/** A pattern for one named host: a grant for all sites never makes the extension run on all sites. */
const oneHost = /^(?:\*|https?):\/\/(?!\*)[^/*]+\/\*$/

/** The pattern by which one site is asked for: without a port, as permissions have none. */
export function originPattern(host: string): string {
  return `*://${host.replace(/:\d+$/, '')}/*`
}

/** The host that a pattern of `ownSites` names. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '')
}

/**
 * Hosts beside the known mirrors that the reader gave the extension for good. The browser's own list of
 * permissions is the only record, so that what the reader takes back there is taken back here too.
 */
export async function ownSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const known = new Set(browser.runtime.getManifest().host_permissions ?? [])
  return origins.filter((origin) => oneHost.test(origin) && !known.has(origin))
}

/** Whether the browser lets the extension run on all of these hosts. */
export function hasAccess(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: hosts.map(originPattern) })
}

/**
 * Asks the browser for sites for good. Must be called while a click is being handled.
 * @returns whether the reader agreed
 */
export function requestAccess(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(originPattern) })
}

/** Gives sites back to the browser. @param patterns as `ownSites` lists them */
export function giveBack(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] })
}

/** Calls `listener` whenever a site is granted or taken back, here or in the browser's own settings. */
export function watchAccess(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions
  onAdded.addListener(listener)
  onRemoved.addListener(listener)
  signal.addEventListener('abort', () => {
    onAdded.removeListener(listener)
    onRemoved.removeListener(listener)
  })
}
