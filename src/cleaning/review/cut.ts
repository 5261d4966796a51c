/** Height that is shown of a long block, in CSS px: some six lines, enough to see what it is. */
const shownHeight = 156
/** Height that is shown of a block without lines, in CSS px: a picture is known by more of it. */
const shownPicture = 280
/** A block is cut only where this much of it, in CSS px, goes out of sight: less is no gain. */
const leastCut = 80

/** How much of a run is shown before «Show all of it». */
export interface Cut {
  /** How many of its elements. */
  readonly elements: number
  /** Height of the last of these, in CSS px; null where all of it is shown. */
  readonly height: number | null
}

/**
 * Where a run of elements is cut so that no line is cut in two; null where it is short enough.
 * @param canCut whether an element has a height of its own that can be limited
 * @param labelHeight height, in CSS px, of a label that stands in the block itself
 */
export function cutOf(
  elements: readonly Element[],
  canCut: (element: Element) => boolean,
  labelHeight: number,
): Cut | null {
  const tallest = shownHeight + labelHeight
  const boxes = elements.map((element) => element.getBoundingClientRect())
  const top = boxes[0]?.top ?? 0
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  if (bottom - top < tallest + leastCut) return null
  for (const [index, element] of elements.entries()) {
    const box = boxes[index]
    if (!box || box.bottom - top <= tallest) continue
    if (!canCut(element))
      return index + 1 < elements.length ? { elements: index + 1, height: null } : null
    const limit = top + tallest - box.top
    const whole = wholeLines(element, limit)
    if (whole) return { elements: index + 1, height: whole }
    if (index > 0) return { elements: index, height: null }
    const picture = shownPicture + labelHeight
    return box.height >= picture + leastCut ? { elements: 1, height: picture } : null
  }
  return null
}

interface Line {
  readonly top: number
  readonly bottom: number
}

/** The height, at most `limit`, below which no line of text of an element is cut; 0 where there is none. */
function wholeLines(element: Element, limit: number): number {
  const lines = linesOf(element, limit)
  let height = 0
  for (const [index, { bottom }] of lines.entries()) {
    const next = lines[index + 1]
    // Half of the space between two lines belongs to each.
    const end = next ? (bottom + next.top) / 2 : bottom
    const cutsNone = lines.every((line) => line.bottom <= end || line.top >= end)
    if (end <= limit && cutsNone) height = Math.max(height, end)
  }
  return Math.floor(height)
}

/** Lines of text down to a limit, measured from the element's top edge, in CSS px. */
function linesOf(element: Element, limit: number): Line[] {
  const { top: edge } = element.getBoundingClientRect()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const lines: Line[] = []
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode)
    let beyond = false
    for (const { top, bottom, height } of range.getClientRects()) {
      if (height === 0) continue
      beyond = top - edge > limit
      lines.push({ top: top - edge, bottom: bottom - edge })
    }
    if (beyond) break
  }
  return lines.sort((a, b) => a.bottom - b.bottom)
}
