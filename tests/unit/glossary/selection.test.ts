import { describe, expect, it } from 'vitest'
import { entryFor, savedEntry, troubleOf } from '../../../src/glossary/selection/entry'
import { bestMention } from '../../../src/glossary/service/best-mention'
import { Glossary } from '../../../src/glossary/service/glossary'

describe('the form for a term', () => {
  it.each([
    [{ name: 'сеть', language: 'ru' } as const, 'сеть', ''],
    [{ name: 'net', language: 'en' } as const, '', 'net'],
  ])('opens with the name in its language: %o', (guess, russian, english) => {
    const entry = entryFor(guess, 'https://example.org/a?b=1#c')
    expect(entry).toEqual({ russian, english, definition: '', source: 'https://example.org/a?b=1' })
  })

  it.each(['file:///home/a.html', 'about:blank', 'chrome://newtab'])(
    'names no source that others cannot open: %s',
    (address) => {
      expect(entryFor({ name: 'a', language: 'en' }, address).source).toBe('')
    },
  )

  it('gives the definition the language it is written in, and leaves out what is empty', () => {
    const entry = { russian: ' ', english: ' net ', definition: ' Сеть узлов. ', source: ' ' }
    expect(savedEntry(entry)).toEqual({
      names: { en: 'net' },
      definition: { ru: 'Сеть узлов.' },
      source: '',
    })
  })

  it.each([
    ['noName', 'noName'],
    ['badSource', 'badSource'],
    ['tooLong', 'tooLong'],
    ['glossary/own/save: Invalid length: Expected <=200 but received 300', 'tooLong'],
    ['Own terms: full: QuotaExceededError', 'full'],
    ['Own terms: damaged: UnknownError', 'failed'],
    ['NoAnswer', 'failed'],
  ])('says what is wrong: %s', (message, trouble) => {
    expect(troubleOf(new Error(message))).toBe(trouble)
  })
})

describe('looking up a selection', () => {
  const term = (id: string, name: string) => ({
    id,
    subject: 'learning',
    names: { en: [{ text: name }] },
    definition: {},
    sources: [],
    related: [],
  })
  const glossary = new Glossary([
    {
      id: 'pack',
      version: 1,
      title: {},
      licence: 'MIT',
      terms: [term('network', 'network'), term('neural-network', 'neural network')],
    },
  ])
  it.each([
    ['networks', 'network'],
    ['neural networks', 'neural-network'],
    ['the neural network', 'neural-network'],
    ['what a network is nobody knows', undefined],
    ['tree', undefined],
  ])('finds the term that most of it is a form of: %s', (words, id) => {
    expect(bestMention(glossary.mentionsIn(words), words)?.term).toBe(id)
  })
})
