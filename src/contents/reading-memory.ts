import type { OutlineEntry } from './outline'
import type { PlaceInPost } from './services'

/** Time a reader must stay in a section for it to be kept, in ms: passing by is no reading. */
const stayed = 1500

/** Keeps the section a reader stays in; nothing once the post was read to its end. */
export function keepPlace(
  leave: (place: PlaceInPost | null) => void,
  signal: AbortSignal,
): (entry: OutlineEntry | undefined, finished: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer))
  return (entry, finished) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (finished) leave(null)
      else if (entry) leave({ line: entry.line, label: entry.label })
    }, stayed)
  }
}

/**
 * The entry a reader left a post at; null where that is the first, or where the post was changed and has
 * it no longer.
 */
export function entryLeft(
  entries: readonly OutlineEntry[],
  place: PlaceInPost | null,
): number | null {
  if (!place) return null
  const same = entries.findIndex(({ line, label }) => line === place.line && label === place.label)
  const found = same >= 0 ? same : entries.findIndex(({ label }) => label === place.label)
  return found > 0 ? found : null
}
