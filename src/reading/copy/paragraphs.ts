import { type Block, changeBlock } from '../../page/block'

import { roleOf } from '../../page/elements'
import { readBlocks } from '../../page/read'
import { mediaAttribute } from './media'

/** Class of one line among several of a paragraph. */
export const lineClass = 'line'

/** On paragraphs that the page does not have. */
const madeAttribute = 'data-made'

/** Elements that hold lines, but no paragraphs. */
const holdsLinesOnly =
  /^(?:P|H[1-6]|PRE|SUMMARY|FIGCAPTION|CAPTION|DT|SPAN|A|B|I|S|U|EM|STRONG|CODE)$/

/**
 * Gives each block of a copy an element of its own: a paragraph, or a line of one where a single break
 * parts it from its neighbour. Breaks between paragraphs stay, hidden, as a sign of what was parted.
 * @returns the blocks, in order, each with its element
 */
export function makeParagraphs(root: HTMLElement): Block[] {
  for (const element of root.querySelectorAll('br')) liftBreak(element, root)
  const { blocks } = readBlocks(root)
  const own: Block[] = []
  for (let index = 0; index < blocks.length; ) {
    const lines = linesFrom(blocks, index)
    const wrapped = wrapLines(lines)
    own.push(...wrapped)
    index += lines.length
    if (!wrapped[0]?.element.closest(`[${madeAttribute}]`)) continue
    for (const element of lines.at(-1)?.breaks ?? [])
      if (element.tagName === 'BR') (element as HTMLElement).hidden = true
  }
  return own
}

/** Closes inline elements before a break and opens them again after it. */
function liftBreak(element: Element, root: Element): void {
  let topmost: Element | undefined
  for (
    let parent = element.parentElement;
    parent && parent !== root && isInline(parent);
    parent = parent.parentElement
  )
    topmost = parent
  if (!topmost) return
  const range = element.ownerDocument.createRange()
  range.setStartBefore(element)
  range.setEndAfter(topmost)
  const rest = range.extractContents()
  const reopened = rest.firstElementChild
  rest.prepend(element)
  topmost.after(rest)
  for (const half of [topmost, reopened])
    if (half && !half.textContent && !half.querySelector(`[${mediaAttribute}]`)) half.remove()
}

/** A spoiler holds its lines together: half of it would be shown alone. */
function isInline(element: Element): boolean {
  return roleOf(element) === 'inline' && !element.closest('.spoiler')
}

/** The lines of one paragraph: blocks of one parent with a single break between each two. */
function linesFrom(blocks: readonly Block[], first: number): Block[] {
  const lines: Block[] = []
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) break
    lines.push(block)
    const next = blocks[index + 1]
    const parent = parentOf(block)
    const [only, second] = block.breaks
    if (only?.tagName !== 'BR' || second || !parent || !next || parentOf(next) !== parent) break
  }
  return lines
}

/** The parent of all nodes of a run; null for a block that has an element of its own already. */
function parentOf({ nodes }: Block): Node | null {
  const parent = nodes[0]?.parentNode ?? null
  if (nodes.length === 1 && nodes[0] && isBox(nodes[0])) return null
  return nodes.every((node) => node.parentNode === parent) ? parent : null
}

function isBox(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && roleOf(node as Element) === 'box'
}

function wrapLines(lines: readonly Block[]): Block[] {
  const [first] = lines
  const parent = first && parentOf(first)
  if (!first || !parent) {
    for (const { nodes } of lines)
      if (nodes[0] && isBox(nodes[0])) setDirection(nodes[0] as Element)
    return [...lines]
  }
  const document = first.element.ownerDocument
  const plain = holdsLinesOnly.test((parent as Element).tagName)
  const wrapped = lines.map((line) => {
    const single = lines.length === 1 && !plain
    const element = single ? makeParagraph(document) : document.createElement('span')
    if (!single) element.className = lineClass
    wrap(line.nodes, element)
    return changeBlock(line, { nodes: [element], element })
  })
  if (lines.length > 1 && !plain) {
    const nodes: Node[] = []
    const last = wrapped.at(-1)?.element ?? null
    for (let node: Node | null = wrapped[0]?.element ?? null; node; node = node.nextSibling) {
      nodes.push(node)
      if (node === last) break
    }
    wrap(nodes, makeParagraph(document))
  }
  return wrapped
}

function makeParagraph(document: Document): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.setAttribute(madeAttribute, '')
  setDirection(paragraph)
  return paragraph
}

function wrap(nodes: readonly Node[], element: HTMLElement): void {
  const [first] = nodes
  first?.parentNode?.insertBefore(element, first)
  element.append(...nodes)
}

/** Paragraphs of one post may run in different directions. */
function setDirection(element: Element): void {
  if (!element.hasAttribute('dir')) element.setAttribute('dir', 'auto')
}
