import * as v from 'valibot'
import type { OwnTerm } from '../own-term'
import { packed, unpacked } from '../packing'
import { ownTermsVersion, readOwnTerm } from '../schema'

/**
 * Limits of `storage.sync`: 8,192 bytes an item with its key, 102,400 in all. A chunk is Base64, a byte a
 * letter, and leaves room for its key and quotes; thirteenth would not fit beside the head.
 */
const chunkLength = 8000
const mostChunks = 12

/**
 * More terms than can ever fit: the revision of each is 48 random bits, which no packing makes smaller, and
 * packing tens of MB to learn that takes seconds.
 */
const mostTerms = (chunkLength * mostChunks) / 8

const headKey = 'ownTerms'
const chunkKey = (index: number) => `ownTerms/${index}`
export const isSyncKey = (key: string) => key === headKey || key.startsWith(`${headKey}/`)

const headSchema = v.object({
  version: v.number(),
  chunks: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostChunks)),
  checksum: v.string(),
})

/** The terms do not fit into what browsers synchronise. Nothing was written. */
export class SyncFull extends Error {
  override readonly name = 'SyncFull'
}

/** Written by a later version of the extension: it is not touched. */
export class SyncNewer extends Error {
  override readonly name = 'SyncNewer'
}

/** Own terms as items of `storage.sync`, compressed. @throws SyncFull */
export async function toItems(terms: readonly OwnTerm[]): Promise<Record<string, unknown>> {
  if (terms.length > mostTerms) throw new SyncFull(`${terms.length} terms`)
  const text = await packed(JSON.stringify(terms))
  const chunks = text.match(new RegExp(`.{1,${chunkLength}}`, 'g')) ?? []
  if (chunks.length > mostChunks) throw new SyncFull(`${text.length} bytes`)
  const head = { version: ownTermsVersion, chunks: chunks.length, checksum: checksumOf(text) }
  return {
    [headKey]: head,
    ...Object.fromEntries(chunks.map((chunk, index) => [chunkKey(index), chunk])),
  }
}

/**
 * Own terms from items; null where there are none, or not all of one writing have arrived.
 * @throws SyncNewer
 */
export async function fromItems(
  items: Readonly<Record<string, unknown>>,
): Promise<OwnTerm[] | null> {
  const head = v.safeParse(headSchema, items[headKey])
  if (!head.success) return null
  const { version, chunks, checksum } = head.output
  if (version > ownTermsVersion) throw new SyncNewer(`version ${version}`)
  const text = Array.from({ length: chunks }, (_, index) => items[chunkKey(index)]).join('')
  if (checksumOf(text) !== checksum) return null
  try {
    const stored = v.parse(v.array(v.unknown()), JSON.parse(await unpacked(text)))
    return stored.flatMap((one) => readOwnTerm(one) ?? [])
  } catch {
    return null
  }
}

/** Keys of chunks that a writing of `items` leaves over from a longer one before. */
export function leftOver(
  before: Readonly<Record<string, unknown>>,
  items: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(before).filter((key) => isSyncKey(key) && !(key in items))
}

/** Adler-32: tells whether chunks of different writings were mixed. */
function checksumOf(text: string): string {
  let sum = 1
  let sums = 0
  for (let index = 0; index < text.length; index++) {
    sum = (sum + text.charCodeAt(index)) % 65_521
    sums = (sums + sum) % 65_521
  }
  return `${text.length}-${sums}-${sum}`
}
