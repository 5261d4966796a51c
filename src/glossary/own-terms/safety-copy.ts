import * as v from 'valibot'
import type { OwnTerm } from './own-term'
import { packed, unpacked } from './packing'
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
 * 0.3 MB, or some 40 kB packed.
 */
const parts = 256

/** Packed since 100,000 terms are copied too; a copy from before that has its terms as they are. */
const partSchema = v.union([
  v.object({ version: v.literal(ownTermsVersion), packed: v.string() }),
  v.object({ version: v.literal(ownTermsVersion), terms: v.array(v.unknown()) }),
])

/**
 * The last good copy of the own terms, in another kind of storage than the database: browsers lose a whole
 * database at once, and all databases of an extension together.
 */
export async function readSafetyCopy(area: KeyValueArea): Promise<OwnTerm[]> {
  const stored = await area.get(null)
  const keys = Object.keys(stored).filter((key) => key.startsWith(prefix))
  return (await Promise.all(keys.map((key) => readPart(stored[key])))).flat()
}

const lockName = 'clear-mirror-own-terms-copy'

/**
 * Brings the copy up to date with what was just stored, one change after another over all pages.
 * @throws what the browser throws where it refuses
 */
export async function updateSafetyCopy(
  area: KeyValueArea,
  changed: readonly OwnTerm[],
): Promise<void> {
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
  // One by one: browsers send what is set here to every page where the extension runs, and a large import
  // at once, 10 MB and more, would stop them all.
  for (const [key, terms] of byKey) {
    const { [key]: stored } = await area.get([key])
    const ids = new Set(terms.map(({ id }) => id))
    const others = (await readPart(stored)).filter(({ id }) => !ids.has(id))
    const text = JSON.stringify([...others, ...terms])
    await area.set({ [key]: { version: ownTermsVersion, packed: await packed(text) } })
  }
}

export async function deleteSafetyCopy(area: KeyValueArea): Promise<void> {
  const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(prefix))
  if (keys.length > 0) await area.remove(keys)
}

async function readPart(stored: unknown): Promise<OwnTerm[]> {
  const { success, output } = v.safeParse(partSchema, stored)
  if (!success) return []
  try {
    const terms = 'terms' in output ? output.terms : JSON.parse(await unpacked(output.packed))
    return v.parse(v.array(v.unknown()), terms).flatMap((term) => readOwnTerm(term) ?? [])
  } catch {
    // Damaged: the other parts are good all the same.
    return []
  }
}

/** Spreads ids evenly over the parts: FNV-1a. */
function keyOf(id: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  return `${prefix}${(hash >>> 0) % parts}`
}
