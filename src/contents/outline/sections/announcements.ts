import { isItem } from '../lists'
import type { Passage } from '../passage'

/** Longest line, in letters, that announces the list, quote or code under it. */
const longestAnnouncement = 140

/** Whether a line announces the list, quote or code under it. */
export function announces({ weight, marks }: Passage, after: Passage | undefined): boolean {
  if (!after || weight > longestAnnouncement || marks.bullet) return false
  return after.line.inset !== 'none' || isItem(after)
}
