import type { MirrorAddress } from './address'
import type { Block } from './block'

/** The post that stays visible on a page, as the features after cleaning see it. */
export interface Post {
  readonly address: MirrorAddress
  /** Blocks of the kept copy, in order of reading. */
  readonly blocks: readonly Block[]
  /** Channel's title as the page prints it; null where it prints none. */
  readonly channelTitle: string | null
}
