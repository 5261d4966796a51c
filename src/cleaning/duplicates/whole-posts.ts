import type { Block } from '../../page/block'
import type { Known } from '../post-region'
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

/** Address of a post in a line. */
const postNumber = /\/\d+\b/

/** Whether two texts stand beside the same address: a page may list its posts twice. */
export function haveOneAddress(pair: CopyPair, blocks: readonly Block[], known: Known): boolean {
  return addressesBeside(pair, blocks, known).some(([one, other]) => one !== '' && one === other)
}

/** Whether two texts have each an address of its own behind it, or before it: a post that was sent again. */
export function isPostedTwice(pair: CopyPair, blocks: readonly Block[], known: Known): boolean {
  // Where one line stands between the two it is behind the first, and what is before that belongs to another.
  const isShared = pair.later.first - 1 === pair.earlier.end
  const beside = addressesBeside(pair, blocks, known).slice(isShared ? 1 : 0)
  return beside.some(([one, other]) => one !== '' && other !== '' && one !== other)
}

/** The lines with addresses before both texts, and behind them; empty where another line stands there. */
function addressesBeside(
  { earlier, later }: CopyPair,
  blocks: readonly Block[],
  known: Known,
): [string, string][] {
  const addressAt = (block: number) => {
    const text = known(block) ? (blocks[block]?.text ?? '') : ''
    return postNumber.test(text) ? text : ''
  }
  return [
    [addressAt(earlier.first - 1), addressAt(later.first - 1)] as [string, string],
    [addressAt(earlier.end), addressAt(later.end)] as [string, string],
  ]
}
