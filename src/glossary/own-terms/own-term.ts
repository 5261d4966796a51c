import type { Term } from '../term'

/** What a term was at one time, with what it came from. */
export interface TermVersion {
  /** Unique over all devices. */
  readonly revision: string
  /** When it was made, in ms since 1970 by the clock of the device that made it. */
  readonly changed: number
  /** Revisions it replaces, the newest last. */
  readonly ancestors: readonly string[]
  /** Null where the term was deleted. */
  readonly term: Term | null
}

/**
 * A term of the reader's own: its newest versions, of which none replaces another. More than one stands
 * here only where two devices changed the term without knowing of each other: a multi-value register.
 */
export interface OwnTerm {
  readonly id: string
  readonly versions: readonly TermVersion[]
}

/** Who makes a change: when, and under which name. */
export interface Change {
  /** In ms since 1970. */
  readonly now: number
  readonly revision: string
}

/**
 * Ancestors kept. Should a device come back with a version older than that, it is taken for a change of its
 * own and kept as a second version: more than was needed, never less.
 */
const mostAncestors = 40

/** The version that counts: the last change, though never a deletion while the term lives elsewhere. */
export function currentVersion({ versions }: OwnTerm): TermVersion | undefined {
  const living = versions.filter(({ term }) => term)
  return (living.length > 0 ? living : versions).reduce<TermVersion | undefined>(
    (last, version) => (last && !isLater(version, last) ? last : version),
    undefined,
  )
}

export function currentTerm(own: OwnTerm): Term | null {
  return currentVersion(own)?.term ?? null
}

/** Versions made elsewhere that the current one does not replace: a reader may want them. */
export function otherVersions(own: OwnTerm): TermVersion[] {
  const current = currentVersion(own)
  return own.versions.filter((version) => version !== current && version.term)
}

/**
 * The term after a change. Versions made elsewhere stay beside it.
 * @param own undefined for a new term
 * @param term null deletes it, all its versions included
 */
export function changeTerm(
  own: OwnTerm | undefined,
  id: string,
  term: Term | null,
  { now, revision }: Change,
): OwnTerm {
  const current = own && currentVersion(own)
  const replaced = term ? (current ? [current] : []) : (own?.versions ?? [])
  const stay = (own?.versions ?? []).filter((version) => !replaced.includes(version))
  return { id, versions: inOrder([...stay, replacing(replaced, term, now, revision)]) }
}

/** The term with one of its versions alone, the others replaced by it. */
export function settleOn(own: OwnTerm, chosen: string, { now, revision }: Change): OwnTerm {
  const version = own.versions.find((one) => one.revision === chosen)
  if (!version) return own
  return { id: own.id, versions: [replacing(own.versions, version.term, now, revision)] }
}

function replacing(
  replaced: readonly TermVersion[],
  term: Term | null,
  now: number,
  revision: string,
): TermVersion {
  const ancestors = new Set(
    replaced.flatMap(({ ancestors: older, revision: last }) => [...older, last]),
  )
  const changed = Math.max(now, ...replaced.map((version) => version.changed + 1))
  return { revision, changed, ancestors: [...ancestors].slice(-mostAncestors), term }
}

/** By time, then by name, so that all devices take the same version for the last one. */
function isLater(one: TermVersion, other: TermVersion): boolean {
  if (one.changed !== other.changed) return one.changed > other.changed
  return one.revision > other.revision
}

/** The versions in one order on all devices. */
export function inOrder(versions: Iterable<TermVersion>): TermVersion[] {
  return [...versions].sort((one, other) => (isLater(one, other) ? 1 : -1))
}
