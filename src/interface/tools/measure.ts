import type { PostPlace, ToolsLayout } from './page-tools'

/** Narrowest and widest rail, in CSS px, by the design. */
const railWidth = { least: 264, most: 352 } as const
/** Free space on both sides of the rail, in CSS px. */
export const gutter = 24
/** Narrowest window for a card under its term, in CSS px: in a narrower one it would cover the text. */
const narrowestForPopover = 560
/** Highest the rail stands, in CSS px from the window's top. */
const highest = 16
/** Where the rail's column is probed for things of the page. */
const probes = { columns: [0.1, 0.5, 0.9], rows: [0.02, 0.2, 0.4, 0.6, 0.8, 0.98] } as const

export interface Placement {
  readonly layout: ToolsLayout
  /** Distance from the window's left edge and width of the rail, in CSS px. */
  readonly left: number
  readonly width: number
  readonly top: number
}

/** Side of the window for the rail; `auto` prefers the one where lines of the page's language end. */
export type RailSide = 'auto' | 'left' | 'right'

/**
 * Finds room for the rail beside the post by the page's real boxes.
 * @param post where the post stands
 * @param side where the reader wants it; without room there the other way of showing the tools is taken
 * @param isOurs whether an element is one the extension drew
 */
export function measurePlacement(
  post: readonly PostPlace[],
  side: RailSide,
  isOurs: (element: Element) => boolean,
): Placement {
  const narrow: Placement = { layout: narrowLayout(), left: 0, width: 0, top: 0 }
  const text = boundsOf(post)
  if (!text) return narrow
  const box = columnAround(text, post[0]?.element)
  const { clientWidth } = document.documentElement
  const top = Math.max(highest, box.top)
  const sides = [
    { name: 'right', start: box.right + gutter, room: clientWidth - box.right - gutter * 2 },
    { name: 'left', start: gutter, room: box.left - gutter * 2 },
  ].filter(({ name }) => side === 'auto' || name === side)
  if (document.dir === 'rtl' || document.body.dir === 'rtl') sides.reverse()
  for (const { start, room } of sides) {
    if (room < railWidth.least) continue
    const width = Math.min(room, railWidth.most)
    const left = start === gutter ? box.left - gutter - width : start
    if (isFree({ left, width, top }, post, isOurs)) return { layout: 'rail', left, width, top }
  }
  return narrow
}

/** How cards stand where there is no room for a rail. */
export function narrowLayout(): 'popover' | 'sheet' {
  const coarse = matchMedia('(pointer: coarse)').matches
  return coarse || innerWidth < narrowestForPopover ? 'sheet' : 'popover'
}

/** Where the rail's top stands now: level with the post until that has scrolled out. */
export function railTop(post: readonly PostPlace[]): number {
  return Math.max(highest, post[0]?.box().top ?? highest)
}

/** Pieces of a post by which its column is measured: each question takes time, and a post may have thousands. */
const mostMeasured = 60

/** What a column takes of the window, in viewport coordinates (CSS px). */
interface Column {
  readonly left: number
  readonly right: number
  readonly top: number
}

function boundsOf(places: readonly PostPlace[]): Column | null {
  let bounds = null as Column | null
  for (const { box } of places.slice(0, mostMeasured)) {
    const { left, right, top, width } = box()
    if (width === 0) continue
    bounds = {
      left: Math.min(bounds?.left ?? left, left),
      right: Math.max(bounds?.right ?? right, right),
      top: Math.min(bounds?.top ?? top, top),
    }
  }
  return bounds
}

/** Padding and border that a column has around its text, in CSS px; a wider box is the page's grid. */
const columnPadding = 40

/** The box a reader sees around the post: its card with padding and border. */
function columnAround(text: Column, inside: Element | undefined): Column {
  let { left, right } = text
  for (
    let element = inside ?? null;
    element && element !== document.body;
    element = element.parentElement
  ) {
    const box = element.getBoundingClientRect()
    if (box.right - text.right > columnPadding || text.left - box.left > columnPadding) break
    left = Math.min(left, box.left)
    right = Math.max(right, box.right)
  }
  return { left, right, top: text.top }
}

function isFree(
  rail: { left: number; width: number; top: number },
  post: readonly PostPlace[],
  isOurs: (element: Element) => boolean,
): boolean {
  const height = innerHeight - rail.top
  for (const column of probes.columns)
    for (const row of probes.rows) {
      const x = rail.left + rail.width * column
      const y = rail.top + height * row
      const hit = document.elementsFromPoint(x, y).find((element) => !isOurs(element))
      // What holds the post is its column, not something in the way.
      if (hit && !post.some(({ element }) => hit.contains(element))) return false
    }
  return true
}
