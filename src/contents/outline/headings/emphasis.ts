import { endsSentence, type Situation } from './heading'

/** Longest bold line, in letters, that heads something; a longer one is an emphasised paragraph. */
const longestEmphasis = 120
/** Longest bold sentence, with its full stop, that still heads something. */
const longestSentence = 60

/** A bold line with a number: below bold lines without one it is a step inside their section. */
export function isNumberedEmphasis(situation: Situation): boolean {
  return situation.passage.marks.number !== '' && isEmphasisHeading(situation)
}

/** A whole line in bold or an HTML heading. */
export function isEmphasisHeading({ passage: { line, marks, weight } }: Situation): boolean {
  if (!line.emphasised || marks.bullet || weight > longestEmphasis) return false
  return !endsSentence(marks.words) || weight <= longestSentence
}
