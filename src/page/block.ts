/** A piece of a block's text and the text node it comes from. */
export interface TextPiece {
  readonly node: Text
  /** Where the node's text begins in the block's text, in UTF-16 units. */
  readonly start: number
}

/** A run of visible content between two breaks a reader sees. */
export interface Block {
  /** Place in the page's order of reading, from 0. */
  readonly index: number
  /** Visible text with white space collapsed and trimmed; empty for media alone. */
  readonly text: string
  /** The text as the nodes hold it, node by node, nothing collapsed. */
  readonly pieces: readonly string[]
  /** Length of the pieces together, in UTF-16 units: an upper bound of the text's length. */
  readonly length: number
  /**
   * The largest nodes that hold this block and nothing else: one element for most blocks, a run of
   * text nodes and inline elements where a text-holding element holds several blocks.
   */
  readonly nodes: readonly Node[]
  /** Line breaks between this block and the next. */
  readonly breaks: readonly Element[]
  /** Innermost element around all of the block. */
  readonly element: Element
  readonly textNodes: readonly Text[]
  readonly links: readonly HTMLAnchorElement[]
  /** Images, players, frames, forms: what a reader sees that is not text. */
  readonly media: readonly Element[]
  /** Characters inside links. */
  readonly linkLength: number
  /** Characters in bold, italic, code and other formatting. */
  readonly formattedLength: number
}

/** The same block with something changed. Text and element are read when asked for: a copy has to ask. */
export function changeBlock(block: Block, changes: Partial<Block>): Block {
  return { ...block, text: block.text, element: changes.element ?? block.element, ...changes }
}

/** A block-level element and the blocks inside it. */
export interface Box {
  readonly element: Element
  /** Index of its first block. */
  readonly first: number
  /** Index after its last block. */
  readonly end: number
}
