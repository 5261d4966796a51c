import { followMoves } from './follow'
import type { TermBoxes } from './page-tools'

/** Distance of a card from its term's line and from the window's edge, in CSS px. */
const distance = { line: 10, edge: 16 } as const

/** A box in CSS px, in viewport coordinates. */
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>
interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Keeps a card under its term's line, or above where there is no room below.
 * @returns stops it
 */
export function floatCard({ rects }: TermBoxes, card: HTMLElement): () => void {
  card.classList.add('floating')
  return followMoves(card, () => {
    const [term] = rects()
    if (!term) return
    const { width, height } = card.getBoundingClientRect()
    const { clientWidth } = document.documentElement
    const fromRight = getComputedStyle(card).direction === 'rtl'
    const window = { width: clientWidth, height: innerHeight }
    const { left, top } = placeCard(term, { width, height }, window, fromRight)
    card.style.left = `${left}px`
    card.style.top = `${top}px`
  })
}

/**
 * Where a card stands that belongs to a term: under its line, or above where only there it has room,
 * with the edges aligned at which the text begins, and inside the window.
 * @param fromRight whether text runs from right to left
 */
export function placeCard(
  term: Box,
  card: Size,
  window: Size,
  fromRight: boolean,
): { readonly left: number; readonly top: number } {
  const wanted = fromRight ? term.right - card.width : term.left
  const furthest = window.width - distance.edge - card.width
  const left = Math.max(distance.edge, Math.min(wanted, furthest))
  const below = term.bottom + distance.line
  const above = term.top - distance.line - card.height
  const fitsBelow = below + card.height <= window.height - distance.edge
  return { left, top: fitsBelow || above < distance.edge ? below : above }
}
