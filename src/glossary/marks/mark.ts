import type { FoundMention } from '../services'
import { type NodePart, type PostText, partsBetween } from './post-text'

/** A mention as it is marked: one element, or several where it crosses inline markup. */
export interface MarkedMention {
  readonly mention: FoundMention
  readonly elements: readonly HTMLElement[]
}

/**
 * Wraps mentions in elements a reader can reach. Works from the end to the beginning, so that offsets
 * into nodes stay true. Aborting the signal gives back the very same text nodes.
 */
export function markMentions(
  text: PostText,
  mentions: readonly FoundMention[],
  underline: string,
  description: string,
  signal: AbortSignal,
): MarkedMention[] {
  const whole = new Map<Text, string>()
  const marked: MarkedMention[] = []
  for (const mention of [...mentions].sort((a, b) => b.start - a.start)) {
    const parts = partsBetween(text, mention.start, mention.end)
    const elements = parts
      .reverse()
      .map((part) => wrap(part, whole))
      .reverse()
    elements.forEach((element, index) => {
      element.setAttribute('data-underline', underline)
      if (index > 0) return
      element.setAttribute('role', 'button')
      element.setAttribute('tabindex', '0')
      element.setAttribute('aria-expanded', 'false')
      element.setAttribute('aria-description', description)
    })
    marked.push({ mention, elements })
  }
  marked.reverse()
  signal.addEventListener('abort', () => {
    for (const { elements } of marked) for (const element of elements) unwrap(element)
    for (const [node, data] of whole) restore(node, data)
  })
  return marked
}

function wrap({ node, start, end }: NodePart, whole: Map<Text, string>): HTMLElement {
  if (!whole.has(node)) whole.set(node, node.data)
  node.splitText(end)
  const middle = start > 0 ? node.splitText(start) : node
  const element = node.ownerDocument.createElement('cm-term')
  middle.before(element)
  element.append(middle)
  return element
}

function unwrap(element: HTMLElement): void {
  element.replaceWith(...element.childNodes)
}

/** Joins what was split off back into the node it came from. */
function restore(node: Text, data: string): void {
  let { length } = node.data
  let next = node.nextSibling
  while (length < data.length && next?.nodeType === Node.TEXT_NODE) {
    const after: ChildNode | null = next.nextSibling
    length += (next as Text).data.length
    next.remove()
    next = after
  }
  node.data = data
}
