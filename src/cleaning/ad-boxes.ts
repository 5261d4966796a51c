import type { Block } from '../page/block'
import { roleOf } from '../page/elements'
import type { MirrorPage } from '../page/mirror-page'
import { wordCount, wordRun } from './text/block-words'
import type { Words } from './text/words'
import { isAdName } from './verdicts/advertisement'

/** Most words and blocks in a box whose class name may speak of all of it; a post's column is named for many things. */
const smallBox = { words: 120, blocks: 16 } as const

/** The blocks inside small elements whose class or id names an advertisement. */
export function blocksInAdBoxes(
  { blocks, boxes }: MirrorPage,
  words: Words,
  isPost: (block: number) => boolean,
): Set<number> {
  const names = new NamedElements()
  const found = new Set<number>()
  for (const box of boxes) {
    if (isPost(box.first)) continue
    const { start, end } = wordRun(words, box)
    if (end - start > smallBox.words || box.end - box.first > smallBox.blocks) continue
    if (!names.isAd(box.element)) continue
    for (let block = box.first; block < box.end; block++) found.add(block)
  }
  for (const block of blocks) {
    if (isPost(block.index) || wordCount(words, block.index) > smallBox.words) continue
    if (isInsideAdInline(block, names)) found.add(block.index)
  }
  return found
}

/** Usual length of a word with the space behind it, in characters. */
const wordLength = 7
/** Farthest up that a named box is looked for. */
const mostBoxesAround = 6

/** Whether a small box around a node is named so: for boxes whose blocks were not read. */
export function isInsideAdBox(node: Node): boolean {
  let element = node.parentElement
  for (let i = 0; i < mostBoxesAround && element; i++) {
    if (!isSmall(element)) return false
    if (isAdName(`${element.id} ${element.getAttribute('class') ?? ''}`)) return true
    element = element.parentElement
  }
  return false
}

function isSmall(element: Element): boolean {
  let length = element.textContent?.length ?? 0
  for (const { textContent } of element.querySelectorAll('script, style, noscript'))
    length -= textContent?.length ?? 0
  return length <= smallBox.words * wordLength
}

/** AMP's elements for advertisements, and the attribute by which several networks find their slots. */
function isNamedByTag(element: Element): boolean {
  return element.tagName.startsWith('AMP-AD') || element.hasAttribute('data-ad-slot')
}

/** Class names recur: each is judged once. */
class NamedElements {
  readonly #judged = new Map<string, boolean>()

  isAd(element: Element): boolean {
    if (isNamedByTag(element)) return true
    if (!element.hasAttributes()) return false
    const name = `${element.id} ${element.getAttribute('class') ?? ''}`
    if (name === ' ') return false
    const judged = this.#judged.get(name)
    if (judged !== undefined) return judged
    const isAd = isAdName(name)
    this.#judged.set(name, isAd)
    return isAd
  }
}

/** Whether the block, or an inline element around all of it, is named so: a link, a span, a picture. */
function isInsideAdInline({ nodes, media, textNodes }: Block, names: NamedElements): boolean {
  const [node] = nodes
  // Plain text in a box: nothing inline is around it.
  if (nodes.length === 1 && media.length === 0 && textNodes[0]?.parentNode === node) return false
  let element = media[0] ?? textNodes[0]?.parentElement ?? null
  for (; element && !isBox(element); element = element.parentElement)
    if (names.isAd(element)) return true
  return false
}

function isBox(element: Element): boolean {
  return roleOf(element) === 'box'
}
