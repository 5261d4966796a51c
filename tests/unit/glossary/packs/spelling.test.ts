import { beforeAll, describe, expect, it } from 'vitest'
import { packs, reviewedWords, rightWithoutYo } from './bundled'
import { missingYo, misspelt, noReviewedWords, type Spellers } from './checks/spelling'
import { readSpellers } from './spellers'

let spellers: Spellers
beforeAll(async () => {
  spellers = await readSpellers()
})

describe.each(packs.map((pack) => [pack.id, pack]))('spelling in %s', (id, pack) => {
  const reviewed = reviewedWords.get(id) ?? noReviewedWords

  it('is that of the dictionaries or of reviewed words', () => {
    expect(misspelt(pack, spellers, reviewed)).toEqual([])
  })

  it('has «ё» where it belongs', () => {
    expect(missingYo(pack, spellers.ru, rightWithoutYo)).toEqual([])
  })
})

describe('the dictionaries', () => {
  it.each([
    ['ru', 'корреляция'],
    ['ru', 'распределениями'],
    ['ru', 'трёх'],
    ['en', 'behaviour'],
    ['en', 'correlations'],
  ] as const)('in %s know «%s»', (language, word) => {
    expect(spellers[language](word)).toBe(true)
  })

  it.each([
    ['ru', 'корелляция'],
    ['ru', 'распределениеми'],
    ['en', 'behavior'],
    ['en', 'corelation'],
  ] as const)('in %s do not know «%s»', (language, word) => {
    expect(spellers[language](word)).toBe(false)
  })
})
