import type { MarkedMention } from '../marks/mark'
import type { TermStep } from '../services'
import type { HoverEvent } from './hover'

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

/** Keys that lead to the terms, by their place on the keyboard: the same in every layout. */
const letterKeys: Readonly<Record<string, TermStep>> = { KeyD: 'next', KeyE: 'card' }
const written = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/**
 * Turns what the reader does on the page into events of the card. It listens before the page does, as
 * pages stop events.
 * @param events hears what happens to the terms
 */
export function listenForCards(
  marked: readonly MarkedMention[],
  events: Document | ShadowRoot,
  { react, isOurs, isOpen, enter, dismiss, go }: CardListener,
  signal: AbortSignal,
): void {
  const indexes = new Map<Element, number>()
  for (const [index, { elements }] of marked.entries())
    for (const element of elements) indexes.set(element, index)

  const termAt = (target: EventTarget | null): number | undefined => {
    const term = target instanceof Element ? target.closest('cm-term:not([data-known])') : null
    return term ? indexes.get(term) : undefined
  }
  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ) => events.addEventListener(name, listener as EventListener, { capture: true, signal })

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
      // A dialog around the post would close on the key's own effect.
      event.preventDefault()
      event.stopPropagation()
      dismiss()
      return
    }
    const step = letterKeys[event.code]
    if (go && step && !isModified(event) && !isWritten(event)) {
      event.preventDefault()
      event.stopPropagation()
      go(step === 'next' && event.shiftKey ? 'previous' : step)
      return
    }
    const term = termAt(event.target)
    if (term === undefined || !isPress(event)) return
    event.preventDefault()
    event.stopPropagation()
    react({ kind: 'focus-term', term })
    enter()
  })
}

function isPress(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && !isModified(event)
}

function isModified({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey
}

/** Whether a key writes a letter where it is pressed. */
function isWritten(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  return event.isComposing || (target instanceof Element && target.closest(written) !== null)
}
