import type { Block, Box } from '../page/block'
import type { MirrorPage } from '../page/mirror-page'
import type { Plan } from './plan'
import type { Part } from './verdict'

/**
 * Carries the id of the run that an element is hidden with; a style rule hides what has it. A box that holds
 * nothing but several hidden runs carries the ids of all of them, divided by spaces.
 */
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
  const runOf: (string | undefined)[] = new Array(page.blocks.length)
  for (const { id, blocks } of whole) for (const block of blocks) runOf[block] = id
  const { own, frames } = hiddenBoxes(page, runOf)
  for (const { id, parts, elements = [] } of plan.hidden) {
    for (const element of elements) mark(element, id, undo)
    for (const part of parts) undo.push(hidePart(part, id))
  }
  for (const { id, blocks, elements } of whole) {
    if (elements) continue
    const loose: Block[] = []
    let hiddenUpTo = 0
    for (const index of blocks) {
      if (index < hiddenUpTo) continue
      const box = own.get(index)
      const block = page.blocks[index]
      if (box) {
        mark(box.element, id, undo)
        hiddenUpTo = box.end
      } else if (block) loose.push(block)
    }
    hideLoose(loose, id, undo)
  }
  for (const { element, runs } of frames) mark(element, runs.join(' '), undo)
}

interface HiddenBoxes {
  /** The largest boxes that hold nothing but blocks of one run, by their first block. */
  readonly own: ReadonlyMap<number, Box>
  /** Boxes that hold several hidden runs and nothing visible, so that no empty frame stays behind. */
  readonly frames: readonly { readonly element: Element; readonly runs: readonly string[] }[]
}

/** @param runOf the run of each hidden block */
function hiddenBoxes(
  { boxes, blocks, document }: MirrorPage,
  runOf: readonly (string | undefined)[],
): HiddenBoxes {
  /** How many blocks before each are visible, and how often another run begins. */
  const visible = new Int32Array(blocks.length + 1)
  const changes = new Int32Array(blocks.length + 1)
  let shown = 0
  let changed = 0
  let before: string | undefined
  for (let block = 0; block < blocks.length; block++) {
    const run = runOf[block]
    visible[block + 1] = shown += Number(run === undefined)
    changes[block + 1] = changed += Number(run !== before)
    before = run
  }
  const own = new Map<number, Box>()
  const frames: { element: Element; runs: string[] }[] = []
  // Outer boxes stand behind the ones inside them, so from the end each block meets its largest first.
  let filledFrom = blocks.length
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i]
    if (!box || box.first >= filledFrom) continue
    const { element, first, end } = box
    if (element === document.body || element.tagName === 'MAIN') continue
    if (visible[end] !== visible[first]) continue
    if (changes[end] !== changes[first + 1]) {
      frames.push({ element, runs: runsIn(box, runOf) })
      continue
    }
    own.set(first, box)
    filledFrom = first
  }
  return { own, frames }
}

function runsIn({ first, end }: Box, runOf: readonly (string | undefined)[]): string[] {
  return [...new Set(runOf.slice(first, end).map((run) => run ?? ''))]
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
    const last = stretch[stretch.length - 1]
    // Most nodes stand right behind one another.
    if (last && last.nextSibling !== node) {
      const between = unseenBetween(last, node)
      if (between) stretch.push(...between)
      else end()
    }
    stretch.push(node)
  }
  for (const { nodes, breaks } of blocks) {
    for (const node of nodes) add(node)
    for (const element of breaks) add(element)
  }
  end()
}

/** What a reader does not see between two siblings; null where something seen or nothing to join is there. */
function unseenBetween(last: Node, next: Node): Node[] | null {
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
  if (node.nodeType === Node.TEXT_NODE || node.nodeName === 'BR') return true
  if (!(node instanceof Element)) return true
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
  const after = nodes.at(-1)?.nextSibling ?? null
  for (const node of nodes) wrapper.appendChild(node)
  parent.insertBefore(wrapper, after)
  return () => {
    while (wrapper.firstChild) wrapper.before(wrapper.firstChild)
    wrapper.remove()
  }
}

/** Cuts a part out of a text node and hides it; undone, the node holds all of its text again. */
function hidePart({ node, start, end }: Part, run: string): () => void {
  const part = start > 0 ? node.splitText(start) : node
  const rest = end - start < part.data.length ? part.splitText(end - start) : null
  const unwrap = wrap([part], run)
  return () => {
    unwrap()
    // Joined from the pieces: a page that has written something else since keeps what it wrote.
    const others = [part, rest].filter((piece) => piece !== null && piece !== node)
    node.data = [node, ...others].map((piece) => piece?.data).join('')
    for (const piece of others) piece?.remove()
  }
}
