import { describe, expect, it } from 'vitest'
import { groupsOf, isOpen, numberOf } from '../../../src/contents/folding'
import type { OutlineEntry } from '../../../src/contents/outline'

function entries(...levels: (1 | 2)[]): OutlineEntry[] {
  return levels.map((level, line) => ({ line, level, kind: 'heading', label: `${line}`, count: 1 }))
}

describe('folding', () => {
  const groups = groupsOf(entries(1, 2, 2, 1, 2))

  it('gathers nested entries under the one before them', () => {
    expect(groups).toEqual([
      { head: 0, nested: [1, 2] },
      { head: 3, nested: [4] },
    ])
  })

  it('lets a nested entry that comes first head its own group', () => {
    expect(groupsOf(entries(2, 2, 1))).toEqual([
      { head: 0, nested: [1] },
      { head: 2, nested: [] },
    ])
  })

  it.each([
    ['all of a short list', 0, 5, true],
    ['where the reader is, of a long one', 2, 40, true],
    ['nothing else of a long one', 4, 40, false],
  ])('opens %s', (_, current, rows, open) => {
    expect(isOpen(groups[0] ?? { head: 0, nested: [] }, current, rows, new Map())).toBe(open)
  })

  it('does as the reader chose', () => {
    const [group] = groups
    expect(group && isOpen(group, 1, 5, new Map([[0, false]]))).toBe(false)
    expect(group && isOpen(group, 4, 40, new Map([[0, true]]))).toBe(true)
  })

  it('numbers entries by group and place', () => {
    expect([0, 1, 2, 3, 4].map((index) => numberOf(groups, index))).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      '2.1',
    ])
  })
})
