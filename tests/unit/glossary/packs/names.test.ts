import { describe, expect, it } from 'vitest'
import { forms, packs } from './bundled'
import { foundByForms, foundByName, listedForms } from './checks/forms'
import { idsOnce, namesOnce, sharedNamesAreShared } from './checks/names'

/** Milliseconds: every name and form is looked for by itself, thousands of times over a whole lexicon. */
const longEnough = 60_000

describe('ids and names', { timeout: longEnough }, () => {
  it.each([
    ['stand for one term', idsOnce],
    ['belong to one term, or say with whom they are shared', namesOnce],
    ['are shared only with terms that have them', sharedNamesAreShared],
    ['are found as their own term', foundByName],
  ])('%s', (_, check) => {
    expect(check(packs)).toEqual([])
  })

  it.each(packs.map((pack) => [pack.id, pack]))(
    'have three Russian forms listed in %s',
    (id, pack) => {
      expect(listedForms(pack, forms.get(id) ?? {})).toEqual([])
    },
  )

  it('are found in their Russian forms', () => {
    expect(foundByForms(packs, [...forms.values()])).toEqual([])
  })

  it('have lists of forms and packs of the same names', () => {
    expect([...forms.keys()].sort()).toEqual(packs.map(({ id }) => id).sort())
  })
})
