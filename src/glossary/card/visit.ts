import type { Scroller } from '../../interface/tools/page-tools'
import { isKnown, type MarkedMention } from '../marks/mark'

/** Part of the window's height within which a term needs no scrolling to. */
const inView = { from: 0.1, to: 0.7 } as const
/** Where a term is put that is scrolled to, as a part of the window's height. */
const putAt = 0.3

/**
 * The term that a reader goes to, past those the reader knows; from the last on to the first again.
 * @param from index of the term the reader is at; null where at none
 * @param by 1 for the next, -1 for the one before
 * @returns null where no term is left
 */
export function termBeside(
  marked: readonly MarkedMention[],
  from: number | null,
  by: 1 | -1,
): number | null {
  const start = from ?? placeInText(marked, by)
  for (let step = 1; step <= marked.length; step++) {
    const index = (start + by * step + marked.length * 2) % marked.length
    const candidate = marked[index]
    if (candidate && !isKnown(candidate)) return index
  }
  return null
}

/** The term just before or after what the reader sees first. */
function placeInText(marked: readonly MarkedMention[], by: 1 | -1): number {
  const first = marked.findIndex(({ elements }) => {
    const box = elements[0]?.getBoundingClientRect()
    return box && box.height > 0 && box.top >= 0
  })
  if (first < 0) return by === 1 ? -1 : 0
  return by === 1 ? first - 1 : first
}

/** Brings a term into view and to the reader's focus. */
export function visit({ elements }: MarkedMention, scroller: Scroller): void {
  const [control] = elements
  const box = control?.getBoundingClientRect()
  if (!control || !box) return
  if (box.top < innerHeight * inView.from || box.bottom > innerHeight * inView.to) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    scroller.scrollBy({
      top: box.top - innerHeight * putAt,
      behavior: calm ? 'auto' : 'smooth',
    })
  }
  control.focus({ preventScroll: true })
}
