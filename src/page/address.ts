/** Where a mirror page says it is: read from its address alone. */
export interface MirrorAddress {
  /** Identifier of the site family, the name of its data file. */
  readonly site: string
  readonly host: string
  readonly kind: 'post' | 'channel'
  /** Username of the Telegram channel; null where the address holds only an invitation. */
  readonly channel: string | null
  /** Number of the post in its channel; null on channel pages. */
  readonly post: number | null
}
