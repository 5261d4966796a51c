import { describe, expect, it } from 'vitest'
import { formsIn } from './support'

/** A text, a term, and the form of it that is there. */
const found: readonly [text: string, term: string, form: string][] = [
  ['the plan failed', 'plan', 'plan'],
  ['due to demand', 'demand', 'demand'],
  ['two plans', 'plan', 'plans'],
  ['it is a plan', 'plan', 'plan'],
  ['in training the loss falls', 'training', 'training'],
  ['the learning of rules', 'learning', 'learning'],
  ['the key is public', 'key', 'key'],
  ['a subject of study', 'subject', 'subject'],
  ['a way to go', 'way', 'way'],
  ['five minutes later', 'minute', 'minutes'],
  ['at home', 'home', 'home'],
  ['going to school', 'school', 'school'],
  ['two matrices', 'matrix', 'matrices'],
  ['neural networks', 'neural network', 'neural networks'],
  ["the network's size", 'network', 'network'],
]

const notFound: readonly [text: string, term: string][] = [
  ['we plan a trip', 'plan'],
  ['want to plan', 'plan'],
  ['they will plan', 'plan'],
  ['plan the trip', 'plan'],
  ['he plans', 'plan'],
  ['this works', 'work'],
  ['everything works', 'work'],
  ['the model is training', 'training'],
  ['keeps learning', 'learning'],
  ['learning the rules', 'learning'],
  ['a key question', 'key'],
  ['it is official', 'official'],
  ['way too long', 'way'],
  ['they went home', 'home'],
  ['best regards', 'regard'],
  ['please note', 'note'],
  ['the troops', 'troop'],
]

describe('English', () => {
  it.each(found)('in «%s» finds «%s»', (text, term, form) => {
    expect(formsIn(text, term)).toEqual([form])
  })

  it.each(notFound)('in «%s» does not find «%s»', (text, term) => {
    expect(formsIn(text, term)).toEqual([])
  })
})
