import { describe, expect, it } from 'vitest'
import { packs } from './bundled'
import {
  inBothLanguages,
  notBeginningWithName,
  ofReadableLength,
  withoutDanglingWords,
  withoutRepeatedSentences,
} from './checks/definitions'

describe('definitions and examples', () => {
  it.each([
    ['are there in both languages', inBothLanguages],
    ['have 60 to 280 characters', ofReadableLength],
    ['do not begin with the name', notBeginningWithName],
    ['point at nothing outside the card', withoutDanglingWords],
    ['say each sentence once', withoutRepeatedSentences],
  ])('%s', (_, check) => {
    expect(check(packs)).toEqual([])
  })
})
