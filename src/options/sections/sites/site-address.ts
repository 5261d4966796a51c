import { isOfficialHost } from '../../../sites/official-hosts'

/** What a reader's entry comes to: a host to ask for, or the reason why there is none. */
export type SiteEntry =
  | { readonly host: string }
  | { readonly problem: 'notAnAddress' | 'oneSiteOnly' | 'official' }

/**
 * Reads the host from what a reader entered or pasted: a host alone or the address of a page.
 * The port is dropped, as the browser's permissions have none.
 */
export function readSiteEntry(entry: string): SiteEntry {
  const text = entry.trim()
  if (/[*]/.test(text)) return { problem: 'oneSiteOnly' }
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return { problem: 'notAnAddress' }
  const { protocol, hostname } = new URL(address)
  if (!/^https?:$/.test(protocol) || !/^[^.]+(?:\.[^.]+)+$/.test(hostname))
    return { problem: 'notAnAddress' }
  return isOfficialHost(hostname) ? { problem: 'official' } : { host: hostname }
}
