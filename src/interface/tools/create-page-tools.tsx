import type { ComponentChild } from 'preact'
import type { InterfaceLanguage } from '../strings'
import { measurePlacement, type Placement, type RailSide, railTop } from './measure'
import type { CardAnchor, PageTools, PostPlace, ToolSlot, ToolsLayout } from './page-tools'
import { createShadowHost } from './shadow-host'
import { toolsStrings } from './strings'
import { ToolsView } from './tools-view'

interface Filling {
  readonly content: (layout: ToolsLayout) => ComponentChild
  readonly anchor: CardAnchor | undefined
}

export interface PageToolsOptions {
  readonly document: Document
  readonly language: InterfaceLanguage
  /** `light`, `sepia`, `dark` or `system`. */
  readonly theme: string
  readonly side: RailSide
  /** Where a card opens although there is room beside the text. */
  readonly cardPlace: 'beside' | 'under'
  readonly post: readonly PostPlace[]
  readonly signal: AbortSignal
}

export function createPageTools({
  document,
  language,
  theme,
  side,
  cardPlace,
  post,
  signal,
}: PageToolsOptions): PageTools {
  const host = createShadowHost(document, theme, signal)
  const t = toolsStrings(language)
  const slots = new Map<ToolSlot, Filling>()
  const isOurs = (element: Element) =>
    element === host.element || element.tagName === host.element.tagName
  let message = ''
  let placement: Placement = { layout: 'popover', left: 0, width: 0, top: 0 }
  let drawing = 0
  let stopFollowing: (() => void) | undefined

  const cardLayout = () =>
    placement.layout === 'rail' && cardPlace === 'under' ? 'popover' : placement.layout
  const draw = () => {
    drawing = 0
    host.element.toggleAttribute('data-bar', placement.layout !== 'rail' || slots.has('bar'))
    const slot = (name: ToolSlot) =>
      slots.get(name)?.content(name === 'card' ? cardLayout() : placement.layout) ?? null
    host.draw(<ToolsView {...{ placement, cardLayout: cardLayout(), slot, message, t }} />)
    followTerm()
  }
  const redraw = () => {
    drawing ||= requestAnimationFrame(draw)
  }
  const place = () => {
    placement = measurePlacement(post, side, isOurs)
    redraw()
  }
  const scrolled = () => {
    if (placement.layout !== 'rail') return
    const top = railTop(post)
    const rail = host.root.querySelector<HTMLElement>('.rail')
    if (rail && top !== placement.top) {
      placement = { ...placement, top }
      rail.style.setProperty('--cm-rail-top', `${top}px`)
    }
  }
  const followTerm = () => {
    stopFollowing?.()
    const card = host.root.querySelector<HTMLElement>('[data-slot="card"]')
    const path = host.root.querySelector<SVGPathElement>('.lead path')
    stopFollowing = card ? slots.get('card')?.anchor?.follow(card, cardLayout(), path) : undefined
  }

  document.documentElement.append(host.element)
  place()
  const resized = new ResizeObserver(place)
  resized.observe(document.documentElement)
  const passive = { signal, passive: true }
  addEventListener('resize', place, passive)
  addEventListener('load', place, passive)
  let scrolling = 0
  addEventListener(
    'scroll',
    () => {
      scrolling ||= requestAnimationFrame(() => {
        scrolling = 0
        scrolled()
      })
    },
    passive,
  )
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(drawing)
    cancelAnimationFrame(scrolling)
    resized.disconnect()
    stopFollowing?.()
  })

  return {
    language,
    theme,
    scroller: window,
    events: document,
    get layout() {
      return placement.layout
    },
    show(slot, content, anchor) {
      slots.set(slot, { content, anchor })
      redraw()
    },
    hide(slot) {
      if (slots.delete(slot)) redraw()
    },
    contains: (event) => event.composedPath().includes(host.element),
    focus(slot) {
      if (drawing) {
        cancelAnimationFrame(drawing)
        draw()
      }
      const control = host.root.querySelector<HTMLElement>(
        `[data-slot="${slot}"] :is(button, a[href], [tabindex])`,
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
