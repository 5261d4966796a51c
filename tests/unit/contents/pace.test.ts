import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterStep, minutesLeft, wordsPerMinute } from '../../../src/contents/pace'

const nothing = { words: 0, minutes: 0 }
const known = 180

describe('the pace of reading', () => {
  it('is the known one until something was read', () => {
    expect(wordsPerMinute(nothing, known)).toBe(known)
  })

  it('comes near the reader’s own, and follows a change', () => {
    let pace = nothing
    for (let step = 0; step < 200; step++) pace = afterStep(pace, { words: 60, minutes: 0.2 })
    expect(wordsPerMinute(pace, known)).toBeGreaterThan(280)
    for (let step = 0; step < 800; step++) pace = afterStep(pace, { words: 60, minutes: 0.5 })
    expect(wordsPerMinute(pace, known)).toBeLessThan(150)
  })

  it.each([
    ['a pause', { words: 20, minutes: 5 }],
    ['a leap', { words: 2000, minutes: 0.1 }],
    ['going back', { words: -100, minutes: 0.5 }],
    ['no time at all', { words: 10, minutes: 0 }],
    ['nothing', nothing],
  ])('is not changed by %s', (_, step) => {
    expect(afterStep(nothing, step)).toEqual(nothing)
  })

  it('stays within what reading can be, whatever is measured', () => {
    const number = fc.double({ noNaN: true, min: -1e6, max: 1e6 })
    const steps = fc.array(fc.record({ words: number, minutes: number }))
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 5000 }), (measured, before) => {
        const speed = wordsPerMinute(measured.reduce(afterStep, nothing), before)
        expect(speed).toBeGreaterThanOrEqual(60)
        expect(speed).toBeLessThanOrEqual(700)
      }),
    )
  })
})

describe('minutes left', () => {
  it.each([
    [1800, 0, 180, 10],
    [1800, 0.5, 180, 5],
    [1800, 0.5, 360, 3],
    [10, 0, 180, 1],
    [1800, 1, 180, 1],
  ])('of %i words, %d of them read, at %i a minute: %i', (words, progress, speed, left) => {
    expect(minutesLeft(words, progress, speed)).toBe(left)
  })
})
