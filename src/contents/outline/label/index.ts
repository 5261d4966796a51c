import type { Line } from '../line'
import { marksOf } from '../text/marks'
import { weightOf } from '../text/weight'
import { fits, leadClause } from './clauses'
import { firstWords } from './first-words'
import { withoutFraming } from './framing'
import { withoutParentheses } from './parentheses'
import { topicOf } from './topic'

/**
 * The words an entry is listed by: a whole line where it fits, else its main clause, else its first
 * words. They are the post's own, at most 60 characters, and end where a word ends.
 */
export function labelOf(text: string): string {
  const words = marksOf(text).words || text
  const whole = trimmed(words)
  if (fits(whole)) return whole
  const main = withoutFraming(withoutParentheses(words))
  if (fits(main)) return trimmed(main)
  const topic = topicOf(main)
  return trimmed(fits(topic) && topic ? topic : leadClause(main) || firstWords(main))
}

/** Length of a bold passage, in letters, that is a statement: shorter ones are names, longer ones texts. */
const shortestStatement = 25
const longestStatement = 90

/** The words a paragraph is listed by: the statement its author set in bold, else its lead. */
export function paragraphLabel({ text, stressed }: Line): string {
  const weight = weightOf(stressed)
  const states = weight >= shortestStatement && weight <= longestStatement
  return labelOf(states ? stressed : text)
}

/** Without an opening mark the cut left alone, and without the colon or full stop of a heading. */
function trimmed(text: string): string {
  const cut = text
    .replace(/[\s(（«“„"/,，、:：–—.。…;；-]+$/u, '')
    .replace(/^#(?=\p{L})/u, '')
    .trim()
  return /^[“"«„][^”"»“]*$/u.test(cut) ? cut.slice(1) : cut
}
