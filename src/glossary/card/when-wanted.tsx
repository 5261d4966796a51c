import type { GlossaryServices } from '../services'
import type { GlossaryTranslate } from '../strings'
import type { OpenCards } from './controls'
import { delays } from './hover'
import type { Cards, MarkedPost } from './start-cards'
import { isPress, stepBy, take, termEvents } from './term-events'
import { waits } from './trail'
import { WaitingCard } from './waiting-card'

/** What the reader did on the page before cards could be opened. */
interface Want {
  fulfil(cards: Cards): void
  /** Whether it is still wanted: a pointer may only have passed over a term. */
  isStill(): boolean
  /** The term whose reader is to be led into the card. */
  readonly enteredFrom: Element | undefined
}

/**
 * Loads what opens the cards of a post when its reader first wants one, and then does what was wanted last.
 * Most pages are read without a card.
 */
export function cardsWhenWanted(
  post: MarkedPost,
  services: GlossaryServices & { onKnown(): void },
  t: GlossaryTranslate,
  signal: AbortSignal,
): OpenCards {
  const { tools } = services
  const before = new AbortController()
  let cards: Cards | undefined
  let wanted: Want | undefined
  let isLoading = false
  let isWaitShown = false
  /** Focus goes back to a term: no reason to want its card again. */
  let returning = false

  const load = async () => {
    isLoading = true
    const late = setTimeout(showWait, waits.late, false)
    try {
      const lost = new Promise<never>((_, fail) => setTimeout(fail, waits.lost))
      const start = await Promise.race([services.cards(), lost])
      if (signal.aborted) return
      before.abort()
      hideWait()
      cards = start(post, services, signal)
      if (wanted?.isStill()) wanted.fulfil(cards)
    } catch {
      showWait(true)
    } finally {
      clearTimeout(late)
      isLoading = false
    }
  }
  const want = (
    fulfil: Want['fulfil'],
    isStill: Want['isStill'] = () => true,
    enteredFrom?: Element,
  ) => {
    wanted = { fulfil, isStill, enteredFrom }
    if (!isLoading) void load()
  }
  const showWait = (failed: boolean) => {
    if (signal.aborted || !wanted?.isStill()) return
    isWaitShown = true
    tools.show('note', () => <WaitingCard {...{ failed, t }} onRetry={retry} onClose={dismiss} />)
    if (wanted.enteredFrom) tools.focus('note')
  }
  const hideWait = () => {
    if (isWaitShown) tools.hide('note')
    isWaitShown = false
  }
  const dismiss = () => {
    const from = wanted?.enteredFrom
    wanted = undefined
    hideWait()
    returning = true
    if (from instanceof HTMLElement) from.focus({ preventScroll: true })
    returning = false
  }
  /** The control that was pressed goes: focus follows into the card. */
  const retry = () => {
    const last = wanted
    want((loaded) => {
      last?.fulfil(loaded)
      loaded.enter()
    })
  }

  const { termAt, on } = termEvents(
    post.marked,
    tools.events,
    AbortSignal.any([signal, before.signal]),
  )
  on('mouseover', ({ target }) => {
    const term = termAt(target)
    if (term === undefined) return
    const since = performance.now()
    want(
      ({ react }) => {
        react({ kind: 'enter-term', term })
        // The pointer has been there for as long as it is to be.
        if (performance.now() - since > delays.open) react({ kind: 'timer' })
      },
      () => (target as Element).matches(':hover'),
    )
  })
  on('click', ({ target, detail }) => {
    const term = termAt(target)
    if (term !== undefined)
      want(
        ({ react, enter }) => {
          react({ kind: 'pin', term })
          // A screen reader's click comes from no pointer: its reader is to be led to the card.
          if (detail === 0) enter()
        },
        undefined,
        detail === 0 ? (target as Element) : undefined,
      )
  })
  on('focusin', ({ target }) => {
    const term = termAt(target)
    if (term === undefined || returning) return
    const element = target as Element
    const isStill = () => element.matches(':focus-visible')
    if (isStill()) want(({ react }) => react({ kind: 'focus-term', term }), isStill)
  })
  on('keydown', (event) => {
    if (event.key === 'Escape' && isWaitShown) {
      take(event)
      dismiss()
      return
    }
    const step = services.letterKeys && stepBy(event)
    const term = termAt(event.target)
    if (step) go(step)
    else if (term !== undefined && isPress(event))
      want(
        ({ react, enter }) => {
          react({ kind: 'focus-term', term })
          enter()
        },
        undefined,
        event.target as Element,
      )
    else return
    take(event)
  })
  signal.addEventListener('abort', hideWait)

  const go: OpenCards['go'] = (where) => (cards ? cards.go(where) : want((l) => l.go(where)))
  return {
    go,
    show: (index) => (cards ? cards.show(index) : want((l) => l.show(index))),
  }
}
