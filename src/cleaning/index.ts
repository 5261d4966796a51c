import type { MirrorAddress } from '../page/address'
import type { MirrorPage } from '../page/mirror-page'
import type { Post } from '../page/post'
import { readPage } from '../page/read'
import { joinAnalyses } from './changes/join-pages'
import { withReaderRules } from './decisions/apply-rules'
import { hiddenAttribute } from './hide'
import { makePlan } from './make-plan'
import { sentencesAround } from './memory/seen-elsewhere'
import type { Plan, PlanOptions } from './plan'

export { hiddenAttribute, hide } from './hide'
export type { HiddenRun, Plan, PlanOptions } from './plan'
export { type Evidence, type Reason, reasons } from './verdict'
export { joinAnalyses }

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
  const plan = makePlan(page, options, knownSite)
  return { page, plan: withReaderRules(plan, page, options.rules) }
}

/** Whether two looks at a page lead to the same: the same blocks hidden, the same text left. */
export function isSameOutcome(a: Analysis, b: Analysis): boolean {
  return outcome(a) === outcome(b)
}

function outcome({ page, plan }: Analysis): string {
  const texts = (indexes: readonly number[]) =>
    // Blocks that were added later stand at the end of the list, wherever they are on the page.
    indexes.map((index) => page.blocks[index]?.text ?? '').sort()
  return JSON.stringify([texts(plan.hidden.flatMap(({ blocks }) => blocks)), texts(plan.post)])
}

/** Whether everything of the post that was found is still on the page. */
export function isPostThere({ page, plan }: Analysis): boolean {
  return plan.post.every((index) => page.blocks[index]?.nodes[0]?.isConnected)
}

/** Whether everything that is to be hidden is; a page may have put the same blocks there anew. */
export function isAllHidden({ page, plan }: Analysis): boolean {
  const isHidden = (node: Node | undefined) => {
    const element = node instanceof Element ? node : node?.parentElement
    return element?.closest(`[${hiddenAttribute}]`) !== null
  }
  return plan.hidden.every(
    ({ blocks, parts }) =>
      parts.length > 0 || blocks.every((index) => isHidden(page.blocks[index]?.nodes[0])),
  )
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
