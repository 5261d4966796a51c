import type { Block } from '../../page/block'
import { type Region, wordCount } from '../text/block-words'
import type { Words } from '../text/words'
import type { CopyPair } from './copies'

/** Most words of a line with a date, a clock or a count: what stands under a post in any language. */
const numberLineWords = 8

function isLineWithNumber({ index, text }: Block, words: Words): boolean {
  return wordCount(words, index) <= numberLineWords && /\p{N}/u.test(text)
}

/**
 * Whether a later text is all of a post, on a page of many. A post that quotes another goes on after the
 * quotation, and shares a box with what follows before it does with what it quotes.
 * @param startsAnother whether what follows is repeated further below
 */
export function isWholePost(
  { first, end }: Region,
  earlier: Region,
  blocks: readonly Block[],
  words: Words,
  startsAnother: boolean,
): boolean {
  const next = blocks[end]
  const copied = blocks[earlier.first]?.nodes[0] ?? null
  const following = next?.nodes[0] ?? null
  let box = blocks[end - 1]?.element ?? null
  while (box && !box.contains(copied) && !box.contains(following)) box = box.parentElement
  if (!next || !box) return true
  if (!box.contains(copied)) return next.text === blocks[earlier.end]?.text
  if (startsAnother || !box.contains(following)) return true
  return first === earlier.end && isLineWithNumber(next, words)
}

/** Address of a post at a line's end. */
const postNumber = /\/\d+\b/

/** Whether two texts stand beside the same address: a page may list its posts twice. */
export function haveOneAddress(
  { earlier, later }: CopyPair,
  blocks: readonly Block[],
  known: (block: number) => boolean,
): boolean {
  return [
    [earlier.first - 1, later.first - 1],
    [earlier.end, later.end],
  ].some(([one = -1, other = -1]) => {
    const text = blocks[one]?.text
    return known(one) && text === blocks[other]?.text && postNumber.test(text ?? '')
  })
}
