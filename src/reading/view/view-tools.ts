import type { ComponentChild } from 'preact'
import type { InterfaceLanguage } from '../../interface/strings'
import type {
  CardAnchor,
  PageTools,
  Scroller,
  ToolSlot,
  ToolsLayout,
} from '../../interface/tools/page-tools'

/** Least width of a window with columns beside the text, in CSS px, by the design. */
const columnsFrom = 1100

interface Filling {
  readonly content: (layout: ToolsLayout) => ComponentChild
  readonly anchor: CardAnchor | undefined
}

/** The tools of a page as the reading view has them: the same slots at its own places. */
export interface ViewTools extends PageTools {
  slot(name: ToolSlot): ComponentChild
  anchorOf(name: ToolSlot): CardAnchor | undefined
  readonly message: string
}

export interface ViewToolsOptions {
  readonly language: InterfaceLanguage
  readonly theme: string
  readonly root: ShadowRoot
  readonly scroller: () => HTMLElement
  /** Draws again before the next frame, or now. */
  readonly redraw: () => void
  readonly drawNow: () => void
  readonly signal: AbortSignal
}

export function createViewTools(options: ViewToolsOptions): ViewTools {
  const { root, redraw, drawNow, signal } = options
  const slots = new Map<ToolSlot, Filling>()
  const columns = matchMedia(`(min-width: ${columnsFrom}px)`)
  const coarse = matchMedia('(pointer: coarse)')
  const layout = (): ToolsLayout =>
    columns.matches ? 'rail' : coarse.matches ? 'sheet' : 'popover'
  let message = ''
  for (const query of [columns, coarse]) query.addEventListener('change', redraw, { signal })
  return {
    language: options.language,
    theme: options.theme,
    events: root,
    get scroller(): Scroller {
      return options.scroller()
    },
    get layout() {
      return layout()
    },
    get message() {
      return message
    },
    slot: (name) => slots.get(name)?.content(layout()) ?? null,
    anchorOf: (name) => slots.get(name)?.anchor,
    show(name, content, anchor) {
      slots.set(name, { content, anchor })
      redraw()
    },
    hide(name) {
      if (slots.delete(name)) redraw()
    },
    contains: ({ target }) => target instanceof Element && target.closest('[data-slot]') !== null,
    focus(name) {
      drawNow()
      const control = root.querySelector<HTMLElement>(
        `[data-slot="${name}"] :is(button, a[href], [tabindex])`,
      )
      control?.focus()
      return Boolean(control)
    },
    announce(text) {
      message = text
      redraw()
    },
  }
}
