import type { Block } from '../../page/block'

/** Divides blocks and stands for what is not searched; no term is found across it. */
export const boundary = '\u0000'
/** The boundary in the text that is searched. Spaces keep an address before it from running on. */
const divider = ` ${boundary} `

/** Where terms are never marked: other controls, code, headings, and what quotes a computer. */
const excluded =
  'a, button, label, summary, [role="button"], [role="link"], code, pre, kbd, samp, textarea, [contenteditable], h1, h2, h3, h4, h5, h6, [role="heading"]'

interface Piece {
  readonly node: Text
  /** The node's text as it was read. */
  readonly data: string
  /** Where the node's text begins in the whole. */
  readonly start: number
}

/** The text of a post's blocks as one string in which terms are looked for. */
export interface SearchedText {
  /** Divided by U+0000 between blocks and at what is not searched. */
  readonly text: string
  /** Where each block begins in the text. */
  readonly blockStarts: readonly number[]
}

/** The same with the way back from its offsets to the nodes. */
export interface PostText extends SearchedText {
  readonly pieces: readonly Piece[]
}

/** Reads the text of a post, leaving out what is not searched. Text nodes keep their own length. */
export function readPostText(blocks: readonly Block[]): PostText {
  const pieces: Piece[] = []
  const blockStarts: number[] = []
  const parts: string[] = []
  let length = 0
  const add = (part: string) => {
    parts.push(part)
    length += part.length
  }
  for (const { textNodes } of blocks) {
    blockStarts.push(length)
    let previous: Text | undefined
    for (const node of textNodes) {
      if (previous && isParted(previous, node)) add(' ')
      previous = node
      if (node.parentElement?.closest(excluded)) {
        add(divider)
        continue
      }
      pieces.push({ node, data: node.data, start: length })
      add(node.data)
    }
    add(divider)
  }
  return { text: parts.join(''), pieces, blockStarts }
}

/** Whether anything, if only a blank node that is no part of the block's text, parts two nodes. */
function isParted(before: Text, after: Text): boolean {
  const range = before.ownerDocument.createRange()
  range.setStartAfter(before)
  range.setEndBefore(after)
  return range.toString() !== ''
}

/** A part of a text node. */
export interface NodePart {
  readonly node: Text
  /** The whole node's text as it was read. */
  readonly data: string
  readonly start: number
  readonly end: number
}

/** The parts of nodes between two offsets: several where the text crosses inline markup. */
export function partsBetween({ pieces }: PostText, start: number, end: number): NodePart[] {
  const parts: NodePart[] = []
  const first = Math.max(
    0,
    lastAtOrBefore(pieces, (piece) => piece.start, start),
  )
  for (let index = first; index < pieces.length; index++) {
    const piece = pieces[index]
    if (!piece || piece.start >= end) break
    const from = Math.max(0, start - piece.start)
    const to = Math.min(piece.data.length, end - piece.start)
    if (from < to) parts.push({ node: piece.node, data: piece.data, start: from, end: to })
  }
  return parts
}

/**
 * Whether the page left a part as it was read: offsets into what it changed or took away are stale.
 * Marks further on have split off the end of the node, but never of the part.
 */
export function isIntact({ node, data, end }: NodePart): boolean {
  return node.isConnected && node.data.length >= end && data.startsWith(node.data)
}

/** Index of the block that an offset lies in. */
export function blockAt({ blockStarts }: SearchedText, offset: number): number {
  return lastAtOrBefore(blockStarts, (start) => start, offset)
}

/** Text of the block that an offset lies in. */
export function blockTextAt(post: SearchedText, offset: number): string {
  const block = blockAt(post, offset)
  return post.text.slice(post.blockStarts[block], post.blockStarts[block + 1])
}

/** Binary search for the last of ordered items that begins at or before an offset; -1 for none. */
function lastAtOrBefore<Item>(
  items: readonly Item[],
  startOf: (item: Item) => number,
  offset: number,
): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && startOf(item) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
