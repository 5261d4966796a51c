import type { Situation } from './heading'

/** Longest line with a colon, in letters, that announces what follows. */
const longestAnnouncement = 80

/** A line that ends with a colon and begins a paragraph: it announces the list or text below it. */
export function isColonHeading({ passage, after }: Situation): boolean {
  const { marks, weight, startsParagraph } = passage
  if (!/[:：]$/u.test(marks.words) || marks.bullet || !after) return false
  return startsParagraph && weight <= longestAnnouncement
}
