import { expect, it } from 'vitest'
import { findMentions } from '../../../../src/glossary/finding/find'
import { languages } from '../../../../src/glossary/languages'
import type { Language } from '../../../../src/glossary/languages/language'
import { everyCell } from '../../../../src/glossary/languages/language'
import { compileLexicon } from '../../../../src/glossary/lexicon/compile'

/** Greek, as far as a word in -ο takes -α in the plural. */
const greek: Language = {
  id: 'el',
  owns: (word) => /[α-ω]/.test(word),
  readings: (words) => [
    words.map((word) => ({
      key: word,
      forms: () => new Map([word, word.replace(/ο$/, 'α')].map((form) => [form, everyCell])),
    })),
  ],
  dropsHyphens: false,
  hyphenMakesNewWord: false,
  abbreviationEndings: new Set(),
  isOtherWord: ({ form, beside }) => form === 'δικτυα' && beside(-1) === 'οχι',
}

it('a third language needs its own description and nothing else', () => {
  const all = [...languages, greek]
  const names = ['δίκτυο', 'нейронная сеть', 'neural network']
  const lexicon = compileLexicon(
    names.map((text) => ({ term: text, name: { text } })),
    { languages: all },
  )
  const text = 'Δίκτυα, нейронные сети, neural networks; όχι δίκτυα'
  expect(findMentions(lexicon, text, all).map(({ form, language }) => [form, language])).toEqual([
    ['Δίκτυα', 'el'],
    ['нейронные сети', 'ru'],
    ['neural networks', 'en'],
  ])
})
