import type { Passage } from '../passage'
import { longestHeading, type Situation } from './heading'

/** How many times longer than a numbered line its text must be where nothing else sets it apart. */
const longerText = 1.2

/** A short numbered or lettered line with a text of its own below; one among others is a list's item. */
export function isNumberHeading({ passage, before, after }: Situation): boolean {
  if (!isNumbered(passage) || passage.weight > longestHeading || !after) return false
  if (passage.marks.bullet || isNumbered(after)) return false
  if (before && isNumbered(before) && !passage.startsParagraph) return false
  return passage.startsParagraph || after.weight > passage.weight * longerText
}

export function isNumbered({ marks }: Passage): boolean {
  return marks.number !== ''
}
