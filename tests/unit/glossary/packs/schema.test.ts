import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../../src/glossary/packs/schema'
import { written } from './bundled'

describe('the schema of packs', () => {
  it.each([...written])('reads %s', (name, pack) => {
    expect(parsePack(pack).id).toBe(name)
  })

  const [pack] = [...written.values()].map(parsePack)
  const term = pack?.terms[0]
  const refused: [what: string, pack: unknown][] = [
    ['no object', []],
    ['a pack without a licence', { ...pack, licence: undefined }],
    ['a pack with a field of its own', { ...pack, script: 'x' }],
    ['an id with capitals', { ...pack, terms: [{ ...term, id: 'Mean' }] }],
    ['a term without names', { ...pack, terms: [{ ...term, names: {} }] }],
    ['an empty name', { ...pack, terms: [{ ...term, names: { en: [' '] } }] }],
    [
      'a name shared with nobody',
      { ...pack, terms: [{ ...term, names: { en: [{ text: 'a', sharedWith: [] }] } }] },
    ],
    [
      'an address that runs code',
      { ...pack, terms: [{ ...term, sources: [{ title: 'a', url: 'javascript:alert(1)' }] }] },
    ],
  ]
  it.each(refused)('refuses %s', (_, broken) => {
    expect(() => parsePack(broken)).toThrow()
  })
})
