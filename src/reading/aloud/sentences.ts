import { unseenAttribute } from '../copy'

/** A sentence of one block; offsets in UTF-16 units into the raw text of the block's element. */
export interface Sentence {
  readonly element: HTMLElement
  readonly start: number
  readonly end: number
  /** What is spoken: without what the reader has not asked to see. */
  readonly text: string
}

/** The sentences of a text's elements, by the rules of its language. */
export function sentencesOf(elements: readonly HTMLElement[], language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return elements.flatMap((element) => {
    const { text, unseen } = readText(element)
    return [...segmenter.segment(text)].flatMap(({ segment, index }): Sentence[] => {
      const end = index + segment.length
      const spoken = withoutUnseen(segment, index, unseen).replace(/\s+/g, ' ').trim()
      return /[\p{L}\p{N}]/u.test(spoken) ? [{ element, start: index, end, text: spoken }] : []
    })
  })
}

/** Where a sentence stands now; the text's nodes may have been divided since it was read. */
export function rangeOf({ element, start, end }: Sentence): Range {
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(element)
  let length = 0
  for (const node of textNodes(element)) {
    const next = length + node.data.length
    if (start >= length && start < next) range.setStart(node, start - length)
    if (end > length && end <= next) range.setEnd(node, end - length)
    length = next
  }
  return range
}

interface Unseen {
  readonly start: number
  readonly end: number
}

function readText(element: HTMLElement): { text: string; unseen: readonly Unseen[] } {
  const unseen: Unseen[] = []
  let text = ''
  for (const node of textNodes(element)) {
    const start = text.length
    text += node.data
    if (node.parentElement?.closest(`[${unseenAttribute}]`))
      unseen.push({ start, end: text.length })
  }
  return { text, unseen }
}

function withoutUnseen(segment: string, offset: number, unseen: readonly Unseen[]): string {
  let kept = ''
  let from = offset
  for (const { start, end } of unseen) {
    if (end <= offset || start >= offset + segment.length) continue
    kept += segment.slice(from - offset, Math.max(from, start) - offset)
    from = Math.min(end, offset + segment.length)
  }
  return kept + segment.slice(from - offset)
}

function* textNodes(element: HTMLElement): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) yield walker.currentNode as Text
}
