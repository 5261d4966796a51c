import { endsSentence, type Situation } from './heading'

/** Longest bold line, in letters, that heads something; a longer one is an emphasised paragraph. */
const longestEmphasis = 120
/** Longest bold sentence, with its full stop, that still heads something. */
const longestSentence = 60

/** A bold line with a number: below bold lines without one it is a step inside their section. */
export function isNumberedEmphasis(situation: Situation): boolean {
  return situation.passage.marks.number !== '' && isEmphasisHeading(situation)
}

/** A dash that begins what someone says, and the question that is said. */
const spokenQuestion = /^[-–—−]\s[^?？؟]*[?？؟]/u

/** A whole line in bold or an HTML heading; of lines with a bullet only the questions of an interview. */
export function isEmphasisHeading({ passage: { line, marks, weight } }: Situation): boolean {
  if (!line.emphasised || weight > longestEmphasis) return false
  if (marks.bullet && !spokenQuestion.test(line.text.trim())) return false
  return !endsSentence(marks.words) || weight <= longestSentence
}
