/** Delays in ms, by the design: time enough to pass over a term, and to travel from it to its card. */
export const delays = { open: 250, close: 350, openWhileTravelling: 400 } as const

export type HoverEvent =
  | { readonly kind: 'enter-term'; readonly term: number }
  | { readonly kind: 'leave-term' }
  | { readonly kind: 'enter-card' }
  | { readonly kind: 'leave-card' }
  | { readonly kind: 'pin'; readonly term: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'timer' }

export interface HoverState {
  /** Term whose card is open. */
  readonly open: number | null
  /** A pinned card stays until it is closed. */
  readonly pinned: boolean
  /** What happens when the time is up. */
  readonly waiting: { readonly to: 'open'; readonly term: number } | { readonly to: 'close' } | null
  /** Time until then, in ms; 0 where nothing waits. */
  readonly delay: number
}

export const closedState: HoverState = { open: null, pinned: false, waiting: null, delay: 0 }

/**
 * When a card opens and closes as the pointer moves: pure, so that it can be tested without a clock.
 * WCAG 2.2, 1.4.13: the card can be reached with the pointer, dismissed, and does not time out.
 */
export function nextHoverState(state: HoverState, event: HoverEvent): HoverState {
  const still: HoverState = { ...state, waiting: null, delay: 0 }
  switch (event.kind) {
    case 'enter-term': {
      if (state.pinned || state.open === event.term) return still
      const delay = state.open === null ? delays.open : delays.openWhileTravelling
      return { ...state, waiting: { to: 'open', term: event.term }, delay }
    }
    case 'leave-term':
    case 'leave-card':
      if (state.pinned || state.open === null) return still
      return { ...state, waiting: { to: 'close' }, delay: delays.close }
    case 'enter-card':
      return still
    case 'pin':
      return { open: event.term, pinned: true, waiting: null, delay: 0 }
    case 'close':
      return closedState
    case 'timer':
      if (state.waiting?.to === 'open') return { ...closedState, open: state.waiting.term }
      return state.waiting ? closedState : state
  }
}
