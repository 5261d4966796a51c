import type { Block } from '../page/block'
import type { Line } from './outline'

/** Share of a line's characters that must be formatted for it to be set apart as a whole. */
const wholeLine = 0.9

/** What the outline needs to know of each block of a post. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.map((block, index) => ({
    text: block.text,
    emphasised: isEmphasised(block),
    linkShare: block.text ? Math.min(1, block.linkLength / block.text.length) : 0,
    startsParagraph: startsParagraph(blocks[index - 1], block),
    quoted: block.element.closest('blockquote, pre, code') !== null,
  }))
}

function isEmphasised({ element, text, formattedLength }: Block): boolean {
  return (
    /^H[1-6]$/.test(element.tagName) || (text !== '' && formattedLength >= text.length * wholeLine)
  )
}

/** A blank line, or a box of its own; one line break alone only ends a line. */
function startsParagraph(before: Block | undefined, block: Block): boolean {
  if (before?.breaks.length !== 1) return true
  return (
    before.element !== block.element &&
    !before.element.contains(block.element) &&
    !sameParent(before, block)
  )
}

function sameParent(a: Block, b: Block): boolean {
  return a.nodes[0]?.parentNode === b.nodes[0]?.parentNode
}
