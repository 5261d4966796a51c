import { currentVersion, type OwnTerm } from '../own-term'
import type { KeyValueArea } from '../safety-copy'
import type { OwnTerms } from '../store'
import { fromItems, leftOver, toItems } from './chunks'
import { mergeOwnTerms } from './merge'

/** Time a deletion is told to other devices, in ms: half a year. A device away for longer brings the term back. */
const deletionsKept = 180 * 24 * 3_600_000

/**
 * Brings this device's own terms and the synchronised ones together: takes in what others changed, then
 * hands on what they lack. Either side's changes are kept, whatever fails on the way.
 * @param now in ms since 1970
 * @throws SyncFull, with the terms here as they were or merged; SyncNewer; OwnTermsFailure; what the browser
 *   throws where it refuses to write
 */
export async function synchronise(
  ownTerms: OwnTerms,
  area: KeyValueArea,
  now: number,
): Promise<void> {
  const [{ terms: ours }, items] = await Promise.all([ownTerms.read(), area.get(null)])
  const theirs = (await fromItems(items)) ?? []
  const merged = mergeOwnTerms(ours, theirs)
  if (differ(merged, ours)) await ownTerms.merge(theirs)
  const shared = merged.filter((own) => !isLongDeleted(own, now))
  if (!differ(shared, theirs)) return
  const written = await toItems(shared)
  await area.set(written)
  const old = leftOver(items, written)
  if (old.length > 0) await area.remove(old)
}

/** Whether two sets of terms hold different versions. */
function differ(some: readonly OwnTerm[], others: readonly OwnTerm[]): boolean {
  const revisions = (terms: readonly OwnTerm[]) =>
    terms
      .flatMap(({ id, versions }) => versions.map(({ revision }) => `${id} ${revision}`))
      .sort()
      .join('\n')
  return revisions(some) !== revisions(others)
}

function isLongDeleted(own: OwnTerm, now: number): boolean {
  const current = currentVersion(own)
  return current?.term === null && now - current.changed > deletionsKept
}
