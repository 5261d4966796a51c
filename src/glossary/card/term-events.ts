import type { MarkedMention } from '../marks/mark'
import type { TermStep } from '../services'

/** Keys that lead to the terms, by their place on the keyboard: the same in every layout. */
const letterKeys: Readonly<Record<string, TermStep>> = { KeyD: 'next', KeyE: 'card' }
const written = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/** What happens to the marked terms of a post. */
export interface TermEvents {
  /** Index of the mention that an event stands in. */
  termAt(target: EventTarget | null): number | undefined
  /** Listens before the page does, as pages stop events. */
  on<Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ): void
}

/** @param events hears what happens to the terms */
export function termEvents(
  marked: readonly MarkedMention[],
  events: Document | ShadowRoot,
  signal: AbortSignal,
): TermEvents {
  const indexes = new Map<Element, number>()
  for (const [index, { elements }] of marked.entries())
    for (const element of elements) indexes.set(element, index)
  return {
    termAt(target) {
      const term = target instanceof Element ? target.closest('cm-term:not([data-known])') : null
      return term ? indexes.get(term) : undefined
    },
    on: (name, listener) =>
      events.addEventListener(name, listener as EventListener, { capture: true, signal }),
  }
}

/** Nothing else is to come of an event: a dialog around the post would close on a key's own effect. */
export function take(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}

/** Whether a key presses the control it is pressed on. */
export function isPress(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && !isModified(event)
}

/** Where a letter leads among the terms, for readers who switched such keys on. */
export function stepBy(event: KeyboardEvent): TermStep | undefined {
  const step = letterKeys[event.code]
  if (!step || isModified(event) || isWritten(event)) return undefined
  return step === 'next' && event.shiftKey ? 'previous' : step
}

function isModified({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey
}

/** Whether a key writes a letter where it is pressed. */
function isWritten(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  return event.isComposing || (target instanceof Element && target.closest(written) !== null)
}
