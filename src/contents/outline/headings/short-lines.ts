import { isAddress } from '../never/addresses'
import { endsSentence, type Situation } from './heading'

/** Longest plain line, in letters, that heads the paragraph below it. */
const longestLine = 60
/** Shortest text under such a line, in letters, and how many times longer than the line it is. */
const shortestText = 60
const longerText = 1.3

/** A plain short line, capitalised and without a full stop, with a longer text under it. */
export function isShortLineHeading({ passage, after }: Situation): boolean {
  const { marks, weight, startsParagraph, alone } = passage
  if (!after || !startsParagraph || marks.bullet || weight > longestLine) return false
  if (endsSentence(marks.words) || /^\p{Ll}/u.test(marks.words) || /[!！]$/u.test(marks.words))
    return false
  if (alone && !after.startsParagraph) return false
  return (
    after.marks.bullet ||
    isAddress(after.line.text) ||
    (after.weight >= shortestText && after.weight >= weight * longerText)
  )
}
