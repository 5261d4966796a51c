import type { Dividers } from './dividers'
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

/**
 * Chains that the next repeat may still go on with: phrases that recur inside a post interrupt the
 * chain of the post itself, but only for a moment.
 */
const openChains = 4

interface OpenChain {
  readonly repeats: Repeat[]
  words: number
}

/**
 * Joins repeats into chains. Linear in the number of repeats.
 * @param dividers what no chain goes across
 */
export function chainsOf(repeats: readonly Repeat[], dividers?: Dividers): Chain[] {
  const chains: OpenChain[] = []
  for (const repeat of repeats) {
    const fitting = chains.slice(-openChains).filter((chain) => goesOn(chain, repeat, dividers))
    const [longest] = fitting.sort((a, b) => b.words - a.words)
    if (longest) {
      longest.repeats.push(repeat)
      longest.words += repeat.length
    } else chains.push({ repeats: [repeat], words: repeat.length })
  }
  return chains.map((chain) => closed(chain.repeats))
}

function goesOn({ repeats }: OpenChain, repeat: Repeat, dividers?: Dividers): boolean {
  const first = repeats[0]
  const last = repeats.at(-1)
  if (!first || !last || !follows(last, repeat)) return false
  // A copy ends where the other begins: what follows is another pair.
  if (repeat.earlier + repeat.length > first.later) return false
  return !(
    dividers?.divide(last.earlier, repeat.earlier) || dividers?.divide(last.later, repeat.later)
  )
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
