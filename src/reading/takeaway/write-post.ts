import { asHtml } from './html'
import { asMarkdown } from './markdown'
import { asQuotation, asText } from './plain-text'
import { prepare } from './prepare'
import type { TakeKind, TakenPost } from './taken-post'

const writers: Readonly<Record<TakeKind, (post: TakenPost) => string>> = {
  markdown: asMarkdown,
  text: asText,
  quotation: asQuotation,
  html: asHtml,
}

/** Writes a post in another form. The copy it is given is used up by that. */
export function writePost(kind: TakeKind, post: TakenPost): string {
  prepare(post.root)
  return writers[kind](post)
}
