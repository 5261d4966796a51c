import type { TermStep } from '../services'
import type { HoverEvent } from './hover'
import { isPress, stepBy, type TermEvents, take } from './term-events'

interface CardListener {
  react(event: HoverEvent): void
  /** Whether an event came from the card or the other tools. */
  isOurs(event: Event): boolean
  isOpen(): boolean
  /** The reader wants into the card. */
  enter(): void
  dismiss(): void
  /** Told of letters that are shortcuts; left out where they are none. */
  go?: (where: TermStep) => void
}

/** Turns what the reader does on the page into events of the card. */
export function listenForCards(
  { termAt, on }: TermEvents,
  { react, isOurs, isOpen, enter, dismiss, go }: CardListener,
): void {
  on('mouseover', ({ target }) => {
    const term = termAt(target)
    if (term !== undefined) react({ kind: 'enter-term', term })
  })
  on('mouseout', ({ target, relatedTarget }) => {
    const term = termAt(target)
    if (term !== undefined && term !== termAt(relatedTarget)) react({ kind: 'leave-term' })
  })
  on('click', (event) => {
    const term = termAt(event.target)
    if (term !== undefined) {
      react({ kind: 'pin', term })
      // A screen reader's click comes from no pointer: its reader is to be led to the card.
      if (event.detail === 0) enter()
    } else if (isOpen() && !isOurs(event)) react({ kind: 'close' })
  })
  on('focusin', ({ target }) => {
    const term = termAt(target)
    // A click gives focus too, and opens by itself.
    if (term !== undefined && (target as Element).matches(':focus-visible'))
      react({ kind: 'focus-term', term })
  })
  on('focusout', ({ target }) => {
    if (termAt(target) !== undefined) react({ kind: 'blur' })
  })
  on('keydown', (event) => {
    if (event.key === 'Escape' && isOpen()) {
      take(event)
      dismiss()
      return
    }
    const step = go && stepBy(event)
    if (step) {
      take(event)
      go(step)
      return
    }
    const term = termAt(event.target)
    if (term === undefined || !isPress(event)) return
    take(event)
    react({ kind: 'focus-term', term })
    enter()
  })
}
