import type { Block } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import type { Region } from '../text/block-words'
import type { Words } from '../text/words'
import type { CopyPair } from './copies'
import { fullest } from './fullest'
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

/** Groups but those of which all copies stand in the kept one of another: what recurs inside a post that goes on. */
export function withoutInner(groups: readonly CopyGroup[], blocks: number): CopyGroup[] {
  const keepers = new Int32Array(blocks)
  const size = ({ keeper }: CopyGroup) => keeper.end - keeper.first
  const ordered = [...groups].sort((a, b) => size(a) - size(b))
  ordered.forEach(({ keeper }, i) => {
    keepers.fill(i + 1, keeper.first, keeper.end)
  })
  return ordered.filter(({ keeper, others }, i) => {
    const around = keepers[keeper.first]
    return around === i + 1 || others.some(({ first }) => keepers[first] !== around)
  })
}

function overlap(a: Region, b: Region): boolean {
  return a.first < b.end && b.first < a.end
}

/**
 * Adds a region, or widens the one it overlaps. Where it overlaps several, they are one copy: lines that
 * recur inside a post are paired with one another before the whole post is with its copy.
 */
function include(regions: Region[], added: Region): void {
  let { first, end } = added
  let place = regions.length
  for (let i = regions.length - 1; i >= 0; i--) {
    const met = regions[i]
    if (!met || !overlap(met, { first, end })) continue
    first = Math.min(first, met.first)
    end = Math.max(end, met.end)
    regions.splice(i, 1)
    place = i
  }
  regions.splice(place, 0, { first, end })
}

/** Whether a page shows a copy: some print one for narrow and one for wide windows. One question to the styles. */
export function isShown({ first }: Region, { blocks }: MirrorPage): boolean {
  return blocks[first]?.element.checkVisibility() !== false
}

/** The group with the fullest copy that is fit to be kept as its keeper; as it is where none is fit. */
export function withKeeper(
  group: CopyGroup,
  { blocks }: MirrorPage,
  words: Words,
  isFit: (copy: Region) => boolean,
): CopyGroup {
  const { keeper, others } = group
  if (isFit(keeper)) return group
  const fit = others.filter(isFit)
  if (fit.length === 0) return group
  const best = fullest(fit, blocks, words)
  return { ...group, keeper: best, others: [keeper, ...others.filter((other) => other !== best)] }
}
