import type { Site } from '../sites/site'
import { readForm, siteOf } from './address'

/** A post of a channel; the channel itself where there is no number. */
export interface Target {
  readonly channel: string
  readonly post: number | null
}

/**
 * Where the mirror that one is on has something else, by the forms of address its site is known to have.
 * The form of the page's own address comes first, then the one that only lacks or adds the number.
 * @returns null where no form can be filled in
 */
export function mirrorAddress(url: URL, sites: readonly Site[], target: Target): string | null {
  const site = siteOf(url.hostname, sites)
  if (!site) return null
  const kind = target.post === null ? 'channel' : 'post'
  const forms = site.addresses.filter((form) => form.kind === kind).map(({ path }) => path)
  const own = site.addresses.find(({ path }) => readForm(path, url.pathname))?.path
  const parts = (own && readForm(own, url.pathname)) || {}
  const near = [own, own && `${own}/{post}`, own?.replace(/\/\{post\}$/, '')]
  const ordered = [...forms].sort((a, b) => rank(near, a) - rank(near, b))
  for (const form of ordered) {
    const path = fill(form, target, parts)
    if (path) return new URL(path, url.origin).href
  }
  return null
}

function rank(near: readonly (string | undefined)[], form: string): number {
  const place = near.indexOf(form)
  return place < 0 ? near.length : place
}

/** The words of a path that are no part of channel and number hold for this channel only. */
function fill(
  form: string,
  { channel, post }: Target,
  parts: Readonly<Record<string, string>>,
): string | null {
  let known = true
  const path = form.replace(/\{(\w+)\}/g, (_, hole: string) => {
    if (hole === 'channel') return channel
    if (hole === 'post' && post !== null) return String(post)
    const own = parts[hole]
    if (own && (hole !== 'any' || channel === parts['channel'])) return own
    known = false
    return ''
  })
  return known ? path : null
}

const official =
  /^https?:\/\/(?:t\.me|telegram\.(?:me|dog))\/(?:s\/)?([A-Za-z]\w{3,31})(?:\/(\d{1,9}))?\/?(?:[?#]|$)/

/** The post or channel that an address of Telegram's own is of; null for any other address. */
export function readOfficialAddress(address: string): Target | null {
  const [, channel, post] = official.exec(address) ?? []
  if (!channel || /^(?:joinchat|share|addstickers|proxy|iv)$/i.test(channel)) return null
  return { channel, post: post ? Number(post) : null }
}
