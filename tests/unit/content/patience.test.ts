import { describe, expect, it } from 'vitest'
import { Patience } from '../../../src/content/watch/patience'

describe('patience with a page', () => {
  it('ends for good with a key that comes too often', () => {
    const patience = new Patience<string>(3, 1000)
    const allowed = [0, 10, 20, 30, 5000].map((now) => patience.allows('ad', now))
    expect(allowed).toEqual([true, true, true, false, false])
    expect(patience.allows('other', 30)).toBe(true)
  })

  it('never ends with one that comes now and then', () => {
    const patience = new Patience<string>(3, 1000)
    const allowed = Array.from({ length: 50 }, (_, at) => patience.allows('ad', at * 400))
    expect(allowed.every(Boolean)).toBe(true)
  })
})
