import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSlices } from '../../../src/page/slices'

describe('work in slices', () => {
  afterEach(() => vi.restoreAllMocks())

  it('goes on at once within a slice, and lets others have their turn after it', async () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    const breathe = createSlices()
    let turns = 0
    const others = setInterval(() => turns++)
    now = 5
    await breathe()
    expect(turns).toBe(0)
    for (now = 7; turns === 0; now += 7) await breathe()
    clearInterval(others)
    expect(turns).toBeGreaterThan(0)
  })
})
