import type { MirrorAddress } from '../page/address'
import type { MirrorPage } from '../page/mirror-page'
import type { Post } from '../page/post'
import { readPage, readPageInSlices } from '../page/read'
import { nextTask } from '../page/slices'
import type { RepeatJudge } from './asked'
import { joinAnalyses } from './changes/join-pages'
import { withReaderRules } from './decisions/apply-rules'
import { type FoldedPage, foldedPage } from './duplicates/fold-copies'
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

/**
 * Reads a page and decides what to hide; writes nothing.
 * @param repeat see `makePlan`
 */
export function analyse(
  document: Document,
  address: MirrorAddress,
  options: PlanOptions,
  repeat: RepeatJudge | null,
): Analysis {
  return judged(readPage(document, address), options, repeat)
}

/**
 * Does the same with pauses, so that the window of a long page stays alive meanwhile. A page that changes in
 * a pause is read anew at a stroke.
 */
export async function analyseInSlices(
  document: Document,
  address: MirrorAddress,
  options: PlanOptions,
  repeat: RepeatJudge | null,
): Promise<Analysis> {
  let isChanged = false
  const changes = new MutationObserver(() => {
    isChanged = true
  })
  changes.observe(document, { childList: true, characterData: true, subtree: true })
  const reading = readPageInSlices(document, address)
  let slice = reading.next()
  while (!slice.done && !isChanged) {
    await nextTask()
    slice = reading.next()
  }
  const equal = slice.done && !isChanged ? foldedPage(slice.value) : null
  await nextTask()
  changes.disconnect()
  return slice.done && !isChanged
    ? judged(slice.value, options, repeat, equal)
    : analyse(document, address, options, repeat)
}

function judged(
  page: MirrorPage,
  options: PlanOptions,
  repeat: RepeatJudge | null,
  equal?: FoldedPage | null,
): Analysis {
  const plan = makePlan(page, options, repeat, true, equal)
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
/** How such a line begins as the page has it; few lines of a long page do, and only those are looked at. */
const byLineBegins = /^\s*BY\b/

/** What stays visible of a page, for the features that work on the post. */
export function postOf({ page, plan }: Analysis): Post {
  const lines = page.blocks.filter(({ pieces }) => byLineBegins.test(pieces[0] ?? ''))
  const title = lines.map(({ text }) => byLine.exec(text)?.[1]).find(Boolean)
  return {
    address: page.address,
    blocks: plan.post.flatMap((index) => page.blocks[index] ?? []),
    channelTitle: title ?? null,
  }
}

/** Confidence from which on what is not the post is known well enough to be learnt. */
const sureOfPost = 0.8

/** Hashes of the sentences that stand around the post and that neither it nor a copy of it says. */
export async function sentencesAroundPost(analysis: Analysis): Promise<number[]> {
  const { page, plan } = analysis
  if (plan.confidence < sureOfPost || page.address.kind === 'channel') return []
  const copies = plan.hidden.filter(({ reason }) => reason === 'duplicate')
  const said = new Set([...plan.post, ...copies.flatMap(({ blocks }) => blocks)])
  return sentencesAround(
    page.blocks.filter(({ index }) => !said.has(index)),
    postOf(analysis).blocks,
  )
}
