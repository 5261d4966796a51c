import type { Passage } from '../passage'
import { isCapitalsHeading } from './capitals'
import { isColonHeading } from './colon'
import { isEmojiHeading } from './emoji'
import { isEmphasisHeading, isNumberedEmphasis } from './emphasis'
import type { Heading, Situation, Style } from './heading'
import { boldLead, isLeadHeading, isRunInHeading, namedLead, runInLead } from './leads'
import { isNumberHeading } from './numbers'
import { isPartHeading } from './parts'
import { isQuestionHeading, questionText } from './questions'
import { rowsOf, standsInRow } from './rows'
import { isShortLineHeading } from './short-lines'
import { isTimeHeading } from './times'

export type { Heading, Style } from './heading'

/** Kinds of evidence, the strongest first; a line counts as the first that fits it. */
const judgements: readonly (readonly [Style, (situation: Situation) => boolean])[] = [
  ['part', isPartHeading],
  ['numbered-emphasis', isNumberedEmphasis],
  ['emphasis', isEmphasisHeading],
  ['capitals', isCapitalsHeading],
  ['time', isTimeHeading],
  ['number', isNumberHeading],
  ['question', isQuestionHeading],
  ['colon', isColonHeading],
  ['emoji', isEmojiHeading],
  ['lead', isLeadHeading],
  ['run-in', isRunInHeading],
  ['short', isShortLineHeading],
]

/** Styles that set a line apart by themselves. */
const strong: ReadonlySet<Style> = new Set(['part', 'numbered-emphasis', 'emphasis', 'capitals'])
/** Lines of one weak style a post must have for each of them to head something. */
const fewest: Partial<Record<Style, number>> = { short: 2, lead: 2, time: 3 }

/** The lines that head others, by any evidence, in order. */
export function headingsOf(
  passages: readonly Passage[],
  never: ReadonlySet<number>,
  title: number | null,
): Heading[] {
  const found: Heading[] = []
  passages.forEach((passage, at) => {
    if (never.has(passage.index) || passage.index === title || passage.line.inset !== 'none') return
    const situation = { passage, before: passages[at - 1], after: passages[at + 1] }
    const style = judgements.find(([, judge]) => judge(situation))?.[0]
    if (style) found.push({ passage, style, text: headingText(passage, style), inRow: false })
  })
  const rows = rowsOf(found, passages)
  const standing = found
    .filter((heading) => standsInRow(heading, rows.get(heading) ?? 0))
    .map((heading) => ({ ...heading, inRow: (rows.get(heading) ?? 0) > 1 }))
  return confirmed(standing)
}

/** Weak evidence counts where a post repeats it; beside bold headings a plain short line is a caption. */
function confirmed(found: readonly Heading[]): Heading[] {
  const count = new Map<Style, number>()
  for (const { style } of found) count.set(style, (count.get(style) ?? 0) + 1)
  const anyStrong = found.some(({ style }) => strong.has(style))
  return found.filter(
    ({ style }) =>
      (count.get(style) ?? 0) >= (fewest[style] ?? 1) && !(style === 'short' && anyStrong),
  )
}

function headingText(passage: Passage, style: Style): string {
  if (style === 'lead') return boldLead(passage) || namedLead(passage)
  if (style === 'run-in') return runInLead(passage)
  return style === 'question' ? questionText(passage.marks.words) : passage.line.text
}
