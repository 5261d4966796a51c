import type { Scroller } from '../interface/tools/page-tools'
import type { Place } from '../page/place'

/** Marks the paragraph a reader jumped to. */
const jumpedAttribute = 'data-cm-jumped'
/** Time the mark stays, in ms. */
const markedFor = 1200
/** Space left above the paragraph, in CSS px. */
const spaceAbove = 24

/** Scrolls to a place, tints it for a moment and moves focus to it; nothing of that stays behind. */
export function jumpTo(
  { element, whole, box }: Place,
  scroller: Scroller,
  signal: AbortSignal,
): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const edge = scroller instanceof Element ? scroller.getBoundingClientRect().top : 0
  scroller.scrollBy({ top: box().top - edge - spaceAbove, behavior: calm ? 'auto' : 'smooth' })
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
}
