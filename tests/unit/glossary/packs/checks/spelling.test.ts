import { describe, expect, it } from 'vitest'
import { soundPackBut } from './sound-pack'
import { missingYo, misspelt, noReviewedWords, type Spellers } from './spelling'

describe('the checks of spelling', () => {
  const known = (wrong: string) => (word: string) => word.toLowerCase() !== wrong
  const spellers: Spellers = { ru: known('сумма'), en: known('sum') }

  it('see a word that the dictionary of its letters lacks', () => {
    expect(misspelt(soundPackBut({}), spellers, noReviewedWords)).toEqual([
      'mean: «Сумма» is no known word',
      'mean: «sum» is no known word',
    ])
  })

  it('take reviewed words, with possessives and in compounds', () => {
    const reviewed = { ...noReviewedWords, ru: ['сумма'], en: ['sum'] }
    const example = { ru: 'Вот сумма-сумма.', en: 'The sum’s sum-sum.' }
    expect(misspelt(soundPackBut({ example }), spellers, reviewed)).toEqual([])
  })

  it('take other spellings in names alone', () => {
    const reviewed = { ...noReviewedWords, ru: ['сумма'], enNames: ['sum'] }
    const names = { ru: ['сумма'], en: ['sum'] }
    expect(misspelt(soundPackBut({ names }), spellers, reviewed)).toEqual([
      'mean: «sum» is no known word',
    ])
  })

  it('read whole words, also after numbers, and no single letters or endings', () => {
    const example = { ru: 'На 95-м и L2-норме.', en: 'The 9th A/B-test of F1-measure.' }
    const read: string[] = []
    const note = (word: string) => read.push(word) > 0 && !word.includes('-')
    misspelt(soundPackBut({ example }), { ru: note, en: note }, noReviewedWords)
    for (const word of ['норме', 'measure', 'test']) expect(read).toContain(word)
    for (const part of ['м', 'th', 'A', 'B', 'L', 'F', 'easure', 'орме'])
      expect(read).not.toContain(part)
  })

  it('see reviewed words that no text needs', () => {
    const reviewed = { ru: ['сумма', 'сума'], en: ['sum'], enNames: [] }
    expect(misspelt(soundPackBut({}), spellers, reviewed)).toEqual([
      '«сума» is reviewed but not needed',
    ])
  })

  it('see a word that lacks its «ё», unless it is right without', () => {
    const example = { ru: 'Все тяжелые числа.', en: 'All heavy numbers.' }
    const isRussian = (word: string) => ['тяжёлые', 'всё'].includes(word)
    expect(missingYo(soundPackBut({ example }), isRussian, new Set(['все', 'всех']))).toEqual([
      'mean: «тяжелые» may be «тяжёлые»',
    ])
  })
})
