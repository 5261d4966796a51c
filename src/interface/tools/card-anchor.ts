import { drawElbow } from './elbow'
import { floatCard } from './float-card'
import { keepAbove } from './keep-above'
import type { CardAnchor, TermBoxes } from './page-tools'

/**
 * Keeps a card and its term together in the way of the layout. What draws cards brings it along: nothing else
 * has a place in the post.
 */
export function anchorAt({ rects }: TermBoxes): CardAnchor {
  let isKeptAbove = false
  const anchor: CardAnchor = {
    rects,
    follow(card, layout, path) {
      if (layout === 'popover') return floatCard(anchor, card)
      if (layout === 'rail') return path ? drawElbow(anchor, card, path) : undefined
      // Once for each content: after that the page is the reader's to scroll.
      if (!isKeptAbove && card.firstElementChild) keepAbove(anchor, card.firstElementChild, window)
      isKeptAbove = true
      return undefined
    },
  }
  return anchor
}
