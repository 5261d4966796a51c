import type { Block } from './block'

/** A copy of a block with some fields changed. A spread alone would lose what a block works out when asked. */
export function changedBlock(block: Block, changes: Partial<Block>): Block {
  return { ...block, text: block.text, element: changes.element ?? block.element, ...changes }
}
