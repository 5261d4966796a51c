import type { Block } from '../page/block'

/** Fewest boxes that make a page one of several posts, and the share of them that must be alike. */
const fewestPosts = 2
const alike = 0.6

export interface ChannelPost {
  /** Index of its first block. */
  readonly first: number
  readonly date: Date | null
}

/** The posts on a channel's page, by the boxes that stand beside one another; none where there is one. */
export function channelPosts(blocks: readonly Block[]): ChannelPost[] {
  const [first] = blocks
  if (!first) return []
  let around: Element | null = first.element
  while (around && !blocks.every(({ element }) => around?.contains(element)))
    around = around.parentElement
  if (!around) return []
  const boxes = new Map<Element, number>()
  blocks.forEach(({ element }, index) => {
    const box = childAround(element, around)
    if (box && !boxes.has(box)) boxes.set(box, index)
  })
  if (boxes.size < fewestPosts || !areAlike([...boxes.keys()])) return []
  return [...boxes].map(([box, index]) => ({ first: index, date: dateIn(box) }))
}

function childAround(element: Element, parent: Element): Element | null {
  let box: Element | null = element
  while (box && box.parentElement !== parent) box = box.parentElement
  return box
}

function areAlike(boxes: readonly Element[]): boolean {
  const counts = new Map<string, number>()
  for (const { tagName, className } of boxes) {
    const kind = `${tagName} ${className}`
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return Math.max(...counts.values()) >= boxes.length * alike
}

function dateIn(box: Element): Date | null {
  const date = new Date(box.querySelector('time[datetime]')?.getAttribute('datetime') ?? '')
  return Number.isNaN(date.getTime()) ? null : date
}
