import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'
import type { CardAnchor } from './page-tools'

/** Distance of a card from its term's line and from the window's edge, in CSS px. */
const cardDistance = { line: 10, edge: 16 } as const

/** A term's lines as something to stand beside. */
export function referenceTo({ rects }: CardAnchor) {
  return {
    getBoundingClientRect: () => rects()[0] ?? new DOMRect(),
    getClientRects: () => [...rects()],
  }
}

/**
 * Keeps a card under its term's line, or above where there is no room below.
 * @returns stops it
 */
export function floatCard(anchor: CardAnchor, card: HTMLElement): () => void {
  card.classList.add('floating')
  const reference = referenceTo(anchor)
  const middleware = [offset(cardDistance.line), flip(), shift({ padding: cardDistance.edge })]
  const move = async () => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware,
    })
    card.style.left = `${x}px`
    card.style.top = `${y}px`
  }
  return autoUpdate(reference, card, () => void move(), { layoutShift: false })
}
