import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CardState, createTrail, waits } from '../../../../src/glossary/card/trail'
import type { CardContent } from '../../../../src/glossary/services'

const cardOf = (term: string): CardContent => ({
  term,
  title: { language: 'en', text: term },
  otherNames: [],
  definitions: [],
  sources: [],
  related: [],
})

/** A look-up that answers when the test says so. */
function setUp() {
  const asked: { term: string; answer: (card: CardContent | null) => void; fail: () => void }[] = []
  const shown: CardState[] = []
  const trail = createTrail(
    (term) =>
      new Promise((resolve, reject) => {
        asked.push({ term, answer: resolve, fail: () => reject(new Error('no answer')) })
      }),
    (state) => shown.push(state),
  )
  const answer = async (index: number, card = cardOf(asked[index]?.term ?? '')) => {
    asked[index]?.answer(card)
    await vi.advanceTimersByTimeAsync(0)
  }
  const kinds = () => shown.map(({ kind }) => kind)
  return { trail, asked, answer, shown, kinds }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the way from card to card', () => {
  it('shows a card that comes at once without a word about waiting', async () => {
    const { trail, answer, kinds } = setUp()
    trail.start('chaos', 'en')
    await vi.advanceTimersByTimeAsync(waits.late - 1)
    await answer(0)
    await vi.advanceTimersByTimeAsync(waits.lost)
    expect(kinds()).toEqual(['ready'])
  })

  it('says that a late card is coming', async () => {
    const { trail, answer, kinds } = setUp()
    trail.start('chaos', 'en')
    await vi.advanceTimersByTimeAsync(waits.late)
    await answer(0)
    expect(kinds()).toEqual(['loading', 'ready'])
  })

  it('gives up on a card that never comes, and tries again when asked', async () => {
    const { trail, answer, kinds } = setUp()
    trail.start('chaos', 'en')
    await vi.advanceTimersByTimeAsync(waits.lost)
    await answer(0)
    expect(kinds()).toEqual(['loading', 'failed'])
    trail.retry()
    await answer(1)
    expect(kinds()).toEqual(['loading', 'failed', 'ready'])
  })

  it('says when nobody answers, and when the term is gone', async () => {
    const { trail, asked, kinds } = setUp()
    trail.start('chaos', 'en')
    asked[0]?.fail()
    await vi.advanceTimersByTimeAsync(0)
    trail.start('order', 'en')
    asked[1]?.answer(null)
    await vi.advanceTimersByTimeAsync(0)
    expect(kinds()).toEqual(['failed', 'gone'])
  })

  it('goes to related terms and back', async () => {
    const { trail, answer, asked, shown } = setUp()
    trail.start('chaos', 'en')
    await answer(0)
    trail.open('order')
    await answer(1)
    trail.open('system')
    await answer(2)
    trail.back()
    await answer(3)
    trail.back()
    await answer(4)
    expect(asked.map(({ term }) => term)).toEqual(['chaos', 'order', 'system', 'order', 'chaos'])
    expect(shown.map(({ canGoBack }) => canGoBack)).toEqual([false, true, true, true, false])
  })

  it('never shows a card that is no longer wanted', async () => {
    const { trail, answer, shown } = setUp()
    trail.start('chaos', 'en')
    trail.start('order', 'en')
    await answer(1)
    await answer(0)
    expect(shown).toHaveLength(1)
    expect(shown[0]).toMatchObject({ content: { term: 'order' } })
    trail.start('system', 'en')
    trail.stop()
    await answer(2)
    await vi.advanceTimersByTimeAsync(waits.lost)
    expect(shown).toHaveLength(1)
  })
})
