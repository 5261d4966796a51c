import { describe, expect, it } from 'vitest'
import { packs } from './bundled'
import {
  articlesByTheirTitle,
  openableAddresses,
  sourcesOnce,
  titledAndDated,
  withSource,
} from './checks/sources'

describe('sources', () => {
  it.each([
    ['are there for every term', withSource],
    ['have addresses a reader can open', openableAddresses],
    ['have a title and a year', titledAndDated],
    ['of the encyclopaedia bear the title of their address', articlesByTheirTitle],
    ['are named once a term', sourcesOnce],
  ])('%s', (_, check) => {
    expect(check(packs)).toEqual([])
  })
})
