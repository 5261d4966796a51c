import type { Passage } from '../passage'
import type { Heading, Style } from './heading'

/** Styles that stand inside the paragraph they head. */
const inside: ReadonlySet<Style> = new Set(['lead', 'run-in'])
/** Fewest paragraphs in a row that must begin with a label and a colon for the labels to head them. */
const rowOfLabels = 3

/** For each heading inside its paragraph: how many such paragraphs stand in a row with it. */
export function rowsOf(
  headings: readonly Heading[],
  passages: readonly Passage[],
): ReadonlyMap<Heading, number> {
  const at = new Map(passages.map(({ index }, place) => [index, place]))
  const lengths = new Map<Heading, number>()
  let row: Heading[] = []
  const close = () => {
    for (const heading of row) lengths.set(heading, row.length)
    row = []
  }
  for (const heading of headings) {
    if (!inside.has(heading.style)) continue
    const last = row.at(-1)
    const next = (at.get(last?.passage.index ?? -1) ?? -2) + 1
    if (last?.style !== heading.style || at.get(heading.passage.index) !== next) close()
    row.push(heading)
  }
  close()
  return lengths
}

/** Whether a heading inside its paragraph is confirmed by its neighbours. */
export function standsInRow({ style }: Heading, row: number): boolean {
  return style !== 'run-in' || row >= rowOfLabels
}
