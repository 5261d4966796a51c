import type { ComponentChild } from 'preact'
import type { InterfaceLanguage } from '../strings'

/**
 * How the tools stand on the page: `rail` beside the post where there is measured room, else a bar at
 * the bottom edge with cards as a `popover` under the term (mouse) or as a bottom `sheet` (touch).
 */
export type ToolsLayout = 'rail' | 'popover' | 'sheet'

/**
 * Places in the tools a feature can fill; each feature fills its own and knows no other. `tab` takes
 * the panel's place where the reader folded it, `list` is what the bar's button opens, `bar` takes the
 * place of everything while the reader looks at what was hidden, `reading` leads to the reading view,
 * `terms` stands under the contents or leads to them from the bar, `term-list` is what it opens there.
 */
export type ToolSlot =
  | 'contents'
  | 'list'
  | 'tab'
  | 'status'
  | 'navigation'
  | 'card'
  | 'note'
  | 'bar'
  | 'reading'
  | 'terms'
  | 'term-list'

/** A piece of the post, beside which the tools stand. */
export interface PostPlace {
  readonly element: Element
  box(): DOMRect
}

/** Where a term stands: the boxes of its lines, in viewport coordinates (CSS px). */
export interface TermBoxes {
  rects(): readonly DOMRect[]
}

/** The term that a card belongs to. */
export interface CardAnchor extends TermBoxes {
  /**
   * Keeps the card and the term together.
   * @param path in the rail: what is to tie them, in an image over the whole window
   * @returns stops it, where there is something to stop
   */
  follow(
    card: HTMLElement,
    layout: ToolsLayout,
    path: SVGPathElement | null,
  ): (() => void) | undefined
}

/** The window, or an element that reaches down to the window's bottom edge. */
export type Scroller = Pick<Window, 'addEventListener'> & {
  scrollBy(options: ScrollToOptions): void
}

/**
 * The one host of everything the extension draws beside the page: a closed shadow root as the last
 * child of `<html>`. Features put their content into slots; the tools decide where a slot stands.
 */
export interface PageTools {
  readonly language: InterfaceLanguage
  readonly theme: string
  readonly layout: ToolsLayout
  /** What the post scrolls in. */
  readonly scroller: Scroller
  /** Where events of the post can be heard before the page hears them. */
  readonly events: Document | ShadowRoot
  /** Shows or replaces the content of a slot. The function is called again whenever the layout changes. */
  show(slot: ToolSlot, content: (layout: ToolsLayout) => ComponentChild, anchor?: CardAnchor): void
  hide(slot: ToolSlot): void
  /** Whether an event that reached the document came from inside the tools. */
  contains(event: Event): boolean
  /** Moves focus to the first control of a slot; false where the slot is empty. */
  focus(slot: ToolSlot): boolean
  /** Polite announcement for screen readers. */
  announce(message: string): void
}
