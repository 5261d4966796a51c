import { describe, expect, it } from 'vitest'
import { fewestChannels } from '../../../../src/cleaning/memory/host-memory'
import { SentenceMemory } from '../../../../src/cleaning/memory/store'

/** Storage that keeps values as browsers do: as copies. */
function storage(values: Record<string, unknown> = {}) {
  const get = async (key: string | null) =>
    structuredClone(key === null ? values : { [key]: values[key] })
  const set = async (changed: Record<string, unknown>) => {
    Object.assign(values, structuredClone(changed))
  }
  const remove = async (keys: string[]) => {
    for (const key of keys) delete values[key]
  }
  return { values, area: { get, set, remove } }
}

const channels = Array.from({ length: fewestChannels }, (_, i) => `channel_${i}`)

async function learnFromAll(memory: SentenceMemory, host = 'tg-me.com') {
  for (const channel of channels) await memory.learn(host, channel, [7])
}

describe('the memory of sentences', () => {
  it('outlives the worker that wrote it', async () => {
    const { area } = storage()
    await learnFromAll(new SentenceMemory(area))
    const seen = await new SentenceMemory(area).recall('tg-me.com', 'another')
    expect(seen).toEqual(new Map([[7, fewestChannels]]))
  })

  it('tells one channel from another, in whatever case it is written', async () => {
    const { area } = storage()
    const memory = new SentenceMemory(area)
    for (const name of ['some_one', 'Some_One', 'SOME_ONE', 'some_two'])
      await memory.learn('tg-me.com', name, [7])
    expect((await memory.recall('tg-me.com', 'another')).size).toBe(0)
    await memory.learn('tg-me.com', 'some_three', [7])
    expect((await memory.recall('tg-me.com', 'another')).size).toBe(1)
    expect((await memory.recall('tg-me.com', 'some_THREE')).size).toBe(0)
  })

  it('keeps hosts apart', async () => {
    const memory = new SentenceMemory(storage().area)
    await learnFromAll(memory)
    expect((await memory.recall('hottg.com', 'another')).size).toBe(0)
  })

  it('takes in what is learnt at once from several tabs', async () => {
    const { area } = storage()
    const memory = new SentenceMemory(area)
    await Promise.all(channels.map((channel) => memory.learn('tg-me.com', channel, [7])))
    expect((await memory.recall('tg-me.com', 'another')).size).toBe(1)
  })

  it('forgets the host visited longest ago', async () => {
    const { area, values } = storage()
    const memory = new SentenceMemory(area)
    await memory.learn('first.example', 'channel', [7])
    for (let host = 0; host < 100; host++) await memory.learn(`${host}.example`, 'channel', [7])
    expect(await memory.size()).toBeLessThan(100)
    expect(Object.keys(values)).toHaveLength((await memory.size()) + 1)
    expect(Object.keys(values).some((key) => key.includes('first'))).toBe(false)
  })

  it.each([
    ['of no kind', 'text'],
    ['of another version', { version: 99, hosts: ['tg-me.com'], sentences: [[7, [1, 2, 3, 4]]] }],
    ['with numbers that are none', { version: 1, hosts: [1], sentences: [['7', 'x']] }],
  ])('begins anew where its state is %s', async (_, broken) => {
    const { area } = storage({ 'seen-elsewhere': broken, 'seen-elsewhere/tg-me.com': broken })
    const memory = new SentenceMemory(area)
    expect((await memory.recall('tg-me.com', 'another')).size).toBe(0)
    await learnFromAll(memory)
    expect((await memory.recall('tg-me.com', 'another')).size).toBe(1)
  })

  it('is cleared of everything and touches nothing else', async () => {
    const { area, values } = storage({ settings: { automatic: true } })
    const memory = new SentenceMemory(area)
    await learnFromAll(memory)
    await memory.clear()
    expect(values).toEqual({ settings: { automatic: true } })
    expect(await memory.size()).toBe(0)
  })

  it('goes on after a change that the browser refused', async () => {
    const { area } = storage()
    let full = true
    const memory = new SentenceMemory({
      ...area,
      set: (changed) => (full ? Promise.reject(new Error('disk is full')) : area.set(changed)),
    })
    await expect(memory.learn('tg-me.com', 'channel', [7])).rejects.toThrow('disk is full')
    full = false
    await learnFromAll(memory)
    expect((await memory.recall('tg-me.com', 'another')).size).toBe(1)
  })

  it('holds hashes and no word of a text', async () => {
    const { area, values } = storage()
    await learnFromAll(new SentenceMemory(area))
    expect(JSON.stringify(values)).not.toContain('channel_')
  })
})
