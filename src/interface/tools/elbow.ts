import { followMoves } from './follow'
import { gutter } from './measure'
import type { TermBoxes } from './page-tools'

/** Measures in CSS px: where the line starts and turns in the gutter, and how round it turns. */
const line = { fromText: 4, turn: 14, radius: 6 } as const
/** How far below a card's edge its title stands, in CSS px. */
const titleDepth = 28

/**
 * Ties a card in the rail to the line of its term, through the gutter and never over text; gone while
 * either is out of sight.
 * @param path a path in an image over the whole window
 * @returns stops it
 */
export function drawElbow(
  { rects }: TermBoxes,
  card: HTMLElement,
  path: SVGPathElement,
): () => void {
  return followMoves(card, () => {
    const [term] = rects()
    const box = card.getBoundingClientRect()
    const end = box.top + titleDepth
    const isSeen = term && term.bottom > 0 && term.bottom < innerHeight && end < innerHeight
    path.setAttribute('d', isSeen ? elbow(term, box, end) : '')
  })
}

/** Path data from a term's line to the height `end` of a card beside it. */
function elbow(term: DOMRect, card: DOMRect, end: number): string {
  const isAfter = card.left >= term.left
  const toCard = isAfter ? 1 : -1
  const edge = isAfter ? card.left : card.right
  const from = edge - toCard * (gutter - line.fromText)
  const turn = edge - toCard * (gutter - line.turn)
  const start = term.bottom + 1
  const down = end >= start ? 1 : -1
  const radius = Math.min(line.radius, Math.abs(end - start))
  return [
    `M${from} ${start}H${turn - toCard * radius}`,
    `Q${turn} ${start} ${turn} ${start + down * radius}`,
    `V${end}H${edge}`,
  ].join('')
}
