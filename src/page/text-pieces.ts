import type { Block, TextPiece } from './block'

/**
 * The raw text of a block, node by node, and where each node's text begins in it. Unlike `Block.text`
 * nothing is collapsed, so that an offset leads back to one place in one node.
 */
export function rawText(block: Block): { text: string; pieces: readonly TextPiece[] } {
  const pieces: TextPiece[] = []
  let text = ''
  for (const node of block.textNodes) {
    pieces.push({ node, start: text.length })
    text += node.data
  }
  return { text, pieces }
}
