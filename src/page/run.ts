import { isFormatting } from './elements'
import { PageBlock } from './page-block'

interface OpenInline {
  /** The run that was being read when the element began, and how many nodes it had. */
  readonly run: number
  readonly nodesBefore: number
  readonly link: HTMLAnchorElement | null
  readonly formatting: boolean
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
  readonly #openInlines: OpenInline[] = []
  #openLinks = 0
  #openFormats = 0

  addText(node: Text): void {
    const { data } = node
    this.#nodes.push(node)
    if (isBlank(data)) {
      if (this.#textNodes.length > 0) this.#pieces.push(' ')
      return
    }
    this.#filled = true
    this.#pieces.push(data)
    this.#textNodes.push(node)
    this.#length += data.length
    if (this.#openLinks > 0) this.#linkLength += data.length
    if (this.#openFormats > 0) this.#formattedLength += data.length
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

  enterInline(element: Element): void {
    const link = element.tagName === 'A' ? (element as HTMLAnchorElement) : null
    const formatting = isFormatting(element)
    this.#openInlines.push({
      run: this.#run,
      nodesBefore: this.#nodes.length,
      link,
      formatting,
    })
    if (link) {
      this.#openLinks++
      this.#links ??= []
      this.#links.push(link)
    }
    if (formatting) this.#openFormats++
  }

  leaveInline(element: Element): void {
    const open = this.#openInlines.pop()
    if (open?.link) this.#openLinks--
    if (open?.formatting) this.#openFormats--
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
    this.#run++
    if (this.#filled) this.#makeBlock()
    else if (this.#nodes.length > 0) this.#nodes = []
    // A link that goes on in the next run belongs to that run too.
    this.#links = this.#openLinks > 0 ? this.#goingOn() : null
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

  #goingOn(): HTMLAnchorElement[] {
    return this.#openInlines.flatMap(({ link }) => link ?? [])
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
