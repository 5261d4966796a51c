import type { Block } from '../../page/block'
import { roleOf } from '../../page/elements'
import { textWithoutTracking, withoutTracking } from '../links/tracking'
import { backgroundPicture, linkAddress } from './addresses'
import { codeLanguageOf, emphasisOf, isEmojiPicture, isSpoiler, keptAs } from './elements'
import { copyMedium, makePicture, mediaAttribute } from './media'
import { makeSpoiler } from './spoiler'

/** A post's own nodes copied one by one into elements that can do nothing but be read. */
export interface PostCopy {
  readonly root: HTMLElement
  /** Text and media of the copy and what each of them was copied from. */
  readonly sources: ReadonlyMap<Node, Node>
}

export interface CopyOptions {
  /** Tells what the page hides by marks of the extension's own. */
  isHidden(element: Element): boolean
  /** Names a page that stands in a frame. */
  embedded(name: string, isPlayer: boolean): string
}

interface Step {
  readonly from: Node
  readonly into: Element
  /** Whether all of the node is the post's, or only something inside it. */
  readonly whole: boolean
}

/** White space that shows line breaks of the text as they are. */
const keepsLines = /^(?:pre|break-spaces)/

/**
 * Copies a post. Markup never passes through a string: each node is made anew, with the attributes that
 * carry meaning. The walk keeps no stack of calls, as a hostile page may nest without bounds.
 * @param blocks blocks of the post, in order, at least one
 */
export function copyPost(blocks: readonly Block[], options: CopyOptions): PostCopy {
  const around = elementAround(blocks)
  const document = around.ownerDocument
  const root = document.createElement('div')
  const sources = new Map<Node, Node>()
  const { wanted, partial } = nodesOf(blocks, around)
  const pending: Step[] = []
  const addChildren = (from: Node, into: Element, whole: boolean) => {
    for (let child = from.lastChild; child; child = child.previousSibling)
      pending.push({ from: child, into, whole })
  }
  if (wanted.has(around)) pending.push({ from: around, into: root, whole: true })
  else addChildren(around, root, false)

  for (let step = pending.pop(); step; step = pending.pop()) {
    const { from, into } = step
    const whole = step.whole || wanted.has(from)
    if (!whole && !partial.has(from)) continue
    if (from.nodeType === Node.TEXT_NODE) copyText(from as Text, into, sources)
    if (from.nodeType !== Node.ELEMENT_NODE) continue
    const element = from as HTMLElement
    const role = roleOf(element)
    if (role === 'unseen' || options.isHidden(element)) continue
    if (!isSpoiler(element) && !element.checkVisibility()) continue
    const medium =
      role === 'media' || role === 'frame'
        ? copyMedium(element, document.baseURI, options.embedded)
        : null
    if (medium) {
      into.append(medium)
      sources.set(medium, element)
    } else if (role !== 'frame') addChildren(element, copyElement(element, into), whole)
  }
  return { root, sources }
}

/** Makes the copy of an element and says where its children go. */
function copyElement(element: HTMLElement, into: Element): Element {
  const document = element.ownerDocument
  if (isEmojiPicture(element)) return into
  if (isSpoiler(element)) {
    const { whole, content } = makeSpoiler(document)
    into.append(whole)
    return content
  }
  const copy = emptyCopy(element)
  const picture = element.style ? backgroundPicture(element, document.baseURI) : null
  const target = copy ?? into
  if (copy) into.append(copy)
  if (picture && !element.textContent?.trim()) {
    const image = makePicture(document, picture, element.getAttribute('aria-label') ?? '')
    image.setAttribute(mediaAttribute, '')
    target.append(image)
  }
  return target
}

function emptyCopy(element: HTMLElement): HTMLElement | null {
  const document = element.ownerDocument
  if (element.tagName === 'A') return copyLink(element)
  const kept = keptAs(element.tagName)
  const emphasis = element.tagName === 'SPAN' && element.style ? emphasisOf(element) : null
  const tag = kept?.tag ?? emphasis ?? (roleOf(element) === 'box' ? 'div' : null)
  const language = element.getAttribute('lang')
  const direction = element.getAttribute('dir')
  if (!tag && !language && !direction) return null
  const copy = document.createElement(tag ?? 'span')
  if (language) copy.lang = language
  if (direction) copy.dir = direction
  for (const name of kept?.attributes ?? [])
    if (element.hasAttribute(name)) copy.setAttribute(name, element.getAttribute(name) ?? '')
  const code = codeLanguageOf(element)
  if (code && (tag === 'code' || tag === 'pre')) copy.className = `language-${code}`
  return copy
}

/** A link that leads nowhere is only its words. */
function copyLink(element: HTMLElement): HTMLElement | null {
  const document = element.ownerDocument
  const address = linkAddress(element.getAttribute('href'), document.baseURI)
  if (!address) return null
  const link = document.createElement('a')
  link.href = withoutTracking(address)
  link.rel = 'noreferrer'
  const title = element.getAttribute('title')
  if (title) link.title = title
  return link
}

/** Copies text; where the page shows the text's own line breaks they become elements. */
function copyText(text: Text, into: Element, sources: Map<Node, Node>): void {
  const document = text.ownerDocument
  const lines =
    text.data.includes('\n') && text.data.trim() && !into.closest('pre') && showsLines(text)
      ? text.data.split('\n')
      : [text.data]
  for (const [index, line] of lines.entries()) {
    if (index > 0) into.append(document.createElement('br'))
    const copy = document.createTextNode(textWithoutTracking(line))
    into.append(copy)
    sources.set(copy, text)
  }
}

function showsLines({ parentElement }: Text): boolean {
  return parentElement !== null && keepsLines.test(getComputedStyle(parentElement).whiteSpace)
}

/** The blocks' own nodes with the breaks between them, and the elements that hold some of them. */
function nodesOf(blocks: readonly Block[], around: Element) {
  const wanted = new Set<Node>()
  const partial = new Set<Node>()
  for (const [index, block] of blocks.entries()) {
    for (const node of block.nodes) for (const part of partsNow(node)) wanted.add(part)
    if (index < blocks.length - 1) for (const element of block.breaks) wanted.add(element)
  }
  for (const node of wanted)
    for (
      let parent = node.parentElement;
      parent && parent !== around;
      parent = parent.parentElement
    ) {
      if (partial.has(parent)) break
      partial.add(parent)
    }
  return { wanted, partial }
}

/** Elements that marks put around text. */
const markTag = /^CM-/

/**
 * A node of a block and what marks made of it since it was read: they wrap parts of a text and leave the
 * rest as texts of its own, up to the run's end.
 */
function partsNow(node: Node): Node[] {
  if (node.nodeType !== Node.TEXT_NODE) return [node]
  const marked = node.parentElement && markTag.test(node.parentElement.tagName)
  const parts = [marked && node.parentElement ? node.parentElement : node]
  for (let next = parts[0]?.nextSibling; next; next = next.nextSibling) {
    const isMark = next.nodeType === Node.ELEMENT_NODE && markTag.test((next as Element).tagName)
    if (!isMark && next.nodeType !== Node.TEXT_NODE) break
    parts.push(next)
  }
  return parts
}

/** The innermost element that holds every block, or is the only one. */
function elementAround(blocks: readonly Block[]): Element {
  const nodes = blocks.flatMap((block) => block.nodes)
  const [first] = nodes
  let around = first instanceof Element ? first : first?.parentElement
  if (!around) throw new Error('A post without blocks')
  for (const node of nodes)
    while (!around.contains(node) && around.parentElement) around = around.parentElement
  return around
}
