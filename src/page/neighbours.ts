import type { MirrorAddress } from './address'

/** Addresses of the posts before and after, by number, in the form of this page's own address. */
export function neighbours(
  { post }: MirrorAddress,
  location: string,
): { previous?: string; next?: string } {
  if (post === null) return {}
  const url = new URL(location)
  url.search = ''
  url.hash = ''
  const to = (number: number) => url.href.replace(/\d+(\/?)$/, `${number}$1`)
  const next = to(post + 1)
  return post > 1 ? { previous: to(post - 1), next } : { next }
}
