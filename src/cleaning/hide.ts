import type { Block } from '../page/block'
import type { MirrorPage } from '../page/mirror-page'
import type { HiddenRun, Plan } from './plan'
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
  const runOf = new Map<number, HiddenRun>()
  for (const run of plan.hidden) {
    for (const element of run.elements ?? []) mark(element, run.id, undo)
    if (run.parts.length > 0) for (const part of run.parts) undo.push(hidePart(part, run.id))
    else for (const block of run.blocks) runOf.set(block, run)
  }
  const { own, frames } = hiddenBoxes(page, runOf)
  for (const [index, run] of runOf) {
    if (run.elements) continue
    const box = own.get(index)
    const block = page.blocks[index]
    if (box) mark(box, run.id, undo)
    else if (block) hideBlock(block, run.id, undo)
  }
  for (const { element, runs } of frames) mark(element, runs.join(' '), undo)
}

interface HiddenBoxes {
  /** For each block the largest box that holds nothing but its run. */
  readonly own: ReadonlyMap<number, Element>
  /** Boxes that hold several hidden runs and nothing visible, so that no empty frame stays behind. */
  readonly frames: readonly { readonly element: Element; readonly runs: readonly string[] }[]
}

function hiddenBoxes(
  { boxes, document }: MirrorPage,
  hidden: ReadonlyMap<number, HiddenRun>,
): HiddenBoxes {
  const own = new Map<number, Element>()
  const frames: { element: Element; runs: string[] }[] = []
  for (const { element, first, end } of boxes) {
    if (element === document.body || element.tagName === 'MAIN') continue
    const runs = new Set<string>()
    let all = true
    for (let index = first; index < end && all; index++) {
      const run = hidden.get(index)
      if (run) runs.add(run.id)
      all = run !== undefined
    }
    if (!all) continue
    if (runs.size > 1) frames.push({ element, runs: [...runs] })
    else for (let index = first; index < end; index++) own.set(index, element)
  }
  return { own, frames }
}

function hideBlock({ nodes, breaks }: Block, run: string, undo: (() => void)[]): void {
  let texts: ChildNode[] = []
  const wrap = () => {
    if (texts.some(({ data }: ChildNode & { data?: string }) => data?.trim()))
      undo.push(wrapNodes(texts, run))
    texts = []
  }
  for (const node of nodes) {
    const text = node.nodeType === Node.TEXT_NODE
    const last = texts[texts.length - 1]
    if (!text || (last && last.nextSibling !== node)) wrap()
    if (text) texts.push(node as ChildNode)
    else mark(node as Element, run, undo)
  }
  wrap()
  for (const element of breaks) mark(element, run, undo)
}

function mark(element: Element, run: string, undo: (() => void)[]): void {
  if (element.hasAttribute(hiddenAttribute)) return
  element.setAttribute(hiddenAttribute, run)
  undo.push(() => element.removeAttribute(hiddenAttribute))
}

function wrapNodes(nodes: readonly ChildNode[], run: string): () => void {
  const [first] = nodes
  const wrapper = first?.ownerDocument?.createElement(wrapperTag)
  if (!first || !wrapper) return () => {}
  wrapper.setAttribute(hiddenAttribute, run)
  first.before(wrapper)
  wrapper.append(...nodes)
  return () => wrapper.replaceWith(...wrapper.childNodes)
}

/** Cuts a part out of a text node and hides it; undone, the node holds all of its text again. */
function hidePart({ node, start, end }: Part, run: string): () => void {
  const part = start > 0 ? node.splitText(start) : node
  const rest = end - start < part.data.length ? part.splitText(end - start) : null
  const unwrap = wrapNodes([part], run)
  return () => {
    unwrap()
    // Joined from the pieces: a page that has written something else since keeps what it wrote.
    const others = [part, rest].filter((piece) => piece !== null && piece !== node)
    node.data = [node, ...others].map((piece) => piece?.data).join('')
    for (const piece of others) piece?.remove()
  }
}
