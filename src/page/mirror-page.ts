import type { MirrorAddress } from './address'
import type { Block, Box } from './block'

/** A page as a reader sees it: its address and its blocks in order. */
export interface MirrorPage {
  readonly address: MirrorAddress
  readonly document: Document
  readonly blocks: readonly Block[]
  /** Block-level elements that hold blocks, inner ones before the ones around them. */
  readonly boxes: readonly Box[]
}
