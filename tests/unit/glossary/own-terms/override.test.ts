import { describe, expect, it } from 'vitest'
import { nameKey, overridePacks } from '../../../../src/glossary/own-terms/override'
import type { Pack, Term } from '../../../../src/glossary/term'
import { termOf } from './support'

const network: Term = {
  ...termOf('neural-network', 'neural network'),
  names: {
    ru: [{ text: 'нейронная сеть' }, { text: 'нейросеть' }],
    en: [{ text: 'neural network' }, { text: 'NN', kind: 'abbreviation' }],
  },
}
const pack: Pack = {
  id: 'learning',
  version: 1,
  title: { en: 'Learning' },
  licence: 'CC0-1.0',
  terms: [network, termOf('drift', 'drift')],
}

const names = (packs: readonly Pack[]) =>
  packs.map(({ id, terms }) => [
    id,
    terms.flatMap((term) =>
      Object.values(term.names).flatMap((all) => all.map(({ text }) => text)),
    ),
  ])

describe('own terms over packs', () => {
  it('leave packs alone where there are none', () => {
    expect(overridePacks([pack], [])).toEqual([pack])
  })

  it('take the place of a term with their id', () => {
    expect(names(overridePacks([pack], [termOf('drift', 'my drift')]))).toEqual([
      ['my-terms', ['my drift']],
      ['learning', ['нейронная сеть', 'нейросеть', 'neural network', 'NN']],
    ])
  })

  it('take the names they share and leave the rest of the term', () => {
    expect(names(overridePacks([pack], [termOf('own-1', 'nn')]))).toEqual([
      ['my-terms', ['nn']],
      ['learning', ['нейронная сеть', 'нейросеть', 'neural network', 'drift']],
    ])
  })

  it('give up a name for other terms too that shared it with the one they replace', () => {
    const brain: Pack = { ...pack, id: 'brain', terms: [termOf('circuit', 'Neural network')] }
    const own = termOf('neural-network', 'my network')
    expect(names(overridePacks([pack, brain], [own]))).toEqual([
      ['my-terms', ['my network']],
      ['learning', ['drift']],
      ['brain', []],
    ])
  })

  it('take all of a term whose every name they have', () => {
    expect(names(overridePacks([pack], [termOf('own-1', 'Drift')]))[1]).toEqual([
      'learning',
      ['нейронная сеть', 'нейросеть', 'neural network', 'NN'],
    ])
  })

  it.each([
    ['Нейронная  сеть', 'нейронная сеть'],
    ['учёт', 'учет'],
    ['feed-forward', 'feed forward'],
    ['нейросе́ть', 'нейросеть'],
  ])('%s is the same name as %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })
})
