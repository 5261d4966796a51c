import { describe, expect, it } from 'vitest'
import { placeCard } from '../../../src/interface/tools/float-card'

const window = { width: 800, height: 600 }
const card = { width: 340, height: 200 }
const term = (left: number, top: number) => ({ left, right: left + 80, top, bottom: top + 20 })

describe('a card under its term', () => {
  it.each([
    ['below the line', term(100, 100), false, { left: 100, top: 130 }],
    ['above where only there is room', term(100, 500), false, { left: 100, top: 290 }],
    ['inside the window at its end', term(700, 100), false, { left: 444, top: 130 }],
    ['inside the window at its beginning', term(2, 100), false, { left: 16, top: 130 }],
    ['by its right edge from right to left', term(500, 100), true, { left: 240, top: 130 }],
    ['inside the window from right to left', term(100, 100), true, { left: 16, top: 130 }],
  ])('stands %s', (_where, at, fromRight, place) => {
    expect(placeCard(at, card, window, fromRight)).toEqual(place)
  })

  it('stands below where there is room nowhere', () => {
    expect(placeCard(term(0, 100), { width: 100, height: 550 }, window, false).top).toBe(130)
  })
})
