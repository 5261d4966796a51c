// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { definedElsewhere } from '../../../src/glossary/card/defined-elsewhere'
import { termBeside } from '../../../src/glossary/card/visit'
import { listTerms } from '../../../src/glossary/list/terms'
import { type MarkedMention, setKnown } from '../../../src/glossary/marks/mark'

/** Marked mentions, one a word; paragraphs are ten units long. */
function marked(...terms: string[]): MarkedMention[] {
  return terms.map((term, index) => {
    const element = document.createElement('cm-term')
    return {
      mention: { start: index * 10, end: index * 10 + 1, term, form: term.toUpperCase() },
      elements: [element],
      language: 'en',
    }
  })
}
const text = { text: '', pieces: [], blockStarts: [0, 10, 20, 30] }

describe('the list of terms', () => {
  it('names each term once, in the order of the text, and says how often it is marked', () => {
    expect(listTerms(text, marked('b', 'a', 'b'))).toEqual([
      { term: 'b', words: 'B', index: 0, block: 0, times: 2 },
      { term: 'a', words: 'A', index: 1, block: 1, times: 1 },
    ])
  })

  it('leaves out what the reader knows', () => {
    const mentions = marked('a', 'b')
    for (const mention of mentions.slice(0, 1)) setKnown(mention, true)
    expect(listTerms(text, mentions).map(({ term }) => term)).toEqual(['b'])
  })
})

describe('the term beside', () => {
  it.each<[what: string, known: number[], from: number | null, by: 1 | -1, to: number | null]>([
    ['the next', [], 0, 1, 1],
    ['the one before', [], 2, -1, 1],
    ['the first after the last', [], 2, 1, 0],
    ['the last before the first', [], 0, -1, 2],
    ['past a known one', [1], 0, 1, 2],
    ['the same where all others are known', [0, 2], 1, 1, 1],
    ['none where all are known', [0, 1, 2], 1, 1, null],
    ['the first from nowhere', [], null, 1, 0],
    ['the last from nowhere, backwards', [], null, -1, 2],
  ])('is %s', (_what, known, from, by, to) => {
    const mentions = marked('a', 'b', 'c')
    for (const index of known) {
      const mention = mentions[index]
      if (mention) setKnown(mention, true)
    }
    expect(termBeside(mentions, from, by)).toBe(to)
  })
})

describe('a definition in the post itself', () => {
  const defined = [
    { term: 'a', start: 20, end: 22 },
    { term: 'b', start: 10, end: 12 },
    { term: 'a', start: 30, end: 32 },
  ]
  it.each<[string, number, number | null]>([
    ['a', 0, 2],
    ['a', 21, null],
    ['a', 35, null],
    ['b', 0, 1],
    ['c', 0, null],
  ])('of %s is told of at %i: block %o', (term, at, block) => {
    expect(definedElsewhere(text, defined, term, at)).toBe(block)
  })
})
