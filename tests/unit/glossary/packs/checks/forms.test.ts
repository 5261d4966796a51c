import { describe, expect, it } from 'vitest'
import { foundByForms, listedForms } from './forms'
import { soundPackBut } from './sound-pack'

describe('the checks of forms', () => {
  const listed = {
    mean: {
      'среднее арифметическое': [
        'среднего арифметического',
        'средних арифметических',
        'среднем арифметическом',
      ],
    },
    median: { медиана: ['медианы', 'медиану', 'медианой'] },
    mode: {
      'мода распределения': ['моды распределения', 'моду распределения', 'модой распределения'],
    },
  }

  it('find nothing where all is well', () => {
    expect(listedForms(soundPackBut({}), listed)).toEqual([])
    expect(foundByForms([soundPackBut({})], [listed])).toEqual([])
  })

  it.each([
    ['no forms', {}, '«медиана» of median has 0 forms listed'],
    ['two forms', { медиана: ['медианы', 'медиану'] }, '«медиана» of median has 2 forms listed'],
    [
      'a form twice',
      { медиана: ['медианы', 'медианы', 'медиану'] },
      '«медиана» of median has 2 forms listed',
    ],
    [
      'forms of no name',
      { ...listed.median, срединка: [] },
      'forms are listed for «срединка», no name of median',
    ],
  ])('see %s', (_, median, fault) => {
    expect(listedForms(soundPackBut({}), { ...listed, median })).toEqual([fault])
  })

  it('see forms that are not found, or in part, or as another term', () => {
    const median = { медиана: ['медианец', 'медианы треугольника', 'моду распределения'] }
    expect(foundByForms([soundPackBut({})], [{ median }])).toHaveLength(3)
  })
})
