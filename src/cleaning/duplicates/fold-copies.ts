import { type Block, type Box, changeBlock } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import { PageBlock } from '../../page/page-block'
import { type EqualCopies, type ExactCopies, exactCopies, isIn } from './exact-copies'
import { isShown } from './groups'

/**
 * A page on which each of two equal copies is one block. What holds of a copy holds of all its lines, and
 * most lines of a long page are in its copies: judges are spared asking about each.
 */
export interface FoldedPage {
  readonly page: MirrorPage
  /** The two blocks that stand for the copies. */
  readonly copies: EqualCopies
  /** The blocks of the whole page that blocks of this one stand for. */
  unfold(blocks: readonly number[]): number[]
}

/** @returns null where a page does not show one post in two equal copies */
export function foldedPage(page: MirrorPage): FoldedPage | null {
  const equal = page.address.kind === 'post' ? exactCopies(page) : null
  return equal && isShown(equal.keeper, page) ? foldCopies(page, equal) : null
}

/** @returns null where the copies do not say the same, line by line */
export function foldCopies(
  page: MirrorPage,
  { keeper, other, text }: ExactCopies,
): FoldedPage | null {
  const { blocks, boxes } = page
  const folded = keeper.end - keeper.first - 1
  for (let i = 0; i <= folded; i++)
    if (!haveOneText(blocks[keeper.first + i], blocks[other.first + i])) return null

  /** Where a block of the whole page is on this one. */
  const placeOf = (block: number) =>
    block - within(block - keeper.first, folded) - within(block - other.first, folded)
  const [kept, repeated] = [placeOf(keeper.first), placeOf(other.first)]
  const copy = blocks.slice(keeper.first, keeper.end)
  const links = copy.flatMap((line) => line.links)
  const joined = (index: number) => {
    const block = new PageBlock(index, [text], [], copy[0]?.nodes ?? [])
    block.length = text.length
    block.links = links
    return block
  }
  const around = [
    ...blocks.slice(0, keeper.first),
    joined(kept),
    ...blocks.slice(keeper.end, other.first),
    joined(repeated),
    ...blocks.slice(other.end),
  ]
  const boxesAround: Box[] = []
  for (const { element, first, end } of boxes)
    if (!((isIn(keeper, first) && end <= keeper.end) || (isIn(other, first) && end <= other.end)))
      boxesAround.push({ element, first: placeOf(first), end: placeOf(end - 1) + 1 })
  return {
    page: {
      ...page,
      blocks: around.map((block, index) =>
        block.index === index ? block : changeBlock(block, { index }),
      ),
      boxes: boxesAround,
    },
    copies: {
      keeper: { first: kept, end: kept + 1 },
      other: { first: repeated, end: repeated + 1 },
    },
    unfold: (places) =>
      places.flatMap((place) => {
        const first = place + folded * (Number(place > kept) + Number(place > repeated))
        const isCopy = place === kept || place === repeated
        return isCopy ? copy.map((_, line) => first + line) : first
      }),
  }
}

function within(distance: number, most: number): number {
  return Math.min(most, Math.max(0, distance))
}

/** Whether two lines say the same. Text as it stands on the page is compared before it is put together. */
export function haveOneText(one: Block | undefined, two: Block | undefined): boolean {
  if (!one || !two) return false
  const areEqual =
    one.pieces.length === two.pieces.length &&
    one.pieces.every((piece, i) => piece === two.pieces[i])
  return areEqual || one.text === two.text
}
