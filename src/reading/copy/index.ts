import type { Block } from '../../page/block'
import { type CopyOptions, copyPost } from './copy-post'
import { makeParagraphs } from './paragraphs'

export { addedAttribute, mediaAttribute } from './media'
export { lineClass } from './paragraphs'
export { offerSpoilers, unseenAttribute } from './spoiler'

/** A post copied and divided into paragraphs. */
export interface ReadableCopy {
  readonly root: HTMLElement
  readonly blocks: readonly Block[]
  /** Text and media of the copy and what each of them was copied from. */
  readonly sources: ReadonlyMap<Node, Node>
}

/** @param blocks blocks of the post on its page, at least one */
export function makeReadable(blocks: readonly Block[], options: CopyOptions): ReadableCopy {
  const { root, sources } = copyPost(blocks, options)
  return { root, sources, blocks: makeParagraphs(root) }
}
