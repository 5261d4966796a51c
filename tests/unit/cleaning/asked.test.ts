import { describe, expect, it } from 'vitest'
import { confidenceInRepeat, type RepeatEvidence } from '../../../src/cleaning/asked'

const mirror: RepeatEvidence = {
  words: 300,
  copies: 1,
  matched: 1,
  share: 0.9,
  between: 4,
  isMarked: true,
}
const unmarked: RepeatEvidence = { ...mirror, isMarked: false }

describe('the confidence that an unknown page repeats a post', () => {
  it.each<[string, RepeatEvidence]>([
    ['a mirror’s page', mirror],
    ['a short post among much filler', { ...mirror, words: 20, share: 0.2 }],
    ['a page that is nothing but a long text twice', unmarked],
  ])('is there for %s', (_, evidence) => {
    expect(confidenceInRepeat(evidence)).toBeGreaterThan(0.4)
    expect(confidenceInRepeat(evidence)).toBeLessThan(1)
  })

  it.each<[string, RepeatEvidence]>([
    ['a sentence that recurs', { ...mirror, words: 5 }],
    ['a product’s description twice', { ...unmarked, words: 60 }],
    ['an abstract before its article', { ...unmarked, share: 0.2 }],
    ['a quotation with an answer', { ...unmarked, matched: 0.7 }],
    ['a quotation on a page of Telegram posts', { ...mirror, matched: 0.6 }],
    ['an item of a list', { ...mirror, copies: 6 }],
    ['texts far apart', { ...mirror, between: 400 }],
    ['no copy at all', { ...mirror, copies: 0 }],
  ])('is none for %s', (_, evidence) => {
    expect(confidenceInRepeat(evidence)).toBe(0)
  })

  it('grows with the evidence', () => {
    const grown = confidenceInRepeat(mirror)
    expect(grown).toBeGreaterThan(confidenceInRepeat(unmarked))
    expect(grown).toBeGreaterThan(confidenceInRepeat({ ...mirror, share: 0.3 }))
    expect(grown).toBeGreaterThan(confidenceInRepeat({ ...mirror, matched: 0.92 }))
  })
})
