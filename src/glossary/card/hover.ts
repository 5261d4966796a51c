/** Delays in ms, by the design: time enough to pass over a term, and to travel from it to its card. */
export const delays = { open: 250, close: 350, openWhileTravelling: 400 } as const

export type HoverEvent =
  | { readonly kind: 'enter-term'; readonly term: number }
  | { readonly kind: 'leave-term' }
  | { readonly kind: 'enter-card' }
  | { readonly kind: 'leave-card' }
  | { readonly kind: 'focus-term'; readonly term: number }
  | { readonly kind: 'focus-card' }
  | { readonly kind: 'blur' }
  | { readonly kind: 'pin'; readonly term: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'timer' }

export interface HoverState {
  /** Term whose card is open. */
  readonly open: number | null
  /** A pinned card stays until it is closed. */
  readonly pinned: boolean
  /** Focus is on the open card's term or in the card. */
  readonly focused: boolean
  /** The pointer is on the open card's term or on the card. */
  readonly over: boolean
  /** What happens when the time is up. */
  readonly waiting: { readonly to: 'open'; readonly term: number } | { readonly to: 'close' } | null
  /** Time until then, in ms; 0 where nothing waits. */
  readonly delay: number
}

export const closedState: HoverState = {
  open: null,
  pinned: false,
  focused: false,
  over: false,
  waiting: null,
  delay: 0,
}

/**
 * When a card opens and closes as pointer and focus move: pure, so that it can be tested without a
 * clock. WCAG 2.2, 1.4.13: the card can be reached with the pointer, dismissed, and does not time out.
 */
export function nextHoverState(state: HoverState, event: HoverEvent): HoverState {
  const still: HoverState = { ...state, waiting: null, delay: 0 }
  switch (event.kind) {
    case 'enter-term': {
      if (state.open === event.term) return { ...still, over: true }
      if (state.pinned || state.focused) return { ...still, over: false }
      const delay = state.open === null ? delays.open : delays.openWhileTravelling
      return { ...state, over: false, waiting: { to: 'open', term: event.term }, delay }
    }
    case 'enter-card':
      return { ...still, over: true }
    case 'leave-term':
    case 'leave-card':
      return closingUnlessHeld({ ...still, over: false })
    case 'focus-term':
      return state.open === event.term
        ? { ...still, focused: true }
        : { ...closedState, open: event.term, focused: true }
    case 'focus-card':
      return { ...still, focused: true }
    case 'blur':
      return closingUnlessHeld({ ...still, focused: false })
    case 'pin':
      return { ...closedState, open: event.term, pinned: true, over: true }
    case 'close':
      return closedState
    case 'timer':
      if (state.waiting?.to === 'open')
        return { ...closedState, open: state.waiting.term, over: true }
      return state.waiting ? closedState : state
  }
}

function closingUnlessHeld(state: HoverState): HoverState {
  if (state.open === null || state.pinned || state.focused || state.over) return state
  return { ...state, waiting: { to: 'close' }, delay: delays.close }
}
