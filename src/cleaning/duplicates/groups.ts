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
  for (const { earlier, later, repeats } of withoutRefrains(pairs, blocks.length)) {
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

/** Pairs but those of which both sides stand in one side of a larger pair: what recurs inside a post. */
function withoutRefrains(pairs: readonly CopyPair[], blocks: number): CopyPair[] {
  /** For each block which side of the largest pair it is in, counted from 1. */
  const sides = new Int32Array(blocks)
  const refrains = new Set<CopyPair>()
  let side = 0
  for (const pair of [...pairs].sort((a, b) => b.matched - a.matched)) {
    const around = sides[pair.earlier.first]
    const ends = [pair.earlier.end - 1, pair.later.first, pair.later.end - 1]
    if (around !== 0 && ends.every((block) => sides[block] === around)) refrains.add(pair)
    else
      for (const { first, end } of [pair.earlier, pair.later]) {
        side++
        for (let block = first; block < end; block++) sides[block] ||= side
      }
  }
  return pairs.filter((pair) => !refrains.has(pair))
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
