import { describe, expect, it } from 'vitest'
import {
  subjectEvidence,
  type TellingMention,
} from '../../../src/glossary/service/subject-evidence'

/** Capital words are terms of learning, words in capitals with a star are of another subject. */
function evidence(text: string) {
  const telling: TellingMention[] = [...text.matchAll(/\b([A-Z]{3,})(\*?)/g)].map(
    ({ index, 1: term = '', 2: star }) => ({
      start: index,
      term,
      subject: star ? 'physics' : 'learning',
    }),
  )
  return subjectEvidence(text, telling)
}
const isAbout = (text: string) => evidence(text).isAbout('learning', text.indexOf('weight'))

const plain = (words: number) => Array.from({ length: words }, () => 'word').join(' ')

describe('an everyday word is a term', () => {
  it.each([
    ['in a short post with two other terms', `weight \0 ${plain(60)} \0 NEURON LAYER`],
    ['in a long post with many', `weight ${plain(400)} \0 AAA BBB CCC DDD ${plain(20)}`],
    ['in a passage with two, however long the post', `${plain(3000)} \0 NEURON weight LAYER`],
    ['beside one in its paragraph', `LAYER ${plain(3000)} \0 the NEURON weight \0 ${plain(300)}`],
  ])('%s', (_where, text) => {
    expect(isAbout(text)).toBe(true)
  })

  it.each([
    ['where it stands alone', `weight ${plain(40)}`],
    ['with one other term', `weight NEURON ${plain(40)}`],
    ['with one other term said twice', `weight NEURON ${plain(10)} NEURON`],
    ['with terms of another subject', `weight QUARK* LEPTON* ${plain(10)}`],
    ['far from two that a long post names in passing', `weight ${plain(3000)} \0 NEURON LAYER`],
    ['in the paragraph after one', `${plain(3000)} LAYER ${plain(900)} NEURON \0 weight`],
  ])('but not %s', (_where, text) => {
    expect(isAbout(text)).toBe(false)
  })
})
