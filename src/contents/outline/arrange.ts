import type { OutlineEntry } from './line'

/** Most entries, with nested ones, before the nested are left out. */
const mostEntries = 20
/** Entries of level 1 that tell enough without nested ones. */
const enoughAbove = 3

/** Labels that come again and again, as “Pros” and “Cons” under each thing compared, tell nothing. */
export function withoutRepeats(entries: readonly OutlineEntry[]): OutlineEntry[] {
  const times = new Map<string, number>()
  for (const { label } of entries) times.set(label, (times.get(label) ?? 0) + 1)
  const rest = entries.filter(({ label }) => times.get(label) === 1)
  return rest.length >= enoughAbove ? rest : [...entries]
}

/** Items of a list belong to the entry before it. */
export function nested(entries: readonly OutlineEntry[]): OutlineEntry[] {
  const arranged: OutlineEntry[] = []
  for (const entry of entries) {
    const before = arranged.at(-1)
    const level =
      entry.kind !== 'item' || !before ? entry.level : before.kind === 'item' ? before.level : 2
    arranged.push({ ...entry, level })
  }
  return arranged
}

/** The entries of level 1 alone where all of them are too many to look through. */
export function fitting(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const above = entries.filter(({ level }) => level === 1)
  return entries.length > mostEntries && above.length >= enoughAbove ? above : entries
}
