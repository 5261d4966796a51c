import { endsSentence } from './headings/heading'
import { isPart } from './headings/parts'
import type { Passage } from './passage'
import { weightOf } from './text/weight'

/** Longest title in bold, and longest plain one, in letters. */
const longestBoldTitle = 140
const longestTitle = 100
/** Longest plain first line, in letters, that is a title although text follows without a blank line. */
const longestJoinedTitle = 60
/** Most words and letters of a bold first line that is one of the headings and names no subject. */
const mostWords = 3
const longestFirstHeading = 16

/** Index of the line that is the post's title; null where the post begins with its text. */
export function titleOf(passages: readonly Passage[], never: ReadonlySet<number>): number | null {
  const at = passages.findIndex(({ index }) => !never.has(index))
  const first = passages[at]
  if (!first || passages.length < 2 || first.line.inset !== 'none') return null
  return isTitle(first, passages.slice(at + 1)) ? first.index : null
}

function isTitle(first: Passage, rest: readonly Passage[]): boolean {
  const { line, marks, weight } = first
  if (marks.bullet || /[:：]$/u.test(marks.words) || isPart(first)) return false
  if (line.emphasised) return weight <= longestBoldTitle && !isFirstHeading(first, rest)
  if (endsSentence(marks.words)) return false
  return weight <= (first.alone ? longestTitle : longestJoinedTitle)
}

/** A post whose bold lines are all alike has sections from its first line on, and no title. */
function isFirstHeading({ marks, line }: Passage, rest: readonly Passage[]): boolean {
  return (
    !/\d/.test(line.text) &&
    marks.words.split(/\s+/).length <= mostWords &&
    weightOf(marks.words) <= longestFirstHeading &&
    rest.some(({ line, marks }) => line.emphasised && !marks.bullet && !marks.number)
  )
}
