import { describe, expect, it } from 'vitest'
import { judgeSeenElsewhere, sentencesAround } from '../../../../src/cleaning/memory/seen-elsewhere'

const ferry = 'Паром на северный берег будет ходить до конца октября без перерыва.'
const bakery = 'Хозяин пекарни обещает открыть ещё сорок лавок вдоль всего побережья!'
const own = 'А этой строки не было ни на одной другой странице сайта.'

function seen(...texts: string[]) {
  return new Map(sentencesAround(texts, []).map((hash) => [hash, 4]))
}

describe('a text seen beside posts of other channels', () => {
  it.each([
    ['as it stood', `${ferry} ${bakery}`],
    ['in another order', `${bakery} ${ferry}`],
    ['with a label between', `${bakery} NEWS ЧИТАТЬ ДАЛЕЕ ${ferry}`],
    ['in other case and punctuation', ferry.toUpperCase().replace('.', ' !')],
  ])('is known again: %s', (_, text) => {
    expect(judgeSeenElsewhere({ text }, seen(ferry, bakery))).toEqual({
      reason: 'filler',
      evidence: { code: 'seen-elsewhere', values: { n: 4 } },
    })
  })

  it('is told by the sentence that the fewest posts have', () => {
    const counts = new Map([...seen(ferry).keys()].map((hash) => [hash, 3]))
    for (const hash of seen(bakery).keys()) counts.set(hash, 5)
    expect(judgeSeenElsewhere({ text: `${ferry} ${bakery}` }, counts)?.evidence.values).toEqual({
      n: 3,
    })
  })

  it.each([
    ['with a sentence of its own', `${ferry} ${own}`],
    ['of which only a part is known', ferry.slice(0, 30)],
    ['too short to be anybody’s', 'Читать дальше.'],
    ['among many words in no sentence', `${'Раз. Два. Три. '.repeat(6)}${ferry}`],
    ['that is empty', ''],
  ])('is not one %s', (_, text) => {
    expect(judgeSeenElsewhere({ text }, seen(ferry, bakery))).toBeNull()
  })
})

describe('what a page teaches', () => {
  it('is what the post does not say', () => {
    expect(sentencesAround([ferry, own], [`${own} ${bakery}`])).toEqual(
      sentencesAround([ferry], []),
    )
  })

  it('is no short label', () => {
    expect(sentencesAround(['Смотреть ещё', 'Поделиться с друзьями.'], [])).toEqual([])
  })

  it('is every sentence once, in scripts without spaces too', () => {
    expect(
      sentencesAround(['海边的面包店明年还要再开四十家。市长对此没有任何评论。'], []),
    ).toHaveLength(2)
    expect(sentencesAround([`${ferry} ${ferry}`], [])).toHaveLength(1)
  })
})
