import { describe, expect, it } from 'vitest'
import { Glossary } from '../../../src/glossary/service/glossary'
import type { Term } from '../../../src/glossary/term'

function term(id: string, subject: string, name: string): Term {
  return { id, subject, names: { ru: [{ text: name }] }, definition: {}, sources: [], related: [] }
}

const glossary = new Glossary([
  {
    id: 'pack',
    version: 1,
    title: {},
    licence: 'CC0',
    terms: [
      term('kernel', 'analysis', 'ядро'),
      term('nucleus', 'biology', 'ядро'),
      term('derivative', 'analysis', 'производная'),
      term('membrane', 'biology', 'мембрана'),
    ],
  },
])
const found = (text: string) => glossary.find(text, new Set()).map(({ term: id }) => id)

describe('a form of two terms', () => {
  it('is the one of the subject that the text is about', () => {
    expect(found('Производная и ядра операторов')).toEqual(['derivative', 'kernel'])
    expect(found('Мембрана делит клетку, ядро в ней одно')).toEqual(['membrane', 'nucleus'])
  })

  it('is not marked where the text does not say', () => {
    expect(found('о ядре')).toEqual([])
  })
})
