import type { Block } from '../../page/block'

/** Divides blocks and stands for what is not searched; no term is found across it. */
export const boundary = '\u0000'

/** Where terms are never marked: other controls, code, headings, and what quotes a computer. */
const excluded =
  'a, button, code, pre, kbd, samp, h1, h2, h3, h4, h5, h6, textarea, [contenteditable]'

interface Piece {
  readonly node: Text
  /** Where the node's text begins in the whole. */
  readonly start: number
}

/** The text of a post's blocks as one string, and the way back from its offsets to the nodes. */
export interface PostText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** Reads the text of a post, leaving out what is not searched. Text nodes keep their own length. */
export function readPostText(blocks: readonly Block[]): PostText {
  const pieces: Piece[] = []
  const parts: string[] = []
  let length = 0
  const add = (part: string) => {
    parts.push(part)
    length += part.length
  }
  for (const block of blocks) {
    for (const node of block.textNodes) {
      if (node.parentElement?.closest(excluded)) {
        add(boundary)
        continue
      }
      pieces.push({ node, start: length })
      add(node.data)
    }
    add(boundary)
  }
  return { text: parts.join(''), pieces }
}

/** A part of a text node. */
export interface NodePart {
  readonly node: Text
  readonly start: number
  readonly end: number
}

/** The parts of nodes between two offsets: several where the text crosses inline markup. */
export function partsBetween({ pieces }: PostText, start: number, end: number): NodePart[] {
  const parts: NodePart[] = []
  for (let index = pieceAt(pieces, start); index < pieces.length; index++) {
    const piece = pieces[index]
    if (!piece || piece.start >= end) break
    const from = Math.max(0, start - piece.start)
    const to = Math.min(piece.node.data.length, end - piece.start)
    if (from < to) parts.push({ node: piece.node, start: from, end: to })
  }
  return parts
}

/** Binary search for the last piece that begins at or before an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
