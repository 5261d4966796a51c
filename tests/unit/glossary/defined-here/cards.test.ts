import { describe, expect, it } from 'vitest'
import { hereCard } from '../../../../src/glossary/service/defined-here'
import { Glossary } from '../../../../src/glossary/service/glossary'

const glossary = new Glossary([
  {
    id: 'pack',
    version: 1,
    title: {},
    licence: 'CC0',
    terms: [
      {
        id: 'neural-network',
        subject: 'learning',
        names: { ru: [{ text: 'нейронная сеть' }], en: [{ text: 'neural network' }] },
        definition: {},
        sources: [],
        related: [],
      },
    ],
  },
])
const none = new Set<string>()

describe('what a text defines', () => {
  const text =
    'Большие нейронные сети (neural networks, NN) — сложные системы. Эти NN растут.\u0000 Метод наименьших квадратов (МНК) прост. По МНК-оценке всё ясно.'
  const { mentions, defined } = glossary.read(text, none)
  const found = mentions.map(({ term, form }) => [term, form])

  it('makes an abbreviation another name of the term it is defined as', () => {
    expect(found.filter(([term]) => term === 'neural-network').map(([, form]) => form)).toEqual([
      'нейронные сети',
      'neural networks',
      'NN',
      'NN',
    ])
    expect(defined[0]?.term).toBe('neural-network')
    expect(text.slice(defined[0]?.start, defined[0]?.end)).toContain('neural networks, NN')
  })

  it('gives an abbreviation that no pack has a card of its own words', () => {
    expect(found.filter(([term]) => term === 'here:МНК').length).toBe(2)
    const card = hereCard('here:МНК', text, 'ru', false)
    expect(card?.title).toEqual({ language: 'ru', text: 'МНК' })
    expect(card?.otherNames).toEqual([{ language: 'ru', text: 'Метод наименьших квадратов' }])
    expect(card?.definitions[0]?.text).toBe('Метод наименьших квадратов (МНК) прост.')
    expect(card?.pack).toBe('here')
  })

  it('leaves out what the reader knows', () => {
    const known = glossary.read(text, new Set(['here:МНК'])).mentions
    expect(known.some(({ term }) => term === 'here:МНК')).toBe(false)
  })

  it('has no card for what the text does not define', () => {
    expect(hereCard('here:МНК', 'Ничего здесь нет.', 'ru', false)).toBeNull()
  })

  it('keeps mentions in order and apart', () => {
    for (const [index, { start }] of mentions.entries())
      expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0)
  })
})
