import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Glossary } from '../../../src/glossary/service/glossary'
import { packs } from './packs/bundled'

const post = readFileSync(new URL('../../pages/reference/post.txt', import.meta.url), 'utf8')

describe('the post of the reference page', () => {
  it('has these terms marked, each in the sense of its card', () => {
    const terms = new Set(new Glossary(packs).find(post, new Set()).map(({ term }) => term))
    expect([...terms].sort()).toEqual([
      'artificial-neuron',
      'chaos',
      'complex-system',
      'computational-irreducibility',
      'compute',
      'consciousness',
      'corpus',
      'correlation',
      'deep-learning',
      'determinism',
      'financial-market',
      'frontal-lobe',
      'gpt-4',
      'immune-system',
      'initial-conditions',
      'large-language-model',
      'neural-network',
      'neuroscience',
      'regularity',
    ])
  })
})
