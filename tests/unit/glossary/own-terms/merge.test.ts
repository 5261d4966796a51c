import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeTerm,
  currentTerm,
  currentVersion,
  type OwnTerm,
  otherVersions,
  settleOn,
} from '../../../../src/glossary/own-terms/own-term'
import { mergeOwnTerms } from '../../../../src/glossary/own-terms/sync/merge'
import { deviceCount, type Step, steps, termOf } from './support'

/** Devices after a history; clocks of the devices differ by hours. */
function play(history: readonly Step[]) {
  const devices: OwnTerm[][] = Array.from({ length: deviceCount }, () => [])
  history.forEach((step, index) => {
    const own = devices[step.device] ?? []
    if (step.kind === 'sync') {
      devices[step.device] = mergeOwnTerms(own, devices[step.from] ?? [])
      return
    }
    const found = own.find(({ id }) => id === step.id)
    const others = own.filter(({ id }) => id !== step.id)
    const change = { now: 1000 + index - step.device * 3_600_000, revision: `r${index}` }
    if (step.kind === 'settle') {
      if (!found) return
      const last = found.versions.at(-1)?.revision ?? ''
      devices[step.device] = [...others, settleOn(found, last, change)]
      return
    }
    const term = step.kind === 'edit' ? termOf(step.id, step.text) : null
    devices[step.device] = [...others, changeTerm(found, step.id, term, change)]
  })
  return devices
}

const byId = (terms: readonly OwnTerm[]) =>
  [...terms].sort((one, other) => (one.id < other.id ? -1 : 1))

describe('merging own terms', () => {
  it('does not depend on order or number of merges', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const [a = [], b = [], c = []] = play(history)
        expect(byId(mergeOwnTerms(a, b))).toEqual(byId(mergeOwnTerms(b, a)))
        expect(byId(mergeOwnTerms(mergeOwnTerms(a, b), c))).toEqual(
          byId(mergeOwnTerms(a, mergeOwnTerms(b, c))),
        )
        expect(byId(mergeOwnTerms(a, a))).toEqual(byId(a))
      }),
      { numRuns: 500 },
    )
  })

  it('loses no change that no other change replaces', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const devices = play(history)
        const merged = devices.reduce(mergeOwnTerms, [])
        const all = devices.flat().flatMap(({ versions }) => versions)
        const known = new Set(
          merged.flatMap(({ versions }) =>
            versions.flatMap(({ revision, ancestors }) => [revision, ...ancestors]),
          ),
        )
        for (const { revision } of all) expect(known).toContain(revision)
        const replaced = new Set(all.flatMap(({ ancestors }) => ancestors))
        const kept = merged.flatMap(({ versions }) => versions.map(({ revision }) => revision))
        for (const { revision } of all)
          expect(kept.includes(revision)).toBe(!replaced.has(revision))
      }),
      { numRuns: 500 },
    )
  })

  it('lets an edit survive a deletion made elsewhere', () => {
    const first = [changeTerm(undefined, 'chaos', termOf('chaos', 'a'), { now: 1, revision: 'a' })]
    const deleted = first.map((own) => changeTerm(own, own.id, null, { now: 9, revision: 'b' }))
    const edited = first.map((own) =>
      changeTerm(own, own.id, termOf('chaos', 'c'), { now: 5, revision: 'c' }),
    )
    const [merged] = mergeOwnTerms(deleted, edited)
    expect(merged && currentTerm(merged)?.names.en).toEqual([{ text: 'c' }])
  })

  it('keeps the earlier of two changes beside the later', () => {
    const first = [changeTerm(undefined, 'chaos', termOf('chaos', 'a'), { now: 1, revision: 'a' })]
    const [early, late] = [2, 3].map((now) =>
      first.map((own) =>
        changeTerm(own, own.id, termOf('chaos', `at ${now}`), { now, revision: `r${now}` }),
      ),
    )
    const [merged] = mergeOwnTerms(early ?? [], late ?? [])
    if (!merged) throw new Error('The term is gone')
    expect(currentVersion(merged)?.revision).toBe('r3')
    expect(otherVersions(merged).map(({ revision }) => revision)).toEqual(['r2'])
    const settled = settleOn(merged, 'r2', { now: 4, revision: 'r4' })
    expect(currentTerm(settled)?.names.en).toEqual([{ text: 'at 2' }])
    expect(otherVersions(settled)).toEqual([])
    expect(mergeOwnTerms([settled], [merged])).toEqual([settled])
  })

  it('forgets nothing but the oldest names of a term changed very often', () => {
    let own: OwnTerm | undefined
    for (let now = 0; now < 100; now++)
      own = changeTerm(own, 'chaos', termOf('chaos', `${now}`), { now, revision: `r${now}` })
    expect(own?.versions).toHaveLength(1)
    expect(own?.versions[0]?.ancestors.at(-1)).toBe('r98')
    expect(own?.versions[0]?.ancestors.length).toBeLessThanOrEqual(40)
  })
})
