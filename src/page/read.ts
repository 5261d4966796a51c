import type { MirrorAddress } from './address'
import type { Box } from './block'
import { roleOf } from './elements'
import type { MirrorPage } from './mirror-page'
import { RunReader } from './run'

/**
 * Reads the blocks of a page in one walk over its nodes, writing nothing and asking no styles.
 * The walk keeps no stack of calls, as a hostile page may nest without bounds.
 * @param part element to read, where not the whole page is wanted
 */
export function readPage(
  document: Document,
  address: MirrorAddress,
  part: Element | null = null,
): MirrorPage {
  const runs = new RunReader()
  const boxes: Box[] = []
  const body = document.body
  const page = { address, document, blocks: runs.blocks, boxes }
  if (!body) return page

  /** Index of the first block of each box that is still open. */
  const openBoxes: number[] = []
  const enter = (element: Element): boolean => {
    switch (roleOf(element)) {
      case 'unseen':
        return false
      case 'break':
        runs.addBreak(element)
        return false
      case 'media':
        runs.addMedia(element)
        return false
      case 'frame':
        runs.flush()
        runs.addMedia(element)
        runs.flush()
        return false
      case 'inline':
        if (element.hasAttribute('hidden')) return false
        runs.enterInline(element)
        return true
      case 'box':
        if (element.hasAttribute('hidden')) return false
        runs.flush()
        openBoxes.push(runs.blocks.length)
        return true
    }
  }
  const leave = (element: Element) => {
    if (roleOf(element) === 'inline') {
      runs.leaveInline(element)
      return
    }
    runs.flush()
    const first = openBoxes.pop() ?? 0
    const end = runs.blocks.length
    if (end === first) return
    boxes.push({ element, first, end })
    if (end === first + 1) runs.widenLast(element)
  }

  const top = part?.parentNode ?? body
  let node: Node | null = part ?? body.firstChild
  while (node && node !== top) {
    if (node.nodeType === Node.TEXT_NODE) runs.addText(node as Text)
    else if (node.nodeType === Node.ELEMENT_NODE && enter(node as Element)) {
      const child: Node | null = node.firstChild
      if (child) {
        node = child
        continue
      }
      leave(node as Element)
    }
    while (node && node !== top && (node === part || !node.nextSibling)) {
      node = node.parentNode
      if (node && node !== top) leave(node as Element)
    }
    if (node && node !== top) node = node.nextSibling
  }
  runs.flush()
  return page
}
