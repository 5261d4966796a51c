import * as v from 'valibot'
import type { OwnTerm } from './own-term'
import { ownTermsVersion, readOwnTerm } from './schema'

/** The part of the browser's key-value storage that the copy needs; `browser.storage.local` is one. */
export interface KeyValueArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>
  set(values: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
}

const prefix = 'ownTermsCopy/'
/**
 * Parts of the copy: one change rewrites one part, and 100,000 terms still make parts of some 400, about
 * 0.3 MB.
 */
const parts = 256

const partSchema = v.object({ version: v.literal(ownTermsVersion), terms: v.array(v.unknown()) })

/**
 * The last good copy of the own terms, in another kind of storage than the database: browsers lose a whole
 * database at once, and all databases of an extension together.
 */
export async function readSafetyCopy(area: KeyValueArea): Promise<OwnTerm[]> {
  const stored = await area.get(null)
  return Object.keys(stored)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => readPart(stored[key]))
}

const lockName = 'clear-mirror-own-terms-copy'

/**
 * Most terms that one change copies. Browsers send what is set in this storage to every page where the
 * extension runs: a few hundred kB is nothing, the 40 MB of a large import would stop them all.
 */
const mostCopied = 1000

/**
 * Brings the copy up to date with what was just stored, one change after another over all pages.
 * @throws Error where that is too much; what the browser throws where it refuses
 */
export async function updateSafetyCopy(
  area: KeyValueArea,
  changed: readonly OwnTerm[],
): Promise<void> {
  if (changed.length > mostCopied) throw new Error(`${changed.length} terms are too many to copy`)
  await navigator.locks.request(lockName, () => rewriteParts(area, changed))
}

async function rewriteParts(area: KeyValueArea, changed: readonly OwnTerm[]): Promise<void> {
  const byKey = new Map<string, OwnTerm[]>()
  for (const own of changed) {
    const key = keyOf(own.id)
    const others = byKey.get(key)
    if (others) others.push(own)
    else byKey.set(key, [own])
  }
  const stored = await area.get([...byKey.keys()])
  const values: Record<string, unknown> = {}
  for (const [key, terms] of byKey) {
    const ids = new Set(terms.map(({ id }) => id))
    const others = readPart(stored[key]).filter(({ id }) => !ids.has(id))
    values[key] = { version: ownTermsVersion, terms: [...others, ...terms] }
  }
  await area.set(values)
}

export async function deleteSafetyCopy(area: KeyValueArea): Promise<void> {
  const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(prefix))
  if (keys.length > 0) await area.remove(keys)
}

function readPart(stored: unknown): OwnTerm[] {
  const { success, output } = v.safeParse(partSchema, stored)
  return success ? output.terms.flatMap((term) => readOwnTerm(term) ?? []) : []
}

/** Spreads ids evenly over the parts: FNV-1a. */
function keyOf(id: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  return `${prefix}${(hash >>> 0) % parts}`
}
