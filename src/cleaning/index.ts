import type { MirrorAddress } from '../page/address'
import type { MirrorPage } from '../page/mirror-page'
import type { Post } from '../page/post'
import { readPage } from '../page/read'
import { makePlan } from './make-plan'
import { sentencesAround } from './memory/seen-elsewhere'
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

/** Confidence from which on what is not the post is known well enough to be learnt. */
const sureOfPost = 0.8

/** Hashes of the sentences that stand around the post and that neither it nor a copy of it says. */
export function sentencesAroundPost({ page, plan }: Analysis): number[] {
  if (plan.confidence < sureOfPost || page.address.kind === 'channel') return []
  const post = new Set(plan.post)
  for (const { reason, blocks } of plan.hidden)
    if (reason === 'duplicate') for (const block of blocks) post.add(block)
  const textsOf = (inPost: boolean) =>
    page.blocks.filter(({ index }) => post.has(index) === inPost).map(({ text }) => text)
  return sentencesAround(textsOf(false), textsOf(true))
}
