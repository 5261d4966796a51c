import type { Block } from '../page/block'
import type { MirrorPage } from '../page/mirror-page'
import type { Plan } from './plan'
import type { Part } from './verdict'

/** Carries the id of the run that an element is hidden with; a style rule hides what has it. */
export const hiddenAttribute = 'data-cm-hidden'
/** Wraps text that has no element of its own to hide. */
const wrapperTag = 'cm-part'

/** Marks everything a plan hides. Aborting the signal gives back the very same nodes and markup. */
export function hide(page: MirrorPage, plan: Plan, signal: AbortSignal): void {
  const undo: (() => void)[] = []
  signal.addEventListener('abort', () => {
    for (const step of undo.reverse()) step()
  })
  const whole = plan.hidden.filter(({ parts }) => parts.length === 0)
  const boxes = largestHiddenBoxes(page, new Set(whole.flatMap(({ blocks }) => blocks)))
  for (const { id, parts } of plan.hidden) for (const part of parts) undo.push(hidePart(part, id))
  for (const { id, blocks } of whole) {
    const loose: Block[] = []
    for (const index of blocks) {
      const box = boxes.get(index)
      const block = page.blocks[index]
      if (box) mark(box, id, undo)
      else if (block) loose.push(block)
    }
    hideLoose(loose, id, undo)
  }
}

/** For each hidden block the largest box that holds nothing visible, so that no empty frame stays behind. */
function largestHiddenBoxes(
  { boxes, blocks, document }: MirrorPage,
  hidden: ReadonlySet<number>,
): Map<number, Element> {
  const hiddenBefore = new Int32Array(blocks.length + 1)
  for (let block = 0; block < blocks.length; block++)
    hiddenBefore[block + 1] = (hiddenBefore[block] ?? 0) + Number(hidden.has(block))
  const largest = new Map<number, Element>()
  // Outer boxes stand behind the ones inside them, so from the end each block meets its largest first.
  let filledFrom = blocks.length
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i]
    if (!box || box.first >= filledFrom) continue
    if (box.element === document.body || box.element.tagName === 'MAIN') continue
    const count = (hiddenBefore[box.end] ?? 0) - (hiddenBefore[box.first] ?? 0)
    if (count < box.end - box.first) continue
    for (let block = box.first; block < box.end; block++) largest.set(block, box.element)
    filledFrom = box.first
  }
  return largest
}

/**
 * Hides the nodes of blocks that share their element with others, and the breaks behind them. A
 * stretch of siblings with text among them gets one wrapper.
 */
function hideLoose(blocks: readonly Block[], run: string, undo: (() => void)[]): void {
  let stretch: Node[] = []
  const end = () => {
    if (stretch.some(isTextWithWords)) undo.push(wrap(stretch, run))
    else for (const node of stretch) if (node instanceof Element) mark(node, run, undo)
    stretch = []
  }
  const add = (node: Node) => {
    if (!mayMove(node)) {
      end()
      mark(node as Element, run, undo)
      return
    }
    const between = siblingsBetween(stretch[stretch.length - 1], node)
    if (!between) end()
    stretch.push(...(between ?? []), node)
  }
  for (const { nodes, breaks } of blocks) {
    for (const node of nodes) add(node)
    for (const element of breaks) add(element)
  }
  end()
}

/** What a reader does not see between two siblings; null where something seen or nothing to join is there. */
function siblingsBetween(last: Node | undefined, next: Node): Node[] | null {
  if (!last) return []
  const between: Node[] = []
  for (let node = last.nextSibling; node !== next; node = node.nextSibling) {
    const isUnseen = node?.nodeType === Node.COMMENT_NODE || (node && isBlankText(node))
    if (!node || !isUnseen) return null
    between.push(node)
  }
  return between
}

function isTextWithWords(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && !isBlankText(node)
}

function isBlankText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() === ''
}

/** What begins anew when it is moved: it is marked where it stands. */
const unmovable = 'iframe, frame, object, embed, video, audio, canvas, form, script, dialog'

function mayMove(node: Node): boolean {
  if (!(node instanceof Element) || node.tagName === 'BR') return true
  if (node.tagName.includes('-') || node.matches(unmovable)) return false
  return node.firstElementChild === null || node.querySelector(unmovable) === null
}

function mark(element: Element, run: string, undo: (() => void)[]): void {
  if (element.hasAttribute(hiddenAttribute)) return
  element.setAttribute(hiddenAttribute, run)
  undo.push(() => element.removeAttribute(hiddenAttribute))
}

/** Puts siblings into a hidden wrapper; undone, the same nodes stand where they stood. */
function wrap(nodes: readonly Node[], run: string): () => void {
  const [first] = nodes
  const parent = first?.parentNode
  const wrapper = first?.ownerDocument?.createElement(wrapperTag)
  if (!first || !parent || !wrapper) return () => {}
  wrapper.setAttribute(hiddenAttribute, run)
  parent.insertBefore(wrapper, first)
  for (const node of nodes) wrapper.appendChild(node)
  return () => {
    while (wrapper.firstChild) wrapper.before(wrapper.firstChild)
    wrapper.remove()
  }
}

/** Cuts a part out of a text node and hides it; undone, the node holds all of its text again. */
function hidePart({ node, start, end }: Part, run: string): () => void {
  const whole = node.data
  const part = start > 0 ? node.splitText(start) : node
  const rest = end - start < part.data.length ? part.splitText(end - start) : null
  const unwrap = wrap([part], run)
  return () => {
    unwrap()
    rest?.remove()
    if (part !== node) part.remove()
    node.data = whole
  }
}
