import type { FoundMention } from '../services'
import { blockAt, blockTextAt, type SearchedText } from './post-text'
import { thinOut } from './thin-out'

/** Which mentions of a term get a line: the first in each paragraph, the first in the post, or all. */
export type ShownMentions = 'paragraph' | 'post' | 'all'

/**
 * The mentions to mark. What a full paragraph has no room for is not lost: the term counts as not yet
 * shown, and its next mention is taken.
 * @param mentions in order of the text
 */
export function chooseMentions<Mention extends FoundMention>(
  text: SearchedText,
  mentions: readonly Mention[],
  shown: ShownMentions,
): Mention[] {
  const seenInPost = new Set<string>()
  return inBlocks(text, mentions).flatMap((inBlock) => {
    const wanted = shown === 'all' ? inBlock : firstOfEach(inBlock)
    const open = shown === 'post' ? wanted.filter(({ term }) => !seenInPost.has(term)) : wanted
    const [first] = open
    if (!first) return []
    const chosen = thinOut(
      blockTextAt(text, first.start),
      text.blockStarts[blockAt(text, first.start)] ?? 0,
      open,
      seenInPost,
    )
    for (const { term } of chosen) seenInPost.add(term)
    return chosen
  })
}

function inBlocks<Mention extends FoundMention>(
  text: SearchedText,
  mentions: readonly Mention[],
): Mention[][] {
  const blocks: Mention[][] = []
  let current = -1
  for (const mention of mentions) {
    const block = blockAt(text, mention.start)
    if (block !== current) blocks.push([])
    current = block
    blocks.at(-1)?.push(mention)
  }
  return blocks
}

function firstOfEach<Mention extends FoundMention>(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>()
  return mentions.filter(({ term }) => !seen.has(term) && seen.add(term))
}
