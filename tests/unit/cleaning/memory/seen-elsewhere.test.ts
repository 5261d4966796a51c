import { describe, expect, it } from 'vitest'
import { judgeSeenElsewhere, sentencesAround } from '../../../../src/cleaning/memory/seen-elsewhere'

const ferry = 'Паром на северный берег будет ходить до конца октября без перерыва.'
const bakery = 'Хозяин пекарни обещает открыть ещё сорок лавок вдоль всего побережья!'
const own = 'А этой строки не было ни на одной другой странице сайта.'

const taught = (around: string[], post: string[] = []) => {
  const said = (texts: string[]) => texts.map((text) => ({ text }))
  return sentencesAround(said(around), said(post))
}

async function seen(...texts: string[]) {
  return new Map((await taught(texts)).map((hash) => [hash, 4]))
}

describe('a text seen beside posts of other channels', () => {
  it.each([
    ['as it stood', `${ferry} ${bakery}`],
    ['in another order', `${bakery} ${ferry}`],
    ['with a label between', `${bakery} NEWS ЧИТАТЬ ДАЛЕЕ ${ferry}`],
    ['in other case and punctuation', ferry.toUpperCase().replace('.', ' !')],
  ])('is known again: %s', async (_, text) => {
    expect(judgeSeenElsewhere({ text }, await seen(ferry, bakery))).toEqual({
      reason: 'filler',
      evidence: { code: 'seen-elsewhere', values: { n: 4 } },
    })
  })

  it('is told by the sentence that the fewest posts have', async () => {
    const counts = new Map([...(await seen(ferry)).keys()].map((hash) => [hash, 3]))
    for (const hash of (await seen(bakery)).keys()) counts.set(hash, 5)
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
  ])('is not one %s', async (_, text) => {
    expect(judgeSeenElsewhere({ text }, await seen(ferry, bakery))).toBeNull()
  })
})

describe('what a page teaches', () => {
  it('is what the post does not say', async () => {
    expect(await taught([ferry, own], [`${own} ${bakery}`])).toEqual(await taught([ferry]))
  })

  it('is not what the post says within a longer line, in other case', async () => {
    expect(await taught([ferry], [`${own} ${ferry.toUpperCase()} ${bakery}`])).toEqual([])
  })

  it('is no short label', async () => {
    expect(await taught(['Смотреть ещё', 'Поделиться с друзьями.'])).toEqual([])
  })

  it('is every sentence once, in scripts without spaces too', async () => {
    expect(await taught(['海边的面包店明年还要再开四十家。市长对此没有任何评论。'])).toHaveLength(2)
    expect(await taught([`${ferry} ${ferry}`])).toHaveLength(1)
  })
})
