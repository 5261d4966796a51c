/** Whether the reader switched the extension off on a host. */
export function isSiteOff(sitesOff: readonly string[], host: string): boolean {
  return sitesOff.some((listed) => isHost(host, listed))
}

/**
 * The list after a host was switched.
 * @param host may have `*.` in front, for all hosts below one
 */
export function switchSite(sitesOff: readonly string[], host: string, on: boolean): string[] {
  const others = sitesOff.filter((listed) => !isHost(host, listed))
  return on ? others : [...others, host]
}

function isHost(host: string, listed: string): boolean {
  return host === listed || (listed.startsWith('*.') && host.endsWith(listed.slice(1)))
}
