import { describe, expect, it } from 'vitest'
import { packs } from './bundled'
import { fewRelations, mutualRelations, relationsToOthersOnce } from './checks/relations'

describe('related terms', () => {
  it.each([
    ['are two to six', fewRelations],
    ['are other terms, each named once', relationsToOthersOnce],
    ['exist and name the term back', mutualRelations],
  ])('%s', (_, check) => {
    expect(check(packs)).toEqual([])
  })
})
