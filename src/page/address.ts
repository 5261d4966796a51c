import { isOfficialHost } from '../sites/official-hosts'
import type { Site } from '../sites/site'

/** Where a mirror page says it is: read from its address alone. */
export interface MirrorAddress {
  /** Identifier of the site family, the name of its data file; `asked` where the reader asked for the page. */
  readonly site: string
  readonly host: string
  readonly kind: 'post' | 'channel'
  /** Username of the Telegram channel; null where the address holds none. */
  readonly channel: string | null
  /** Number of the post in its channel; null on channel pages. */
  readonly post: number | null
}

/** Patterns of the holes in an address form; a channel's username as Telegram allows it. */
const holes: Readonly<Record<string, string>> = {
  channel: '(?<channel>[A-Za-z0-9_]{3,32})',
  post: '(?<post>\\d{1,9})',
  country: '(?<country>[a-z]{2})',
  any: '(?<any>[^/]+)',
}

/** Paths that have the form of a channel's and are the site's own. */
const sitePaths =
  /^\/(?:search|telegram-group|index|about|contact|privacy|terms|login|ads?)(?:[./]|$)/i

/**
 * Reads which channel and post an address is of.
 * @returns null where it is not an address of a known mirror
 */
export function readAddress(url: URL, sites: readonly Site[]): MirrorAddress | null {
  const host = url.hostname.toLowerCase()
  if (isOfficialHost(host)) return null
  const site = siteOf(host, sites)
  if (!site || sitePaths.test(url.pathname)) return null
  for (const { path: form, kind } of site.addresses) {
    const parts = readForm(form, url.pathname)
    if (!parts) continue
    const { channel = null, post } = parts
    if (channel && /^joinchat/i.test(channel)) return null
    return { site: site.id, host: url.host, kind, channel, post: post ? Number(post) : null }
  }
  return null
}

/** What stands in the holes of a form in a path that has this form; null where it has not. */
export function readForm(form: string, path: string): Record<string, string> | null {
  const found = patternOf(form).exec(path.replace(/\/+$/, ''))
  return found && { ...found.groups }
}

/** The family of mirrors that a host belongs to. */
export function siteOf(host: string, sites: readonly Site[]): Site | undefined {
  return sites.find(({ hosts }) => hosts.some((listed) => isHost(host.toLowerCase(), listed)))
}

/** The address of a page that is no known mirror's but that the reader asked to have cleaned. */
export function askedAddress(url: URL): MirrorAddress {
  return { site: 'asked', host: url.host, kind: 'post', channel: null, post: null }
}

/** Where the post stands in Telegram itself; null where the address names no channel. */
export function originalAddress({ channel, post }: MirrorAddress): string | null {
  if (!channel) return null
  return post === null ? `https://t.me/${channel}` : `https://t.me/${channel}/${post}`
}

function isHost(host: string, listed: string): boolean {
  return listed.startsWith('*.') ? host.endsWith(listed.slice(1)) : host === listed
}

function patternOf(form: string): RegExp {
  const pattern = form.replace(/\{(\w+)\}|[^{]+/g, (text, hole: string | undefined) =>
    hole ? (holes[hole] ?? '') : text.replace(/[.*+?^$()|[\]\\]/g, '\\$&'),
  )
  return new RegExp(`^${pattern}$`)
}
