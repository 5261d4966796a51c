import type { Block } from '../page/block'
import type { Post } from '../page/post'
import { makeReadable, type ReadableCopy } from './copy'
import type { ReadingServices } from './services'
import { readingStrings } from './strings'
import { makeTitle } from './title'

export type ArticleServices = Pick<
  ReadingServices,
  'language' | 'isHidden' | 'titleOf' | 'wordsPerMinute'
>

/** A copy of a post as the view shows it. */
export interface Article {
  /** The post on the copy, for features that work on posts; without blocks that are media alone. */
  readonly post: Post
  readonly copy: ReadableCopy
  readonly heading: HTMLHeadingElement | null
  /** The text after the heading. */
  readonly text: HTMLElement
  readonly minutes: number
}

/** Copies a post and divides it into title and text. */
export function makeArticle(post: Post, services: ArticleServices): Article {
  const t = readingStrings(services.language)
  const copy = makeReadable(post.blocks, {
    isHidden: services.isHidden,
    embedded: (name, isPlayer) => t(isPlayer ? 'player' : 'embedded', { name }),
  })
  const title = titleAfterMedia(copy.blocks, services)
  const made = title === null ? null : makeTitle(copy.blocks, title)
  const blocks = made?.blocks ?? copy.blocks
  copy.root.className = 'rd-text'
  const words = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  return {
    post: { ...post, blocks: blocks.filter(({ text }) => text) },
    copy: { ...copy, blocks },
    heading: made?.heading ?? null,
    text: copy.root,
    minutes: Math.max(1, Math.ceil(words / services.wordsPerMinute)),
  }
}

/** A picture before the title is no reason not to see the title. */
function titleAfterMedia(
  blocks: readonly Block[],
  { titleOf }: Pick<ReadingServices, 'titleOf'>,
): number | null {
  const first = blocks.findIndex(({ text }) => text)
  const title = first < 0 ? null : titleOf(blocks.slice(first))
  return title === null ? null : first + title
}
