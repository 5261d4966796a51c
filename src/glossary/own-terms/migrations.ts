import { ownTermsVersion } from './schema'

/** Form 1 was the bare term; form 2 keeps versions, so that devices can be brought together. */
function addVersions(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('id' in stored)) return stored
  const { id } = stored
  const version = { revision: `first-${String(id)}`, changed: 0, ancestors: [], term: stored }
  return { id, versions: [version] }
}

/** The step from form n to form n + 1 stands at n − 1. */
const steps: readonly ((stored: unknown) => unknown)[] = [addVersions]

/**
 * Brings one stored own term into today's form. What it does not understand it leaves as it is.
 * @param from the form it was stored in
 */
export function migrateOwnTerm(stored: unknown, from: number): unknown {
  return steps.slice(from - 1, ownTermsVersion - 1).reduce((value, step) => step(value), stored)
}
