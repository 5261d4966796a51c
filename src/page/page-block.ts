import type { Block } from './block'

const spaces = /\s+/g
const none: readonly never[] = []

/**
 * A block as the walk over a page makes it. Its text is put together when first asked for: of a long
 * page most blocks are only ever compared word by word.
 */
export class PageBlock implements Block {
  readonly index: number
  readonly pieces: readonly string[]
  readonly textNodes: readonly Text[]
  nodes: readonly Node[]
  breaks: readonly Element[] = none
  links: readonly HTMLAnchorElement[] = none
  media: readonly Element[] = none
  length = 0
  linkLength = 0
  formattedLength = 0
  #text: string | undefined

  constructor(
    index: number,
    pieces: readonly string[],
    textNodes: readonly Text[],
    nodes: readonly Node[],
  ) {
    this.index = index
    this.pieces = pieces
    this.textNodes = textNodes
    this.nodes = nodes
  }

  get text(): string {
    this.#text ??= this.pieces.join('').replace(spaces, ' ').trim()
    return this.#text
  }

  get element(): Element {
    const [first] = this.nodes
    if (this.nodes.length === 1 && first instanceof Element) return first
    const parent = first?.parentElement ?? this.textNodes[0]?.parentElement
    if (!parent) throw new Error('A block without a parent element')
    return parent
  }

  addBreak(element: Element): void {
    this.breaks = this.breaks.length === 0 ? [element] : [...this.breaks, element]
  }
}
