import type { MirrorAddress } from './address'
import type { Block, Box } from './block'
import { roleOf } from './elements'
import type { MirrorPage } from './mirror-page'
import { type OpenElement, RunReader } from './run'

interface Read {
  readonly blocks: readonly Block[]
  readonly boxes: readonly Box[]
}

/** What is read of a document without a body. */
const nothing: Read = { blocks: [], boxes: [] }

/**
 * Reads the blocks of a page.
 * @param part element to read, itself included, where not the whole page is wanted
 */
export function readPage(
  document: Document,
  address: MirrorAddress,
  part: Element | null = null,
): MirrorPage {
  const { body } = document
  const read = part ? readFrom(part, part) : body ? readBlocks(body) : nothing
  return { address, document, ...read }
}

/** Nodes of a page that are read at a stroke: some 10 ms of work on a slow machine. */
const sliceLength = 3000

/**
 * Reads the blocks of a page as `readPage` does, a slice after another, so that a long page can be read with
 * pauses. It must not be changed meanwhile.
 */
export function* readPageInSlices(
  document: Document,
  address: MirrorAddress,
): Generator<undefined, MirrorPage> {
  const { body } = document
  const read = body ? yield* walk(body, body.firstChild, sliceLength) : nothing
  return { address, document, ...read }
}

/** Reads the blocks inside an element. */
export function readBlocks(root: Element): Read {
  return readFrom(root, root.firstChild)
}

/** @param start the element itself, or its first child where the element is no part of what is read */
function readFrom(root: Element, start: Node | null): Read {
  return walk(root, start, Number.POSITIVE_INFINITY).next().value as Read
}

/**
 * Reads blocks in one walk over the nodes, writing nothing and asking no styles. The walk keeps no stack
 * of calls, as a hostile page may nest without bounds; and it asks each node for as little as it can, as
 * every question to the page costs more than what is done with the answer.
 * @param slice number of nodes after which it can be paused
 */
function* walk(root: Element, start: Node | null, slice: number): Generator<undefined, Read> {
  const runs = new RunReader()
  const boxes: Box[] = []
  const open: OpenElement[] = []
  // One question for all: elements that are hidden, or of another kind than their tag is, are few.
  const hidden = elementsWith(root, '[hidden]')
  const asBoxes = elementsWith(root, '[style*="display:block"], [style*="display: block"]')

  /** @returns whether the element is one whose inside is read */
  const enter = (element: Element, tag: string): boolean => {
    const role = roleOf(element, tag)
    if (role === 'inline' || role === 'box') {
      if (hidden.size > 0 && hidden.has(element)) return false
      open.push(runs.enter(element, tag, role === 'inline' && !asBoxes.has(element)))
      return true
    }
    if (role === 'break') runs.addBreak(element)
    else if (role === 'media') runs.addMedia(element)
    else if (role === 'frame') {
      runs.flush()
      runs.addMedia(element)
      runs.flush()
    }
    return false
  }
  const leave = (left: OpenElement) => {
    if (left.isInline) {
      runs.leaveInline(left)
      return
    }
    runs.flush()
    const { element, blocks: first } = left
    const end = runs.blocks.length
    if (end === first) return
    boxes.push({ element, first, end })
    if (end === first + 1) runs.widenLast(element)
  }

  let left = slice
  for (let node = start; node; ) {
    if (--left === 0) {
      left = slice
      yield
    }
    if (node.nodeType === textType) runs.addText(node as Text)
    else if (enter(node as Element, node.nodeName)) {
      const child: Node | null = node.firstChild
      if (child) {
        node = child
        continue
      }
      leave(open.pop() as OpenElement)
    }
    let next: Node | null = node === root ? null : node.nextSibling
    while (!next) {
      const last = open.pop()
      if (!last) break
      leave(last)
      next = last.element === root ? null : last.element.nextSibling
    }
    node = next
  }
  runs.flush()
  return { blocks: runs.blocks, boxes }
}

function elementsWith(root: Element, selector: string): Set<Element> {
  const found = new Set<Element>(root.querySelectorAll(selector))
  if (root.matches(selector)) found.add(root)
  return found
}

/** The type of text nodes: of all questions to a node the cheapest. */
const textType = 3
