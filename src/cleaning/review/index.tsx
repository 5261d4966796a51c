import { reasonStrings } from '../../interface/reasons'
import { Styles } from '../../interface/styles'
import type { PageTools } from '../../interface/tools/page-tools'
import type { HiddenRun } from '../plan'
import { placeToComeBackTo } from './come-back'
import { elementsOf, show, updateFrames } from './marks'
import { ReviewBar } from './review-bar'
import { type Decision, ReviewLabel } from './review-label'
import { ReviewedRun } from './reviewed-run'
import { reviewStrings } from './strings'
import surfaces from './surfaces.css?inline'

export { clearReview, isReviewed, showRestored } from './marks'
export type { Decision }

export interface ReviewOptions {
  readonly document: Document
  readonly runs: readonly HiddenRun[]
  readonly tools: PageTools
  /** Run to begin with. */
  readonly first: string | undefined
  /** Ids of the runs that the reader brought back on this page. */
  readonly restored: ReadonlySet<string>
  /**
   * Saves what the reader decides. Rejects where that fails; the run then goes back to what it was.
   * Runs of the same kind are decided together where the decision is for the site.
   */
  decide(runs: readonly HiddenRun[], decision: Decision): Promise<void>
  /** Lets the reader choose something else to hide; left out where that cannot be done. */
  readonly onHideMore?: () => void
  readonly onDone: () => void
  readonly signal: AbortSignal
}

/** Shows what was hidden at its places, each with its reason; a restored run stays after the review. */
export function startReview(options: ReviewOptions): void {
  const { document, runs, tools, restored, signal } = options
  const t = reviewStrings(tools.language)
  const reason = reasonStrings(tools.language)
  const dark =
    tools.theme === 'dark' ||
    (tools.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  const back = placeToComeBackTo(document)
  for (const run of runs) for (const element of elementsOf(document, run.id)) show(element, 'shown')
  updateFrames(document)
  const reviewed = runs
    .filter(({ id }) => elementsOf(document, id).length > 0)
    .map((run) => {
      const decision = restored.has(run.id) ? 'restored' : 'none'
      return new ReviewedRun(run, decision, document, tools, signal)
    })
  let current = Math.max(
    0,
    reviewed.findIndex(({ run }) => run.id === options.first),
  )

  const draw = () => {
    reviewed.forEach((item, index) => {
      const { run, decision, empty, trouble, showAll } = item
      item.label.element.toggleAttribute('data-restored', decision !== 'none')
      item.label.draw(
        <ReviewLabel
          {...{ run, decision, empty, trouble, reason, t }}
          at={index + 1}
          total={reviewed.length}
          onDecide={(next) => void decide([item], next)}
          onShowAll={showAll}
        />,
      )
    })
    tools.show('bar', () => (
      <>
        <Styles rules={surfaces} />
        <ReviewBar
          {...{ t, current }}
          count={reviewed.length}
          allRestored={reviewed.every(({ decision }) => decision !== 'none')}
          onStep={(step) => go(current + step)}
          onRestoreAll={restoreAll}
          onHideMore={options.onHideMore}
          onDone={options.onDone}
        />
      </>
    ))
  }
  const arrange = (items: readonly ReviewedRun[]) => {
    for (const item of items) item.reveal(dark)
    updateFrames(document)
    for (const item of items) item.measure()
    for (const item of items)
      item.cut(t, () => {
        arrange([item])
        item.focus()
      })
    draw()
  }
  const decide = async (items: readonly ReviewedRun[], next: Decision) => {
    const alike = items.flatMap((item) => (concernsSite(item, next) ? sameKind(item) : [item]))
    const before = new Map(alike.map((item) => [item, item.decision]))
    for (const item of alike) Object.assign(item, { decision: next, trouble: null })
    arrange(alike)
    tools.announce(t(next === 'none' ? 'hidden' : next))
    try {
      await options.decide(
        alike.map(({ run }) => run),
        next,
      )
    } catch (error) {
      for (const item of alike)
        Object.assign(item, { decision: before.get(item), trouble: String(error) })
      if (!signal.aborted) arrange(alike)
    }
  }
  const concernsSite = ({ decision }: ReviewedRun, next: Decision) =>
    decision === 'kept' || next === 'kept'
  const sameKind = ({ run }: ReviewedRun) => reviewed.filter((item) => item.run.key === run.key)
  const restoreAll = () => {
    const hidden = reviewed.filter(({ decision }) => decision === 'none')
    const restored = reviewed.filter(({ decision }) => decision === 'restored')
    void (hidden.length > 0 ? decide(hidden, 'restored') : decide(restored, 'none'))
  }
  const go = (to: number) => {
    current = (to + reviewed.length) % Math.max(1, reviewed.length)
    draw()
    if (reviewed[current]) reviewed[current]?.focus()
    else tools.focus('bar')
  }

  for (const item of reviewed) item.placeLabel()
  arrange(reviewed)
  go(current)
  tools.announce(t('announced', { n: reviewed.length }))
  // A picture or frame that arrives makes a block longer.
  let measuring = 0
  document.addEventListener(
    'load',
    () => {
      measuring ||= requestAnimationFrame(() => {
        measuring = 0
        if (!signal.aborted) arrange(reviewed)
      })
    },
    { capture: true, signal },
  )
  document.addEventListener('keydown', (event) => event.key === 'Escape' && options.onDone(), {
    signal,
  })
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(measuring)
    tools.hide('bar')
    for (const item of reviewed) item.end()
    updateFrames(document)
    back()
  })
}
