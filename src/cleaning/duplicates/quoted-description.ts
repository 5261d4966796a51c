import { type Block, changeBlock } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import type { Known } from '../post-region'

/** Characters of a page's description by which a line that quotes it is known; fewer begin many texts. */
const comparedLength = 24
/** Characters that a quotation has beside it: dots, an invitation to read on. */
const mostBeside = 20
/** End of a sentence: where a description goes on behind it, what ends so is a line of the post. */
const sentenceEnd = /[.!?。！？؟۔।]["'»”)\]]*$/
/** What a site puts in front of it, «Description:». */
const label = /^[^\s:：][^:：]{0,30}[:：]\s*/

/** A page with what quotes its own description, which is the beginning of its post. */
export interface QuotedDescription {
  /** The page without the labels in front: they are no words of the post, and keep a line from being known as a copy. */
  readonly page: MirrorPage
  readonly isQuotation: Known
}

export function readDescription(page: MirrorPage): QuotedDescription {
  const descriptions = descriptionsOf(page.document)
  const quotations: number[] = []
  if (descriptions.length === 0) return { page, isQuotation: () => false }
  const read = (block: Block): Block => {
    const text = quotedIn(block, descriptions)
    if (text === null) return block
    quotations.push(block.index)
    return text === block.text ? block : changeBlock(block, { text, pieces: [text] })
  }
  return {
    page: { ...page, blocks: page.blocks.map(read) },
    isQuotation: (block) => quotations.includes(block),
  }
}

/** What a block quotes of a description; null where it is no quotation. */
function quotedIn(block: Block, descriptions: readonly string[]): string | null {
  if (block.length < comparedLength) return null
  const { text } = block
  const behind = text.replace(label, '')
  const description = descriptions.find((whole) => begins(text, whole) || begins(behind, whole))
  if (description === undefined) return null
  if (!begins(text, description)) return behind
  return text.length < description.length && sentenceEnd.test(text) ? null : text
}

/** Whether a text is the beginning of a description, or all of it. */
function begins(text: string, description: string): boolean {
  return (
    text.length <= description.length + mostBeside &&
    text.startsWith(description.slice(0, comparedLength))
  )
}

/** The page's descriptions for search engines and for links to it. */
function descriptionsOf(document: Document): string[] {
  const found = document.querySelectorAll(
    'meta[name="description"], meta[property="og:description"]',
  )
  return [...found]
    .map((meta) => meta.getAttribute('content')?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(({ length }) => length >= comparedLength)
}
