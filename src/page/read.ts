import type { MirrorAddress } from './address'
import type { Block, Box } from './block'
import { roleOf } from './elements'
import type { MirrorPage } from './mirror-page'
import { RunReader } from './run'

/** Reads the blocks of a page. */
export function readPage(document: Document, address: MirrorAddress): MirrorPage {
  const { body } = document
  const { blocks, boxes } = body ? readBlocks(body) : { blocks: [], boxes: [] }
  return { address, document, blocks, boxes }
}

/**
 * Reads the blocks inside an element in one walk over its nodes, writing nothing and asking no styles.
 * The walk keeps no stack of calls, as a hostile page may nest without bounds.
 */
export function readBlocks(root: Element): {
  readonly blocks: readonly Block[]
  readonly boxes: readonly Box[]
} {
  const runs = new RunReader()
  const boxes: Box[] = []

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

  let node: Node | null = root.firstChild
  while (node) {
    const type = node.nodeType
    if (type === Node.TEXT_NODE) runs.addText(node as Text)
    else if (type === Node.ELEMENT_NODE && enter(node as Element)) {
      const child: Node | null = node.firstChild
      if (child) {
        node = child
        continue
      }
      leave(node as Element)
    }
    let next: Node | null = node.nextSibling
    while (!next) {
      node = node.parentNode
      if (!node || node === root) break
      leave(node as Element)
      next = node.nextSibling
    }
    node = next
  }
  runs.flush()
  return { blocks: runs.blocks, boxes }
}
