import type { Post } from '../page/post'
import { type Article, type ArticleServices, makeArticle } from './article'
import type { ReadingServices } from './services'
import type { TakenPost } from './takeaway/taken-post'
import { writePost } from './takeaway/write-post'

type TakingServices = Pick<ReadingServices, 'document' | 'addresses' | 'published'>

/**
 * What is taken away of an article.
 * @param part a copy of a part of its text; null for all of it
 */
export function takenFrom(
  article: Article,
  part: DocumentFragment | null,
  { document, addresses, published }: TakingServices,
): TakenPost {
  const { channelTitle, address } = article.post
  const root = document.createElement('div')
  root.append(...(part ?? article.text.cloneNode(true)).childNodes)
  return {
    root,
    title: article.heading?.textContent ?? null,
    channel: channelTitle ?? address.channel,
    original: addresses.original,
    published,
    language: article.text.lang || null,
  }
}

/** A whole post as Markdown, from its page. */
export function postAsMarkdown(post: Post, services: ArticleServices & TakingServices): string {
  return writePost('markdown', takenFrom(makeArticle(post, services), null, services))
}
