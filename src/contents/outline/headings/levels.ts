import type { Heading, Style } from './heading'

/** Which styles head which: a style of a higher rank nests under one of a lower. */
const rank: Readonly<Record<Style, number>> = {
  part: 0,
  emphasis: 1,
  capitals: 1,
  'numbered-emphasis': 1.5,
  time: 2,
  number: 2,
  emoji: 2,
  question: 2,
  colon: 2,
  lead: 3,
  'run-in': 3,
  short: 2,
}

/** The levels of headings: what stands under a stronger heading before it is of level 2. */
export function levelsOf(headings: readonly Heading[]): (1 | 2)[] {
  let top = Number.POSITIVE_INFINITY
  return headings.map(({ style }) => {
    const own = rank[style]
    if (own <= top) {
      top = own
      return 1
    }
    return 2
  })
}
