import type { MirrorAddress } from './address'

/**
 * Addresses of the posts before and after, by number, in the form of this page's own address. There are
 * none where the address has no number, and none before the first; a post that was deleted still has its
 * number, and the mirror says what it makes of that.
 */
export function neighbours(
  { post }: MirrorAddress,
  location: string,
): { previous?: string; next?: string } {
  // Telegram counts from 1; a zero stands for no post.
  if (!post) return {}
  const url = new URL(location)
  url.search = ''
  url.hash = ''
  if (!new RegExp(`(?:^|\\D)${post}/?$`).test(url.pathname)) return {}
  const to = (number: number) => url.href.replace(/\d+(\/?)$/, `${number}$1`)
  const next = to(post + 1)
  return post > 1 ? { previous: to(post - 1), next } : { next }
}
