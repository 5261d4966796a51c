import { describe, expect, it } from 'vitest'
import { Glossary } from '../../../../src/glossary/service/glossary'
import type { Term } from '../../../../src/glossary/term'

function term(id: string, subject: string, en: string, ...sharedWith: string[]): Term {
  const name = sharedWith.length > 0 ? { text: en, sharedWith } : { text: en }
  return { id, subject, names: { en: [name] }, definition: {}, sources: [], related: [] }
}

const glossary = new Glossary([
  {
    id: 'pack',
    version: 1,
    title: {},
    licence: 'CC0-1.0',
    terms: [
      term('graph-tree', 'graphs', 'spanning tree', 'wood-tree'),
      term('wood-tree', 'woods', 'spanning tree', 'graph-tree'),
      term('vertex', 'graphs', 'vertex'),
      term('oak', 'woods', 'oak'),
      term('beech', 'woods', 'beech'),
    ],
  },
])

describe('a name that two terms share', () => {
  it.each([
    ['A spanning tree and nothing else.', 'graph-tree'],
    ['A vertex of the spanning tree.', 'graph-tree'],
    ['An oak by the spanning tree.', 'wood-tree'],
    ['An oak, a beech, a vertex and a spanning tree.', 'wood-tree'],
  ])('in «%s» stands for %s', (text, expected) => {
    const found = glossary.find(text, new Set()).find(({ name }) => name === 'spanning tree')
    expect(found?.term).toBe(expected)
    expect([expected, ...(found?.rivals ?? [])].sort()).toEqual(['graph-tree', 'wood-tree'])
  })

  it('is left out where the reader knows the term it stands for', () => {
    const found = glossary.find('An oak by the spanning tree.', new Set(['wood-tree']))
    expect(found.map(({ term: id }) => id)).toEqual(['oak'])
  })
})
