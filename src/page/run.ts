import type { Block } from './block'
import { isFormatting } from './elements'

interface OpenInline {
  readonly element: Element
  /** The run that was being read when the element began, and how many nodes it had. */
  readonly run: number
  readonly nodesBefore: number
}

type MutableBlock = { -readonly [Key in keyof Block]: Block[Key] }

/** Gathers text and media into runs and makes a block of each run. */
export class RunReader {
  readonly blocks: MutableBlock[] = []

  #run = 0
  #text: string[] = []
  #textNodes: Text[] = []
  #nodes: Node[] = []
  #links: HTMLAnchorElement[] = []
  #media: Element[] = []
  #linkLength = 0
  #formattedLength = 0
  #openInlines: OpenInline[] = []
  #openLinks = 0
  #openFormats = 0

  addText(node: Text): void {
    const { data } = node
    this.#nodes.push(node)
    if (isBlank(data)) {
      if (this.#text.length > 0) this.#text.push(' ')
      return
    }
    this.#text.push(data)
    this.#textNodes.push(node)
    if (this.#openLinks > 0) this.#linkLength += data.length
    if (this.#openFormats > 0) this.#formattedLength += data.length
  }

  addMedia(element: Element): void {
    this.#nodes.push(element)
    this.#media.push(element)
  }

  addBreak(element: Element): void {
    this.flush()
    const last = this.blocks[this.blocks.length - 1]
    if (last) (last.breaks as Element[]).push(element)
  }

  enterInline(element: Element): void {
    this.#openInlines.push({ element, run: this.#run, nodesBefore: this.#nodes.length })
    if (element.tagName === 'A') {
      this.#openLinks++
      this.#links.push(element as HTMLAnchorElement)
    }
    if (isFormatting(element)) this.#openFormats++
  }

  leaveInline(element: Element): void {
    const open = this.#openInlines.pop()
    if (element.tagName === 'A') this.#openLinks--
    if (isFormatting(element)) this.#openFormats--
    // All of the element is in this one run: the run covers the element instead of its pieces.
    if (open?.run === this.#run) {
      this.#nodes.length = open.nodesBefore
      this.#nodes.push(element)
    }
  }

  /** The last block is all that `element` holds: it covers the element. */
  widenLast(element: Element): void {
    const last = this.blocks[this.blocks.length - 1]
    if (last) last.nodes = [element]
  }

  /** Ends the run that is being read. */
  flush(): void {
    const text = collapse(this.#text)
    if (text !== '' || this.#media.length > 0) {
      this.blocks.push({
        index: this.blocks.length,
        text,
        nodes: this.#nodes,
        breaks: [],
        element: elementAround(this.#nodes, this.#textNodes),
        textNodes: this.#textNodes,
        links: this.#links,
        media: this.#media,
        linkLength: this.#linkLength,
        formattedLength: this.#formattedLength,
      })
      this.#textNodes = []
      this.#media = []
    }
    this.#run++
    this.#text = []
    this.#nodes = []
    this.#linkLength = 0
    this.#formattedLength = 0
    // A link that goes on in the next run belongs to that run too.
    this.#links = this.#openInlines
      .filter(({ element }) => element.tagName === 'A')
      .map(({ element }) => element as HTMLAnchorElement)
  }
}

const spaces = /\s+/g

function collapse(pieces: readonly string[]): string {
  const [only = ''] = pieces
  return (pieces.length < 2 ? only : pieces.join('')).replace(spaces, ' ').trim()
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== 32 && (code < 9 || code > 13)) return false
  }
  return true
}

function elementAround(nodes: readonly Node[], textNodes: readonly Text[]): Element {
  const [first] = nodes
  if (nodes.length === 1 && first instanceof Element) return first
  const parent = first?.parentElement ?? textNodes[0]?.parentElement
  if (!parent) throw new Error('A block without a parent element')
  return parent
}
