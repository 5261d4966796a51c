import { describe, expect, it } from 'vitest'
import {
  closedState,
  delays,
  type HoverEvent,
  nextHoverState,
} from '../../../../src/glossary/card/hover'

function stateAfter(...events: HoverEvent[]) {
  return events.reduce(nextHoverState, closedState)
}

/** Plays events with the time in ms that passes after each, and tells what is open at the end. */
function openAfter(...steps: readonly (readonly [event: HoverEvent, time: number])[]) {
  let state = closedState
  for (const [event, time] of steps) {
    state = nextHoverState(state, event)
    if (state.waiting && state.delay <= time) state = nextHoverState(state, { kind: 'timer' })
  }
  return state.open
}

const enter = (term: number): HoverEvent => ({ kind: 'enter-term', term })
const pin = (term: number): HoverEvent => ({ kind: 'pin', term })
const focus = (term: number): HoverEvent => ({ kind: 'focus-term', term })
const leave: HoverEvent = { kind: 'leave-term' }
const enterCard: HoverEvent = { kind: 'enter-card' }
const leaveCard: HoverEvent = { kind: 'leave-card' }
const focusCard: HoverEvent = { kind: 'focus-card' }
const blur: HoverEvent = { kind: 'blur' }
const close: HoverEvent = { kind: 'close' }
const long = 60_000

type Steps = readonly (readonly [event: HoverEvent, time: number])[]

const pointerCases: readonly [what: string, steps: Steps, open: number | null][] = [
  ['waits before it opens', [[enter(1), delays.open - 1]], null],
  ['opens where the pointer rests', [[enter(1), delays.open]], 1],
  [
    'does not open for a pointer that passes over',
    [
      [enter(1), 200],
      [leave, long],
    ],
    null,
  ],
  [
    'stays open as long as the pointer rests on its term',
    [
      [enter(1), delays.open],
      [enter(1), long],
    ],
    1,
  ],
  [
    'stays for a moment after the pointer has left',
    [
      [enter(1), long],
      [leave, delays.close - 1],
    ],
    1,
  ],
  [
    'closes after that moment',
    [
      [enter(1), long],
      [leave, delays.close],
    ],
    null,
  ],
  [
    'stays while the pointer is in it',
    [
      [enter(1), long],
      [leave, 300],
      [enterCard, long],
    ],
    1,
  ],
  [
    'closes when the pointer has left it too',
    [
      [enter(1), long],
      [leave, 300],
      [enterCard, 10],
      [leaveCard, delays.close],
    ],
    null,
  ],
  [
    'stays when the pointer comes back to the term',
    [
      [enter(1), long],
      [leave, 300],
      [enterCard, 10],
      [leaveCard, 300],
      [enter(1), long],
    ],
    1,
  ],
  [
    'lets the pointer travel over other terms on its way into it',
    [
      [enter(1), long],
      [leave, 10],
      [enter(2), delays.openWhileTravelling - 1],
      [leave, 10],
      [enterCard, long],
    ],
    1,
  ],
  [
    'gives way to another term where the pointer rests',
    [
      [enter(1), long],
      [leave, 10],
      [enter(2), delays.openWhileTravelling],
    ],
    2,
  ],
]

const heldCases: readonly [what: string, steps: Steps, open: number | null][] = [
  ['opens at once for focus', [[focus(1), 0]], 1],
  ['opens at once for a click', [[pin(1), 0]], 1],
  [
    'stays for focus when the pointer leaves',
    [
      [focus(1), 0],
      [enter(1), 10],
      [leave, long],
    ],
    1,
  ],
  [
    'is not taken from focus by a pointer that comes to rest on another term',
    [
      [focus(1), 0],
      [enter(2), long],
    ],
    1,
  ],
  [
    'stays while focus goes from the term into it',
    [
      [focus(1), 0],
      [blur, 1],
      [focusCard, long],
    ],
    1,
  ],
  [
    'closes after focus has left term and card',
    [
      [focus(1), 0],
      [blur, 1],
      [focusCard, 10],
      [blur, delays.close],
    ],
    null,
  ],
  [
    'goes with focus from term to term',
    [
      [focus(1), 10],
      [blur, 0],
      [focus(2), long],
    ],
    2,
  ],
  [
    'stays for the pointer when focus leaves',
    [
      [focus(1), 0],
      [enter(1), 10],
      [blur, long],
    ],
    1,
  ],
  [
    'stays when pinned, whatever pointer and focus do',
    [
      [pin(1), 0],
      [leave, long],
      [enter(2), long],
      [leave, long],
      [focusCard, 10],
      [blur, long],
    ],
    1,
  ],
  [
    'moves to another term that is clicked',
    [
      [pin(1), 0],
      [pin(2), long],
    ],
    2,
  ],
  [
    'closes when it is closed, pinned or not, with the pointer still on the term',
    [
      [enter(1), long],
      [pin(1), 0],
      [close, long],
    ],
    null,
  ],
  [
    'opens again only after the pointer has left and come back',
    [
      [enter(1), long],
      [close, long],
      [leave, 10],
      [enter(1), long],
    ],
    1,
  ],
]

describe('a card', () => {
  it.each([...pointerCases, ...heldCases])('%s', (_what, steps, open) => {
    expect(openAfter(...steps)).toBe(open)
  })

  it('remembers nothing once it is closed', () => {
    expect(stateAfter(focus(1), enter(1), close)).toEqual(closedState)
  })

  it('never times out while it is held', () => {
    for (const events of [[focus(1)], [pin(1)], [enter(1), { kind: 'timer' } as const]])
      expect(stateAfter(...events).waiting).toBeNull()
  })
})
