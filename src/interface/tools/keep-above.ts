import type { Scroller, TermBoxes } from './page-tools'

/** Space between a term's line and the sheet below it, in CSS px. */
const spaceAboveSheet = 24

/** Scrolls so far that a sheet at the window's bottom edge does not cover its term. */
export function keepAbove({ rects }: TermBoxes, sheet: Element, scroller: Scroller): void {
  const term = rects()[0]
  if (!term) return
  const covered = term.bottom + spaceAboveSheet - sheet.getBoundingClientRect().top
  if (covered <= 0) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scroller.scrollBy({ top: covered, behavior: calm ? 'auto' : 'smooth' })
}
