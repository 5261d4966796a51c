import type { Block } from '../../page/block'
import { type Place, placeOf } from '../../page/place'

/** Part of the window's height above which a paragraph counts as being read. */
const readingLine = 0.3

/** A place in the text: a block and where it stood in the window. */
export interface TextPlace {
  readonly index: number
  /** Distance of the block's top from the window's, in CSS px. */
  readonly top: number
}

/** The block that is being read; null where the text's beginning is still in sight. */
export function placeRead(boxes: readonly (() => DOMRect | undefined)[]): TextPlace | null {
  const line = innerHeight * readingLine
  let read: TextPlace | null = null
  for (const [index, box] of boxes.entries()) {
    const top = box()?.top
    if (top === undefined) continue
    if (top > line || (!read && top >= 0)) break
    read = { index, top }
  }
  return read
}

/** The page's own boxes of a copy's blocks. */
export function originalBoxes(
  copied: readonly Block[],
  original: readonly Block[],
  sources: ReadonlyMap<Node, Node>,
): (() => DOMRect | undefined)[] {
  const owners = new Map<Node, Place | undefined>()
  for (const block of original) {
    const place = placeOf(block)
    for (const node of [...block.textNodes, ...block.media]) owners.set(node, place)
  }
  return copied.map(({ textNodes, media }) => {
    const first = textNodes[0] ?? media[0]
    const source = first && sources.get(first)
    const place = source && owners.get(source)
    return () => place?.box()
  })
}

/** The boxes of a copy's own blocks. */
export function copiedBoxes(copied: readonly Block[]): (() => DOMRect | undefined)[] {
  return copied.map((block) => {
    const place = placeOf(block)
    return () => place?.box()
  })
}
