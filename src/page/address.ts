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

/** What may stand in the holes of an address form; a channel's username as Telegram allows it. */
const holes: Readonly<Record<string, RegExp>> = {
  channel: /^[A-Za-z0-9_]{3,32}$/,
  post: /^\d{1,9}$/,
  country: /^[a-z]{2}$/,
  any: /./,
}

/** The parts of a page's address that are read: those that an address and a document's `location` both have. */
export type PageUrl = Pick<URL, 'origin' | 'host' | 'hostname' | 'pathname' | 'search'>

/** Paths that have the form of a channel's and are the site's own. */
const sitePaths =
  /^\/(?:search|telegram-group|index|about|contact|privacy|terms|login|ads?)(?:[./]|$)/i

/**
 * Reads which channel and post an address is of.
 * @returns null where it is not an address of a known mirror
 */
export function readAddress(url: PageUrl, sites: readonly Site[]): MirrorAddress | null {
  const host = url.hostname.toLowerCase()
  if (isOfficialHost(host)) return null
  const site = siteOf(host, sites)
  if (!site || sitePaths.test(url.pathname)) return null
  const segments = segmentsOf(url.pathname)
  for (const { path: form, kind } of site.addresses) {
    const parts = readSegments(form, segments)
    if (!parts) continue
    const { channel = null, post } = parts
    if (channel && /^joinchat/i.test(channel)) return null
    return { site: site.id, host: url.host, kind, channel, post: post ? Number(post) : null }
  }
  return null
}

/** What stands in the holes of a form in a path that has this form; null where it has not. */
export function readForm(form: string, path: string): Record<string, string> | null {
  return readSegments(form, segmentsOf(path))
}

/** The segments of a path, whatever slashes are at its end. */
function segmentsOf(path: string): string[] {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end).split('/')
}

function readSegments(form: string, segments: readonly string[]): Record<string, string> | null {
  const forms = form.split('/')
  const parts: Record<string, string> = {}
  const isRead = (segment: string, i: number) => readSegment(forms[i] ?? '', segment, parts)
  return forms.length === segments.length && segments.every(isRead) ? parts : null
}

/** Whether a segment of a path has the form of one. @param parts gets what stands in the form's hole, if it has one */
function readSegment(form: string, segment: string, parts: Record<string, string>): boolean {
  const [before = '', hole, after = ''] = form.split(/[{}]/)
  if (hole === undefined) return form === segment
  const end = segment.length - after.length
  const part = segment.slice(before.length, end)
  parts[hole] = part
  return segment === before + part + after && Boolean(holes[hole]?.test(part))
}

/** The family of mirrors that a host belongs to. */
export function siteOf(host: string, sites: readonly Site[]): Site | undefined {
  return sites.find(({ hosts }) => hosts.some((listed) => isHost(host.toLowerCase(), listed)))
}

/** The address of a page that is no known mirror's but that the reader asked to have cleaned. */
export function askedAddress(url: PageUrl): MirrorAddress {
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
