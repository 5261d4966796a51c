import { jumpTo } from '../contents/jump'
import type { Place } from '../page/place'

/** A place this much below the window's upper edge is the one being read, in CSS px: where a jump ends. */
const readingEdge = 60

/** Where letters are text, or mean something to the page's own control. */
const typing =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role=textbox]'

/**
 * Keys without modifiers, for readers who switched them on: J and K go through the paragraphs. They are told
 * by their place on the keyboard, so that they work in a Russian layout too.
 */
export function startLetterKeys(
  document: Document,
  places: readonly Place[],
  signal: AbortSignal,
): void {
  const actions: Readonly<Record<string, () => void>> = {
    KeyJ: () => goTo(places.find((place) => place.box().top > readingEdge)),
    KeyK: () => goTo(places.findLast((place) => place.box().top < 0)),
  }
  const goTo = (place: Place | undefined) => place && jumpTo(place, window, signal)
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat) return
    if (event.isComposing || isTyping(event)) return
    const action = actions[event.code]
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    action()
  }
  // Before the page's own keys: the reader chose what these letters do.
  document.addEventListener('keydown', onKey, { capture: true, signal })
}

function isTyping(event: KeyboardEvent): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(typing))
}
