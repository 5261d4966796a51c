import type { Block } from '../../page/block'
import { type Region, wordCount } from '../text/block-words'
import type { Words } from '../text/words'
import { type CopyPair, isShortened } from './copies'
import type { Repeat } from './repeats'

/** All copies of one post, and the one that stays. */
export interface CopyGroup {
  readonly keeper: Region
  readonly others: readonly Region[]
  /** The words that the copies share. */
  readonly repeats: readonly Repeat[]
}

interface OpenGroup {
  readonly regions: Region[]
  readonly repeats: Repeat[]
}

/** Groups that a new copy may still belong to: copies of a post stand near one another. */
const recentGroups = 8

/** Joins pairs that share a copy into groups and chooses each group's keeper. */
export function copyGroups(
  pairs: readonly CopyPair[],
  blocks: readonly Block[],
  words: Words,
): CopyGroup[] {
  const groups: OpenGroup[] = []
  for (const { earlier, later, repeats } of pairs) {
    const group = groups
      .slice(-recentGroups)
      .find(({ regions }) => regions.some((region) => overlap(region, earlier)))
    if (group) {
      include(group.regions, earlier)
      include(group.regions, later)
      for (const repeat of repeats) group.repeats.push(repeat)
    } else groups.push({ regions: [earlier, later], repeats: [...repeats] })
  }
  return groups.map(({ regions, repeats }) => {
    const keeper = fullest(regions, blocks, words)
    return { keeper, others: regions.filter((region) => region !== keeper), repeats }
  })
}

function overlap(a: Region, b: Region): boolean {
  return a.first < b.end && b.first < a.end
}

/** Adds a region, or widens the one it overlaps. */
function include(regions: Region[], added: Region): void {
  const index = regions.findIndex((region) => overlap(region, added))
  const met = regions[index]
  if (!met) regions.push(added)
  else
    regions[index] = {
      first: Math.min(met.first, added.first),
      end: Math.max(met.end, added.end),
    }
}

/** The copy with the most in it: not cut short, then links, media, formatting, paragraphs; the first of equals. */
function fullest(regions: readonly Region[], blocks: readonly Block[], words: Words): Region {
  let best = regions[0] as Region
  for (const region of regions.slice(1))
    if (richness(region, blocks, words) > richness(best, blocks, words)) best = region
  return best
}

/** Weights only order what a copy may have; a cut-off text outweighs everything. */
const weights = { shortened: -1e9, word: 1, link: 40, media: 40, formatted: 0.5, block: 2 } as const

function richness(region: Region, blocks: readonly Block[], words: Words): number {
  let score = isShortened(region, blocks) ? weights.shortened : 0
  for (let index = region.first; index < region.end; index++) {
    const block = blocks[index]
    if (!block) continue
    score += wordCount(words, index) * weights.word
    score += block.links.length * weights.link
    score += block.media.length * weights.media
    score += Math.min(block.formattedLength, block.length) * weights.formatted
    score += weights.block
  }
  return score
}
