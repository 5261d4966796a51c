import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/glossary/finding/find'
import { compileLexicon } from '../../../src/glossary/lexicon/compile'
import { loadLexicon } from '../../../src/glossary/lexicon/load'
import {
  deserializeLexicon,
  type LexiconRecord,
  serializeLexicon,
} from '../../../src/glossary/lexicon/record'

const names = [{ term: 'network', name: { text: 'нейронная сеть' } }]

/** A store that copies as a database does, and counts what is written. */
function storeOf(first?: unknown) {
  let record = first
  let written = 0
  return {
    written: () => written,
    record: () => record,
    read: async () => structuredClone(record),
    write: async (value: LexiconRecord) => {
      record = structuredClone(value)
      written++
    },
  }
}

const finds = (lexicon: Awaited<ReturnType<typeof loadLexicon>>) =>
  findMentions(lexicon, 'о нейронных сетях').map(({ term }) => term)

describe('a lexicon', () => {
  it('is compiled once and then loaded', async () => {
    const store = storeOf()
    expect(finds(await loadLexicon(names, 'a', store))).toEqual(['network'])
    expect(store.written()).toBe(1)
    const loaded = await loadLexicon([], 'a', store)
    expect(finds(loaded)).toEqual(['network'])
    expect(store.written()).toBe(1)
  })

  it('is compiled again where the stored one is of other names', async () => {
    const store = storeOf()
    await loadLexicon([], 'a', store)
    expect(finds(await loadLexicon(names, 'b', store))).toEqual(['network'])
    expect(store.written()).toBe(2)
  })

  it('is compiled again where the stored one is damaged', async () => {
    const store = storeOf()
    await loadLexicon(names, 'a', store)
    const record = store.record() as LexiconRecord
    const bytes = new Uint8Array(await record.bytes.arrayBuffer())
    const other = bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))
    const damaged: unknown[] = [
      { ...record, bytes: new Blob([other]) },
      { ...record, bytes: new Blob([bytes.subarray(16)]) },
      { ...record, bytes: new Blob([bytes.subarray(1)]) },
      { ...record, lengths: record.lengths.with(0, 1) },
      { ...record, lengths: record.lengths.slice(1) },
      { ...record, lengths: undefined },
      { ...record, bytes: undefined },
      { ...record, format: 1 },
      null,
    ]
    for (const one of damaged) {
      const broken = storeOf(one)
      expect(finds(await loadLexicon(names, 'a', broken))).toEqual(['network'])
      expect(broken.written()).toBe(1)
    }
  })

  it('is the same after it was stored, with letters of any kind', async () => {
    const odd = ['нейронная сеть', 'C++', 'a\ud800b', '𝒳-граф', ''].map((text, index) => ({
      term: `t${index}`,
      name: { text },
    }))
    const compiled = compileLexicon(odd)
    expect(await deserializeLexicon(serializeLexicon(compiled, 'a'), 'a')).toEqual(compiled)
  })

  it('is compiled where the store fails', async () => {
    const broken = {
      read: () => Promise.reject(new Error('no database')),
      write: () => Promise.reject(new Error('no room')),
    }
    expect(finds(await loadLexicon(names, 'a', broken))).toEqual(['network'])
  })

  it('tells how far compiling has come', async () => {
    const progress: number[] = []
    const many = Array.from({ length: 1200 }, (_, index) => ({
      term: `t${index}`,
      name: { text: `слово${index}` },
    }))
    await loadLexicon(many, 'a', storeOf(), (count) => progress.push(count))
    expect(progress).toEqual([500, 1000, 1200])
  })
})
