import type { Scroller } from '../interface/tools/page-tools'
import type { Place } from '../page/place'

/** Marks the paragraph a reader jumped to. */
const jumpedAttribute = 'data-cm-jumped'
/** Time the mark stays, in ms. */
const markedFor = 1200
/** Space left above the paragraph, in CSS px. */
const spaceAbove = 24

/** Time that smooth scrolling takes at most, in ms. */
const scrollingLasts = 1500
/** How far a reader scrolls, in CSS px, before the jump's paragraph is no longer the one being read. */
const scrolledOn = 48

/**
 * Scrolls to a place, tints it for a moment and moves focus to it; nothing of that stays behind.
 * @returns whether the view is on its way there, or there still
 */
export function jumpTo(
  { element, whole, box }: Place,
  scroller: Scroller,
  signal: AbortSignal,
): () => boolean {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const view = scroller instanceof Element ? scroller : document.documentElement
  const edge = scroller instanceof Element ? view.getBoundingClientRect().top : 0
  const lowest = view.scrollHeight - view.clientHeight
  const wanted = view.scrollTop + box().top - edge - spaceAbove
  const top = Math.max(0, Math.min(lowest, wanted))
  const until = performance.now() + (calm ? 0 : scrollingLasts)
  scroller.scrollBy({ top: top - view.scrollTop, behavior: calm ? 'auto' : 'smooth' })
  const focusable = element.hasAttribute('tabindex')
  if (!focusable) element.setAttribute('tabindex', '-1')
  element.focus({ preventScroll: true })
  if (whole) element.setAttribute(jumpedAttribute, '')
  const timer = setTimeout(() => element.removeAttribute(jumpedAttribute), markedFor)
  const clear = () => {
    clearTimeout(timer)
    element.removeAttribute(jumpedAttribute)
    if (!focusable) element.removeAttribute('tabindex')
  }
  element.addEventListener('blur', clear, { once: true, signal })
  signal.addEventListener('abort', clear, { once: true })
  let arrived = false
  return () => {
    const near = Math.abs(view.scrollTop - top) <= scrolledOn
    arrived ||= near
    return near || (!arrived && performance.now() < until)
  }
}
