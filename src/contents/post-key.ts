import type { MirrorAddress } from '../page/address'

/** What a post is remembered by: its channel and number, the same on every mirror, else its page. */
export function postKey({ channel, post, host }: MirrorAddress, path: string): string {
  return channel && post !== null ? `${channel.toLowerCase()}/${post}` : `${host}${path}`
}
