import type { FoundMention } from '../services'
import type { Background } from './background'
import {
  blockAt,
  blockTextAt,
  isIntact,
  type NodePart,
  type PostText,
  partsBetween,
} from './post-text'
import { mainLanguage } from './text-language'

/** A mention as it is marked: one element, or several where it crosses inline markup. */
export interface MarkedMention {
  readonly mention: FoundMention
  /** The first is the control that a reader reaches; the others only look like it. */
  readonly elements: readonly HTMLElement[]
  /** Language of the text around it. */
  readonly language: string
}

export interface MarkStyle {
  readonly underline: 'dotted' | 'solid' | 'none'
  readonly background: Background
  /** What a screen reader says a term leads to. */
  readonly description: string
}

/** How marking a page goes along with all else that happens there. */
export interface MarkingWork {
  /** Waits where others have been kept waiting long enough. */
  breathe(): Promise<void>
  /** Does work that is not to be seen as a change of what the page says. */
  unseen(work: () => void): void
}

/**
 * Wraps mentions in elements a reader can reach, a few at a time. Aborting the signal, also midway,
 * gives back the very same text nodes.
 * @param mentions in order of the text, none of them overlapping
 * @returns in order of the text; empty where the signal aborted
 */
export async function markMentions(
  text: PostText,
  mentions: readonly FoundMention[],
  style: MarkStyle,
  { breathe, unseen }: MarkingWork,
  signal: AbortSignal,
): Promise<MarkedMention[]> {
  const splitOff = new Map<Text, Text[]>()
  const marked: MarkedMention[] = []
  const languages = new Map<number, string>()
  const languageAt = (offset: number): string => {
    const block = blockAt(text, offset)
    const language = languages.get(block) ?? mainLanguage(blockTextAt(text, offset))
    languages.set(block, language)
    return language
  }
  signal.addEventListener('abort', () =>
    unseen(() => {
      for (const { elements } of marked) for (const element of elements) unwrap(element)
      for (const [node, rest] of splitOff) rejoin(node, rest)
    }),
  )
  // From the end to the beginning, so that offsets into nodes stay true.
  for (const mention of mentions.toReversed()) {
    await breathe()
    if (signal.aborted) return []
    const parts = partsBetween(text, mention.start, mention.end)
    if (!parts.every(isIntact)) continue
    const elements: HTMLElement[] = []
    unseen(() => {
      for (const part of parts.toReversed()) elements.unshift(wrap(part, splitOff))
    })
    describe(elements, style, text.text.slice(mention.start, mention.end))
    marked.push({ mention, elements, language: languageAt(mention.start) })
  }
  return marked.toReversed()
}

/** Shows a mention as the one whose card is open, or no longer. */
export function setOpen({ elements }: MarkedMention, open: boolean): void {
  elements[0]?.setAttribute('aria-expanded', String(open))
  for (const element of elements) element.toggleAttribute('data-open', open)
}

/** Makes a term that the reader knows plain text again, without a line or a tab stop; or a term. */
export function setKnown({ elements }: MarkedMention, known: boolean): void {
  for (const element of elements) element.toggleAttribute('data-known', known)
  const [control] = elements
  if (!control) return
  if (known) control.removeAttribute('role')
  else control.setAttribute('role', 'button')
  // Still to be focused from the code: the reader goes on from where the card was closed.
  control.tabIndex = known ? -1 : 0
}

/** Whether the reader said to know a mention's term. */
export function isKnown({ elements }: MarkedMention): boolean {
  return elements[0]?.hasAttribute('data-known') ?? false
}

function wrap({ node, start, end }: NodePart, splitOff: Map<Text, Text[]>): HTMLElement {
  const rest = splitOff.get(node) ?? []
  splitOff.set(node, rest)
  if (end < node.data.length) rest.unshift(node.splitText(end))
  if (start > 0) rest.unshift(node.splitText(start))
  const wrapped = start > 0 ? (rest[0] ?? node) : node
  const element = node.ownerDocument.createElement('cm-term')
  wrapped.before(element)
  element.append(wrapped)
  return element
}

function unwrap(element: HTMLElement): void {
  element.replaceWith(...element.childNodes)
}

/** Joins what was split off back into its node, up to where the page itself changed something. */
function rejoin(node: Text, rest: readonly Text[]): void {
  for (const part of rest) {
    if (node.nextSibling !== part) return
    part.remove()
    node.appendData(part.data)
  }
}

function describe(elements: readonly HTMLElement[], style: MarkStyle, words: string): void {
  for (const element of elements) {
    element.dataset['underline'] = style.underline
    element.dataset['background'] = style.background
    element.setAttribute('aria-hidden', 'true')
  }
  const [control] = elements
  if (!control) return
  control.removeAttribute('aria-hidden')
  control.setAttribute('role', 'button')
  control.setAttribute('tabindex', '0')
  control.setAttribute('aria-expanded', 'false')
  control.setAttribute('aria-description', style.description)
  // One control with all its words, although they stand in several elements.
  if (elements.length > 1) control.setAttribute('aria-label', words.replace(/\s+/g, ' '))
}
