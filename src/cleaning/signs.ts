import type { Block } from '../page/block'
import { roleOf } from '../page/elements'
import type { MirrorPage } from '../page/mirror-page'

/** What there is to see of a link. */
export interface LinkSign {
  /** Absolute address, or the raw attribute where it is none. */
  readonly href: string
  readonly host: string
  readonly sponsored: boolean
}

/** What judges look at in a block: plain values, so that judgement needs no document. */
export interface Signs {
  readonly text: string
  readonly links: readonly LinkSign[]
  /** Share of the characters that stand in links, from 0 to 1. */
  readonly linkShare: number
  /** Addresses of the frames in it, empty where a frame names none. */
  readonly frames: readonly string[]
  /** Pictures, players and controls. */
  readonly media: number
  /** Class names and ids of the small boxes around it, innermost first. */
  readonly boxNames: readonly string[]
}

/** Deepest nesting above a block in which class names still speak of that block. */
const namedAncestors = 4

export function signsOf(
  page: MirrorPage,
  block: Block,
  isSmall: (element: Element) => boolean,
): Signs {
  return {
    text: block.text,
    links: block.links.map((link) => linkSign(link)),
    linkShare: block.text ? Math.min(1, block.linkLength / block.text.length) : 0,
    frames: block.media.filter(isFrame).map((frame) => frame.getAttribute('src') ?? ''),
    media: block.media.length,
    boxNames: boxNames(page, block, isSmall),
  }
}

function isFrame(element: Element): boolean {
  return roleOf(element) === 'frame'
}

function linkSign(link: HTMLAnchorElement): LinkSign {
  return {
    href: link.href,
    host: link.host,
    sponsored: /\b(sponsored|nofollow)\b/.test(link.rel),
  }
}

function boxNames(
  page: MirrorPage,
  block: Block,
  isSmall: (element: Element) => boolean,
): string[] {
  const names: string[] = []
  let element: Element | null = innermost(block)
  for (let depth = 0; element && element !== page.document.body; element = element.parentElement) {
    if (!isSmall(element)) break
    const name = `${element.id} ${element.getAttribute('class') ?? ''}`.trim()
    if (name) names.push(name)
    if (++depth > namedAncestors) break
  }
  return names
}

function innermost(block: Block): Element {
  return block.media[0] ?? block.textNodes[0]?.parentElement ?? block.element
}
