import type { Line } from './line'
import { type Marks, marksOf } from './text/marks'
import { weightOf } from './text/weight'

/** A line that may stand in the contents, with what judgements ask of it. */
export interface Passage {
  /** Index of its line. */
  readonly index: number
  readonly line: Line
  readonly marks: Marks
  /** Length in letters of an alphabet. */
  readonly weight: number
  readonly startsParagraph: boolean
  /** Whether its paragraph is this one line. */
  readonly alone: boolean
}

/** Fewest lines of a post without any blank line from which each line is read as a paragraph. */
const linesWithoutBlank = 4

/** Shortest line, in letters, that is a paragraph of its own where lines begin with the same emoji. */
const longLine = 80

/** The lines of a post that have words. */
export function passagesOf(lines: readonly Line[]): Passage[] {
  const worded = lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => /[\p{L}\p{N}]/u.test(line.text))
  const starts = worded.filter(({ line }) => line.startsParagraph).length
  const each = worded.length >= linesWithoutBlank && starts < Math.max(2, worded.length / 8)
  const marks = worded.map(({ line }) => marksOf(line.text))
  const weights = worded.map(({ line }) => weightOf(line.text))
  /** Channels set the paragraphs of a statement apart by one emoji in front of each. */
  const marked = (at: number) =>
    Boolean(marks[at]?.emoji) &&
    (weights[at] ?? 0) >= longLine &&
    [at - 1, at + 1].some((beside) => marks[beside]?.emoji === marks[at]?.emoji)
  const starting = worded.map(
    ({ line }, at) => at === 0 || each || line.startsParagraph || marked(at),
  )
  return worded.map(({ line, index }, at) => ({
    index,
    line,
    marks: marks[at] ?? marksOf(line.text),
    weight: weights[at] ?? 0,
    startsParagraph: starting[at] ?? true,
    alone: (starting[at] ?? true) && (starting[at + 1] ?? true),
  }))
}

export function isBulleted({ marks }: Passage): boolean {
  return marks.bullet
}
