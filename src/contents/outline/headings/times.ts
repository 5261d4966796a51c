import type { Situation } from './heading'

/** Longest line of a programme, in letters; a longer one reports what happened at that time. */
const longestItem = 140
const time = /^\d{1,2}[:.][0-5]\d(?:\s?[–—-]\s?\d{1,2}[:.][0-5]\d)?(?:\s*[–—-]\s*|[:.,]?\s+)\S/u

/** A line of a programme: a time of day and what happens then. */
export function isTimeHeading({ passage: { marks, weight } }: Situation): boolean {
  return weight <= longestItem && time.test(marks.words)
}
