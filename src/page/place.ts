import type { Block } from './block'

/** Where a block stands in the window. */
export interface Place {
  /** Its own element, or the one around it where the block is only a run of text. */
  readonly element: HTMLElement
  /** The node it begins with. */
  readonly start: Node
  /** Whether the element holds nothing but the block. */
  readonly whole: boolean
  box(): DOMRect
}

/** The place of a block; undefined where it has nothing that is drawn. */
export function placeOf(block: Block | undefined): Place | undefined {
  if (!block) return undefined
  const [first] = block.nodes
  const last = block.nodes.at(-1)
  if (!first || !last) return undefined
  if (first === last && first.nodeType === Node.ELEMENT_NODE) {
    const element = first as HTMLElement
    return { element, start: first, whole: true, box: () => element.getBoundingClientRect() }
  }
  const element = first.parentElement
  if (!element) return undefined
  const box = () => {
    const range = document.createRange()
    range.setStartBefore(first)
    range.setEndAfter(last)
    return range.getBoundingClientRect()
  }
  return { element, start: first, whole: false, box }
}
