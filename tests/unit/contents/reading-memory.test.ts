import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OutlineEntry } from '../../../src/contents/outline'
import { postKey } from '../../../src/contents/post-key'
import { entryLeft, keepPlace } from '../../../src/contents/reading-memory'

const entries: OutlineEntry[] = ['Начало', 'Середина', 'Конец'].map((label, at) => ({
  line: at * 3,
  level: 1,
  kind: 'heading',
  label,
  count: 1,
}))

describe('where a post was left', () => {
  it.each([
    ['nothing kept', null, null],
    ['the same line and label', { line: 3, label: 'Середина' }, 1],
    ['a label whose line moved', { line: 40, label: 'Конец' }, 2],
    ['a label that is gone', { line: 3, label: 'Другое' }, null],
    ['the first section', { line: 0, label: 'Начало' }, null],
  ])('with %s', (_, place, entry) => {
    expect(entryLeft(entries, place)).toBe(entry)
  })

  it('is known by channel and number on every mirror, else by the page', () => {
    const address = { site: 'tg-me', host: 'tg-me.com', kind: 'post', channel: 'Bridges' } as const
    expect(postKey({ ...address, post: 19 }, '/x')).toBe('bridges/19')
    expect(postKey({ ...address, channel: null, post: null }, '/x')).toBe('tg-me.com/x')
  })
})

describe('keeping it', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('takes staying in a section, and the end of the post for having read it', () => {
    const left: unknown[] = []
    const stop = new AbortController()
    const keep = keepPlace((place) => left.push(place), stop.signal)
    keep(entries[0], false)
    vi.advanceTimersByTime(500)
    keep(entries[1], false)
    vi.advanceTimersByTime(2000)
    expect(left).toEqual([{ line: 3, label: 'Середина' }])
    keep(entries[2], true)
    vi.advanceTimersByTime(2000)
    expect(left.at(-1)).toBe(null)
    keep(entries[1], false)
    stop.abort()
    vi.advanceTimersByTime(2000)
    expect(left).toHaveLength(2)
  })
})
