import { isKnown, type MarkedMention } from '../marks/mark'
import { blockAt, type PostText } from '../marks/post-text'

/** A term of the post as the list names it. */
export interface ListedTerm {
  readonly term: string
  /** Its words where it is first marked. */
  readonly words: string
  /** Index of that mention among the marked ones. */
  readonly index: number
  /** Index of the block it stands in. */
  readonly block: number
  /** How often it is marked. */
  readonly times: number
}

/** The terms that a reader does not know yet, each once, in the order of the text. */
export function listTerms(text: PostText, marked: readonly MarkedMention[]): ListedTerm[] {
  const listed = new Map<string, ListedTerm>()
  for (const [index, one] of marked.entries()) {
    if (isKnown(one)) continue
    const { term, form, start } = one.mention
    const before = listed.get(term)
    listed.set(
      term,
      before
        ? { ...before, times: before.times + 1 }
        : { term, words: form.replace(/\s+/g, ' '), index, block: blockAt(text, start), times: 1 },
    )
  }
  return [...listed.values()]
}
