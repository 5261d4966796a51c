import { describe, expect, it } from 'vitest'
import {
  fewestChannels,
  type HostMemory,
  learn,
  mostChannels,
  mostFromPage,
  mostSentences,
  recall,
} from '../../../../src/cleaning/memory/host-memory'

const many = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i)

function learnt(channels: readonly number[], sentences: readonly number[]): HostMemory {
  return channels.reduce((memory, channel) => learn(memory, channel, sentences), [] as HostMemory)
}

describe('what is remembered of a host', () => {
  it('is told once enough other channels have it', () => {
    const enough = many(fewestChannels, 1)
    expect(recall(learnt(enough, [7]), 99)).toEqual(new Map([[7, fewestChannels]]))
    expect(recall(learnt(enough.slice(1), [7]), 99).size).toBe(0)
  })

  it('never counts the channel that is being read', () => {
    const memory = learnt(many(fewestChannels, 1), [7])
    expect(recall(memory, 1).size).toBe(0)
  })

  it('leaves alone what one channel signs all its posts with', () => {
    expect(recall(learnt(Array(50).fill(1), [7]), 2).size).toBe(0)
  })

  it('has bounds, and what was seen longest ago goes first', () => {
    let memory: HostMemory = []
    for (let page = 0; page * mostFromPage < mostSentences * 2; page++)
      memory = learn(memory, page, many(mostFromPage, page * mostFromPage))
    expect(memory).toHaveLength(mostSentences)
    expect(memory.some(({ sentence }) => sentence === 0)).toBe(false)
    expect(learn([], 1, many(mostFromPage * 2))).toHaveLength(mostFromPage)
    const [first] = learnt(many(mostChannels * 2), [7])
    expect(first?.channels).toHaveLength(mostChannels)
  })

  it('keeps what is seen again', () => {
    let memory = learn([], 1, [7])
    for (let page = 1; page * mostFromPage < mostSentences * 2; page++)
      memory = learn(memory, page, [...many(mostFromPage - 1, page * mostFromPage), 7])
    expect(memory.some(({ sentence }) => sentence === 7)).toBe(true)
  })
})
