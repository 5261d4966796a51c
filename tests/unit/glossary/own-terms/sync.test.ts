import { describe, expect, it } from 'vitest'
import { changeTerm, type OwnTerm } from '../../../../src/glossary/own-terms/own-term'
import {
  fromItems,
  leftOver,
  SyncFull,
  SyncNewer,
  toItems,
} from '../../../../src/glossary/own-terms/sync/chunks'
import { termOf } from './support'

/** Terms whose texts do not compress well. */
function terms(count: number): OwnTerm[] {
  let seed = 7
  const word = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return seed.toString(36)
  }
  return Array.from({ length: count }, (_, n) => {
    const text = Array.from({ length: 12 }, word).join(' ')
    return changeTerm(undefined, `t${n}`, termOf(`t${n}`, text), { now: n, revision: `r${n}` })
  })
}

const bytesOf = (key: string, value: unknown) =>
  new TextEncoder().encode(key + JSON.stringify(value)).length

describe('own terms in the browser’s synchronisation', () => {
  it.each([[0], [1], [300]])('come back as they were: %d', async (count) => {
    const own = terms(count)
    expect(await fromItems(await toItems(own))).toEqual(own)
  })

  it('stay within the limits of items and of all together', async () => {
    const sizes = Object.entries(await toItems(terms(300))).map((item) => bytesOf(...item))
    expect(sizes.length).toBeGreaterThan(4)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400)
  })

  it('say so when they are too many', async () => {
    await expect(toItems(terms(5000))).rejects.toThrow(SyncFull)
  })

  it('are not read while chunks of two writings are mixed', async () => {
    const [one, other] = [await toItems(terms(300)), await toItems(terms(300).reverse())]
    expect(await fromItems({ ...one, 'ownTerms/1': other['ownTerms/1'] })).toBeNull()
    const { 'ownTerms/0': _first, ...incomplete } = one
    expect(await fromItems(incomplete)).toBeNull()
  })

  it.each([[{}], [{ ownTerms: 7 }], [{ ownTerms: { version: 2, chunks: 1e9, checksum: '' } }]])(
    'are none in %j',
    async (items) => {
      expect(await fromItems(items)).toBeNull()
    },
  )

  it('of a newer version are not touched', async () => {
    const items = { ownTerms: { version: 99, chunks: 0, checksum: '' } }
    await expect(fromItems(items)).rejects.toThrow(SyncNewer)
  })

  it('leave no chunk of a longer writing behind', async () => {
    const [long, short] = [await toItems(terms(300)), await toItems(terms(1))]
    const left = leftOver({ ...long, other: 1 }, short)
    expect(left.length).toBeGreaterThan(2)
    expect(left).not.toContain('other')
    expect(left).not.toContain('ownTerms/0')
  })
})
