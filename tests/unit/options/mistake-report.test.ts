import { describe, expect, it } from 'vitest'
import type { Term } from '../../../src/glossary/term'
import { mistakeReport } from '../../../src/options/sections/glossary/mistake-report'

const term: Term = {
  id: 'mean',
  subject: 'mathematics',
  names: { ru: [{ text: 'среднее' }, { text: 'средняя величина' }], en: [{ text: 'mean' }] },
  definition: { ru: 'Сумма, делённая на число.', en: 'A sum divided by a count.' },
  sources: [{ title: 'Mean', url: 'https://encyclopaedia.example/mean' }],
  related: [],
}

describe('the report of a mistake', () => {
  it('says which term it is about and what stands there now', () => {
    expect(mistakeReport(term, 'mathematics', '1.2.3', 'What is wrong?')).toBe(
      [
        'Clear Mirror 1.2.3, mathematics.json, mean',
        'ru: среднее, средняя величина\nСумма, делённая на число.',
        'en: mean\nA sum divided by a count.',
        'https://encyclopaedia.example/mean',
        'What is wrong?',
        '',
      ].join('\n\n'),
    )
  })

  it('leaves out what a term does not have', () => {
    const { ru } = term.definition
    const russian = { ...term, names: { ru: [{ text: 'среднее' }] }, definition: ru ? { ru } : {} }
    expect(mistakeReport({ ...russian, sources: [] }, 'mine', '1', 'What?')).toBe(
      'Clear Mirror 1, mine.json, mean\n\nru: среднее\nСумма, делённая на число.\n\nWhat?\n\n',
    )
  })
})
