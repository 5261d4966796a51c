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
