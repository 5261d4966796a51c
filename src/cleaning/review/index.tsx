import { reasonStrings } from '../../interface/reasons'
import type { PageTools } from '../../interface/tools/page-tools'
import { createShadowHost, type ShadowHost } from '../../interface/tools/shadow-host'
import { hiddenAttribute } from '../hide'
import type { HiddenRun } from '../plan'
import { ReviewBar } from './review-bar'
import { ReviewLabel } from './review-label'
import { reviewStrings } from './strings'

/** How a hidden element is shown: greyed for a look, or brought back. */
const reviewAttribute = 'data-cm-review'

export interface ReviewOptions {
  readonly document: Document
  readonly runs: readonly HiddenRun[]
  readonly tools: PageTools
  /** Run to begin with. */
  readonly first: string | undefined
  /** Runs the reader brought back; kept up to date. */
  readonly restored: Set<string>
  readonly onDone: () => void
  readonly signal: AbortSignal
}

/** Shows what was hidden at its places, each with its reason; a restored run stays after the review. */
export function startReview({
  document,
  runs,
  tools,
  first,
  restored,
  onDone,
  signal,
}: ReviewOptions): void {
  const t = reviewStrings(tools.language)
  const reason = reasonStrings(tools.language)
  const labels = new Map<string, ShadowHost>()
  let current = Math.max(
    0,
    runs.findIndex(({ id }) => id === first),
  )

  const draw = () => {
    for (const run of runs) {
      const isRestored = restored.has(run.id)
      for (const element of elementsOf(document, run.id))
        element.setAttribute(reviewAttribute, isRestored ? 'restored' : 'shown')
      const toggle = () => {
        if (!restored.delete(run.id)) restored.add(run.id)
        draw()
      }
      labels
        .get(run.id)
        ?.draw(<ReviewLabel {...{ run, reason, t }} restored={isRestored} onToggle={toggle} />)
    }
    tools.show('bar', () => (
      <ReviewBar
        {...{ t, current, onDone }}
        count={runs.length}
        onStep={(step) => go(current + step)}
        onRestoreAll={() => {
          for (const { id } of runs) restored.add(id)
          draw()
        }}
      />
    ))
  }
  const go = (to: number) => {
    current = (to + runs.length) % runs.length
    const run = runs[current]
    labels.get(run?.id ?? '')?.element.scrollIntoView({ block: 'center' })
    draw()
  }

  for (const run of runs) {
    const [element] = elementsOf(document, run.id)
    if (!element) continue
    const label = createShadowHost(document, tools.theme, signal)
    placeBefore(label.element, element)
    labels.set(run.id, label)
  }
  draw()
  go(current)
  document.addEventListener('keydown', (event) => event.key === 'Escape' && onDone(), { signal })
  signal.addEventListener('abort', () => {
    tools.hide('bar')
    for (const run of runs)
      if (!restored.has(run.id))
        for (const element of elementsOf(document, run.id)) element.removeAttribute(reviewAttribute)
  })
}

/** Takes every sign of a review back, also from what the reader restored. */
export function clearReview(document: Document): void {
  for (const element of document.querySelectorAll(`[${reviewAttribute}]`))
    element.removeAttribute(reviewAttribute)
}

function elementsOf(document: Document, run: string): Element[] {
  return [...document.querySelectorAll(`[${hiddenAttribute}="${CSS.escape(run)}"]`)]
}

/** In front of an element, but never where only rows, cells or items may stand. */
function placeBefore(label: Element, element: Element): void {
  const cell = element.closest('td, th, li') ?? element.querySelector('td, th')
  if (
    cell &&
    (cell === element || element.contains(cell) || /^(?:TR|TBODY|TABLE)$/.test(element.tagName))
  )
    cell.prepend(label)
  else element.before(label)
}
