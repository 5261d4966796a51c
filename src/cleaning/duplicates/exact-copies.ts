import type { Block } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import type { Region } from '../text/block-words'
import { isCutShort, isShortened } from './shortened'

/** Two runs of blocks that hold the same, and which of them stays. */
export interface EqualCopies {
  readonly keeper: Region
  readonly other: Region
}

/**
 * The two copies of a post that a mirror prints in one form: equal block by block, letter by letter.
 * Whole blocks are compared before any word is, as this is what most pages are and costs least.
 */
export interface ExactCopies extends EqualCopies {
  /** What each of them says, line by line. */
  readonly text: string
}

/** Fewest characters that two copies share to be a post beyond doubt; refrains and signatures are shorter. */
const fewestShared = 400
/** Most blocks beside the copies: where there are more, the page is of another kind. */
const mostOthers = 150
/** Characters of the piece by which text of the post in another form is recognised; fewer than the least stand anywhere. */
const probe = { length: 24, shortest: 8 } as const

/**
 * @returns null where the copies differ in anything, where there are more than two, or where it takes
 * words to tell: then the page is compared word by word
 */
export function exactCopies({ blocks }: MirrorPage): ExactCopies | null {
  const texts = blocks.map(textOf)
  const pair = largestPair(texts)
  if (!pair) return null
  const { keeper, other } = pair
  const kept = texts.slice(keeper.first, keeper.end).join(' ')
  const size = keeper.end - keeper.first
  if (kept.length < fewestShared || blocks.length - 2 * size > mostOthers) return null
  if (isShortened(keeper, blocks) || isShortened(other, blocks)) return null
  for (let i = 0; i < size; i++)
    if (!looksAlike(blocks[keeper.first + i], blocks[other.first + i])) return null
  const between = texts.slice(keeper.end, other.first).join(' ')
  if (between.length > kept.length) return null
  const others = texts.filter((_, i) => !isIn(keeper, i) && !isIn(other, i))
  return repeatsAnything(others, kept) ? null : { keeper, other, text: kept }
}

/** Whether a block is in a region. */
export function isIn({ first, end }: Region, block: number): boolean {
  return block >= first && block < end
}

/** Whether a text beside the copies may be a piece of the post, or stands there twice itself. */
function repeatsAnything(others: readonly string[], post: string): boolean {
  const seen = new Set<string>()
  for (const text of others) {
    if (text.length < probe.shortest) continue
    if (seen.has(text)) return true
    seen.add(text)
    const start = Math.max(0, (text.length - probe.length) >> 1)
    if (post.includes(text.slice(start, start + probe.length))) return true
    if (isCutShort(text) && post.includes(text.slice(0, probe.shortest))) return true
  }
  return false
}

/** The longest run of blocks that stands twice. Every block belongs to one run at most: linear. */
function largestPair(texts: readonly string[]): EqualCopies | null {
  const places = new Map<string, number>()
  let best: EqualCopies | null = null
  let bestLength = 0
  for (let later = 0; later < texts.length; later++) {
    const text = texts[later] ?? ''
    const earlier = text === '' ? undefined : places.get(text)
    if (earlier === undefined) {
      if (text !== '') places.set(text, later)
      continue
    }
    let size = 0
    let length = 0
    while (earlier + size < later && later + size < texts.length) {
      const same = texts[earlier + size]
      if (same !== texts[later + size]) break
      length += same?.length ?? 0
      size++
    }
    if (length > bestLength) {
      bestLength = length
      best = {
        keeper: { first: earlier, end: earlier + size },
        other: { first: later, end: later + size },
      }
    }
    later += size - 1
  }
  return best
}

function textOf({ pieces }: Block): string {
  return (pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('')).trim()
}

/** Whether two blocks of one text have the same links and pictures, so that neither is the fuller one. */
function looksAlike(a: Block | undefined, b: Block | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.links.length === b.links.length &&
    a.media.length === b.media.length &&
    a.formattedLength === b.formattedLength
  )
}
