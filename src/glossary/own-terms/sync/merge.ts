import { inOrder, type OwnTerm, type TermVersion } from '../own-term'

/**
 * Joins the own terms of two devices. Whatever one side changed is in the result, as the current version
 * or beside it; a version goes only where another replaces it. Commutative, associative and idempotent, so
 * that devices that have seen the same changes hold the same terms in whatever order they came.
 */
export function mergeOwnTerms(ours: readonly OwnTerm[], theirs: readonly OwnTerm[]): OwnTerm[] {
  const byId = new Map<string, TermVersion[]>()
  for (const { id, versions } of [...ours, ...theirs])
    byId.set(id, [...(byId.get(id) ?? []), ...versions])
  return [...byId].map(([id, versions]) => ({ id, versions: newestOf(versions) }))
}

/** Those that no other one replaces, each once. */
export function newestOf(versions: readonly TermVersion[]): TermVersion[] {
  const replaced = new Set(versions.flatMap(({ ancestors }) => ancestors))
  const byRevision = new Map(
    versions
      .filter(({ revision }) => !replaced.has(revision))
      .map((version) => [version.revision, version]),
  )
  return inOrder(byRevision.values())
}
