import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/glossary/finding/find'
import { compileLexicon } from '../../../src/glossary/lexicon/compile'

const names = ["Bayes' theorem", 'A/B test', 'А/Б-тест', 'random walk', 'корреляция']
const lexicon = compileLexicon(names.map((text) => ({ term: text, name: { text } })))

describe('signs between the words of a name', () => {
  it.each([
    ["by Bayes' theorem, so", "Bayes' theorem", "Bayes' theorem"],
    ['by Bayes’ theorem, so', "Bayes' theorem", 'Bayes’ theorem'],
    ['of A/B tests, say', 'A/B test', 'A/B tests'],
    ['из А/Б-тестов видно', 'А/Б-тест', 'А/Б-тестов'],
    ['корреляция/причинность', 'корреляция', 'корреляция'],
  ])('«%s» has %s', (text, term, form) => {
    expect(findMentions(lexicon, text).map((found) => [found.term, found.form])).toEqual([
      [term, form],
    ])
  })

  it.each(["Bayes'. Theorem", 'Bayes" theorem', 'random/walk', 'a random’\n\nwalk', 'A / B test'])(
    '«%s» has none',
    (text) => {
      expect(findMentions(lexicon, text)).toEqual([])
    },
  )
})
