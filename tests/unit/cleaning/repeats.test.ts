import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRepeats } from '../../../src/cleaning/duplicates/repeats'
import { wordsOf } from '../../../src/cleaning/text/words'

describe('repeats', () => {
  it('are whole where the repeated text has refrains, whatever else is on the page', () => {
    const word = fc.integer({ min: 0, max: 1e6 }).map((number) => `w${number}`)
    const texts = fc.uniqueArray(word, { minLength: 120, maxLength: 500 })
    fc.assert(
      fc.property(texts, (others) => {
        const refrain = 'what shall we do with the drunken sailor'
        const end = 'early in the morning before the sun is up'
        const song = [refrain, refrain, refrain, end].join(' ')
        const words = wordsOf([others.join(' '), song, song])
        const { count } = wordsOf([song])
        expect(findRepeats(words).some(({ length }) => length === count)).toBe(true)
      }),
      // Where slots ran out it was one text in five hundred that failed.
      { numRuns: 5_000 },
    )
  })
})
