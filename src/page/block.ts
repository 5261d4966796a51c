/**
 * The part of the document a block covers. Most blocks cover whole elements; where a text-holding
 * element holds several blocks (text between `<br>`s), a block covers a run of sibling nodes.
 */
export interface Cover {
  readonly parent: Node
  /** Sibling nodes, in order, children of `parent`. */
  readonly nodes: readonly Node[]
}

/** A run of visible content between two breaks a reader sees. */
export interface Block {
  /** Place in the page's order of reading, from 0. */
  readonly index: number
  /** Visible text, white space collapsed, without leading or trailing space. */
  readonly text: string
  readonly cover: Cover
}

/** A piece of a block's text and the text node it comes from. */
export interface TextPiece {
  readonly node: Text
  /** Offset of the node's first character in the text of the block it belongs to, in UTF-16 units. */
  readonly start: number
}
