import { blockAt, type PostText } from '../marks/post-text'
import type { DefinedPlace } from '../services'

/**
 * Index of the block where the post itself explains a term; null where it does not, or does so in the
 * very block the reader is in.
 * @param at offset of the mention whose card is open
 */
export function definedElsewhere(
  text: PostText,
  defined: readonly DefinedPlace[],
  term: string,
  at: number,
): number | null {
  const here = blockAt(text, at)
  const blocks = defined.filter((one) => one.term === term).map(({ start }) => blockAt(text, start))
  const [first] = blocks
  return first === undefined || blocks.includes(here) ? null : first
}
