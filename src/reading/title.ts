import type { Block } from '../page/block'
import { changedBlock } from '../page/changed-block'

/** Formatting that says nothing in a title, which is set apart already. */
const emphasis = 'b, strong, em, i, u, h2, h3, h4, h5, h6'

/** Elements that can leave their place without breaking what is around them. */
const movable = /^(?:P|DIV|SPAN|H[1-6])$/

/**
 * Takes the block that is the title out of the text and into a heading of its own.
 * @returns the heading, and the blocks with it in the title's place
 */
export function makeTitle(
  blocks: readonly Block[],
  title: number,
): { heading: HTMLHeadingElement; blocks: readonly Block[] } | null {
  const block = blocks[title]
  const [node] = block?.nodes ?? []
  if (block?.nodes.length !== 1 || !(node instanceof HTMLElement)) return null
  if (block.media.length > 0 || !movable.test(node.tagName)) return null
  const heading = node.ownerDocument.createElement('h1')
  heading.dir = 'auto'
  heading.tabIndex = -1
  const after = node.nextElementSibling
  heading.append(...node.childNodes)
  for (const element of heading.querySelectorAll(emphasis))
    element.replaceWith(...element.childNodes)
  const parent = node.parentElement
  node.remove()
  if (after?.tagName === 'BR') after.remove()
  if (parent?.childNodes.length === 0 && parent.parentElement) parent.remove()
  const own = changedBlock(block, { nodes: [heading], element: heading })
  return { heading, blocks: blocks.with(title, own) }
}
