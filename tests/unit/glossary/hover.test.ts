import { describe, expect, it } from 'vitest'
import {
  closedState,
  delays,
  type HoverEvent,
  nextHoverState,
} from '../../../src/glossary/card/hover'

function stateAfter(...events: HoverEvent[]) {
  return events.reduce(nextHoverState, closedState)
}
const enter = (term: number): HoverEvent => ({ kind: 'enter-term', term })
const timer: HoverEvent = { kind: 'timer' }
const leave: HoverEvent = { kind: 'leave-term' }

describe('a card', () => {
  it('opens only after the pointer has rested on a term', () => {
    expect(stateAfter(enter(1))).toMatchObject({ open: null, delay: delays.open })
    expect(stateAfter(enter(1), timer).open).toBe(1)
  })

  it('does not open for a pointer that passes over', () => {
    expect(stateAfter(enter(1), leave, timer).open).toBeNull()
  })

  it('stays while the pointer travels into it, over other terms', () => {
    const travelling = stateAfter(enter(1), timer, leave, enter(2))
    expect(travelling).toMatchObject({ open: 1, delay: delays.openWhileTravelling })
    expect(nextHoverState(nextHoverState(travelling, { kind: 'enter-card' }), timer).open).toBe(1)
  })

  it('closes when the pointer has left both', () => {
    expect(stateAfter(enter(1), timer, leave)).toMatchObject({ open: 1, delay: delays.close })
    expect(stateAfter(enter(1), timer, leave, timer).open).toBeNull()
  })

  it('stays when pinned, until it is closed', () => {
    const pinned = stateAfter({ kind: 'pin', term: 3 }, leave, timer)
    expect(pinned.open).toBe(3)
    expect(nextHoverState(pinned, enter(1))).toMatchObject({ open: 3, delay: 0 })
    expect(nextHoverState(pinned, { kind: 'close' })).toEqual(closedState)
  })
})
