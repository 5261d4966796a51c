import type { Place } from '../page/place'

/**
 * Number of terms in each section.
 * @param places where the sections begin, in order
 * @param terms elements that mark terms, in order
 */
export function termCounts(places: readonly Place[], terms: readonly Element[]): number[] {
  const counts = places.map(() => 0)
  let section = -1
  for (const term of terms) {
    while (section + 1 < places.length && begins(places[section + 1], term)) section++
    if (section >= 0) counts[section] = (counts[section] ?? 0) + 1
  }
  return counts
}

function begins(place: Place | undefined, term: Element): boolean {
  const start = place?.start
  if (!start) return false
  return start.contains(term) || term.contains(start) || isBefore(start, term)
}

function isBefore(start: Node, term: Element): boolean {
  return (start.compareDocumentPosition(term) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
