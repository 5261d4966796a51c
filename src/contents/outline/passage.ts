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

/** The lines of a post that have words. */
export function passagesOf(lines: readonly Line[]): Passage[] {
  const worded = lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => /[\p{L}\p{N}]/u.test(line.text))
  const starts = worded.filter(({ line }) => line.startsParagraph).length
  const each = worded.length >= linesWithoutBlank && starts < Math.max(2, worded.length / 8)
  const starting = worded.map(({ line }, at) => at === 0 || each || line.startsParagraph)
  return worded.map(({ line, index }, at) => ({
    index,
    line,
    marks: marksOf(line.text),
    weight: weightOf(line.text),
    startsParagraph: starting[at] ?? true,
    alone: (starting[at] ?? true) && (starting[at + 1] ?? true),
  }))
}

export function isBulleted({ marks }: Passage): boolean {
  return marks.bullet
}
