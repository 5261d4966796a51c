import type { HiddenRun } from '../cleaning'
import { clearReview } from '../cleaning/review/marks'
import type { PageTools } from '../interface/tools/page-tools'
import { ask } from '../messages/channel'
import type { PageDecisions } from './decisions'
import { reviewScript } from './review-script'

/** The reader's look at what is hidden on a page. */
export interface HiddenReview {
  readonly isOn: boolean
  /** @param run id of the hidden run to begin with */
  show(on: boolean, run?: string): void
  /** What is hidden is out of date; the page is cleaned anew once the look is over, not under the reader. */
  planChanged(): void
  /** Ends the look and forgets about the plan. */
  stop(): void
}

export interface ReviewedPage {
  readonly document: Document
  readonly decisions: PageDecisions
  readonly tools: () => PageTools | null
  readonly hidden: () => readonly HiddenRun[]
  /** Cleans the page all over again. */
  readonly startAnew: () => void
  /** The reader wants something else hidden. */
  readonly onHideMore: () => void
  readonly onFailure: (failure: string) => void
}

export function createHiddenReview(page: ReviewedPage): HiddenReview {
  let controller: AbortController | undefined
  let planIsOld = false

  const open = async (first: string | undefined, signal: AbortSignal) => {
    const { startReview } = await reviewScript.load()
    const tools = page.tools()
    if (!tools || signal.aborted) return
    startReview({
      document: page.document,
      runs: page.hidden(),
      tools,
      first,
      decisions: page.decisions,
      ask,
      onHideMore: page.onHideMore,
      onDone: () => show(false),
      signal,
    })
  }
  const show = (on: boolean, run?: string) => {
    const wasOn = controller !== undefined
    controller?.abort()
    controller = undefined
    if (planIsOld) page.startAnew()
    if (!on && wasOn) page.tools()?.focus('status')
    if (!on || !page.tools()) return
    controller = new AbortController()
    open(run, controller.signal).catch((error: unknown) => {
      page.onFailure(`review: ${String(error)}`)
      show(false)
    })
  }

  return {
    get isOn() {
      return controller !== undefined
    },
    show,
    planChanged() {
      planIsOld = true
    },
    stop() {
      controller?.abort()
      controller = undefined
      planIsOld = false
      clearReview(page.document)
    },
  }
}
