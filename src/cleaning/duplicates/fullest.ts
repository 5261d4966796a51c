import type { Block } from '../../page/block'
import { type Region, wordCount } from '../text/block-words'
import { isBroken } from '../text/mojibake'
import type { Words } from '../text/words'
import { isOwnLink } from './own-link'
import { isShortened } from './shortened'

/** Weights only order what a copy may have; a cut-off text outweighs everything, a title its name of the channel, broken letters some links, numbers between its lines a few words. */
const weights = {
  shortened: -1e9,
  title: -20,
  broken: -100,
  number: -20,
  listed: -20,
  word: 1,
  letter: 0.01,
  emoji: 1,
  link: 40,
  media: 40,
  formatted: 0.5,
  block: 2,
} as const

/** The copy with the most in it: not cut short, then links, media, formatting, paragraphs; the first of equals. */
export function fullest(
  regions: readonly Region[],
  blocks: readonly Block[],
  words: Words,
): Region {
  let best = regions[0] as Region
  for (const region of regions.slice(1))
    if (richness(region, blocks, words) > richness(best, blocks, words)) best = region
  return best
}

/** A line that is the number of another. */
const lineNumber = /^\s*\d+[.)]?\s*$/

const letter = /[\p{L}\p{N}]/gu
/** With digits, which all copies have alike. */
const emoji = /\p{Emoji}/gu
/** Characters of a copy by which it is told what was done to its text. */
const sample = 20_000

function richness(region: Region, blocks: readonly Block[], words: Words): number {
  let score = isShortened(region, blocks) ? weights.shortened : 0
  if (blocks[region.end - 1]?.element.closest('h1')) score += weights.title
  let text = ''
  for (let index = region.first; index < region.end; index++) {
    const block = blocks[index]
    if (!block) continue
    if (lineNumber.test(block.pieces.join(''))) {
      score += weights.number
      continue
    }
    text += block.pieces.join('')
    score += wordCount(words, index) * weights.word
    score += isOwnLink(block) ? weights.listed : block.links.length * weights.link
    score += block.media.length * weights.media
    score += Math.min(block.formattedLength, block.length) * weights.formatted
    score += weights.block
  }
  score += (text.match(letter)?.length ?? 0) * weights.letter
  const beginning = text.slice(0, sample)
  score += (beginning.match(emoji)?.length ?? 0) * weights.emoji
  if (isBroken(beginning)) score += weights.broken
  return score
}
