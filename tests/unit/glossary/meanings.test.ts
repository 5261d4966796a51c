import { describe, expect, it } from 'vitest'
import { Glossary } from '../../../src/glossary/service/glossary'
import type { Term } from '../../../src/glossary/term'

function term(id: string, subject: string, text: string, common?: true): Term {
  const name = common ? { text, common } : { text }
  return { id, subject, names: { ru: [name] }, definition: {}, sources: [], related: [] }
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
      term('tissue', 'biology', 'ткань', true),
      term('web', 'analysis', 'ткань'),
      term('derivative', 'analysis', 'производная'),
      term('membrane', 'biology', 'мембрана'),
      term('protein', 'biology', 'белок', true),
      term('limit', 'analysis', 'предел', true),
    ],
  },
])
const found = (text: string) => glossary.find(text, new Set()).map(({ term: id }) => id)

describe('a form of two terms', () => {
  it('is the one of the subject that the text is about', () => {
    expect(found('Производная и ядра операторов')).toEqual(['derivative', 'kernel'])
    expect(found('Мембрана делит клетку, ядро в ней одно')).toEqual(['membrane', 'nucleus'])
  })

  it('is the one that everyday words speak for where terms speak for none', () => {
    expect(found('белки, из которых ядро')).toEqual(['nucleus'])
    expect(found('предел последовательности ядер')).toEqual(['kernel'])
    expect(found('мембрана и производная, а из белка ядро')).toContain('nucleus')
  })

  it('speaks for its subject like any other term', () => {
    expect(found('Мембрана окружает ядро и белки')).toEqual(['membrane', 'nucleus', 'protein'])
  })

  it('is not marked where the text does not say', () => {
    expect(found('о ядре')).toEqual([])
    expect(found('о ядре, мембране и производной')).toEqual(['membrane', 'derivative'])
  })

  it('is the one that it is no everyday word for where the text speaks of neither subject', () => {
    expect(found('о тканях')).toEqual(['web'])
    expect(found('о тканях и мембране')).toEqual(['tissue', 'membrane'])
    expect(found('о тканях, мембране и производной')).toEqual(['membrane', 'derivative'])
  })
})
