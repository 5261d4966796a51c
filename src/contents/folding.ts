import type { OutlineEntry } from './outline'

/** An entry of level 1 with those nested under it, by their indexes. */
export interface Group {
  readonly head: number
  readonly nested: readonly number[]
}

/** Rows up to which everything is shown unfolded: so many are seen at a glance. */
const rowsAtAGlance = 12

/** The entries in groups; a nested entry that stands before any other heads its own group. */
export function groupsOf(entries: readonly OutlineEntry[]): Group[] {
  const groups: { head: number; nested: number[] }[] = []
  entries.forEach(({ level }, index) => {
    const last = groups.at(-1)
    if (level === 2 && last) last.nested.push(index)
    else groups.push({ head: index, nested: [] })
  })
  return groups
}

/**
 * Whether a group shows its nested entries: as the reader chose, else where there are few rows or the
 * reader is inside.
 */
export function isOpen(
  { head, nested }: Group,
  current: number,
  rows: number,
  chosen: ReadonlyMap<number, boolean>,
): boolean {
  return chosen.get(head) ?? (rows <= rowsAtAGlance || head === current || nested.includes(current))
}

/** What an entry is counted as: «3» for the third group, «3.2» for the second entry nested in it. */
export function numberOf(groups: readonly Group[], index: number): string {
  const at = groups.findLastIndex(({ head }) => head <= index)
  const inside = groups[at]?.nested.indexOf(index) ?? -1
  return inside < 0 ? `${at + 1}` : `${at + 1}.${inside + 1}`
}
