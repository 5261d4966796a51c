import type { OutlineEntry } from '../line'
import { bulletFollows, isItem } from '../lists'
import { isLink } from '../lists/links'
import type { Passage } from '../passage'

/** Entries from which on a post is read by them, and its other text only where they leave off. */
const enoughEntries = 2
/** Share of a post's text before its first heading that is more than an introduction. */
const largeIntroduction = 0.4
/** Shortest paragraph of a smaller introduction, in letters, that tells something of its own. */
const longParagraph = 250

/** Paragraphs that stand under no heading. */
export function freeText(
  passages: readonly Passage[],
  never: ReadonlySet<number>,
  title: number | null,
  entries: ReadonlyMap<number, OutlineEntry>,
): Passage[] {
  const headings = new Set(
    [...entries.values()].filter(({ kind }) => kind === 'heading').map(({ line }) => line),
  )
  const prose: Passage[] = []
  const unheaded: Passage[] = []
  const afterLists: Passage[] = []
  let headed = false
  let inList = false
  passages.forEach((passage, at) => {
    const { index, line } = passage
    if (headings.has(index)) {
      headed = true
      inList = false
    } else if (entries.has(index) || isItem(passage)) inList = true
    else if (never.has(index) || isLink(passage) || index === title || line.inset !== 'none') return
    else if (passage.startsParagraph) {
      prose.push(passage)
      if (!headed) unheaded.push(passage)
      // The list a heading announced is over: what follows stands under no heading.
      else if (inList && !bulletFollows(passages, at, headings)) afterLists.push(passage)
      inList = false
    }
  })
  if (entries.size < enoughEntries) return prose
  // A post with headings begins with what leads to them.
  const [lead] = prose
  if (unheaded[0] === lead) unheaded.shift()
  const large = weightSum(unheaded) >= largeIntroduction * weightSum(passages)
  const introduction = large ? unheaded : unheaded.filter(({ weight }) => weight >= longParagraph)
  return [...introduction, ...afterLists]
}

function weightSum(passages: readonly Passage[]): number {
  return passages.reduce((sum, { weight }) => sum + weight, 0)
}
