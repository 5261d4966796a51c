import type { MirrorAddress } from '../page/address'
import type { MirrorPage } from '../page/mirror-page'
import type { Post } from '../page/post'
import { readPage } from '../page/read'
import { makePlan } from './make-plan'
import type { Plan, PlanOptions } from './plan'

export { hiddenAttribute, hide } from './hide'
export type { HiddenRun, Plan, PlanOptions } from './plan'
export { type Evidence, type Reason, reasons } from './verdict'

export interface Analysis {
  readonly page: MirrorPage
  readonly plan: Plan
}

/** Reads a page and decides what to hide; writes nothing. */
export function analyse(
  document: Document,
  address: MirrorAddress,
  options: PlanOptions,
  knownSite: boolean,
): Analysis {
  const page = readPage(document, address)
  return { page, plan: makePlan(page, options, knownSite) }
}

/** Largest side of a picture that is an icon or a portrait of the channel, in CSS px. */
const iconSide = 100
const portrait = /user_?pic|user_?photo|avatar|logo|icon/i

/**
 * The post together with pictures and recordings that stand before and after its text, in what holds
 * nothing else that is visible.
 */
export function postWithMedia(analysis: Analysis): Post {
  const { page, plan } = analysis
  const post = postOf(analysis)
  const first = plan.post[0]
  const last = plan.post.at(-1)
  if (first === undefined || last === undefined) return post
  const hidden = new Set(plan.hidden.flatMap(({ blocks }) => blocks))
  const isMedia = (index: number) => {
    const block = page.blocks[index]
    return block?.text === '' && !block.media.some(isIcon)
  }
  let start = first
  while (!hidden.has(start - 1) && isMedia(start - 1)) start--
  let end = last
  while (!hidden.has(end + 1) && isMedia(end + 1)) end++
  const own = new Set([...plan.post, ...range(start, first), ...range(last + 1, end + 1)])
  const isOurs = (index: number) => own.has(index) || hidden.has(index)
  const around = page.boxes.filter(
    (box) => box.first <= first && box.end > last && range(box.first, box.end).every(isOurs),
  )
  const isInside = (index: number) => around.some((box) => box.first <= index && index < box.end)
  const blocks = [...own].filter((index) => plan.post.includes(index) || isInside(index))
  return { ...post, blocks: blocks.sort((a, b) => a - b).flatMap((i) => page.blocks[i] ?? []) }
}

function isIcon(element: Element): boolean {
  const { width, height } = element as HTMLImageElement
  const small = element.tagName === 'IMG' && width > 0 && Math.max(width, height) <= iconSide
  return small || portrait.test(`${element.className} ${element.parentElement?.className}`)
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
}

/** Words a mirror puts before a channel's title. */
const byLine = /^BY\s+(.{1,120})$/

/** What stays visible of a page, for the features that work on the post. */
export function postOf({ page, plan }: Analysis): Post {
  const title = page.blocks.map(({ text }) => byLine.exec(text)?.[1]).find(Boolean)
  return {
    address: page.address,
    blocks: plan.post.flatMap((index) => page.blocks[index] ?? []),
    channelTitle: title ?? null,
  }
}
