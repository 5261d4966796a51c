import type { Scroller } from '../interface/tools/page-tools'
import type { Place } from '../page/place'

/** Part of the window's height above which a paragraph counts as being read. */
const readingLine = 0.3

export interface ReadingPlace {
  /** Index of the last place whose top is above the reading line. */
  readonly current: number
  /** Share of the post above the window's bottom edge, from 0 to 1. */
  readonly progress: number
}

/**
 * Follows where the reader is. Boxes are only read when something crossed into or out of the window,
 * or a frame after scrolling, never twice a frame.
 * @param places the places that entries begin at, in order
 * @param ends first and last place of the post
 */
export function followReading(
  places: readonly Place[],
  ends: readonly [Place, Place],
  scroller: Scroller,
  onMove: (place: ReadingPlace) => void,
  signal: AbortSignal,
): void {
  let frame = 0
  const read = () => {
    frame = 0
    onMove(readPlace(places, ends))
  }
  const later = () => {
    frame ||= requestAnimationFrame(read)
  }
  scroller.addEventListener('scroll', later, { signal, passive: true })
  addEventListener('resize', later, { signal, passive: true })
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
  later()
}

function readPlace(places: readonly Place[], [first, last]: readonly [Place, Place]): ReadingPlace {
  const top = first.box().top
  const bottom = last.box().bottom
  const progress = bottom > top ? Math.max(0, Math.min(1, (innerHeight - top) / (bottom - top))) : 1
  if (bottom <= innerHeight) return { current: Math.max(0, places.length - 1), progress: 1 }
  // Places stand in order: halving finds the line without reading every box.
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    const place = places[middle]
    if (place && place.box().top <= innerHeight * readingLine) low = middle + 1
    else high = middle
  }
  return { current: Math.max(0, low - 1), progress }
}
