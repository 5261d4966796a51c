// @vitest-environment happy-dom
import type { VNode } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Cards, MarkedPost, startCards } from '../../../../src/glossary/card/start-cards'
import { waits } from '../../../../src/glossary/card/trail'
import { cardsWhenWanted } from '../../../../src/glossary/card/when-wanted'
import type { GlossaryServices } from '../../../../src/glossary/services'
import { glossaryStrings } from '../../../../src/glossary/strings'

interface Waiting {
  failed: boolean
  onRetry(): void
  onClose(): void
}

/** A post of two terms whose cards come, fail or stay away as the test says. */
function begin(letterKeys = false) {
  const stop = new AbortController()
  const terms = ['one', 'two'].map((text) => {
    const term = document.createElement('cm-term')
    term.textContent = text
    term.tabIndex = 0
    document.body.append(term)
    return term
  })
  const told: unknown[] = []
  const cards: Cards = {
    react: (event) => void told.push(event),
    enter: () => void told.push('enter'),
    go: (where) => void told.push(where),
    show: (index) => void told.push(index),
  }
  const loads: { come(): void; fail(): void }[] = []
  let note: Waiting | null = null
  const services = {
    letterKeys,
    cards: () =>
      new Promise<typeof startCards>((resolve, reject) =>
        loads.push({ come: () => resolve(() => cards), fail: () => reject(new Error('gone')) }),
      ),
    tools: {
      events: document,
      show: (_: string, content: (layout: string) => VNode<Waiting>) => {
        note = content('rail').props
      },
      hide: () => {
        note = null
      },
      focus: () => true,
    },
  } as unknown as GlossaryServices & { onKnown(): void }
  const marked = terms.map((term) => ({ elements: [term] }))
  const post = { marked } as unknown as MarkedPost
  const controls = cardsWhenWanted(post, services, glossaryStrings('en'), stop.signal)
  const settle = () => vi.advanceTimersByTimeAsync(0)
  return {
    terms,
    told,
    loads,
    controls,
    stop: () => stop.abort(),
    note: () => note,
    async come(at = 0) {
      loads[at]?.come()
      await settle()
    },
    async fail(at = 0) {
      loads[at]?.fail()
      await settle()
    },
  }
}

const press = (target: EventTarget, init: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  target.dispatchEvent(event)
  return event.defaultPrevented
}
const click = (target: EventTarget | undefined, detail = 1) =>
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }))

describe('what opens cards', () => {
  let stop = () => {}
  const start = (letterKeys?: boolean) => {
    const begun = begin(letterKeys)
    stop = begun.stop
    return begun
  }
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    stop()
    document.body.replaceChildren()
    vi.useRealTimers()
  })

  it('is loaded when a card is first wanted, and only once', async () => {
    const { terms, told, loads, come } = start()
    expect(loads).toHaveLength(0)
    click(terms[0])
    click(terms[1])
    expect(loads).toHaveLength(1)
    await come()
    expect(told).toEqual([{ kind: 'pin', term: 1 }])
    // From then on the cards hear the reader themselves.
    click(terms[0])
    expect(told).toHaveLength(1)
    expect(loads).toHaveLength(1)
  })

  it('leads a reader into the card who asked by the keyboard', async () => {
    const { terms, told, come } = start()
    expect(press(terms[1] as Element, { key: 'Enter' })).toBe(true)
    await come()
    expect(told).toEqual([{ kind: 'focus-term', term: 1 }, 'enter'])
  })

  it('opens nothing for a pointer that has gone on', async () => {
    const { terms, told, loads, come, fail, note } = start()
    terms[0]?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
    await fail()
    expect(note()).toBeNull()
    terms[0]?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
    expect(loads).toHaveLength(2)
    await come(1)
    expect(told).toEqual([])
  })

  it('does what commands, the list and letters asked for meanwhile', async () => {
    const { told, controls, come } = start(true)
    controls.go('next')
    expect(press(document.body, { key: 'd', code: 'KeyD', shiftKey: true })).toBe(true)
    await come()
    controls.show(1)
    expect(told).toEqual(['previous', 1])
  })

  it('leaves letters alone that are no shortcuts', () => {
    const { loads } = start()
    expect(press(document.body, { key: 'd', code: 'KeyD' })).toBe(false)
    expect(loads).toHaveLength(0)
  })

  it('says that it is late, and then that it cannot be loaded', async () => {
    const { terms, note } = start()
    click(terms[0])
    await vi.advanceTimersByTimeAsync(waits.late - 1)
    expect(note()).toBeNull()
    await vi.advanceTimersByTimeAsync(1)
    expect(note()?.failed).toBe(false)
    await vi.advanceTimersByTimeAsync(waits.lost)
    expect(note()?.failed).toBe(true)
  })

  it('is loaded again on request, and goes on where it failed', async () => {
    const { terms, told, loads, fail, come, note } = start()
    click(terms[1])
    await fail()
    note()?.onRetry()
    expect(loads).toHaveLength(2)
    await come(1)
    expect(note()).toBeNull()
    expect(told).toEqual([{ kind: 'pin', term: 1 }, 'enter'])
  })

  it('gives focus back to the term where the reader leaves it at that', async () => {
    const { terms, loads, fail, note } = start()
    terms[0]?.focus()
    press(terms[0] as Element, { key: 'Enter' })
    await fail()
    const before = loads.length
    terms[0]?.blur()
    expect(press(document.body, { key: 'Escape' })).toBe(true)
    expect(note()).toBeNull()
    expect(document.activeElement).toBe(terms[0])
    expect(loads).toHaveLength(before)
    expect(press(document.body, { key: 'Escape' })).toBe(false)
  })

  it('is forgotten about with the page', async () => {
    const { terms, told, come, note } = start()
    click(terms[0])
    await vi.advanceTimersByTimeAsync(waits.late)
    stop()
    expect(note()).toBeNull()
    await come()
    expect(told).toEqual([])
  })
})
