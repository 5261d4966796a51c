import type { Repeat } from './repeats'

/** Repeats that follow one another in both places: one text and its copy, with gaps. */
export interface Chain {
  readonly repeats: readonly Repeat[]
  /** Words that agree. */
  readonly matched: number
  /** Words that stand between repeats on both sides at once: another text, not a copy with additions. */
  readonly substituted: number
}

/**
 * Widest gap inside one copy, in words: room for a few advertisements or a link's address that the
 * other copy does not have.
 */
const widestGap = 80

/** Joins repeats into chains. Linear in the number of repeats. */
export function chainsOf(repeats: readonly Repeat[]): Chain[] {
  const chains: Chain[] = []
  let open: Repeat[] = []
  for (const repeat of repeats) {
    const last = open[open.length - 1]
    // A copy ends where the other begins: what follows is another pair.
    const beyond = open[0] && repeat.earlier + repeat.length > open[0].later
    if (last && (beyond || !follows(last, repeat))) {
      chains.push(closed(open))
      open = []
    }
    open.push(repeat)
  }
  if (open.length > 0) chains.push(closed(open))
  return chains
}

export function startOf(chain: Chain, side: 'earlier' | 'later'): number {
  return chain.repeats[0]?.[side] ?? 0
}

export function endOf(chain: Chain, side: 'earlier' | 'later'): number {
  const last = chain.repeats[chain.repeats.length - 1]
  return last ? last[side] + last.length : 0
}

function follows(last: Repeat, next: Repeat): boolean {
  const earlierGap = next.earlier - (last.earlier + last.length)
  const laterGap = next.later - (last.later + last.length)
  return earlierGap >= 0 && earlierGap <= widestGap && laterGap >= 0 && laterGap <= widestGap
}

function closed(repeats: readonly Repeat[]): Chain {
  let matched = 0
  let substituted = 0
  let last: Repeat | undefined
  for (const repeat of repeats) {
    matched += repeat.length
    if (last) {
      const earlierGap = repeat.earlier - (last.earlier + last.length)
      const laterGap = repeat.later - (last.later + last.length)
      substituted += Math.min(earlierGap, laterGap)
    }
    last = repeat
  }
  return { repeats, matched, substituted }
}
