import { describe, expect, it } from 'vitest'
import { formsIn } from './support'

/** A text, a term, and the form of it that is there. */
const found: readonly [text: string, term: string, form: string][] = [
  ['the plan failed', 'plan', 'plan'],
  ['due to demand', 'demand', 'demand'],
  ['two plans', 'plan', 'plans'],
  ['the mean is low', 'mean', 'mean'],
  ['cut it with a saw', 'saw', 'saw'],
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
  // Plurals that borrowed words keep
  ['three diagnoses', 'diagnosis', 'diagnoses'],
  ['both hippocampi', 'hippocampus', 'hippocampi'],
  ['layers of neocortices', 'neocortex', 'neocortices'],
  ['regular polyhedra', 'polyhedron', 'polyhedra'],
  ['two plateaux', 'plateau', 'plateaux'],
  ['his soliloquies', 'soliloquy', 'soliloquies'],
  ['cerebral cortices', 'cerebral cortex', 'cerebral cortices'],
  // Spelling of both sides of the Atlantic
  ['batch normalisation', 'batch normalization', 'batch normalisation'],
  ['a tokenizer', 'tokeniser', 'tokenizer'],
  ['colour spaces', 'color space', 'colour spaces'],
  ['the centre of mass', 'center of mass', 'centre of mass'],
  ['a neighbourhood', 'neighborhood', 'neighbourhood'],
  ['neural networks', 'neural network', 'neural networks'],
  ["the network's size", 'network', 'network'],
]

const notFound: readonly [text: string, term: string][] = [
  ['we plan a trip', 'plan'],
  ['he saw a bird', 'saw'],
  ['they mean it', 'mean'],
  ['they die young', 'die'],
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
  ['a mini skirt', 'minus'],
  ['supervized learning', 'supervised learning'],
]

describe('English', () => {
  it.each(found)('in «%s» finds «%s»', (text, term, form) => {
    expect(formsIn(text, term)).toEqual([form])
  })

  it.each(notFound)('in «%s» does not find «%s»', (text, term) => {
    expect(formsIn(text, term)).toEqual([])
  })
})
