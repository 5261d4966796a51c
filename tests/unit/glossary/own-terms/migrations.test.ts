import { expect, it } from 'vitest'
import { migrateOwnTerm } from '../../../../src/glossary/own-terms/migrations'
import { currentTerm } from '../../../../src/glossary/own-terms/own-term'
import { readOwnTerm } from '../../../../src/glossary/own-terms/schema'
import { termOf } from './support'

it('a bare term of the first form becomes an own term', () => {
  const term = termOf('drift', 'drift')
  const read = readOwnTerm(migrateOwnTerm(term, 1))
  expect(read && currentTerm(read)).toEqual(term)
})

it('an own term of today stays as it is', () => {
  const own = { id: 'x', versions: [] }
  expect(migrateOwnTerm(own, 2)).toBe(own)
})

it.each([[null], ['text'], [7], [{}], [[]]])('%j is left as it is and not read', (stored) => {
  expect(migrateOwnTerm(stored, 1)).toBe(stored)
  expect(readOwnTerm(stored)).toBeNull()
})
