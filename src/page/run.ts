import { isFormatting } from './elements'
import { endsLine } from './line-ends'
import { PageBlock } from './page-block'

/** An element whose inside is being read, and where the reading stood when it began. */
export interface OpenElement {
  readonly element: Element
  readonly tag: string
  readonly isInline: boolean
  /** Number of blocks before it. */
  readonly blocks: number
  /** The run that was being read, and how many nodes it had. */
  readonly run: number
  readonly nodes: number
}

/** Gathers text and media into runs and makes a block of each run. */
export class RunReader {
  readonly blocks: PageBlock[] = []

  #run = 0
  /** Whether the run has anything a reader sees. */
  #filled = false
  #pieces: string[] = []
  #textNodes: Text[] = []
  #nodes: Node[] = []
  #links: HTMLAnchorElement[] | null = null
  #media: Element[] | null = null
  #length = 0
  #linkLength = 0
  #formattedLength = 0
  readonly #openLinks: HTMLAnchorElement[] = []
  #openFormats = 0

  addText(node: Text): void {
    const { data } = node
    this.#nodes.push(node)
    if (isBlank(data)) {
      if (this.#textNodes.length > 0) this.#pieces.push(' ')
    } else {
      this.#filled = true
      this.#pieces.push(data)
      this.#textNodes.push(node)
      this.#length += data.length
      if (this.#openLinks.length > 0) this.#linkLength += data.length
      if (this.#openFormats > 0) this.#formattedLength += data.length
    }
    if (data.endsWith('\n') && endsLine(node)) this.flush()
  }

  addMedia(element: Element): void {
    this.#filled = true
    this.#nodes.push(element)
    this.#media ??= []
    this.#media.push(element)
  }

  addBreak(element: Element): void {
    this.flush()
    this.blocks[this.blocks.length - 1]?.addBreak(element)
  }

  /** Begins to read what is inside an element. */
  enter(element: Element, tag: string, isInline: boolean): OpenElement {
    if (!isInline) this.flush()
    else if (tag === 'A') {
      this.#openLinks.push(element as HTMLAnchorElement)
      this.#links ??= []
      this.#links.push(element as HTMLAnchorElement)
    } else if (isFormatting(tag)) this.#openFormats++
    const { length } = this.#nodes
    return { element, tag, isInline, blocks: this.blocks.length, run: this.#run, nodes: length }
  }

  leaveInline({ element, tag, run, nodes }: OpenElement): void {
    if (tag === 'A') this.#openLinks.pop()
    else if (isFormatting(tag)) this.#openFormats--
    // All of the element is in this one run: the run covers the element instead of its pieces.
    if (run === this.#run) {
      this.#nodes.length = nodes
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
    this.#run++
    if (this.#filled) this.#makeBlock()
    else if (this.#nodes.length > 0) this.#nodes = []
    // A link that goes on in the next run belongs to that run too.
    this.#links = this.#openLinks.length > 0 ? [...this.#openLinks] : null
  }

  #makeBlock(): void {
    const block = new PageBlock(this.blocks.length, this.#pieces, this.#textNodes, this.#nodes)
    if (this.#links) block.links = this.#links
    if (this.#media) block.media = this.#media
    block.length = this.#length
    block.linkLength = this.#linkLength
    block.formattedLength = this.#formattedLength
    this.blocks.push(block)
    this.#filled = false
    this.#pieces = []
    this.#textNodes = []
    this.#nodes = []
    this.#media = null
    this.#length = 0
    this.#linkLength = 0
    this.#formattedLength = 0
  }
}

/** Whether a text is nothing but white space, as `\s` has it. */
function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit !== 32 && (unit < 9 || unit > 13) && !isRareSpace(unit)) return false
  }
  return true
}

function isRareSpace(unit: number): boolean {
  if (unit === 0xa0 || unit === 0xfeff || unit === 0x3000) return true
  if (unit < 0x1680) return false
  return (
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x1680
  )
}
