// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchPage } from '../../../src/content/watch/watch-page'

const hour = 3_600_000

describe('watching a page', () => {
  let stop: AbortController
  let told: string[]
  beforeEach(() => {
    vi.useFakeTimers()
    document.body.textContent = 'A page'
    stop = new AbortController()
    told = []
  })
  afterEach(() => {
    stop.abort()
    vi.useRealTimers()
  })

  const watch = () =>
    watchPage(
      document,
      {
        added: (elements) => told.push(`added ${elements.map(({ id }) => id)}`),
        unhidden: (_, run) => told.push(`unhidden ${run}`),
        changed: (unwatched) => told.push(unwatched ? 'changed unwatched' : 'changed'),
      },
      stop.signal,
    )
  const add = (id: string, text: string) => {
    const element = document.createElement('div')
    element.id = id
    element.textContent = text
    document.body.append(element)
  }

  it('tells of an element at once, and of a new text when the page has come to rest', async () => {
    watch()
    add('one', 'More')
    await vi.advanceTimersByTimeAsync(50)
    expect(told).toEqual(['added one'])
    await vi.advanceTimersByTimeAsync(5_000)
    expect(told).toEqual(['added one', 'changed'])
  })

  it('does not wait for ever for a page that never rests', async () => {
    watch()
    for (let round = 0; round < 50; round++) {
      add(`n${round}`, 'More')
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(told).toContain('changed')
  })

  it('does not take its own work for a change', async () => {
    const { unseen } = watch()
    unseen(() => add('own', 'Ours'))
    await vi.advanceTimersByTimeAsync(50)
    expect(told).toEqual([])
  })

  it('takes its own work within its own work for no change either, and what follows for one', async () => {
    const { unseen } = watch()
    unseen(() => {
      add('outer', 'Ours')
      unseen(() => add('inner', 'Ours'))
      add('last', 'Ours')
    })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(told).toEqual([])
    add('theirs', 'More')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(told).toEqual(['added theirs', 'changed'])
  })

  it('does not look at a page to which something without words was added', async () => {
    watch()
    add('frame', ' ')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(told).toEqual(['added frame'])
  })

  it('does not look again where the page says what it said at the last look', async () => {
    watch()
    add('one', 'More')
    await vi.advanceTimersByTimeAsync(5_000)
    const one = document.querySelector('#one')
    one?.replaceWith(one.cloneNode(true))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(told).toEqual(['added one', 'changed', 'added one'])
  })

  it('sleeps on a quiet page until the reader touches it, and then sees what it missed', async () => {
    watch()
    await vi.advanceTimersByTimeAsync(hour)
    add('missed', 'More')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(told).toEqual([])
    document.dispatchEvent(new Event('scroll'))
    expect(told).toEqual(['changed unwatched'])
    add('late', 'And more')
    await vi.advanceTimersByTimeAsync(50)
    expect(told).toEqual(['changed unwatched', 'added late'])
  })
})
